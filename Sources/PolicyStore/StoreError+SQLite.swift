import GRDB

extension StoreError {
  /// Says for a person what SQLite or this module reported.
  ///
  /// - Parameter subject: what was being stored, as `document “a.md”`, where one thing was.
  init(_ error: any Error, path: String, subject: String? = nil) {
    switch error {
    case let error as StoreError:
      self = error
    case let error as UnreadableColumn:
      self.init(
        .damaged,
        path: path,
        problem: "holds a value that cannot be read in column “\(error.name ?? "?")”",
        advice: Self.rebuild
      )
    case let error as DatabaseError:
      self.init(error, path: path, subject: subject)
    default:
      self.init(
        .other,
        path: path,
        problem: "cannot be used for a reason not known",
        advice: "try again, and report a bug if that does not help"
      )
    }
  }

  private static let rebuild = "keep it aside and build the project again from its documents"

  private init(_ error: DatabaseError, path: String, subject: String?) {
    let detail = Self.singleLine(error.message ?? "no reason given")
    let (code, problem, advice): (Code, String, String) =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        (
          .locked, "is in use by another program",
          "wait until that has ended, then try again"
        )
      case .SQLITE_FULL:
        (
          .diskFull, "cannot grow because the disk is full",
          "free some space and run again, what was stored before is intact"
        )
      case .SQLITE_IOERR:
        (
          .diskFailure, "cannot be read or written (\(detail))",
          "check that the disk works and is not full, then run again"
        )
      case .SQLITE_READONLY:
        (
          .readOnly, "may not be written",
          "check the rights of the file and its folder, or write to another file"
        )
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        (
          .cannotOpen, "cannot be opened (\(detail))",
          "check the rights of the file and its folder"
        )
      case .SQLITE_CORRUPT, .SQLITE_NOTADB:
        (.damaged, "is damaged (\(detail))", Self.rebuild)
      case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG:
        (
          .unacceptable, "cannot hold \(subject ?? "this value") (\(detail))",
          "mend the facts or report a bug, nothing of it was stored"
        )
      default:
        (
          .other, "cannot be used (\(detail))",
          "try again, and report a bug if that does not help"
        )
      }
    self.init(code, path: path, problem: problem, advice: advice)
  }

  private static func singleLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
