import GRDBSQLite
import PolicyModel

/// A value that one column of the project file can hold, written and read back to the byte.
///
/// GRDB passes text as C strings, which end at the first NUL byte. A document may hold one, and a
/// mention's surface must equal the text of its span, so text goes in and out with its length.
protocol ColumnValue {
  /// Binds the value to a parameter, counted from 1; returns SQLite's result code.
  func store(in statement: OpaquePointer, at parameter: CInt) -> CInt

  /// Reads a column, counted from 0; nil where it holds nothing of this type.
  init?(in statement: OpaquePointer, at column: CInt)
}

/// Tells SQLite to copy what it is given before the call returns.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

/// UTF-8 that is a column's text, when it is at hand as bytes.
struct TextBytes: ColumnValue {
  var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func store(in statement: OpaquePointer, at parameter: CInt) -> CInt {
    bytes.withUnsafeBufferPointer { TextBytes.store($0, in: statement, at: parameter) }
  }

  init?(in statement: OpaquePointer, at column: CInt) {
    guard let buffer = TextBytes.buffer(in: statement, at: column) else { return nil }
    self.init(Array(buffer))
  }

  static func store(
    _ buffer: UnsafeBufferPointer<UInt8>,
    in statement: OpaquePointer,
    at parameter: CInt
  ) -> CInt {
    // Without an address SQLite would store NULL, not the empty text.
    guard let address = buffer.baseAddress, !buffer.isEmpty else {
      return sqlite3_bind_text(statement, parameter, "", 0, copied)
    }
    return address.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
      sqlite3_bind_text64(
        statement,
        parameter,
        $0,
        UInt64(buffer.count),
        copied,
        UInt8(SQLITE_UTF8)
      )
    }
  }

  /// The column's bytes, valid until the statement's next step.
  static func buffer(
    in statement: OpaquePointer,
    at column: CInt
  ) -> UnsafeBufferPointer<UInt8>? {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT,
      let address = sqlite3_column_text(statement, column)
    else { return nil }
    return UnsafeBufferPointer(
      start: address,
      count: Int(sqlite3_column_bytes(statement, column))
    )
  }
}

extension String: ColumnValue {
  func store(in statement: OpaquePointer, at parameter: CInt) -> CInt {
    var text = self
    return text.withUTF8 { TextBytes.store($0, in: statement, at: parameter) }
  }

  init?(in statement: OpaquePointer, at column: CInt) {
    guard let buffer = TextBytes.buffer(in: statement, at: column) else { return nil }
    self.init(decoding: buffer, as: UTF8.self)
  }
}

extension Int: ColumnValue {
  func store(in statement: OpaquePointer, at parameter: CInt) -> CInt {
    sqlite3_bind_int64(statement, parameter, Int64(self))
  }

  init?(in statement: OpaquePointer, at column: CInt) {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
    self.init(exactly: sqlite3_column_int64(statement, column))
  }
}

extension Double: ColumnValue {
  func store(in statement: OpaquePointer, at parameter: CInt) -> CInt {
    sqlite3_bind_double(statement, parameter, self)
  }

  init?(in statement: OpaquePointer, at column: CInt) {
    guard sqlite3_column_type(statement, column) == SQLITE_FLOAT else { return nil }
    self = sqlite3_column_double(statement, column)
  }
}

extension Bool: ColumnValue {
  func store(in statement: OpaquePointer, at parameter: CInt) -> CInt {
    (self ? 1 : 0).store(in: statement, at: parameter)
  }

  init?(in statement: OpaquePointer, at column: CInt) {
    guard let number = Int(in: statement, at: column) else { return nil }
    self = number != 0
  }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  func store(in statement: OpaquePointer, at parameter: CInt) -> CInt {
    self?.store(in: statement, at: parameter) ?? sqlite3_bind_null(statement, parameter)
  }

  init?(in statement: OpaquePointer, at column: CInt) {
    if sqlite3_column_type(statement, column) == SQLITE_NULL {
      self = .none
    } else if let value = Wrapped(in: statement, at: column) {
      self = .some(value)
    } else {
      return nil
    }
  }
}

extension ColumnValue where Self: RawRepresentable, RawValue == String {
  func store(in statement: OpaquePointer, at parameter: CInt) -> CInt {
    rawValue.store(in: statement, at: parameter)
  }

  init?(in statement: OpaquePointer, at column: CInt) {
    guard let text = String(in: statement, at: column) else { return nil }
    self.init(rawValue: text)
  }
}

extension DocumentWarning.Code: ColumnValue {}
extension EntityKind: ColumnValue {}
extension Fact.Kind: ColumnValue {}
extension Language: ColumnValue {}
extension Link.Kind: ColumnValue {}

extension EntityKey: ColumnValue {
  func store(in statement: OpaquePointer, at parameter: CInt) -> CInt {
    description.store(in: statement, at: parameter)
  }

  init?(in statement: OpaquePointer, at column: CInt) {
    guard let text = String(in: statement, at: column) else { return nil }
    self.init(text)
  }
}

extension PolicyDate: ColumnValue {
  func store(in statement: OpaquePointer, at parameter: CInt) -> CInt {
    description.store(in: statement, at: parameter)
  }

  init?(in statement: OpaquePointer, at column: CInt) {
    guard let text = String(in: statement, at: column) else { return nil }
    self.init(iso: text)
  }
}
