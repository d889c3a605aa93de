/// Makes a quote fit to be shown: one line, without the targets of links.
///
/// Only for people. Data formats keep the quote as it stands in the document, to the byte.
public enum QuoteText {
  /// Returns the quote with white space collapsed, `[text](target)` reduced to its text, marks
  /// of emphasis and escaping dropped, control characters replaced, and cut behind `limit` characters.
  ///
  /// - Complexity: O(n) time and space.
  public static func plain(_ quote: String, limit: Int = .max) -> String {
    var text = ""
    var isBlank = true
    for character in withoutTargets(quote) {
      if character.isWhitespace {
        if !isBlank { text.append(" ") }
        isBlank = true
      } else {
        text.append(isControl(character) ? "\u{FFFD}" : character)
        isBlank = false
      }
    }
    if isBlank, !text.isEmpty { text.removeLast() }
    guard text.count > limit else { return text }
    return String(text.prefix(max(0, limit - 1))) + "…"
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains {
      switch $0.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      // Marks that turn the direction of text could make a terminal show what is not there.
      case .format: $0.properties.isBidiControl
      default: false
      }
    }
  }

  /// Drops `](…)` and the bracket that opened it, bold marks, and heading marks at the start.
  private static func withoutTargets(_ quote: String) -> String {
    let characters = Array(quote)
    var dropped = Set<Int>()
    var openings: [Int] = []
    var index = 0
    while index < characters.count {
      switch characters[index] {
      case "[":
        openings.append(index)
      case "]":
        let opening = openings.popLast()
        if let opening, index + 1 < characters.count, characters[index + 1] == "(",
          let end = closing(of: index + 1, in: characters)
        {
          dropped.formUnion([opening, index])
          dropped.formUnion(index + 1...end)
          // An image: `![text](target)`.
          if opening > 0, characters[opening - 1] == "!" { dropped.insert(opening - 1) }
          index = end
        }
      case "*" where isEmphasis(at: index, in: characters):
        dropped.insert(index)
      case "\\" where index + 1 < characters.count && "()[]*_#.-+!".contains(characters[index + 1]):
        dropped.insert(index)
      default:
        break
      }
      index += 1
    }
    var kept = characters.indices.filter { !dropped.contains($0) }.map { characters[$0] }[...]
    if kept.first == "#" {
      kept = kept.drop { $0 == "#" }
    }
    return String(kept)
  }

  /// Whether an asterisk marks emphasis: `*a*`, also where a quote begins behind the first. Between
  /// blanks or inside a word (`2 * 3`, `2*3`) it does not.
  private static func isEmphasis(at index: Int, in characters: [Character]) -> Bool {
    let before = index > 0 ? characters[index - 1] : " "
    let after = index + 1 < characters.count ? characters[index + 1] : " "
    if before.isWhitespace, after.isWhitespace { return false }
    let isInside = { (character: Character) in character.isLetter || character.isNumber }
    return !(isInside(before) && isInside(after))
  }

  /// The bracket that closes a link's target on the same line.
  private static func closing(of opening: Int, in characters: [Character]) -> Int? {
    var depth = 0
    for index in opening..<min(characters.count, opening + 2000) {
      switch characters[index] {
      case "(": depth += 1
      case ")":
        depth -= 1
        if depth == 0 { return index }
      case "\n": return nil
      default: break
      }
    }
    return nil
  }
}
