/// Why a lexicon table cannot be used.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  public struct Code: Hashable, Sendable {
    private enum Value: Hashable { case header, cells, identifier, date, form }
    private let value: Value

    /// The table's name is unknown, or its first line has no column `id`.
    public static let header = Code(value: .header)
    /// A row has more cells than the header.
    public static let cells = Code(value: .cells)
    /// An id is missing or stands twice.
    public static let identifier = Code(value: .identifier)
    /// A date that is none.
    public static let date = Code(value: .date)
    /// A row without any name.
    public static let form = Code(value: .form)
  }

  public let code: Code
  public let table: String
  /// Counted from 1.
  public let line: Int
  public let reason: String

  public init(code: Code, table: String, line: Int, reason: String) {
    self.code = code
    self.table = table
    self.line = line
    self.reason = reason
  }

  public var description: String { "\(table):\(line): \(reason)" }
}
