/// A generator whose numbers are the same everywhere (Steele, Lea and Flood 2014,
/// doi:10.1145/2714064.2660195), so that a property that fails does so again.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`, by remainder: the standard library's own choice may change.
  public mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

  public mutating func element<Element>(of list: [Element]) -> Element {
    list[number(below: list.count)]
  }

  /// A text of up to `limit` pieces, each drawn from the list.
  public mutating func text(of pieces: [String], upTo limit: Int) -> String {
    (0..<number(below: limit + 1)).map { _ in element(of: pieces) }.joined()
  }
}
