import DocumentReading
import PolicyModel
import TestSupport
import Testing

@Suite("DateParser")
struct DateParserTests {
  /// The dates of a text: `2021-06-21`, `--06-21` without a year.
  private static func dates(_ text: String) -> [String] {
    DateParser.dates(in: Array(text.utf8)).map { write($0.date) }
  }

  private static func write(_ date: DateParser.PartialDate) -> String {
    if let full = date.resolved(year: nil) { return full.description }
    guard let placed = date.resolved(year: 2000) else { return "no date" }
    return "-" + placed.description.dropFirst(4)
  }

  @Test(arguments: [
    Case("American", "On June 21, 2021 it came", ["2021-06-21"], why: "month first"),
    Case("no comma", "On June 21 2021 it came", ["2021-06-21"], why: "month first"),
    Case(
      "ordinal", "On June 21st, 2021 and July 2nd", ["2021-06-21", "--07-02"], why: "st, nd, rd, th"
    ),
    Case("British", "On 21 June 2021 it came", ["2021-06-21"], why: "day first"),
    Case("British comma", "On 21 June, 2021 it came", ["2021-06-21"], why: "day first"),
    Case("of", "the 21st of June 2021", ["2021-06-21"], why: "spelled out"),
    Case("month", "in June 2021 it came", ["2021-06"], why: "no day"),
    Case(
      "no year", "On June 21 and 13 July", ["--06-21", "--07-13"], why: "the year stands elsewhere"),
    Case(
      "short", "Jun. 21, Sept. 3, Dec 4 2021", ["--06-21", "--09-03", "2021-12-04"],
      why: "cut short"),
    Case("capitals", "21 JUNE 2021", ["2021-06-21"], why: "a title page"),
    Case("wrapped", "21\nJune\n2021", ["2021-06-21"], why: "a line break is a blank"),
    Case(
      "ISO", "2021-06-21, 2021/6/21, 2021.06.21", ["2021-06-21", "2021-06-21", "2021-06-21"],
      why: "figures"),
    Case("ISO month", "since 2021-06", ["2021-06"], why: "figures"),
    Case("Chinese", "2021年6月21日发布", ["2021-06-21"], why: "figures"),
    Case("wide Chinese", "2021 年 6 月 21 日", ["2021-06-21"], why: "blanks round the figures"),
    Case("Chinese month", "2021年6月起", ["2021-06"], why: "no day"),
    Case("Chinese year", "2021年起", ["2021"], why: "no month"),
    Case("Chinese day", "6月21日，", ["--06-21"], why: "no year"),
    Case("numerals", "二〇二一年六月二十一日", ["2021-06-21"], why: "numerals"),
    Case("circle", "二○二一年十二月三十一日", ["2021-12-31"], why: "a circle typed for zero"),
    Case("zero", "二零二一年十月十日", ["2021-10-10"], why: "the other zero"),
    Case("behind a word", "自6月21日起", ["--06-21"], why: "no blank before it"),
    Case(
      "range", "June 3–5, 2021 and 3-5 June 2021", ["2021-06-03", "2021-06-03"],
      why: "the first day, and the year behind the last"),
    Case(
      "range in words", "from June 3 to June 5, 2021", ["--06-03", "2021-06-05"], why: "two dates"),
    Case("Chinese range", "2021年6月3日至5日", ["2021-06-03"], why: "the first day"),
    Case(
      "leap day", "29 February 2024; 29 February", ["2024-02-29", "--02-29"],
      why: "some year has it"),
  ])
  func datesAreRead(row: Case<[String]>) {
    #expect(Self.dates(row.text) == row.expectation, "\(row.why)")
  }

  @Test(arguments: [
    Case("verb", "it may 3 times march 4 miles", (), why: "months have capitals"),
    Case("31 June", "On 31 June it came", (), why: "June has 30 days"),
    Case("June 31", "On June 31, 2021 it came", (), why: "June has 30 days"),
    Case("day 0", "On June 0 it came", (), why: "days count from 1"),
    Case("13th month", "2021-13-01, 2021年13月1日, 13月1日", (), why: "a year has 12"),
    Case(
      "13th month in numerals", "二〇二一年十三月五日", (), why: "三月五日 is the end of a wrong date, not a date"
    ),
    Case("31 November", "十一月三十一日", (), why: "November has 30 days"),
    Case("month only", "in June it came, 6月起", (), why: "says too little"),
    Case("year only", "in 2021 it came", (), why: "a number may be anything"),
    Case("name", "Junes 3 and Mayor 4 and Marching 5", (), why: "no months"),
    Case("5G", "In May 5G was sold", (), why: "a day is a number of its own"),
    Case("long number", "12021-06-21 and 2021-06-211", (), why: "part of a longer number"),
    Case("plan years", "the 2021-25 plan and 2021/22", (), why: "two years"),
    Case("document number", "工信部〔2021〕13号", (), why: "no 年"),
    Case("old year", "100年 and 1000年历史", (), why: "a span of time"),
  ])
  func whatIsNoDateIsLeft(row: Case<Void>) {
    #expect(Self.dates(row.text) == [], "\(row.why)")
  }

  @Test func everyDayOfAYearIsReadInEveryForm() {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    var wrong: [String] = []
    for month in 1...12 {
      for day in 1...31 {
        guard let date = PolicyDate(year: 2024, month: month, day: day) else { continue }
        let name = months[month - 1]
        let forms = [
          "\(day) \(name) 2024", "\(name) \(day), 2024", "\(name.prefix(3)) \(day), 2024",
          "\(date)",
          "2024/\(month)/\(day)", "2024年\(month)月\(day)日",
          "二〇二四年\(Self.numeral(month))月\(Self.numeral(day))日",
        ]
        wrong += forms.filter { Self.dates($0) != [date.description] }
        let short = "\(Self.numeral(month))月\(Self.numeral(day))日"
        if Self.dates("于\(short)发布") != ["-" + date.description.dropFirst(4)] {
          wrong.append(short)
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func spansStandWhereTheMarksStand() {
    let marked = MarkedText(
      "On 1️⃣21 June 20212️⃣, 3️⃣July 3rd4️⃣ and 5️⃣2021年6月6️⃣; 于7️⃣十一月五日8️⃣发布")
    let found = DateParser.dates(in: marked.bytes)
    #expect(found.map { $0.start..<$0.end } == marked.ranges)
  }

  @Test func onlyADateAtTheVeryStartIsAPrefix() throws {
    let found = try #require(DateParser.prefix(of: Array("June 3: MIIT".utf8)))
    #expect(Self.write(found.date) == "--06-03")
    #expect(found.end == "June 3".utf8.count)
    #expect(DateParser.prefix(of: Array(" June 3".utf8)) == nil)
    #expect(DateParser.prefix(of: []) == nil)
  }

  @Test func theYearIsTakenFromElsewhereOnlyWhereNoneIsStated() {
    let dated = DateParser.PartialDate(year: 2021, month: 6, day: nil)
    let undated = DateParser.PartialDate(year: nil, month: 2, day: 29)
    #expect(dated.resolved(year: 1999) == PolicyDate(year: 2021, month: 6))
    #expect(undated.resolved(year: 2024) == PolicyDate(year: 2024, month: 2, day: 29))
    #expect(undated.resolved(year: 2023) == nil)
    #expect(undated.resolved(year: nil) == nil)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func datesStandInOrderAndAreDates(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "June", "May", " ", "3", "21", "2021", ",", "-", "年", "月", "日", "十", "二", "〇", "of", "th",
      "/",
    ]
    let text = random.text(of: pieces, upTo: 30)
    let bytes = Array(text.utf8)
    var end = 0
    for found in DateParser.dates(in: bytes) {
      #expect(found.start >= end && found.length > 0 && found.end <= bytes.count, "\(text)")
      #expect(found.date.resolved(year: 2000) != nil, "\(text)")
      #expect(String(validating: bytes[found.start..<found.end], as: UTF8.self) != nil, "\(text)")
      end = found.end
    }
  }

  /// 1 to 99 in Chinese numerals, as documents write them.
  static func numeral(_ number: Int) -> String {
    let digits = Array("〇一二三四五六七八九")
    guard number >= 10 else { return String(digits[number]) }
    let tens = number >= 20 ? String(digits[number / 10]) : ""
    return tens + "十" + (number % 10 == 0 ? "" : String(digits[number % 10]))
  }
}
