/// Why a line of the facts format cannot be used.
public struct FactsFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  public struct Code: Hashable, Sendable {
    private enum Value: Hashable { case unreadable, notJSON, schema, field, value }
    private let value: Value

    /// The file is missing or may not be read.
    public static let unreadable = Code(value: .unreadable)
    /// The line is not one JSON object.
    public static let notJSON = Code(value: .notJSON)
    /// The line is of another format, or of another version of this one.
    public static let schema = Code(value: .schema)
    /// A field is missing or has a value of the wrong sort.
    public static let field = Code(value: .field)
    /// Values contradict each other: a span outside the text, a confidence above 1.
    public static let value = Code(value: .value)
  }

  public let code: Code
  public let path: String
  /// Counted from 1; nil where no line could be read.
  public let line: Int?
  /// What is wrong and what to do.
  public let reason: String

  public var description: String {
    line.map { "\(path): line \($0): \(reason)" } ?? "\(path): \(reason)"
  }
}
