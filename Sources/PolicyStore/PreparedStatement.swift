import GRDB
import GRDBSQLite
import PolicyModel

/// A statement that its connection keeps compiled, with values bound and read by type.
///
/// Columns are read in the order of the `SELECT`, so that a row and the value made from it read
/// alike:
///
/// ```swift
/// let mentions = try PreparedStatement(
///   "SELECT key, name FROM mention WHERE document = ?", in: database)
/// try mentions.forEachRow(id) { row in names[try row.next()] = try row.next() }
/// ```
struct PreparedStatement {
  private let statement: Statement
  private let connection: OpaquePointer?

  private var handle: OpaquePointer { statement.sqliteStatement }

  init(_ sql: String, in database: Database) throws {
    statement = try database.cachedStatement(sql: sql)
    connection = database.sqliteConnection
  }

  /// Runs a statement that gives no rows.
  func run<each Value: ColumnValue>(_ values: repeat each Value) throws {
    defer { sqlite3_reset(handle) }
    try bind(repeat each values)
    while try step() {}
  }

  /// Calls `read` with every row.
  func forEachRow<each Value: ColumnValue>(
    _ values: repeat each Value,
    read: (inout StoredRow) throws -> Void
  ) throws {
    // A statement left in the middle would hold its read lock until it is used again.
    defer { sqlite3_reset(handle) }
    try bind(repeat each values)
    while try step() {
      var row = StoredRow(handle)
      try read(&row)
    }
  }

  /// What `read` makes of the first row; nil where there is none.
  func first<each Value: ColumnValue, Result>(
    _ values: repeat each Value,
    read: (inout StoredRow) throws -> Result
  ) throws -> Result? {
    defer { sqlite3_reset(handle) }
    try bind(repeat each values)
    guard try step() else { return nil }
    var row = StoredRow(handle)
    return try read(&row)
  }

  /// What `read` makes of every row, in order.
  func all<each Value: ColumnValue, Result>(
    _ values: repeat each Value,
    read: (inout StoredRow) throws -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    try forEachRow(repeat each values) { row in results.append(try read(&row)) }
    return results
  }

  private func bind<each Value: ColumnValue>(_ values: repeat each Value) throws {
    sqlite3_reset(handle)
    var parameter: CInt = 0
    for value in repeat each values {
      parameter += 1
      let code = value.store(in: handle, at: parameter)
      guard code == SQLITE_OK else { throw error(code) }
    }
  }

  /// Whether there is another row.
  private func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw error(code)
    }
  }

  private func error(_ code: CInt) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: String(cString: sqlite3_errmsg(connection))
    )
  }
}

/// A row of a running statement, read column by column.
struct StoredRow {
  private let handle: OpaquePointer
  private var column: CInt = 0

  init(_ handle: OpaquePointer) { self.handle = handle }

  /// The next column's value.
  ///
  /// - Throws: `UnreadableColumn` where it holds something else, as after a repair by hand.
  mutating func next<Value: ColumnValue>(_ type: Value.Type = Value.self) throws -> Value {
    defer { column += 1 }
    guard let value = Value(in: handle, at: column) else {
      throw UnreadableColumn(name: sqlite3_column_name(handle, column).map(String.init(cString:)))
    }
    return value
  }

  /// The next two columns as a span.
  mutating func nextSpan() throws -> Span {
    Span(try next(), try next())
  }

  /// The next five columns as evidence: start, end, quote, rule, confidence.
  mutating func nextEvidence() throws -> Evidence {
    Evidence(
      span: try nextSpan(),
      quote: try next(),
      rule: try next(),
      confidence: try next()
    )
  }
}

/// A column holds a value that no version of this program writes.
struct UnreadableColumn: Error {
  var name: String?
}
