/// Breaks labels into lines of about equal width.
///
/// Lines break at blanks and between Chinese, Japanese or Korean characters; a longer word is cut.
/// Closing punctuation such as `，` or `》` does not start a line, opening punctuation does not end one.
struct LabelWrapping {
  /// The widest line in columns; a wide character takes two.
  let width: Int
  /// The most lines a label may have.
  let lines: Int

  /// Returns the lines, and whether the end was cut off and replaced by `…`.
  ///
  /// - Complexity: O(length) up to what fits, times the logarithm of the width.
  func wrap(_ label: String) -> (lines: [String], isCut: Bool) {
    // One character more than can fit shows that something is cut.
    let (pieces, isLong) = Self.pieces(of: label, upTo: width * (lines + 1) + 1)
    let widest = Self.fill(pieces, width: width)
    guard !isLong, widest.count <= lines else {
      var kept = Array(widest.prefix(lines))
      if let last = kept.popLast() { kept.append(Self.shortened(last, to: width - 1) + "…") }
      return (kept, true)
    }
    // The narrowest width with the same number of lines leaves no short last line.
    var narrow = 1
    var wide = width
    while narrow < wide {
      let middle = (narrow + wide) / 2
      if Self.fill(pieces, width: middle).count <= widest.count {
        wide = middle
      } else {
        narrow = middle + 1
      }
    }
    // But a word that a line can hold is not cut for it.
    let words = pieces.indices.filter { $0 == 0 || pieces[$0].followsBlank }
    let longest =
      (words.map { pieces[$0].word } + pieces.map { Self.columns($0.text) })
      .filter { $0 <= width }.max() ?? 0
    return (Self.fill(pieces, width: max(wide, longest)), false)
  }

  /// A run of characters that stays on one line.
  private struct Piece {
    var text: String
    var followsBlank: Bool
    /// The columns from here to the next blank.
    var word = 0
  }

  private static func pieces(of label: String, upTo limit: Int) -> (pieces: [Piece], isLong: Bool) {
    var pieces: [Piece] = []
    var afterBlank = false
    var previous: Character?
    var columns = 0
    for character in label {
      if columns > limit { return (measured(pieces), true) }
      if character.isWhitespace {
        afterBlank = true
        continue
      }
      columns += Self.columns(character) + (afterBlank ? 1 : 0)
      if let previous, !afterBlank, !canBreak(between: previous, and: character) {
        pieces[pieces.count - 1].text.append(character)
      } else {
        pieces.append(
          Piece(text: String(character), followsBlank: afterBlank && !pieces.isEmpty)
        )
      }
      previous = character
      afterBlank = false
    }
    return (measured(pieces), false)
  }

  private static func measured(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    var word = 0
    for index in pieces.indices.reversed() {
      word += columns(pieces[index].text)
      pieces[index].word = word
      if pieces[index].followsBlank { word = 0 }
    }
    return pieces
  }

  private static func fill(_ pieces: [Piece], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces {
      let needed = columns(piece.text)
      let gap = piece.followsBlank && !line.isEmpty ? 1 : 0
      // Chinese after a blank stays whole where a line can hold it.
      let wanted = gap == 1 && piece.word <= width ? piece.word : needed
      if !line.isEmpty && used + gap + wanted > width {
        lines.append(line)
        (line, used) = ("", 0)
      } else if gap == 1 {
        line += " "
        used += 1
      }
      for character in piece.text {
        let columns = columns(character)
        if !line.isEmpty && used + columns > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += columns
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  private static func shortened(_ line: String, to width: Int) -> String {
    var result = ""
    var used = 0
    for character in line {
      used += columns(character)
      if used > width { break }
      result.append(character)
    }
    return result
  }

  /// Returns the width of the text.
  static func columns(_ text: String) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }

  private static func columns(_ character: Character) -> Int { isWide(character) ? 2 : 1 }

  /// Whether the character is about as wide as it is high: CJK, full-width forms, emoji.
  private static func isWide(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return true
    default: return false
    }
  }

  private static func canBreak(between left: Character, and right: Character) -> Bool {
    guard isWide(left) || isWide(right) else { return false }
    return !"，。、；：！？）》」』】〉”’,.;:!?)]…％%".contains(right) && !"（《「『【〈“‘([".contains(left)
  }
}
