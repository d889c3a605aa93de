/// Small questions about UTF-8 bytes that every scanner here asks.
package enum TextBytes {
  /// The scalar that starts at `index` and its length in bytes; U+FFFD and 1 inside a broken one.
  @inline(__always)
  package static func scalar(_ bytes: [UInt8], _ index: Int) -> (value: UInt32, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    if first >= 0xC2, first < 0xE0, index + 1 < bytes.count {
      return (UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
    }
    if first >= 0xE0, first < 0xF0, index + 2 < bytes.count {
      return (
        UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
          | UInt32(bytes[index + 2] & 0x3F), 3
      )
    }
    if first >= 0xF0, index + 3 < bytes.count {
      return (
        UInt32(first & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
          | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4
      )
    }
    return (0xFFFD, 1)
  }

  /// The scalar that ends before `index`.
  package static func scalar(_ bytes: [UInt8], before index: Int) -> UInt32? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(bytes, start).value
  }

  /// Han characters and the punctuation and width forms that stand among them.
  package static func isCJK(_ scalar: UInt32) -> Bool {
    isHan(scalar) || (0x3000...0x303F).contains(scalar) || (0xFF01...0xFFEF).contains(scalar)
  }

  package static func isHan(_ scalar: UInt32) -> Bool {
    (0x3400...0x9FFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
      || (0x20000...0x3FFFF).contains(scalar) || scalar == 0x3007
  }

  /// Letters and digits of alphabetic scripts, as far as names in Latin, Greek and Cyrillic need.
  package static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x370...0x52F: true
    default: false
    }
  }

  package static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  package static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  package static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }
  package static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  package static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
