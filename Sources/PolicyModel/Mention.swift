/// A span of a document's text that names something.
public struct Mention: Hashable, Sendable, Codable {
  public var key: EntityKey
  /// The best name the document or lexicon gives for it.
  public var name: String
  public var span: Span
  /// The text of `span`, to the byte.
  public var surface: String
  /// What recognised it: `lexicon.agency`, `definition.acronym`, …
  public var rule: String
  /// In `0...1`.
  public var confidence: Double
  /// The index of the item it stands in.
  public var item: Int?

  public var kind: EntityKind { key.kind }

  public init(
    key: EntityKey, name: String, span: Span, surface: String, rule: String, confidence: Double,
    item: Int?
  ) {
    self.key = key
    self.name = name
    self.span = span
    self.surface = surface
    self.rule = rule
    self.confidence = confidence
    self.item = item
  }
}

/// Where a fact stands: what it rests on.
public struct Evidence: Hashable, Sendable, Codable {
  /// The sentence, field or heading, as a span of the document's text.
  public var span: Span
  /// The text of `span`.
  public var quote: String
  /// The stable id of the rule: `issuance.header`, `partnership.sign-agreement`.
  public var rule: String
  /// In `0...1`.
  public var confidence: Double

  public init(span: Span, quote: String, rule: String, confidence: Double) {
    self.span = span
    self.quote = quote
    self.rule = rule
    self.confidence = confidence
  }
}

extension Span: Codable {
  /// Written as `[start, end]`.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    let start = try container.decode(Int.self)
    let end = try container.decode(Int.self)
    guard start >= 0, end >= start else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath, debugDescription: "[\(start), \(end)] is not a span"))
    }
    self.init(start, end)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(start)
    try container.encode(end)
  }
}
