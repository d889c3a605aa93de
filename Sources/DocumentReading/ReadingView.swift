public import PolicyModel

/// A stretch of a document as a person reads it: markup, link targets and source captions gone,
/// lines joined, widths and blanks evened out.
///
/// Recognition runs on the view; every byte knows where in the document it came from, so whatever
/// is found is told in spans of the document's own text.
public struct ReadingView: Sendable {
  /// Clean UTF-8: single blanks, no blank between Chinese characters, ASCII for full-width forms.
  public private(set) var bytes: [UInt8] = []
  /// For each byte the offset, in the document's text, of the character it came from.
  private var origins: [Int32] = []
  /// For each byte the offset behind that character.
  private var ends: [Int32] = []

  public var count: Int { bytes.count }

  /// Makes the view of a span.
  ///
  /// - Complexity: O(n) time and space.
  public init(of span: Span, in text: DocumentText) {
    var cleaner = MarkupCleaner(text: text, span: span)
    cleaner.run()
    append(cleaner.characters)
  }

  /// The text of a range of the view.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The span of the document's text that a range of the view came from.
  public func span(of range: Range<Int>) -> Span {
    guard !range.isEmpty, range.upperBound <= bytes.count else { return Span(0, 0) }
    return Span(Int(origins[range.lowerBound]), Int(ends[range.upperBound - 1]))
  }

  private mutating func append(_ characters: [MarkupCleaner.Character]) {
    bytes.reserveCapacity(characters.count + characters.count / 2)
    var pendingBlank: MarkupCleaner.Character?
    var lastIsCJK = false
    for character in characters {
      if character.isBlank {
        pendingBlank = pendingBlank ?? character
        continue
      }
      let isCJK = TextBytes.isCJK(character.scalar) || character.wasFullWidth
      if let blank = pendingBlank, !bytes.isEmpty, !(lastIsCJK && isCJK) {
        append(UInt32(0x20), blank)
      }
      pendingBlank = nil
      append(character.scalar, character)
      lastIsCJK = isCJK
    }
  }

  private mutating func append(_ scalar: UInt32, _ character: MarkupCleaner.Character) {
    guard let unicode = Unicode.Scalar(scalar) else { return }
    for byte in Character(unicode).utf8 {
      bytes.append(byte)
      origins.append(Int32(truncatingIfNeeded: character.start))
      ends.append(Int32(truncatingIfNeeded: character.end))
    }
  }
}
