import Foundation
public import PolicyModel

/// Reads a file of the facts format line by line, whatever its size.
///
/// After an error `next` goes on with the line behind the faulty one.
public final class FactsReader {
  private let path: String
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  /// Where in `buffer` the next line starts.
  private var start = 0
  private var line = 0
  private var isAtEnd = false

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: `unreadable`.
  public init(path: String) throws(FactsFormatError) {
    self.path = path
    if path == "-" {
      handle = .standardInput
    } else if let opened = FileHandle(forReadingAtPath: path) {
      handle = opened
    } else {
      let exists = FileManager.default.fileExists(atPath: path)
      throw FactsFormatError(
        code: .unreadable,
        path: path,
        line: nil,
        reason: exists
          ? "cannot be opened; check its permissions" : "there is no such file; check the path"
      )
    }
  }

  deinit { if path != "-" { try? handle.close() } }

  /// The next document; nil behind the last. Blank lines are passed over.
  public func next() throws(FactsFormatError) -> DocumentFacts? {
    while let bytes = try nextLine() {
      line += 1
      if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
      return try FactsFormat.facts(fromLine: bytes, path: path, line: line)
    }
    return nil
  }

  private func nextLine() throws(FactsFormatError) -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return buffer[start..<end]
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return buffer[start...]
      }
      buffer.removeFirst(start)
      searched -= start
      start = 0
      try fill()
    }
  }

  private func fill() throws(FactsFormatError) {
    do {
      let chunk = try handle.read(upToCount: 1 << 18) ?? Data()
      isAtEnd = chunk.isEmpty
      buffer.append(contentsOf: chunk)
    } catch {
      isAtEnd = true
      throw FactsFormatError(
        code: .unreadable,
        path: path,
        line: nil,
        reason: "cannot be read; is it a folder, or a disk that failed?"
      )
    }
  }
}
