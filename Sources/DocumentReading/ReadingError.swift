/// Why an input could not be read.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  public struct Code: Hashable, Sendable {
    private enum Value: Hashable {
      case missing, denied, empty, binary, notUTF8, tooLarge, unreadable
    }
    private let value: Value

    /// There is no such file or folder.
    public static let missing = Code(value: .missing)
    /// The file's permissions forbid reading it.
    public static let denied = Code(value: .denied)
    /// The file has no text.
    public static let empty = Code(value: .empty)
    /// The file has NUL bytes: it is no text.
    public static let binary = Code(value: .binary)
    /// A byte that UTF-8 does not allow.
    public static let notUTF8 = Code(value: .notUTF8)
    /// More bytes than the limit.
    public static let tooLarge = Code(value: .tooLarge)
    /// The system refused for another reason.
    public static let unreadable = Code(value: .unreadable)
  }

  public let code: Code
  /// The path as the user gave it.
  public let path: String
  /// What is wrong and what to do, without the path.
  public let reason: String

  public init(code: Code, path: String, reason: String) {
    self.code = code
    self.path = path
    self.reason = reason
  }

  public var description: String { "\(path): \(reason)" }
}
