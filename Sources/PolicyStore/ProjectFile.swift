import Foundation
import GRDB
import Synchronization

/// A project on disk: what its documents say, and the graph resolved from that.
///
/// One SQLite database that any tool for SQLite can query; see `Schema` for its tables. Every
/// change is one transaction, so a program killed at any moment leaves the file as it was before
/// the change in hand. While a project file is written, a journal stands beside it (`-wal`, `-shm`);
/// `close` folds it back, so that the project is one file again. After a crash the next to close
/// the file does so.
///
/// ```swift
/// let project = try ProjectFile("china.policygraph", for: .creating)
/// try project.save(facts, text: document.text)
/// try project.close()
/// ```
///
/// Any number of threads and processes may read at once, also while one writes. Two that write take
/// turns, a transaction each; one that waits longer than its patience gets `StoreError.Code.locked`.
///
/// - Note: after a power cut, unlike after a crash of the program, the last documents saved may be
///   missing (SQLite's `synchronous = NORMAL`); the file stays sound.
public final class ProjectFile: Sendable {
  /// What a project file is opened for.
  public enum Access: Sendable {
    /// Queries only. The file must exist and nothing in it changes.
    case reading
    /// Changes to a file that must exist. A file of an older version is brought up to this one.
    case writing
    /// As `writing`, but a file that is missing or empty is made anew. Its folder must exist.
    case creating
  }

  /// The file as the user named it.
  public let path: String
  public let access: Access
  /// Where it is, wherever the program's working folder moves to.
  let location: String
  let pool: DatabasePool
  private let isClosed = Mutex(false)

  /// Opens a project file.
  ///
  /// Whatever is refused is left as it was, to the byte.
  ///
  /// - Parameters:
  ///   - path: the file, by convention `NAME.policygraph`.
  ///   - patience: how long to wait for another program, here and in every later call.
  /// - Throws: `StoreError` with `cannotOpen` (nothing there, a folder, no rights),
  ///   `notAProjectFile` (also an empty file, unless `creating`), `newerSchema`, `olderSchema` (only
  ///   for `reading`), `locked`, `readOnly`, `diskFull`, `diskFailure` or `damaged`.
  public init(
    _ path: String,
    for access: Access = .reading,
    patience: Duration = .seconds(10)
  ) throws(StoreError) {
    self.path = path
    self.access = access
    location = Self.absolute(path)
    try Self.inspect(location, named: path, for: access)
    let configuration = Self.configuration(readOnly: access == .reading, patience: patience)
    do {
      pool = try Self.open(location, named: path, configuration: configuration, patience: patience)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  deinit { try? close() }

  /// Ends all access and leaves the project as one file.
  ///
  /// Where another program still uses the file, the journal stays for that one to fold back. Closing
  /// twice is harmless. A `FactsCursor` that has not come to its end holds the journal open, too.
  ///
  /// - Throws: `StoreError` where another thread is in the middle of a call.
  public func close() throws(StoreError) {
    if isClosed.withLock({ $0 }) { return }
    do { try pool.close() } catch { throw StoreError(error, path: path) }
    isClosed.withLock { $0 = true }
    Self.foldJournal(location)
  }

  /// Runs `body` on a consistent state of the file.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do { return try pool.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Runs `body` as one transaction: all of it is stored, or where it throws nothing.
  func write<Result>(
    _ subject: String? = nil,
    _ body: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    guard access != .reading else {
      throw StoreError(
        .readOnly,
        path: path,
        problem: "is open for queries only",
        advice: "open it for writing to change it"
      )
    }
    do { return try pool.write(body) } catch {
      throw StoreError(error, path: path, subject: subject)
    }
  }

  private static func configuration(readOnly: Bool, patience: Duration) -> Configuration {
    let seconds = max(0, patience / .seconds(1))
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(seconds)
    configuration.label = "policygraph"
    configuration.prepareDatabase { database in
      if database.configuration.readonly { return }
      // Documents come in any order and so dirty pages all over a large file: keeping 64 MB of them
      // in memory, and 16 MB in the log before it is folded, halves the time to fill it.
      try database.execute(
        sql: "PRAGMA cache_size = -64000; PRAGMA wal_autocheckpoint = 4000"
      )
    }
    return configuration
  }

  /// SQLite gives names such as `:memory:` or `file:a?mode=memory` a meaning; with a folder in front
  /// they are files.
  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
}
