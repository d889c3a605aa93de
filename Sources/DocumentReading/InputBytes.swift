import Crypto
import Foundation

/// A source's bytes and their fingerprint.
public struct InputBytes: Sendable {
  public let path: String
  public let bytes: [UInt8]
  /// 64 lower-case hexadecimal digits.
  public let sha256: String

  /// The largest file that is read, in bytes.
  public static let sizeLimit = 256 << 20

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.sha256 = Self.hexadecimal(SHA256.hash(data: bytes))
  }

  /// Reads a file, or standard input for `-`.
  ///
  /// - Throws: `.missing`, `.denied`, `.tooLarge`, or `.unreadable` with the system's reason.
  public static func read(_ path: String) throws(ReadingError) -> InputBytes {
    if path == "-" { return InputBytes(path: path, bytes: try readAll(.standardInput, path)) }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      let reason = String(cString: strerror(errno))
      if !FileManager.default.fileExists(atPath: path) {
        throw ReadingError(
          code: .missing, path: path, reason: "there is no such file; check the path")
      }
      throw ReadingError(
        code: .denied, path: path, reason: "cannot be opened (\(reason)); check its permissions")
    }
    defer { try? handle.close() }
    return InputBytes(path: path, bytes: try readAll(handle, path))
  }

  private static func readAll(
    _ handle: FileHandle, _ path: String
  ) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk: Data?
      do {
        chunk = try handle.read(upToCount: 1 << 20)
      } catch {
        throw ReadingError(
          code: .unreadable, path: path,
          reason: "cannot be read; is it a folder, or a disk that failed?")
      }
      guard let chunk, !chunk.isEmpty else { return bytes }
      bytes.append(contentsOf: chunk)
      guard bytes.count <= sizeLimit else {
        throw ReadingError(
          code: .tooLarge, path: path,
          reason: "larger than \(sizeLimit >> 20) MiB; split it into documents")
      }
    }
  }

  private static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
