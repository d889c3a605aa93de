import Foundation
import GRDBSQLite

/// What the first hundred bytes of a file say it is.
///
/// Looked at before SQLite sees the file: opening another program's database, if only to ask what
/// it is, may already leave a journal beside it or change how it is kept.
///
/// - SeeAlso: SQLite, *Database File Format*, section 1.3.
enum FileHeader: Equatable {
  case missing
  /// No bytes at all: what a database is between its making and its first write.
  case empty
  /// A project file; `hasWriteAheadLog` while it is being written, or after a crash.
  case project(hasWriteAheadLog: Bool)
  case otherDatabase
  case otherFile
  case folder
  /// A device, a pipe or a socket.
  case special
  case unreadable

  /// `POLG`, at offset 68 of every project file.
  static let applicationID: UInt32 = 0x504F_4C47

  init(ofFileAt path: String) {
    // `attributesOfItem` looks at a link, not at what it leads to.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
      self = .missing
      return
    }
    switch attributes[.type] as? FileAttributeType {
    case .typeDirectory?: self = .folder
    case .typeRegular?: self = Self.read(target)
    default: self = .special
    }
  }

  private static func read(_ path: String) -> FileHeader {
    guard let header = firstBytes(of: path, count: 100) else { return .unreadable }
    if header.isEmpty { return .empty }
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      return .otherFile
    }
    let application = header[68..<72].reduce(0) { $0 << 8 | UInt32($1) }
    guard application == applicationID else { return .otherDatabase }
    return .project(hasWriteAheadLog: header[18] == 2)
  }

  /// Up to `count` bytes from the start of a file; nil where it cannot be read.
  ///
  /// Goes through SQLite's own file layer and not through `FileHandle`: on POSIX systems a program
  /// that closes any handle of a file gives up all its locks on that file, also those of a database
  /// connection elsewhere in the program. SQLite keeps count and closes when that is safe.
  ///
  /// - SeeAlso: SQLite, *How To Corrupt An SQLite Database File*, section 2.2.
  private static func firstBytes(of path: String, count: Int) -> [UInt8]? {
    guard let layer = sqlite3_vfs_find(nil), let open = layer.pointee.xOpen else { return nil }
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: Int(layer.pointee.szOsFile),
      alignment: 16
    )
    defer { memory.deallocate() }
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: Int(layer.pointee.szOsFile))
    let file = memory.assumingMemoryBound(to: sqlite3_file.self)
    return path.withCString { path in
      let code = open(layer, path, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nil)
      // Where there are methods the file is to be closed, whatever became of opening it.
      guard let methods = file.pointee.pMethods?.pointee else { return nil }
      defer { _ = methods.xClose?(file) }
      var size: sqlite3_int64 = 0
      guard code == SQLITE_OK, methods.xFileSize?(file, &size) == SQLITE_OK else { return nil }
      var bytes = [UInt8](repeating: 0, count: min(count, Int(size)))
      if bytes.isEmpty { return bytes }
      let read = methods.xRead?(file, &bytes, CInt(bytes.count), 0)
      return read == SQLITE_OK ? bytes : nil
    }
  }
}
