public import PolicyModel

/// Reads dates as texts write them, English and Chinese.
public enum DateParser {
  /// A date that may lack its year (`On 13 July`).
  public struct PartialDate: Hashable, Sendable {
    public var year: Int?
    public var month: Int?
    public var day: Int?

    public init(year: Int?, month: Int?, day: Int?) {
      self.year = year
      self.month = month
      self.day = day
    }

    /// The full date, its year taken from elsewhere where it states none.
    public func resolved(year fallback: Int?) -> PolicyDate? {
      guard let year = year ?? fallback else { return nil }
      return PolicyDate(year: year, month: month, day: day)
    }
  }

  /// A date and where it stands.
  public struct Found: Hashable, Sendable {
    public var date: PartialDate
    public var start: Int
    public var length: Int
    public var end: Int { start + length }
  }

  /// Returns all dates of a text in order, each with a month at least, or a year in Chinese style.
  ///
  /// - Complexity: O(n).
  public static func dates(in bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < bytes.count {
      if mayStart(bytes, at: index), let date = date(bytes, at: index) {
        found.append(date)
        index = date.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// A date begins with a word, a number or a numeral, never inside one: 一月五日 is only the end of
  /// 十一月五日.
  private static func mayStart(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case let byte where TextBytes.isLetter(byte) || TextBytes.isDigit(byte):
      guard index > 0 else { return true }
      return !TextBytes.isLetter(bytes[index - 1]) && !TextBytes.isDigit(bytes[index - 1])
    // The lead bytes of 〇, 一二三五七九, 四六八十.
    case 0xE3...0xE5:
      return !(TextBytes.scalar(bytes, before: index).map(ChineseNumerals.isNumeral) ?? false)
    default:
      return false
    }
  }

  /// The date at the very start of a text.
  public static func prefix(of bytes: [UInt8]) -> Found? { date(bytes, at: 0) }

  private static func date(_ bytes: [UInt8], at start: Int) -> Found? {
    var scanner = DateScanner(bytes: bytes, index: start)
    guard let date = scanner.read() else { return nil }
    return Found(date: date, start: start, length: scanner.index - start)
  }
}

/// One attempt to read a date from a place on.
private struct DateScanner {
  let bytes: [UInt8]
  var index: Int

  mutating func read() -> DateParser.PartialDate? {
    let start = index
    for attempt in [Self.monthFirst, Self.dayFirst, Self.iso, Self.chinese] {
      index = start
      if let date = attempt(&self), isPossible(date) { return date }
    }
    index = start
    return nil
  }

  private func isPossible(_ date: DateParser.PartialDate) -> Bool {
    PolicyDate(year: date.year ?? 2000, month: date.month, day: date.day) != nil
  }

  /// `June 21, 2021`, `June 21`, `June 2021`, `Jun. 21`, `June 21–23, 2021`.
  private static func monthFirst(_ scan: inout DateScanner) -> DateParser.PartialDate? {
    guard let month = scan.month() else { return nil }
    guard scan.blank() else { return nil }
    let afterBlank = scan.index
    if let day = scan.number(digits: 1...2), (1...31).contains(day) {
      scan.ordinal()
      scan.lastOfDays()
      let end = scan.index
      if scan.skip(","), scan.blank(), let year = scan.year() {
        return .init(year: year, month: month, day: day)
      }
      scan.index = end
      if scan.blank(), let year = scan.year() { return .init(year: year, month: month, day: day) }
      scan.index = end
      return scan.atWordEnd ? .init(year: nil, month: month, day: day) : nil
    }
    scan.index = afterBlank
    if let year = scan.year() { return .init(year: year, month: month, day: nil) }
    return nil
  }

  /// `21 June 2021`, `21st of June`, `21–23 June`.
  private static func dayFirst(_ scan: inout DateScanner) -> DateParser.PartialDate? {
    guard let day = scan.number(digits: 1...2) else { return nil }
    scan.ordinal()
    scan.lastOfDays()
    guard scan.blank() else { return nil }
    if scan.word("of") { guard scan.blank() else { return nil } }
    guard let month = scan.month() else { return nil }
    let end = scan.index
    _ = scan.skip(",")
    if scan.blank(), let year = scan.year() { return .init(year: year, month: month, day: day) }
    scan.index = end
    return .init(year: nil, month: month, day: day)
  }

  /// `2021-06-21`, `2021/6/21`, `2021.06.21`.
  private static func iso(_ scan: inout DateScanner) -> DateParser.PartialDate? {
    guard let year = scan.year(), let separator = scan.peek, "-/.".utf8.contains(separator) else {
      return nil
    }
    scan.index += 1
    guard let month = scan.number(digits: 1...2), (1...12).contains(month) else { return nil }
    guard scan.peek == separator else {
      return separator == UInt8(ascii: "-") && scan.atWordEnd
        ? .init(year: year, month: month, day: nil) : nil
    }
    scan.index += 1
    guard let day = scan.number(digits: 1...2), scan.atWordEnd else { return nil }
    return .init(year: year, month: month, day: day)
  }

  /// `2024年1月29日`, `1月29日`, `二〇二一年六月`, blanks allowed round the numbers.
  private static func chinese(_ scan: inout DateScanner) -> DateParser.PartialDate? {
    guard let first = scan.chineseNumber() else { return nil }
    var date = DateParser.PartialDate(year: nil, month: nil, day: nil)
    var month = first
    if scan.skip("年") {
      guard first >= 1900 else { return nil }
      date.year = first
      let end = scan.index
      guard let next = scan.chineseNumber(), scan.skip("月") else {
        scan.index = end
        return date
      }
      month = next
    } else if !scan.skip("月") {
      return nil
    }
    guard (1...12).contains(month) else { return nil }
    date.month = month
    let end = scan.index
    if let day = scan.chineseNumber(), scan.skip("日") {
      date.day = day
    } else {
      scan.index = end
      // "6月" alone says nothing that could be placed.
      if date.year == nil { return nil }
    }
    return date
  }

  // MARK: Pieces

  var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  var atWordEnd: Bool {
    guard let next = peek else { return true }
    return !TextBytes.isLetter(next) && !TextBytes.isDigit(next)
  }

  mutating func blank() -> Bool {
    let start = index
    while let next = peek, next == 0x20 || next == 0x0A { index += 1 }
    return index > start
  }

  mutating func skip(_ text: String) -> Bool {
    let start = index
    if text.utf8.first! >= 0xE0 { _ = blank() }
    guard bytes[index...].starts(with: text.utf8) else {
      index = start
      return false
    }
    index += text.utf8.count
    return true
  }

  mutating func word(_ text: String) -> Bool {
    let start = index
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    if atWordEnd { return true }
    index = start
    return false
  }

  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while let next = peek, TextBytes.isDigit(next), count <= digits.upperBound {
      value = value * 10 + Int(next - 48)
      count += 1
      index += 1
    }
    return digits.contains(count) ? value : nil
  }

  mutating func year() -> Int? {
    guard let value = number(digits: 4...4), (1900...2100).contains(value) else { return nil }
    return value
  }

  mutating func ordinal() {
    for suffix in ["st", "nd", "rd", "th"] where bytes[index...].starts(with: suffix.utf8) {
      index += 2
      return
    }
  }

  /// Passes over `–23` behind a day: days in a row are told by the first.
  mutating func lastOfDays() {
    let start = index
    for dash in ["-", "–"] where bytes[index...].starts(with: dash.utf8) {
      index += dash.utf8.count
      if let day = number(digits: 1...2), (1...31).contains(day) {
        ordinal()
        if atWordEnd { return }
      }
      index = start
      return
    }
  }

  mutating func month() -> Int? {
    // Most words have no capital: told before 36 forms are tried.
    guard let first = peek, TextBytes.isUpper(first) else { return nil }
    for (number, name) in Self.months.enumerated() {
      for form in [name, String(name.prefix(3)), name == "september" ? "sept" : name] {
        guard matches(form), index + form.utf8.count <= bytes.count else { continue }
        let end = index + form.utf8.count
        let next = end < bytes.count ? bytes[end] : 0x20
        guard !TextBytes.isLetter(next) else { continue }
        index = end
        if form.utf8.count < 5, form != name, next == UInt8(ascii: ".") { index += 1 }
        return number + 1
      }
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Months have a capital: "may 3" is no date.
  private func matches(_ form: String) -> Bool {
    guard index + form.utf8.count <= bytes.count else { return false }
    for (place, expected) in form.utf8.enumerated() {
      let byte = bytes[index + place]
      if place == 0 {
        guard byte == expected - 32 else { return false }
      } else if byte != expected, byte != expected - 32 {
        return false
      }
    }
    return true
  }

  mutating func chineseNumber() -> Int? {
    _ = blank()
    if let next = peek, TextBytes.isDigit(next) {
      var value = 0
      var count = 0
      while let next = peek, TextBytes.isDigit(next), count < 5 {
        value = value * 10 + Int(next - 48)
        count += 1
        index += 1
      }
      _ = blank()
      return count <= 4 ? value : nil
    }
    return ChineseNumerals.read(bytes, &index)
  }
}
