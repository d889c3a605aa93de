import CLexiconData
import PolicyModel

@testable import PolicyExtraction

/// Lexicons that tests share or make.
enum TestLexicon {
  private static let loaded = Result { try Lexicon.builtIn() }

  /// The program's own lexicon, loaded once for all tests.
  static func builtIn() throws -> Lexicon { try loaded.get() }

  /// A lexicon of a few rows: one text a table, `|` for the tab so that columns can be seen.
  static func of(_ tables: KeyValuePairs<String, String>) throws -> Lexicon {
    try Lexicon(tables: tables.map { (name: $0.key, bytes: bytes($0.value)) })
  }

  static func table(_ name: String, _ text: String) throws -> LexiconTable {
    try LexiconTable(name: name, bytes: bytes(text))
  }

  private static func bytes(_ text: String) -> [UInt8] {
    text.utf8.map { $0 == UInt8(ascii: "|") ? UInt8(ascii: "\t") : $0 }
  }

  /// The built-in tables as they are embedded, parsed; without those whose name does not begin so.
  static func builtInTables(_ prefix: String) throws -> [LexiconTable] {
    try (0..<policygraph_table_count).compactMap { index in
      guard let table = policygraph_table_at(index)?.pointee else { return nil }
      let name = String(cString: table.name)
      guard name.hasPrefix(prefix) else { return nil }
      let bytes = UnsafeBufferPointer(start: table.bytes, count: Int(table.count))
      return try LexiconTable(name: name, bytes: Array(bytes))
    }
  }

  /// A handful of rows whose names no test about grammar can mistake for the built-in ones.
  static func small() throws -> Lexicon {
    try of([
      "agencies.tsv": """
      id|level|place|english|abbreviations|englishVariants|chinese|chineseVariants
      cn-tides|central|cn|Ministry of Tides|MOT;MOST|Tide Ministry|国家潮汐部|潮汐部
      cn-sand|central|cn|Sand and Gravel Commission|SGC|Sand Panel~|国家砂石委员会|砂石委
      cn-wind|central|cn|Wind Bureau||Wind|风力局|
      """,
      "companies.tsv": """
      id|type|country|english|abbreviations|englishVariants|chinese|chineseVariants
      zephyr|private|cn|Zephyr|ZPH||和风科技股份有限公司|和风科技;和风~
      apple-tree|private|us|Apple Tree|||苹果树公司|
      orchard|private|us|Orchard~||Orchard Works||
      """,
      "technologies.tsv": """
      id|english|abbreviations|englishVariants|chinese
      battery|sand battery||Sea-salt cell|沙电池
      6g|6G|||第六代移动通信
      """,
      "policies.tsv": """
      id|english|abbreviations|chinese|date|issuers|status
      tide-plan|National Tide Plan|NTP|国家潮汐规划|2020-05-01|cn-tides|in-force
      """,
      "countries.tsv": """
      id|english|adjective|chinese
      at|Atlantis|Atlantean|亚特兰蒂斯
      """,
      "places.tsv": """
      id|level|english|chinese
      cn-lem|province|Lemuria|利莫里亚
      """,
    ])
  }
}
