package import PolicyModel

/// A line of a document, seen as layout.
package struct Line {
  /// Without the line feed and outer blanks.
  package var span: Span
  package var text: ArraySlice<UInt8>

  package var isBlank: Bool { span.isEmpty }

  /// Splits text into lines.
  package static func lines(of text: DocumentText) -> [Line] {
    var lines: [Line] = []
    var start = 0
    let bytes = text.bytes
    while start <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      lines.append(trimmed(Span(start, end), in: bytes))
      start = end + 1
    }
    return lines
  }

  /// Takes blanks off both ends, the ideographic space and no-break space included.
  package static func trimmed(_ span: Span, in bytes: [UInt8]) -> Line {
    var start = span.start
    var end = span.end
    while start < end {
      let (value, length) = TextBytes.scalar(bytes, start)
      guard isSpace(value) else { break }
      start += length
    }
    while end > start, let value = TextBytes.scalar(bytes, before: end), isSpace(value) {
      end -= value < 0x80 ? 1 : value < 0x800 ? 2 : 3
    }
    return Line(span: Span(start, end), text: bytes[start..<max(start, end)])
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    value == 0x20 || (0x09...0x0D).contains(value) || value == 0xA0 || value == 0x3000
      || (0x2000...0x200B).contains(value) || value == 0xFEFF
  }

  package var string: String { String(decoding: text, as: UTF8.self) }

  /// Whether the last character ends a sentence or announces what follows.
  package var endsSentence: Bool {
    var string = self.string[...]
    while let last = string.last, "\"'”’)）]】*_".contains(last) { string = string.dropLast() }
    guard let last = string.last else { return false }
    return ".!?。！？:：;；,，、".contains(last)
  }

  /// Whether it has letters and none of the ASCII ones is in lower case.
  package var isAllCapitals: Bool {
    var upper = 0
    for byte in text {
      if TextBytes.isLower(byte) { return false }
      if TextBytes.isUpper(byte) { upper += 1 }
    }
    return upper >= 2
  }

  /// Whether it is a rule of dashes, stars or the like.
  package var isRule: Bool {
    text.count >= 3 && text.allSatisfy { "-*_=~ ".utf8.contains($0) }
  }
}
