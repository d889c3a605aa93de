internal import DocumentReading

/// A word, number or mark of clean text.
struct Token {
  enum Kind { case word, number, mark, han }

  var range: Range<Int>
  var kind: Kind
  /// In lower case.
  var lower: String
  /// Opens with a capital.
  var isCapital: Bool

  func isMark(_ mark: String) -> Bool { kind == .mark && lower == mark }
}

enum Tokenizer {
  /// Splits clean text into tokens: words with inner hyphens, dots and apostrophes, numbers, single
  /// marks, single Chinese characters. A possessive `'s` is a token of its own.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 {
        index += 1
        continue
      }
      let (scalar, length) = TextBytes.scalar(bytes, index)
      if TextBytes.isWord(scalar) {
        let end = wordEnd(bytes, index)
        append(bytes, index..<end, &tokens)
        index = end
        if isPossessive(bytes, at: index) {
          append(bytes, index..<(index + 2), &tokens, kind: .mark)
          index += 2
        }
      } else {
        append(
          bytes, index..<(index + length), &tokens, kind: TextBytes.isHan(scalar) ? .han : .mark)
        index += length
      }
    }
    return tokens
  }

  private static func append(
    _ bytes: [UInt8], _ range: Range<Int>, _ tokens: inout [Token], kind: Token.Kind? = nil
  ) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let first = bytes[range.lowerBound]
    let isNumber = TextBytes.isDigit(first)
    let isCapital =
      TextBytes.isUpper(first) || (first >= 0xC3 && first < 0xE0 && text != text.lowercased())
    tokens.append(
      Token(
        range: range, kind: kind ?? (isNumber ? .number : .word), lower: text.lowercased(),
        isCapital: isCapital))
  }

  private static func isPossessive(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 1 < bytes.count, bytes[index] == 0x27, bytes[index + 1] == UInt8(ascii: "s")
    else { return false }
    return index + 2 >= bytes.count || !TextBytes.isLetter(bytes[index + 2])
  }

  /// The end of a word: inner `-`, `.`, `'`, `&`, `/`, `,` (in numbers) stay where a letter or digit
  /// follows.
  private static func wordEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let (scalar, length) = TextBytes.scalar(bytes, index)
      if TextBytes.isWord(scalar) {
        index += length
        continue
      }
      guard index + 1 < bytes.count else { break }
      let next = TextBytes.scalar(bytes, index + 1).value
      guard TextBytes.isWord(next) else { break }
      switch bytes[index] {
      case UInt8(ascii: "-"), UInt8(ascii: "&"):
        index += 1
      case UInt8(ascii: "."):
        // "U.S" and "3.5", not "end.Next".
        let isNumber = TextBytes.isDigit(bytes[index - 1]) && TextBytes.isDigit(bytes[index + 1])
        let isInitials = TextBytes.isUpper(bytes[index - 1]) && TextBytes.isUpper(bytes[index + 1])
        guard isNumber || isInitials || isDomain(bytes, index) else { return index }
        index += 1
      case UInt8(ascii: ","):
        guard TextBytes.isDigit(bytes[index - 1]), TextBytes.isDigit(bytes[index + 1]) else {
          return index
        }
        index += 1
      case 0x27:
        if isPossessive(bytes, at: index) { return index }
        index += 1
      default:
        return index
      }
    }
    return index
  }

  private static func isDomain(_ bytes: [UInt8], _ dot: Int) -> Bool {
    let rest = bytes[(dot + 1)...].prefix { TextBytes.isLetter($0) }
    return ["com", "net", "org", "cn", "ai", "io"].contains(String(decoding: rest, as: UTF8.self))
  }
}
