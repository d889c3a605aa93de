public import PolicyModel

/// Turns a file's bytes into normalised text.
public enum TextDecoding {
  /// Returns the text of UTF-8 bytes: byte order mark dropped, CRLF and CR made LF.
  ///
  /// - Parameter path: only for the error.
  /// - Throws: `.empty` where nothing but white space is there, `.binary` at a NUL byte, `.notUTF8`
  ///   at a byte that UTF-8 forbids, the last two with line and offset.
  /// - Complexity: O(n) time and space.
  public static func text(of source: [UInt8], path: String) throws(ReadingError) -> DocumentText {
    if let problem = firstProblem(in: source) { throw problem.error(source: source, path: path) }
    let leading = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var dropped: [Int] = []
    var index = leading
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: "\r") {
        if index + 1 < source.count, source[index + 1] == UInt8(ascii: "\n") {
          dropped.append(bytes.count)
        } else {
          bytes.append(UInt8(ascii: "\n"))
        }
      } else {
        bytes.append(byte)
      }
      index += 1
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw ReadingError(
        code: .empty, path: path, reason: "the file is empty; give a file with text in it")
    }
    return DocumentText(bytes: bytes, leading: leading, dropped: dropped)
  }

  private struct Problem {
    var offset: Int
    var isNUL: Bool

    func error(source: [UInt8], path: String) -> ReadingError {
      // As lines are in the text: a CR without LF ends one too.
      let line =
        1
        + source[..<offset].indices.count {
          source[$0] == UInt8(ascii: "\n")
            || source[$0] == UInt8(ascii: "\r") && source[$0 + 1] != UInt8(ascii: "\n")
        }
      if isNUL {
        return ReadingError(
          code: .binary, path: path,
          reason: "line \(line): NUL byte at offset \(offset), so not a text file; "
            + "save it as UTF-8 text first")
      }
      let hex = String(source[offset], radix: 16, uppercase: true)
      return ReadingError(
        code: .notUTF8, path: path,
        reason: "line \(line): byte 0x\(hex) at offset \(offset) is not UTF-8; "
          + "convert the file first, for example with: iconv -f GB18030 -t UTF-8")
    }
  }

  /// The first byte that is NUL or breaks UTF-8 (Unicode 16, table 3-7).
  private static func firstProblem(in bytes: [UInt8]) -> Problem? {
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0 { return Problem(offset: index, isNUL: true) }
        index += 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch byte {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, low) = (3, 0xA0)
      case 0xED: (length, high) = (3, 0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, low) = (4, 0x90)
      case 0xF4: (length, high) = (4, 0x8F)
      case 0xF1...0xF3: length = 4
      default: return Problem(offset: index, isNUL: false)
      }
      guard index + length <= count else { return Problem(offset: index, isNUL: false) }
      for place in 1..<length {
        let next = bytes[index + place]
        guard next >= (place == 1 ? low : 0x80), next <= (place == 1 ? high : 0xBF) else {
          return Problem(offset: index, isNUL: false)
        }
      }
      index += length
    }
    return nil
  }
}
