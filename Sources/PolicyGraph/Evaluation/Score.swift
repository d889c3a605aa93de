/// How much of one sort of thing was found, and how much of what was found is right.
public struct Score: Sendable, Hashable {
  /// What is counted: `agency`, `co-issuance`, …
  public var name: String
  /// Found, and in the gold.
  public var hits: [String] = []
  /// In the gold, and not found.
  public var misses: [String] = []
  /// Found, and not in the gold.
  public var falseAlarms: [String] = []

  public init(name: String) { self.name = name }

  /// The share of findings that are right, in `0...1`; 1 where nothing was found.
  public var precision: Double { Self.share(hits.count, of: hits.count + falseAlarms.count) }
  /// The share of the gold that was found, in `0...1`; 1 where there is nothing to find.
  public var recall: Double { Self.share(hits.count, of: hits.count + misses.count) }
  /// The harmonic mean of precision and recall, in `0...1`.
  public var f1: Double {
    Self.share(2 * hits.count, of: 2 * hits.count + misses.count + falseAlarms.count)
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
