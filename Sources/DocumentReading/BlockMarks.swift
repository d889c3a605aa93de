/// The marks at the start of a line that say what it is.
package enum BlockMarks {
  /// A mark and how many bytes it takes, blanks behind it included.
  package enum Mark: Equatable {
    case heading(level: Int, length: Int)
    /// `1.`, `一、`, `(二)`: a heading or a list item, as its surroundings say.
    case number(level: Int, length: Int)
    case bullet(length: Int)
  }

  package static func mark(of line: ArraySlice<UInt8>) -> Mark? {
    if let length = hashes(line) { return .heading(level: length.level, length: length.length) }
    if let length = bullet(line) { return .bullet(length: length) }
    return number(line)
  }

  private static func hashes(_ line: ArraySlice<UInt8>) -> (level: Int, length: Int)? {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    let rest = line.dropFirst(level)
    guard rest.first == 0x20 else { return nil }
    return (level, level + rest.prefix { $0 == 0x20 }.count)
  }

  private static let bulletMarks: [[UInt8]] = [
    "-", "*", "+", "•", "·", "▪", "■", "●", "◆", "–", "►", "○",
  ]
  .map { Array($0.utf8) }

  private static func bullet(_ line: ArraySlice<UInt8>) -> Int? {
    for mark in bulletMarks where line.starts(with: mark) {
      let blanks = line.dropFirst(mark.count).prefix { $0 == 0x20 || $0 == 0x09 }.count
      // "*June 3*" and "-5%" open with the same characters and are no list items.
      if blanks > 0 || mark.count == 3 { return mark.count + blanks }
    }
    return nil
  }

  private static func number(_ line: ArraySlice<UInt8>) -> Mark? {
    let digits = line.prefix { TextBytes.isDigit($0) }.count
    if (1...2).contains(digits) {
      let rest = line.dropFirst(digits)
      if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") {
        let blanks = rest.dropFirst().prefix { $0 == 0x20 || $0 == 0x09 }.count
        if blanks > 0 { return .number(level: 2, length: digits + 1 + blanks) }
        // "1.工信部发布…": no blank, but not a decimal either.
        if let next = rest.dropFirst().first, next >= 0xE3 {
          return .number(level: 2, length: digits + 1)
        }
      }
      for mark in ["、", "．"] where rest.starts(with: mark.utf8) {
        return .number(level: 2, length: digits + 3)
      }
      return nil
    }
    return chineseNumber(line)
  }

  private static func chineseNumber(_ line: ArraySlice<UInt8>) -> Mark? {
    let bytes = Array(line.prefix(24))
    var index = 0
    var level = 1
    var isBracketed = false
    if bytes.starts(with: "（".utf8) { (index, level, isBracketed) = (3, 2, true) }
    if bytes.first == UInt8(ascii: "(") { (index, level, isBracketed) = (1, 2, true) }
    let start = index
    let numerals = Set("一二三四五六七八九十".unicodeScalars.map(\.value))
    while index < bytes.count, numerals.contains(TextBytes.scalar(bytes, index).value) {
      index += 3
    }
    guard index > start else { return nil }
    let rest = Array(bytes[index...])
    if isBracketed {
      if rest.starts(with: "）".utf8) { return .number(level: level, length: index + 3) }
      if rest.first == UInt8(ascii: ")") { return .number(level: level, length: index + 1) }
      return nil
    }
    return rest.starts(with: "、".utf8) ? .number(level: level, length: index + 3) : nil
  }
}
