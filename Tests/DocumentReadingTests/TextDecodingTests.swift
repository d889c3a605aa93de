import DocumentReading
import PolicyModel
import TestSupport
import Testing

@Suite("TextDecoding")
struct TextDecodingTests {
  private static func decode(_ bytes: [UInt8]) throws(ReadingError) -> DocumentText {
    try TextDecoding.text(of: bytes, path: "briefing.txt")
  }

  private static func error(_ bytes: [UInt8]) -> ReadingError? {
    do { _ = try decode(bytes) } catch { return error }
    return nil
  }

  @Test(arguments: [
    Case("line feeds", "a\nb\n", "a\nb\n", why: "they stay"),
    Case("CRLF", "a\r\nb\r\n", "a\nb\n", why: "Windows"),
    Case("CR", "a\rb\r", "a\nb\n", why: "old Macs; a line end all the same"),
    Case("mixed", "a\r\r\n\n\rb", "a\n\n\n\nb", why: "each pair is one line end, each lone CR too"),
    Case("mark", "\u{FEFF}工信部", "工信部", why: "a byte order mark is no text"),
    Case("mark inside", "a\u{FEFF}b", "a\u{FEFF}b", why: "only the first is one"),
    Case("four bytes", "𠮷😀", "𠮷😀", why: "outside the basic plane"),
    Case(
      "last scalar", "a\u{10FFFF}\u{7FF}\u{800}\u{FFFF}", "a\u{10FFFF}\u{7FF}\u{800}\u{FFFF}",
      why: "borders of UTF-8"),
  ])
  func textIsNormalised(row: Case<String>) throws {
    let text = try Self.decode(Array(row.text.utf8))
    #expect(text.bytes == Array(row.expectation.utf8), "\(row.why)")
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func everyByteIsMappedToItsSource(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = ["\r\n", "\r", "\n", "a", "工", "𠮷", "\u{FEFF}", " "]
    let mark = random.number(below: 2) == 0 ? "\u{FEFF}" : ""
    let source = Array((mark + "x" + random.text(of: pieces, upTo: 60)).utf8)
    let text = try Self.decode(source)
    var last = -1
    for index in text.bytes.indices {
      let origin = text.sourceSpan(of: Span(index, index + 1)).start
      try #require(source.indices.contains(origin))
      let isLoneReturn = source[origin] == 0x0D && text.bytes[index] == 0x0A
      #expect(source[origin] == text.bytes[index] || isLoneReturn, "byte \(index)")
      #expect(origin > last, "the map ascends")
      last = origin
    }
    #expect(text.sourceSpan(of: Span(text.count, text.count)).end == source.count)
  }

  @Test(arguments: [
    Case("a stray byte", "1️⃣", [0xFF], why: "no character has it"),
    Case("a continuation without a lead", "1️⃣", [0x80], why: "nothing to continue"),
    Case("overlong slash", "1️⃣", [0xC0, 0xAF], why: "two bytes for one"),
    Case("overlong in three", "1️⃣", [0xE0, 0x80, 0xAF], why: "three bytes for one"),
    Case("overlong in four", "1️⃣", [0xF0, 0x80, 0x80, 0xAF], why: "four bytes for one"),
    Case("overlong border", "1️⃣", [0xE0, 0x9F, 0xBF], why: "U+07FF has two bytes"),
    Case("surrogate", "1️⃣", [0xED, 0xA0, 0x80], why: "U+D800 is no character"),
    Case("last surrogate", "1️⃣", [0xED, 0xBF, 0xBF], why: "U+DFFF is no character"),
    Case("beyond Unicode", "1️⃣", [0xF4, 0x90, 0x80, 0x80], why: "U+110000 does not exist"),
    Case("a lead of five", "1️⃣", [0xF8, 0x88, 0x80, 0x80, 0x80], why: "five bytes were withdrawn"),
    Case("cut after one", "1️⃣", [0xE5], why: "the rest is missing"),
    Case("cut after two", "1️⃣", [0xE5, 0xB7], why: "the rest is missing"),
    Case("cut after three", "1️⃣", [0xF0, 0xA0, 0xAE], why: "the rest is missing"),
    Case("GB18030", "1️⃣", [0xB9, 0xA4, 0xD0, 0xC5], why: "工信 in the national encoding"),
  ])
  func aByteThatIsNotUTF8IsToldWithLineAndOffset(row: Case<[UInt8]>) throws {
    for (before, after) in [
      ("", ""), ("one\ntwo ", " three\n"), ("工信部\r\n\r\n", "工"), ("a\rb\r", ""),
    ] {
      let source = Array(before.utf8) + row.expectation + Array(after.utf8)
      let error = try #require(Self.error(source), "\(row.why)")
      #expect(error.code == .notUTF8)
      let lines = try Self.decode(Array((before + "x").utf8)).bytes.count { $0 == 0x0A }
      let hex = String(row.expectation[0], radix: 16, uppercase: true)
      #expect(
        error.reason.hasPrefix("line \(lines + 1): byte 0x\(hex) at offset \(before.utf8.count) "),
        "\(error)")
      #expect(error.description.hasPrefix("briefing.txt: "))
      #expect(error.reason.contains("iconv"), "says what to do")
    }
  }

  /// All pairs and all triples of borderline bytes, judged by the standard library too.
  @Test func theStandardLibraryAgreesOnWhatIsUTF8() {
    let borders: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED,
      0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    var disagreements: [[UInt8]] = []
    for first in borders {
      for second in borders {
        for third in borders {
          let bytes = [0x41, first, second, third, 0x80, 0x41]
          let isValid = String(validating: bytes, as: UTF8.self) != nil
          if (Self.error(bytes) == nil) != isValid { disagreements.append(bytes) }
        }
      }
    }
    #expect(disagreements.isEmpty)
  }

  @Test(arguments: ["", "\u{FEFF}", " \t\n", "\r\n\r\n", "\u{FEFF}\r\n \n"])
  func aFileWithoutTextIsEmpty(text: String) {
    #expect(Self.error(Array(text.utf8))?.code == .empty)
  }

  @Test func aNULByteMakesItNoText() throws {
    let marked = MarkedText("one\r\ntwo1️⃣\0three\n")
    let error = try #require(Self.error(marked.bytes))
    #expect(error.code == .binary)
    #expect(error.reason.contains("line 2"))
    #expect(error.reason.contains("offset \(marked[1])"))
  }

  @Test func theFirstProblemIsTold() {
    #expect(Self.error([0x41, 0x00, 0xFF])?.code == .binary)
    #expect(Self.error([0x41, 0xFF, 0x00])?.code == .notUTF8)
  }
}
