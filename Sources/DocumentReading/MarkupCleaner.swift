import PolicyModel

/// Takes Markdown and source captions out of a span and evens out characters that only look alike.
struct MarkupCleaner {
  /// A character that stays, and the bytes of the document it stands for.
  struct Character {
    var scalar: UInt32
    var start: Int
    var end: Int
    var isBlank = false
    /// A full-width form made ASCII: it still behaves as Chinese where blanks are concerned.
    var wasFullWidth = false
    /// The bracket of a link: it goes once all is read.
    var isLinkBracket = false
  }

  let text: DocumentText
  let span: Span
  private(set) var characters: [Character] = []
  /// Indexes into `characters` of brackets that may open a link.
  private var openBrackets: [Int] = []

  init(text: DocumentText, span: Span) {
    self.text = text
    self.span = span
  }

  mutating func run() {
    var index = span.start
    let bytes = text.bytes
    while index < span.end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "["):
        openBrackets.append(characters.count)
        append(byte, at: index)
        index += 1
      case UInt8(ascii: "]"):
        index = closeBracket(at: index)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
        index = emphasis(byte, at: index)
      case UInt8(ascii: "\\") where index + 1 < span.end && isPunctuation(bytes[index + 1]):
        append(bytes[index + 1], at: index, length: 2)
        index += 2
      case UInt8(ascii: "<"):
        index = tag(at: index)
      case 0..<0x80:
        append(byte, at: index)
        index += 1
      default:
        index = wide(at: index)
      }
    }
    characters.removeAll(where: \.isLinkBracket)
    SourceCaptions.remove(from: &characters)
  }

  private mutating func append(_ byte: UInt8, at index: Int, length: Int = 1) {
    characters.append(
      Character(
        scalar: UInt32(byte), start: index, end: index + length,
        isBlank: TextBytes.isBlank(byte)))
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !TextBytes.isLetter(byte) && !TextBytes.isDigit(byte)
  }

  /// How deep brackets may nest in a link's target, as in CommonMark's own parser; without a limit
  /// `[](` a thousand times over is read a thousand times to its end.
  private static let deepestTarget = 32

  /// `](target)` ends a link: its brackets and target go, its text stays.
  private mutating func closeBracket(at index: Int) -> Int {
    let open = openBrackets.popLast()
    guard let open, index + 1 < span.end, text.bytes[index + 1] == UInt8(ascii: "(") else {
      append(text.bytes[index], at: index)
      return index + 1
    }
    var depth = 0
    var end = index + 1
    while end < span.end {
      if text.bytes[end] == UInt8(ascii: "(") { depth += 1 }
      if text.bytes[end] == UInt8(ascii: ")") { depth -= 1 }
      end += 1
      if depth == 0 || depth > Self.deepestTarget { break }
    }
    guard depth == 0, isTarget(index + 2..<end - 1) else {
      append(text.bytes[index], at: index)
      return index + 1
    }
    // One byte: "\\!" is two, and no image's mark.
    if open > 0, case let mark = characters[open - 1], mark.scalar == UInt32(UInt8(ascii: "!")),
      mark.end - mark.start == 1
    {
      characters.removeSubrange((open - 1)...)
    } else {
      characters[open].isLinkBracket = true
    }
    return end
  }

  /// A link's target has no blank but before a quoted title, or between angles.
  private func isTarget(_ range: Range<Int>) -> Bool {
    if text.bytes[range].first == UInt8(ascii: "<"), text.bytes[range].last == UInt8(ascii: ">") {
      return true
    }
    guard let blank = text.bytes[range].firstIndex(where: { $0 <= 0x20 }) else { return true }
    return text.bytes[blank..<range.upperBound].contains(UInt8(ascii: "\""))
  }

  private mutating func emphasis(_ byte: UInt8, at index: Int) -> Int {
    let bytes = text.bytes
    var end = index
    while end < span.end, bytes[end] == byte { end += 1 }
    let before = index > span.start ? bytes[index - 1] : 0x20
    let after = end < span.end ? bytes[end] : 0x20
    let isInsideWord =
      byte == UInt8(ascii: "_") && isWord(before) && isWord(after)
    let standsAlone = before <= 0x20 && after <= 0x20
    if isInsideWord || standsAlone {
      for place in index..<end { append(byte, at: place) }
    }
    return end
  }

  private func isWord(_ byte: UInt8) -> Bool {
    TextBytes.isLetter(byte) || TextBytes.isDigit(byte) || byte >= 0x80
  }

  /// `<br>`, `</b>`, `<https://…>`: gone; anything else that opens with `<` stays.
  private mutating func tag(at index: Int) -> Int {
    let bytes = text.bytes
    guard index + 1 < span.end, TextBytes.isLetter(bytes[index + 1]) || bytes[index + 1] == 0x2F
    else {
      append(bytes[index], at: index)
      return index + 1
    }
    var end = index + 1
    while end < span.end, end - index < 400, bytes[end] != UInt8(ascii: ">"), bytes[end] != 0x0A {
      end += 1
    }
    guard end < span.end, bytes[end] == UInt8(ascii: ">") else {
      append(bytes[index], at: index)
      return index + 1
    }
    characters.append(Character(scalar: 0x20, start: index, end: end + 1, isBlank: true))
    return end + 1
  }

  private mutating func wide(at index: Int) -> Int {
    let (scalar, length) = TextBytes.scalar(text.bytes, index)
    let end = index + length
    var character = Character(scalar: scalar, start: index, end: end)
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029:
      character.isBlank = true
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD:
      return end
    case 0x2018, 0x2019, 0x02BC: character.scalar = 0x27
    case 0x2010, 0x2011: character.scalar = 0x2D
    case 0xFF01...0xFF5E:
      character.scalar = scalar - 0xFEE0
      character.wasFullWidth = true
    default: break
    }
    characters.append(character)
    return end
  }
}
