import Testing

@testable import GraphFormats

@Suite struct ForbiddenCharactersTests {
  /// Every block's edge lies in these; the rest of Unicode has one rule.
  static let ranges: [ClosedRange<UInt32>] = [
    0...0x3FF, 0xD7F0...0xD7FF, 0xE000...0xE010, 0xFDC0...0xFDFF, 0xFE00...0x1000F,
    0x1FFFE...0x20001, 0x10FFF0...0x10FFFF,
  ]

  /// libxml2's parser, which refuses a reference to a forbidden character, is the second opinion.
  @Test(arguments: ranges) func scalarsAreJudgedAsLibxml2Does(_ range: ClosedRange<UInt32>) {
    for scalar in range.compactMap(Unicode.Scalar.init) {
      let isAllowed = XMLElement(parsing: Array("<a>&#\(scalar.value);</a>".utf8)) != nil
      let (text, count) = ForbiddenCharacters.replaced(in: "a\(scalar)b")
      #expect((count == 0) == isAllowed, "U+\(String(scalar.value, radix: 16))")
      #expect(Array(text.utf8) == Array((isAllowed ? "a\(scalar)b" : "a\u{FFFD}b").utf8))
    }
  }
}
