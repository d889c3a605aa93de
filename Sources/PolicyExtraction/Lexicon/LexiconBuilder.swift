internal import DocumentReading
internal import PatternMatching
internal import PolicyModel

/// Collects entries and forms from tables.
struct LexiconBuilder {
  private(set) var entries: [LexiconEntry] = []
  private(set) var forms: [LexiconForm] = []
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  var fingerprint: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static let ambiguous = UInt8(ascii: "~")

  mutating func add(_ name: String, _ bytes: [UInt8]) throws(LexiconError) {
    // The name counts too: it says what the rows are. No UTF-8 text holds 0xFF.
    for part in [Array(name.utf8), [0xFF], bytes, [0xFF]] {
      for byte in part { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    guard let kind = Self.kind(of: name) else {
      throw LexiconError(
        code: .header, table: name, line: 1, reason: "no table is known by this name")
    }
    let table = try LexiconTable(name: name, bytes: bytes)
    let columns = Columns(table)
    entries.reserveCapacity(entries.count + table.rows.count)
    for row in table.rows { try add(row, of: table, columns, kind) }
  }

  private static func kind(of name: String) -> LexiconKind? {
    switch name.split(separator: ".").first {
    case "agencies": .entity(.agency)
    case "companies", "companies-listed": .entity(.company)
    case "organisations": .entity(.organisation)
    case "technologies": .entity(.technology)
    case "policies": .entity(.policy)
    case "places": .place
    case "countries": .country
    default: nil
    }
  }

  /// Where a table has its columns, looked up once.
  private struct Columns {
    let id, type, level, place, country, province: Int?
    let abbreviations, english, englishVariants, adjective, chinese, chineseVariants: Int?
    let date, status, issuers: Int?

    init(_ table: LexiconTable) {
      (id, type, level) = (table.column("id"), table.column("type"), table.column("level"))
      (place, country) = (table.column("place"), table.column("country"))
      province = table.column("province")
      (abbreviations, english) = (table.column("abbreviations"), table.column("english"))
      (englishVariants, adjective) = (table.column("englishVariants"), table.column("adjective"))
      (chinese, chineseVariants) = (table.column("chinese"), table.column("chineseVariants"))
      (date, status, issuers) = (
        table.column("date"), table.column("status"), table.column("issuers")
      )
    }
  }

  private mutating func add(
    _ row: LexiconTable.Row, of table: LexiconTable, _ columns: Columns, _ kind: LexiconKind
  ) throws(LexiconError) {
    let abbreviations = table.list(row, columns.abbreviations)
    let english = table.list(row, columns.english)
    let chinese = table.list(row, columns.chinese)
    let variants =
      table.list(row, columns.englishVariants) + table.list(row, columns.adjective)
      + table.list(row, columns.chineseVariants)
    let all = english + chinese + abbreviations + variants
    guard let first = all.first else {
      throw LexiconError(
        code: .form, table: table.name, line: row.line, reason: "the row has no name")
    }
    let stated = table.text(row, columns.date)
    let date = stated.isEmpty ? nil : PolicyDate(iso: stated)
    guard stated.isEmpty || date != nil else {
      throw LexiconError(
        code: .date, table: table.name, line: row.line, reason: "“\(stated)” is not a date")
    }
    let index = Int32(entries.count)
    var names: [String] = []
    names.reserveCapacity(all.count)
    for form in all {
      let name = Self.name(form)
      if !names.contains(name) { names.append(name) }
    }
    let place = [columns.place, columns.country, columns.province].lazy
      .map { table.text(row, $0) }.first { !$0.isEmpty }
    let type = [columns.type, columns.level].lazy.map { table.text(row, $0) }.first { !$0.isEmpty }
    entries.append(
      LexiconEntry(
        id: table.text(row, columns.id), kind: kind, type: type ?? "", place: place ?? "",
        name: Self.name(english.first ?? first), nameChinese: chinese.first.map(Self.name),
        names: names, date: date, status: table.text(row, columns.status),
        issuers: table.list(row, columns.issuers).map { String(decoding: $0, as: UTF8.self) }))
    for form in abbreviations { addForm(form, index, kind, isAbbreviation: true) }
    for form in english + chinese {
      addForm(form, index, kind, isAbbreviation: false)
    }
    for form in variants { addForm(form, index, kind, isAbbreviation: false) }
  }

  /// A form without its mark.
  private static func name(_ form: ArraySlice<UInt8>) -> String {
    String(decoding: form.last == ambiguous ? form.dropLast() : form, as: UTF8.self)
  }

  private mutating func addForm(
    _ marked: ArraySlice<UInt8>, _ entry: Int32, _ kind: LexiconKind, isAbbreviation: Bool
  ) {
    let isAmbiguous = marked.last == Self.ambiguous
    let text = Array(isAmbiguous ? marked.dropLast() : marked)
    guard text.count >= 2 else { return }
    let style = Self.style(text, kind, isAbbreviation: isAbbreviation)
    forms.append(
      LexiconForm(
        entry: entry, text: text, style: style, isAmbiguous: isAmbiguous))
    // "battery" also stands as "batteries"; the plain plural is the matcher's own affair.
    if style == .common, text.last == UInt8(ascii: "y"), text.count > 4,
      !"aeiou".utf8.contains(text[text.count - 2])
    {
      forms.append(
        LexiconForm(
          entry: entry, text: text.dropLast() + Array("ies".utf8), style: style,
          isAmbiguous: isAmbiguous))
    }
  }

  private static func style(
    _ text: [UInt8], _ kind: LexiconKind, isAbbreviation: Bool
  ) -> LexiconForm.Style {
    var hasLower = false
    var hasGap = false
    for byte in text {
      if byte >= 0xE3 { return .chinese }
      if TextBytes.isLower(byte) { hasLower = true }
      if byte == 0x20 || byte == UInt8(ascii: "-") { hasGap = true }
    }
    if isAbbreviation || !hasLower { return .abbreviation }
    if kind == .entity(.technology) { return text.count <= 3 ? .abbreviation : .common }
    return hasGap ? .phrase : .word
  }
}
