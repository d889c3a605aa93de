import DocumentReading
import TestSupport
import Testing

@Suite("ChineseNumerals")
struct ChineseNumeralsTests {
  private static func read(_ text: String) -> (value: Int?, rest: String) {
    let bytes = Array(text.utf8)
    var index = 0
    let value = ChineseNumerals.read(bytes, &index)
    return (value, String(decoding: bytes[index...], as: UTF8.self))
  }

  @Test func everyNumberBelowAHundredIsRead() {
    for number in 0...99 {
      let (value, rest) = Self.read(DateParserTests.numeral(number) + "部门")
      #expect(value == number)
      #expect(rest == "部门")
    }
  }

  @Test func everyYearIsReadDigitByDigit() {
    let digits = Array("〇一二三四五六七八九")
    for year in 1900...2100 {
      let text = String(String(year).map { digits[$0.wholeNumberValue ?? 0] })
      #expect(Self.read(text + "年").value == year)
    }
  }

  @Test(arguments: [
    Case("two", "两部门", 2, why: "两 counts things"),
    Case("zero", "二零二一", 2021, why: "another zero"),
    Case("circle", "二○二一", 2021, why: "a circle typed for it"),
    Case("one ten", "一十二", 12, why: "written out in full"),
    Case("tens", "二十", 20, why: "no units"),
  ])
  func otherFormsAreRead(row: Case<Int>) {
    #expect(Self.read(row.text).value == row.expectation, "\(row.why)")
  }

  @Test(arguments: ["", "部门", "5", "a", "年"])
  func whereNoneStandsNothingMoves(text: String) {
    let (value, rest) = Self.read(text)
    #expect(value == nil)
    #expect(rest == text)
  }

  @Test func whatFollowsIsLeft() {
    #expect(Self.read("十一二").rest == "二")
    #expect(Self.read("十十").rest == "十")
    #expect(Self.read("二十三月").rest == "月")
  }
}
