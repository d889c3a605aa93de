import Foundation

/// Finds the files that the user's paths mean.
public enum InputFinder {
  /// Endings that a folder's files must have to be read; a file named itself is always tried.
  public static let endings: Set<String> = ["txt", "md", "markdown", "text"]

  /// A file to read, or why a path could not be followed.
  public enum Finding: Sendable {
    case file(path: String)
    case failure(ReadingError)
    /// Something a folder holds that is of no format known here.
    case skipped(path: String)
  }

  /// Returns what the paths mean: files as they are, folders walked recursively in byte order.
  ///
  /// `-` stands for standard input. A file that is named twice is listed once. Hidden files and
  /// folders are left out, and a symbolic link to a folder is not followed, so a loop cannot trap it.
  public static func find(_ paths: [String]) -> [Finding] {
    var findings: [Finding] = []
    // Bytes, since Swift takes é and e with an accent put on for equal, and disks do not.
    var seen: Set<[UInt8]> = []
    for path in paths {
      for finding in expand(tidy(path)) {
        if case .file(let file) = finding, !seen.insert(Array(file.utf8)).inserted { continue }
        findings.append(finding)
      }
    }
    return findings
  }

  /// A path without `./`, doubled and trailing slashes, so that one file has one name.
  ///
  /// `./-` stays: it is how one names a file called `-`, which alone is standard input.
  public static func tidy(_ path: String) -> String {
    // A variable that was not set must not mean the folder one stands in.
    if path.isEmpty { return path }
    let isAbsolute = path.hasPrefix("/")
    let parts = path.split(separator: "/").filter { $0 != "." }
    let joined = parts.joined(separator: "/")
    if isAbsolute { return "/" + joined }
    if joined == "-", path != "-" { return "./-" }
    return joined.isEmpty ? "." : joined
  }

  private static func expand(_ path: String) -> [Finding] {
    if path == "-" { return [.file(path: path)] }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return [
        .failure(
          ReadingError(
            code: .missing, path: path, reason: "there is no such file or folder; check the path"))
      ]
    }
    return isFolder.boolValue ? walk(folder: path) : [.file(path: path)]
  }

  private static func walk(folder: String) -> [Finding] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      return [
        .failure(
          ReadingError(
            code: .denied, path: folder,
            reason: "the folder cannot be listed; check its permissions (chmod u+rx)"))
      ]
    }
    var findings: [Finding] = []
    let ordered = names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    for name in ordered where !name.hasPrefix(".") {
      let path = folder == "." ? name : folder == "/" ? "/" + name : "\(folder)/\(name)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      switch attributes?[.type] as? FileAttributeType {
      case .typeDirectory?:
        findings += walk(folder: path)
      case .typeSymbolicLink?:
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
          !isFolder.boolValue
        {
          findings.append(finding(ofFile: path, name: name))
        }
      case .typeRegular?, nil:
        findings.append(finding(ofFile: path, name: name))
      default:
        // Sockets, devices and pipes in a folder are no documents.
        continue
      }
    }
    return findings
  }

  private static func finding(ofFile path: String, name: String) -> Finding {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return name.contains(".") && endings.contains(ending)
      ? .file(path: path) : .skipped(path: path)
  }
}
