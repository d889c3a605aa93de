/// Splits clean text into sentences, English and Chinese.
public enum Sentences {
  /// Words whose full stop ends no sentence.
  private static let abbreviations: Set<String> = [
    "co", "ltd", "inc", "corp", "no", "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs",
    "etc",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "art",
    "vol",
    "fig", "gen", "gov", "sen", "rep", "dept", "approx", "est", "e.g", "i.e", "u.s", "u.k", "e.u",
    "a.m", "p.m", "cf", "al", "plc", "bros", "nos", "sec", "ph.d",
  ]
  /// Of those, the ones that also end sentences; then a capital decides.
  private static let ending: Set<String> = ["ltd", "inc", "corp", "co", "etc", "u.s", "u.k", "e.u"]

  /// Returns the byte ranges of the sentences of clean text, outer blanks left out.
  ///
  /// A semicolon in Chinese separates statements as a full stop does. A stop inside title marks does
  /// not end the sentence they stand in; quotes and brackets that close behind a stop stay with it.
  ///
  /// - Complexity: O(n).
  public static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var titleDepth = 0
    var index = 0
    func close(at end: Int) {
      var lower = start
      var upper = end
      while lower < upper, bytes[lower] == 0x20 { lower += 1 }
      while upper > lower, bytes[upper - 1] == 0x20 { upper -= 1 }
      if lower < upper { ranges.append(lower..<upper) }
      start = end
    }
    while index < bytes.count {
      let (scalar, length) = TextBytes.scalar(bytes, index)
      let next = index + length
      switch scalar {
      case 0x300A: titleDepth += 1
      case 0x300B: titleDepth = max(0, titleDepth - 1)
      case 0x3002 where titleDepth == 0:  // 。
        index = afterClosers(bytes, next)
        close(at: index)
        continue
      case 0x3B where titleDepth == 0 && isBetweenHan(bytes, index, next):
        close(at: next)
      case 0x21, 0x3F:
        if titleDepth == 0,
          endsWithBlank(bytes, afterClosers(bytes, next))
            || isBetweenHan(bytes, index, next)
        {
          index = afterClosers(bytes, next)
          close(at: index)
          continue
        }
      case 0x2E where titleDepth == 0:
        let end = afterClosers(bytes, next)
        if isFullStop(bytes, at: index, end: end) {
          index = end
          close(at: index)
          continue
        }
      default: break
      }
      index = next
    }
    close(at: bytes.count)
    return ranges
  }

  private static func afterClosers(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let (scalar, length) = TextBytes.scalar(bytes, index)
      guard [0x22, 0x27, 0x29, 0x5D, 0x201D, 0x300D, 0x300F].contains(scalar) else { break }
      index += length
    }
    return index
  }

  private static func endsWithBlank(_ bytes: [UInt8], _ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == 0x20
  }

  private static func isBetweenHan(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let before = TextBytes.scalar(bytes, before: start).map(TextBytes.isCJK) ?? false
    guard end < bytes.count else { return before }
    let after = TextBytes.scalar(bytes, end).value
    return before && (TextBytes.isCJK(after) || after == 0x201C)
  }

  private static func isFullStop(_ bytes: [UInt8], at index: Int, end: Int) -> Bool {
    guard end < bytes.count else { return true }
    guard bytes[end] == 0x20 else { return false }
    var next = end + 1
    while next < bytes.count, [0x22, 0x27, 0x28, 0x5B].contains(bytes[next]) { next += 1 }
    guard next < bytes.count else { return true }
    let following = bytes[next]
    let opensSentence =
      TextBytes.isUpper(following) || TextBytes.isDigit(following) || following >= 0x80
    guard opensSentence else { return false }
    var start = index
    while start > 0, TextBytes.isLetter(bytes[start - 1]) || bytes[start - 1] == 0x2E { start -= 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    // An initial: "J. Smith", but not the last letter of "5G." or "R&D.".
    if word.utf8.count == 1, TextBytes.isUpper(bytes[start]), opensWord(bytes, start) {
      return false
    }
    if abbreviations.contains(word), !ending.contains(word) { return false }
    // "J.P. Morgan" and "Washington, D.C. The" as "U.S. Steel" and "the U.S. The".
    let isInitials = word.contains(".") && word.split(separator: ".").allSatisfy { $0.count == 1 }
    return ending.contains(word) || isInitials ? endsAfterAbbreviation(bytes, next) : true
  }

  private static func opensWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    return before >= 0x80 || [0x20, 0x22, 0x27, 0x28, 0x5B].contains(before)
  }

  /// After "Ltd." a sentence ends where a word follows that opens sentences.
  private static func endsAfterAbbreviation(_ bytes: [UInt8], _ index: Int) -> Bool {
    let openers = [
      "The ", "In ", "It ", "On ", "A ", "An ", "This ", "That ", "These ", "According ", "Its ",
      "He ", "She ", "They ", "But ", "However", "Meanwhile", "At ", "For ", "Both ", "Under ",
      "Chinese ", "China", "As ", "With ", "After ",
    ]
    return openers.contains { bytes[index...].starts(with: $0.utf8) }
  }
}
