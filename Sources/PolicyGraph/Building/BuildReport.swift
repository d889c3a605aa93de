import DocumentReading
public import PolicyModel

/// What a build did, for its summary.
public struct BuildReport: Sendable {
  /// Documents read and stored, anew or in place of what they said before.
  public var read = 0
  /// Documents left as they are, because bytes, program and lexicon are the same.
  public var unchanged = 0
  /// Documents dropped, because their files are gone.
  public var pruned: [String] = []
  /// Files in folders that are of no format known here.
  public var skipped: [String] = []
  /// Inputs that could not be read, in the order they were met.
  public var failures: [BuildFailure] = []
  /// How often the documents that were read gave each warning.
  public var warnings: [DocumentWarning.Code: Int] = [:]
  /// Whether the build was asked to stop before its end.
  public var isStopped = false

  public init() {}

  mutating func count(_ facts: DocumentFacts) {
    read += 1
    for warning in facts.warnings { warnings[warning.code, default: 0] += 1 }
  }
}

/// An input that could not be taken in, and why.
public struct BuildFailure: Sendable, Hashable, CustomStringConvertible {
  public var path: String
  /// Counted from 1, for inputs whose lines are documents.
  public var line: Int?
  /// What is wrong and what to do.
  public var reason: String

  public init(path: String, line: Int? = nil, reason: String) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  init(_ error: ReadingError) { self.init(path: error.path, reason: error.reason) }

  /// One line: path, place, what is wrong, what to do.
  public var description: String {
    line.map { "\(path): line \($0): \(reason)" } ?? "\(path): \(reason)"
  }
}

/// What a build tells while it runs.
public enum BuildEvent: Sendable {
  /// This many inputs of all have been dealt with; `path` is next.
  case progress(done: Int, of: Int, path: String)
  case failure(BuildFailure)
  /// All documents are in; the graph is being resolved.
  case resolving
}
