import Testing

@testable import PolicyExtraction

@Suite("LexiconTable")
struct LexiconTableTests {
  struct Broken: Sendable, CustomTestStringConvertible {
    let text: String
    let code: LexiconError.Code
    let line: Int
    let why: String
    var testDescription: String { why }
  }

  static let broken: [Broken] = [
    Broken(
      text: "name|english\nmiit|MIIT\n", code: .header, line: 1, why: "no column is called id"),
    Broken(
      text: "# ours\n\nname|english\n", code: .header, line: 3,
      why: "comments and blank lines count as lines"),
    Broken(
      text: "id|english\nmiit|MIIT|stray\n", code: .cells, line: 2,
      why: "a cell stands under no column"),
    Broken(
      text: "id|english\nmiit|MIIT\n|NDRC\n", code: .identifier, line: 3, why: "an id is missing"),
    Broken(
      text: "id|english\nmiit|MIIT\n# note\nmiit|Ministry\n", code: .identifier, line: 4,
      why: "an id stands twice"),
  ]

  @Test(arguments: broken)
  func aBrokenTableIsRefusedWithItsLine(_ broken: Broken) {
    let error = #expect(throws: LexiconError.self) {
      try TestLexicon.table("agencies.tsv", broken.text)
    }
    #expect(error?.code == broken.code)
    #expect(error?.line == broken.line)
    #expect(error?.table == "agencies.tsv")
    #expect(error?.description.hasPrefix("agencies.tsv:\(broken.line): ") == true)
  }

  @Test func aTableWithoutRowsIsEmpty() throws {
    for text in ["", "\n", "# nothing\n", "id|english", "id|english\n"] {
      #expect(try TestLexicon.table("agencies.tsv", text).rows.isEmpty)
    }
  }

  @Test func cellsAreFoundByTheirColumnWhateverTheOrder() throws {
    for text in ["id|english|chinese\na|Alpha|甲\n", "chinese|english|id\n甲|Alpha|a\n"] {
      let table = try TestLexicon.table("agencies.tsv", text)
      let row = try #require(table.rows.first)
      #expect(table.text(row, table.column("id")) == "a")
      #expect(table.text(row, table.column("english")) == "Alpha")
      #expect(table.text(row, table.column("chinese")) == "甲")
    }
  }

  @Test func aRowMayEndEarlyAndAColumnMayBeAbsent() throws {
    let table = try TestLexicon.table("agencies.tsv", "id|english|chinese\na\nb|Beta\n")
    #expect(table.rows.map(\.line) == [2, 3])
    #expect(table.text(table.rows[0], table.column("english")).isEmpty)
    #expect(table.text(table.rows[1], table.column("chinese")).isEmpty)
    #expect(table.column("ticker") == nil)
    #expect(table.text(table.rows[1], table.column("ticker")).isEmpty)
  }

  @Test(arguments: [
    ("", []), ("Alpha", ["Alpha"]), ("Alpha;Beta", ["Alpha", "Beta"]),
    ("Alpha;;Beta;", ["Alpha", "Beta"]), (";", []), ("A, B;C", ["A, B", "C"]),
  ])
  func semicolonsSeparateTheItemsOfAList(cell: String, items: [String]) throws {
    let table = try TestLexicon.table("agencies.tsv", "id|english\na|\(cell)\n")
    let row = try #require(table.rows.first)
    let list = table.list(row, table.column("english"))
    #expect(list.map { String(decoding: $0, as: UTF8.self) } == items)
  }

  @Test func aTableSavedOnWindowsReadsTheSame() throws {
    let plain = try TestLexicon.table("agencies.tsv", "id|english\na|Alpha\nb|Beta\n")
    let windows = try TestLexicon.table(
      "agencies.tsv", "\u{FEFF}id|english\r\na|Alpha\r\n\r\nb|Beta\r\n")
    #expect(windows.rows.count == plain.rows.count)
    for (row, other) in zip(windows.rows, plain.rows) {
      let english = windows.text(row, windows.column("english"))
      #expect(english == plain.text(other, plain.column("english")))
    }
  }
}
