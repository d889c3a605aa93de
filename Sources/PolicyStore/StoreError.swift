/// What went wrong with a project file, and what to do about it.
///
/// `description` is one sentence for a person:
///
/// ```
/// “china.policygraph” is in use by another program; wait until that has ended, then try again.
/// ```
public struct StoreError: Error, Sendable, CustomStringConvertible {
  /// The kind of failure. Later versions may add codes: give a `switch` a default.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's stable name.
    public let description: String

    /// There is no such file or folder, or it may not be read.
    public static let cannotOpen = Code(description: "cannot-open")
    /// The file was written by another program.
    public static let notAProjectFile = Code(description: "not-a-project-file")
    /// A newer version of this program wrote the file.
    public static let newerSchema = Code(description: "newer-schema")
    /// An older version wrote the file, and it was opened for reading only.
    public static let olderSchema = Code(description: "older-schema")
    /// Another program holds the file for longer than one is willing to wait.
    public static let locked = Code(description: "locked")
    /// No space is left; what was stored before is intact.
    public static let diskFull = Code(description: "disk-full")
    /// The disk or the network folder reports an error, sometimes because it is full.
    public static let diskFailure = Code(description: "disk-failure")
    /// The file may not be written, or was opened for reading.
    public static let readOnly = Code(description: "read-only")
    /// The file is not what was written to it.
    public static let damaged = Code(description: "damaged")
    /// A value given to be stored breaks a rule of the file: a confidence above 1, two links of one
    /// kind, pair and role, a link to an entity that is not there.
    public static let unacceptable = Code(description: "unacceptable")
    /// Anything else.
    public static let other = Code(description: "other")
  }

  public let code: Code
  /// The project file as the user named it.
  public let path: String
  /// What is the matter: a predicate, with the file as its subject.
  public let problem: String
  /// What to do: an imperative.
  public let advice: String

  public init(_ code: Code, path: String, problem: String, advice: String) {
    self.code = code
    self.path = path
    self.problem = problem
    self.advice = advice
  }

  public var description: String { "“\(path)” \(problem); \(advice)." }
}
