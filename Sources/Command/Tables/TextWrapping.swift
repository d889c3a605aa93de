/// Breaks text into lines for a terminal: between words, and anywhere between Chinese characters.
enum TextWrapping {
  /// Returns lines of at most `width` columns; a word longer than that is broken.
  ///
  /// - Complexity: O(n).
  static func lines(_ text: String, width: Int) -> [String] {
    guard width > 1 else { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    func close() {
      lines.append(line)
      line = ""
      used = 0
    }
    for piece in pieces(of: text) {
      let size = DisplayWidth.of(piece)
      if used + size > width, used > 0 { close() }
      if used == 0, piece == " " { continue }
      if size <= width {
        line += piece
        used += size
        continue
      }
      for character in piece {
        let size = DisplayWidth.of(character)
        if used + size > width { close() }
        line.append(character)
        used += size
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
  }

  /// Words, single blanks, and single wide characters with the punctuation that must follow them.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for character in text {
      if character == " " {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        pieces.append(" ")
      } else if DisplayWidth.of(character) == 2 {
        if mayNotStartALine.contains(character), !word.isEmpty {
          word.append(character)
          continue
        }
        if !word.isEmpty { pieces.append(word) }
        word = String(character)
      } else {
        if let last = word.last, DisplayWidth.of(last) == 2, character.isLetter {
          pieces.append(word)
          word = ""
        }
        word.append(character)
      }
    }
    if !word.isEmpty { pieces.append(word) }
    return pieces
  }

  private static let mayNotStartALine: Set<Character> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "》", "」", "』", "”", "’", "〉", "】",
  ]
}
