import Foundation
import GRDB

extension ProjectFile {
  /// Refuses what is not a project file before SQLite touches it.
  static func inspect(
    _ location: String,
    named path: String,
    for access: Access
  ) throws(StoreError) {
    let write = "name a file that does not exist yet, or one that “policygraph build” wrote"
    let refusal: (code: StoreError.Code, problem: String, advice: String)
    switch FileHeader(ofFileAt: location) {
    case .project:
      return
    case .missing where access == .creating:
      let folder = URL(fileURLWithPath: location).deletingLastPathComponent().path
      if FileHeader(ofFileAt: folder) == .folder { return }
      refusal = (
        .cannotOpen, "cannot be made because its folder does not exist", "make the folder first"
      )
    case .missing:
      refusal = (
        .cannotOpen, "does not exist", "check the name, or make it with “policygraph build”"
      )
    case .empty where access == .creating:
      return
    case .empty:
      refusal = (
        .notAProjectFile, "is empty", "give a file that “policygraph build” wrote"
      )
    case .otherDatabase:
      refusal = (.notAProjectFile, "is a database of another program", write)
    case .otherFile:
      refusal = (.notAProjectFile, "is not a project file", write)
    case .folder:
      refusal = (.cannotOpen, "is a folder", "name a file")
    case .special:
      refusal = (.cannotOpen, "is not a file on disk", "name a file")
    case .unreadable:
      refusal = (.cannotOpen, "may not be read", "check the rights of the file and its folder")
    }
    throw StoreError(
      refusal.code,
      path: path,
      problem: refusal.problem,
      advice: refusal.advice
    )
  }

  /// Opens the database, waiting for others that open or close it at the same time.
  ///
  /// SQLite waits by itself for a transaction to end, but not where another program changes the
  /// journal, as it does on opening and closing, nor where that is just making the tables.
  static func open(
    _ location: String,
    named path: String,
    configuration: Configuration,
    patience: Duration
  ) throws -> DatabasePool {
    let deadline = ContinuousClock.now + patience
    var attempts = 0
    while true {
      do {
        if !configuration.readonly {
          try migrate(location, named: path, configuration: configuration)
        }
        let pool = try DatabasePool(path: location, configuration: configuration)
        try pool.read { try checkSchema(of: $0, path: path) }
        return pool
      } catch let error as DatabaseError {
        attempts += 1
        if error.extendedResultCode == .SQLITE_READONLY_ROLLBACK, attempts == 1 {
          try rollBack(location, configuration: configuration)
          continue
        }
        // A plain error is a table that was not yet, or already, there; it does not last.
        let mayPass =
          error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_ERROR && attempts < 20
        guard mayPass, ContinuousClock.now < deadline else { throw error }
        usleep(10_000)
      }
    }
  }

  /// Makes the tables of a new file and brings those of an older one up to date.
  ///
  /// This goes over a connection of its own, without a write-ahead log: what marks a project file
  /// then stands in the file itself from its first write on, where `FileHeader` looks for it, and a
  /// file of a newer version is not changed before it is refused.
  private static func migrate(
    _ location: String,
    named path: String,
    configuration: Configuration
  ) throws {
    let queue = try DatabaseQueue(path: location, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      let migrator = Schema.migrator
      if try migrator.hasBeenSuperseded(database) { throw newerSchema(path) }
      if try migrator.hasCompletedMigrations(database) { return }
      try database.execute(sql: "PRAGMA application_id = \(FileHeader.applicationID)")
    }
    try Schema.migrator.migrate(queue)
    try queue.close()
  }

  /// Refuses a file whose tables are not those this version knows.
  private static func checkSchema(of database: Database, path: String) throws {
    if try Schema.migrator.hasBeenSuperseded(database) { throw newerSchema(path) }
    guard try Schema.migrator.hasCompletedMigrations(database) else {
      throw StoreError(
        .olderSchema,
        path: path,
        problem: "was written by an older version of policygraph",
        advice: "run “policygraph build” on it once"
      )
    }
  }

  private static func newerSchema(_ path: String) -> StoreError {
    StoreError(
      .newerSchema,
      path: path,
      problem: "was written by a newer version of policygraph",
      advice: "update policygraph to open it"
    )
  }

  /// Takes back what a program killed while it opened or closed the file had begun to write, which
  /// a connection for reading only may not do.
  private static func rollBack(_ location: String, configuration: Configuration) throws {
    var configuration = configuration
    configuration.readonly = false
    let queue = try DatabaseQueue(path: location, configuration: configuration)
    try queue.read { try $0.execute(sql: "SELECT count(*) FROM sqlite_schema") }
    try queue.close()
  }

  /// Brings the write-ahead log back into the file, if nobody else uses it and it may be written.
  ///
  /// A failure costs nothing: the log stays where it is and is read along with the file.
  static func foldJournal(_ location: String) {
    var configuration = Configuration()
    configuration.busyMode = .immediateError
    for attempt in 0..<5 {
      guard FileHeader(ofFileAt: location) == .project(hasWriteAheadLog: true) else { return }
      // Two that close the file at once are in each other's way; the one is quicker the next time.
      if attempt > 0 { usleep(2_000 + UInt32(getpid() % 16) * 1_000) }
      guard let queue = try? DatabaseQueue(path: location, configuration: configuration) else {
        return
      }
      try? queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try? queue.close()
    }
  }
}
