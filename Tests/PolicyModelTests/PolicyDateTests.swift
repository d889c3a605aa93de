import Foundation
import PolicyModel
import Testing

@Suite("PolicyDate")
struct PolicyDateTests {
  /// Common, leap, and the two kinds of century year.
  private static let years = [1900, 2000, 2021, 2023, 2024, 2100]

  /// A second opinion: Foundation's Gregorian calendar.
  private static func exists(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(calendar: calendar, year: year, month: month, day: day)
    return parts.isValidDate
  }

  @Test(arguments: years)
  func everyDayOfTheCalendarAndNoOtherIsADate(year: Int) {
    for month in 0...13 {
      for day in 0...32 {
        let date = PolicyDate(year: year, month: month, day: day)
        #expect((date != nil) == Self.exists(year, month, day), "\(year) \(month) \(day)")
      }
    }
  }

  @Test(arguments: years)
  func isoTextReadsBack(year: Int) throws {
    for date in Self.dates(of: year) {
      #expect(PolicyDate(iso: date.description) == date)
      let data = try JSONEncoder().encode([date])
      #expect(String(decoding: data, as: UTF8.self) == "[\"\(date)\"]")
      #expect(try JSONDecoder().decode([PolicyDate].self, from: data) == [date])
    }
  }

  @Test func datesSortAsTheirTextDoes() {
    let dates = Self.years.flatMap(Self.dates)
    let byText = dates.sorted { $0.description < $1.description }
    #expect(dates.reversed().sorted() == byText)
  }

  @Test func aLessExactDateStandsBeforeThoseItContains() throws {
    let year = try #require(PolicyDate(iso: "2021"))
    let month = try #require(PolicyDate(iso: "2021-06"))
    let day = try #require(PolicyDate(iso: "2021-06-01"))
    #expect([day, month, year].sorted() == [year, month, day])
  }

  @Test(arguments: [
    "", "21", "20210", "0999", "2021-", "2021-6", "2021-13", "2021-00", "2021-06-", "2021-06-31",
    "2021-06-00", "2021-06-1", "2021-06-01-", "2021-06-01T08:00", "2021/06/01", " 2021", "-021",
    "+021", "2O21", "2021-+6", "２０２１", "2023-02-29", "二〇二一",
  ])
  func whatIsNoDateIsNotRead(text: String) {
    #expect(PolicyDate(iso: text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PolicyDate].self, from: JSONEncoder().encode([text]))
    }
  }

  @Test func aDayNeedsAMonth() {
    #expect(PolicyDate(year: 2021, month: nil, day: 3) == nil)
  }

  @Test(arguments: [Int.min, -1, 0, 999, 10_000, Int.max])
  func yearsOfFourDigitsOnly(year: Int) {
    #expect(PolicyDate(year: year) == nil)
    #expect(PolicyDate(year: year, month: 2, day: 1) == nil)
  }

  /// The year, its months and all its days.
  private static func dates(of year: Int) -> [PolicyDate] {
    var dates = [PolicyDate(year: year)]
    for month in 1...12 {
      dates.append(PolicyDate(year: year, month: month))
      dates += (1...31).map { PolicyDate(year: year, month: month, day: $0) }
    }
    return dates.compactMap { $0 }
  }
}
