/// A half-open range of UTF-8 byte offsets into a document's normalised text.
///
/// Offsets are bytes, never characters or tokens: they mean the same in every language, for Chinese
/// as for English, and survive every serialisation. For every mention ever written,
/// `document.text[mention.span] == mention.surface`.
public struct Span: Hashable, Sendable, Comparable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset behind the last byte; never less than `start`.
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes.
  public var count: Int { end - start }

  public var isEmpty: Bool { start == end }

  /// Whether the other span lies inside this one, borders included.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Whether the spans share a byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// The smallest span that covers both.
  public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }

  /// Orders by start, and the longer first among those that start together.
  public static func < (a: Span, b: Span) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}
