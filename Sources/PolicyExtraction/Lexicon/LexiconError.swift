/// Why a lexicon table cannot be used.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  public struct Code: Hashable, Sendable {
    private enum Value: Hashable { case header, cells, identifier, reference, date, form }
    private let value: Value

    /// The first line lacks a needed column or has one nobody knows.
    public static let header = Code(value: .header)
    /// A row has more cells than the header.
    public static let cells = Code(value: .cells)
    /// An id is missing or stands twice.
    public static let identifier = Code(value: .identifier)
    /// A parent, successor or issuer that no row has.
    public static let reference = Code(value: .reference)
    /// A date that is none.
    public static let date = Code(value: .date)
    /// A name that cannot be matched: empty, or too short to be safe.
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
