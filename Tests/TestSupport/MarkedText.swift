/// A text whose places of interest are marked by keycaps: `1️⃣工信部2️⃣发布`.
///
/// Offsets never stand as numbers in a test: the marks are taken out and remembered as UTF-8 byte
/// offsets, so a text can be reworded without counting bytes.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String
  private let offsets: [Int: Int]

  public init(_ marked: String) {
    var text = ""
    var offsets: [Int: Int] = [:]
    let scalars = Array(marked.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if let number = Self.mark(scalars[index...]) {
        offsets[number] = text.utf8.count
        index += 3
      } else {
        text.unicodeScalars.append(scalars[index])
        index += 1
      }
    }
    self.text = text
    self.offsets = offsets
  }

  public var bytes: [UInt8] { Array(text.utf8) }

  /// The byte offset of a mark; a mark the text does not have is a mistake in the test.
  public subscript(mark: Int) -> Int {
    guard let offset = offsets[mark] else { preconditionFailure("no mark \(mark) in “\(text)”") }
    return offset
  }

  /// What stands between the marks 1 and 2, 3 and 4, …
  public var ranges: [Range<Int>] {
    stride(from: 1, to: offsets.count, by: 2).map { self[$0]..<self[$0 + 1] }
  }

  /// A keycap is a digit, variation selector 16 and the combining keycap.
  private static func mark(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let window = Array(scalars.prefix(3))
    guard window.count == 3, window[1].value == 0xFE0F, window[2].value == 0x20E3 else {
      return nil
    }
    return Int(String(window[0]))
  }
}
