import Foundation

/// A folder of a test's own, gone when the test is.
struct Folder {
  private let root: URL

  static func with(_ body: (Folder) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("documentreading-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    try body(Folder(root: root))
  }

  static var isRoot: Bool { geteuid() == 0 }

  func path(_ name: String) -> String { name == "." ? root.path : root.path + "/" + name }

  /// Writes a file, and the folders it stands in.
  func write(_ name: String, _ bytes: [UInt8] = [0x41]) throws {
    let file = root.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    guard FileManager.default.createFile(atPath: path(name), contents: Data(bytes)) else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: target)
  }

  func setMode(_ mode: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
  }
}
