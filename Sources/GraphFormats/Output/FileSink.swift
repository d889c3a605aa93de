#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a file that appears under its name only when it is complete.
///
/// The bytes go to a hidden sibling (`.graph-PID-N.partial`) that takes the name in ``finish()``.
/// A full disk, a thrown error or a kill therefore never leaves half a file, and what had the name
/// before stays until then. The sibling is removed when the sink goes away unfinished; only a kill
/// leaves it behind. Devices and pipes are written directly, since they must not be replaced.
public final class FileSink: ByteSink {
  private let path: String
  /// Where the finished file goes: the path with symbolic links followed.
  private let destination: String
  /// The hidden sibling, or nil for a device and once the file is finished.
  private var sibling: String?
  private var output: OutputDescriptor

  /// Opens the file.
  ///
  /// - Throws: `.cannotWrite` when the folder is missing or closed to us, or the path is a folder
  ///   or a write-protected file.
  public init(path: String) throws(GraphFormatError) {
    let existing = try Self.existingFile(at: path)
    self.path = path
    destination = existing?.resolved ?? path
    let descriptor: Int32
    if let existing, !existing.isRegular {
      sibling = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      (descriptor, sibling) = Self.openSibling(of: destination)
      // A file that is replaced keeps its permissions.
      if let existing, descriptor >= 0 { _ = fchmod(descriptor, existing.permissions) }
    }
    guard descriptor >= 0 else { throw .cannotWrite(path, systemReason()) }
    output = OutputDescriptor(descriptor, place: path, isOwned: true)
  }

  deinit {
    if let sibling { _ = unlink(sibling) }
  }

  public func write(_ bytes: RawSpan) throws(GraphFormatError) {
    try output.write(bytes)
  }

  public func finish() throws(GraphFormatError) {
    try output.finish()
    guard let sibling else { return }
    guard rename(sibling, destination) == 0 else { throw .cannotWrite(path, systemReason()) }
    self.sibling = nil
  }

  private struct ExistingFile {
    var resolved: String
    var isRegular: Bool
    var permissions: mode_t
  }

  private static func existingFile(at path: String) throws(GraphFormatError) -> ExistingFile? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let type = status.st_mode & S_IFMT
    if type == S_IFDIR { throw .cannotWrite(path, systemReason(EISDIR)) }
    // Renaming would replace a file that its owner protected.
    guard access(path, W_OK) == 0 else { throw .cannotWrite(path, systemReason()) }
    guard let resolved = realpath(path, nil) else { throw .cannotWrite(path, systemReason()) }
    defer { free(resolved) }
    return ExistingFile(
      resolved: String(cString: resolved),
      isRegular: type == S_IFREG,
      permissions: status.st_mode & 0o7777
    )
  }

  /// Returns a new file in the same folder; a negative descriptor leaves the reason in `errno`.
  private static func openSibling(of path: String) -> (descriptor: Int32, sibling: String) {
    // Not derived from the file's name, which may already be as long as names may be.
    let folder = path.utf8.lastIndex(of: 0x2F).map { path[...$0] } ?? ""
    var number = 0
    while true {
      let sibling = "\(folder).graph-\(getpid())-\(number).partial"
      let descriptor = open(sibling, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 || errno != EEXIST { return (descriptor, sibling) }
      number += 1
    }
  }
}
