/// A table of the lexicon, parsed: rows of named cells.
///
/// Works on bytes and makes strings only of the cells that are asked for: the whole lexicon is read
/// at every start of the program.
public struct LexiconTable: Sendable {
  public struct Row: Sendable {
    /// Counted from 1, the header included.
    public let line: Int
    fileprivate let bytes: [UInt8]
    fileprivate let cells: [Range<Int>]

    fileprivate func cell(_ column: Int?) -> Range<Int> {
      guard let column, column < cells.count else { return 0..<0 }
      return cells[column]
    }
  }

  public let name: String
  public let rows: [Row]
  private let columns: [String: Int]

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let tab = UInt8(ascii: "\t")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let semicolon = UInt8(ascii: ";")

  /// Parses tab-separated text whose first line names the columns; lines that begin with `#` are
  /// comments.
  ///
  /// - Throws: `.header`, `.cells`, `.identifier` with the line.
  /// - Complexity: O(n).
  public init(name: String, bytes: [UInt8]) throws(LexiconError) {
    var rows: [Row] = []
    var columns: [String: Int] = [:]
    var seen: Set<String> = []
    var line = 0
    var start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    while start < bytes.count {
      let feed = Self.end(of: Self.lineFeed, in: bytes, from: start, to: bytes.count)
      defer { start = feed + 1 }
      // Spreadsheets on Windows end lines with CR LF.
      let end = feed > start && bytes[feed - 1] == UInt8(ascii: "\r") ? feed - 1 : feed
      line += 1
      if start == end || bytes[start] == UInt8(ascii: "#") { continue }
      let cells = Self.split(bytes, start..<end, by: Self.tab)
      if columns.isEmpty {
        for (index, cell) in cells.enumerated() {
          columns[String(decoding: bytes[cell], as: UTF8.self)] = index
        }
        guard columns["id"] != nil else {
          throw LexiconError(
            code: .header, table: name, line: line, reason: "the first line has no column “id”")
        }
        continue
      }
      guard cells.count <= columns.count else {
        throw LexiconError(
          code: .cells, table: name, line: line,
          reason: "\(cells.count) cells under \(columns.count) columns; is there a stray tab?")
      }
      let row = Row(line: line, bytes: bytes, cells: cells)
      let id = String(decoding: bytes[row.cell(columns["id"])], as: UTF8.self)
      guard !id.isEmpty, seen.insert(id).inserted else {
        throw LexiconError(
          code: .identifier, table: name, line: line,
          reason: id.isEmpty ? "the id is missing" : "the id “\(id)” stands twice")
      }
      rows.append(row)
    }
    self.name = name
    self.rows = rows
    self.columns = columns
  }

  /// Where a column stands; nil where the table has none such.
  public func column(_ name: String) -> Int? { columns[name] }

  /// A row's cell; empty where the row ends before it.
  public func text(_ row: Row, _ column: Int?) -> String {
    String(decoding: row.bytes[row.cell(column)], as: UTF8.self)
  }

  /// The items of a list cell, which semicolons separate.
  public func list(_ row: Row, _ column: Int?) -> [ArraySlice<UInt8>] {
    let cell = row.cell(column)
    guard !cell.isEmpty else { return [] }
    return Self.split(row.bytes, cell, by: Self.semicolon).filter { !$0.isEmpty }
      .map { row.bytes[$0] }
  }

  private static func split(
    _ bytes: [UInt8], _ range: Range<Int>, by separator: UInt8
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while true {
      let end = end(of: separator, in: bytes, from: start, to: range.upperBound)
      parts.append(start..<end)
      if end == range.upperBound { return parts }
      start = end + 1
    }
  }

  private static func end(of mark: UInt8, in bytes: [UInt8], from start: Int, to limit: Int) -> Int
  {
    var index = start
    while index < limit, bytes[index] != mark { index += 1 }
    return index
  }
}
