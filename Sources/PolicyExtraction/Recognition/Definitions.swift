internal import DocumentReading
internal import PolicyModel

/// Reads definitions: `X (Y)`, `X (以下简称“Y”)`.
struct Definitions {
  /// An abbreviation and the chunk it stands for.
  struct Definition {
    var short: String
    /// Where the short form stands, in the passage's view.
    var range: Range<Int>
    var target: Chunk
    var rule: String
  }

  let passage: Passage

  /// Returns what the passage defines, and chunks for long names that only their abbreviation makes
  /// known.
  func find() -> [Definition] {
    var found: [Definition] = []
    for chunk in passage.chunks where !chunk.isPlace && chunk.kind != .technology {
      guard let inner = bracket(behind: chunk.range.upperBound) else { continue }
      let text = passage.string(inner)
      if let short = Self.chineseShort(text) {
        let offset = inner.lowerBound + short.offset
        found.append(
          Definition(
            short: short.text, range: offset..<(offset + short.text.utf8.count), target: chunk,
            rule: "definition.short-name"))
      } else if Self.isAcronym(text), licenses(chunk, text) {
        found.append(
          Definition(short: text, range: inner, target: chunk, rule: "definition.acronym"))
      }
    }
    return found
  }

  /// The inside of a bracket that opens right behind a place.
  private func bracket(behind end: Int) -> Range<Int>? {
    var index = end
    let bytes = passage.bytes
    if index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { return nil }
    guard let close = bytes[index...].firstIndex(of: UInt8(ascii: ")")), close - index < 90 else {
      return nil
    }
    return (index + 1)..<close
  }

  /// `以下简称“Y”`, `简称Y`, `下称"Y"`.
  private static func chineseShort(_ text: String) -> (text: String, offset: Int)? {
    for opening in ["以下简称", "下称", "简称"] {
      guard let range = text.firstRange(of: opening) else { continue }
      let rest = text[range.upperBound...]
      let trimmed = rest.drop { "“\":： 「".contains($0) }
      let short = trimmed.prefix { !"”\"」,，、 ".contains($0) }
      guard short.count >= 2, short.count <= 16 else { return nil }
      return (String(short), text.utf8.distance(from: text.startIndex, to: short.startIndex))
    }
    return nil
  }

  static func isAcronym(_ text: String) -> Bool {
    let letters = text.utf8.filter { TextBytes.isLetter($0) }
    return (2...10).contains(text.utf8.count) && letters.count >= 2
      && letters.count { TextBytes.isUpper($0) } * 2 >= letters.count
      && text.utf8.allSatisfy {
        TextBytes.isLetter($0) || TextBytes.isDigit($0) || "&.-".utf8.contains($0)
      }
  }

  /// An acronym must take its letters from the name's words, in order, beginning with the first.
  private func licenses(_ chunk: Chunk, _ acronym: String) -> Bool {
    Self.licenses(name: passage.string(chunk.range), acronym: acronym)
  }

  static func licenses(name: String, acronym: String) -> Bool {
    let wanted = acronym.lowercased().utf8.filter { TextBytes.isLetter($0) }
    let letters = Array(name.lowercased().utf8)
    guard let first = wanted.first, let start = letters.first, first == start else { return false }
    var index = 0
    for letter in letters where index < wanted.count && letter == wanted[index] { index += 1 }
    return index == wanted.count
  }
}
