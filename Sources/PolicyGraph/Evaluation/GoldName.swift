import Foundation

/// The form in which names are compared with the gold.
///
/// NFKC, lower case, without white space, quotation and title marks, a leading article and a
/// trailing bracket.
enum GoldName {
  /// Returns the comparable form; empty only for a name that has nothing else.
  static func normalised(_ name: String) -> String {
    var text = name.precomposedStringWithCompatibilityMapping.lowercased()
      .trimmingCharacters(in: .whitespacesAndNewlines)
    text.removeAll { marks.contains($0) }
    for article in ["the ", "a ", "an "] where text.hasPrefix(article) {
      text.removeFirst(article.count)
      break
    }
    text.removeAll { $0.isWhitespace }
    return withoutTrailingBracket(text)
  }

  private static let marks: Set<Character> = [
    "\"", "'", "`", "´", "“", "”", "„", "‘", "’", "«", "»", "‹", "›", "《", "》", "〈", "〉", "「", "」",
    "『", "』", "*",
  ]

  private static func withoutTrailingBracket(_ text: String) -> String {
    let pairs: [Character: Character] = [")": "(", "]": "[", "】": "【", "〕": "〔"]
    guard let last = text.last, let opening = pairs[last] else { return text }
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == last { depth += 1 }
      if text[index] == opening {
        depth -= 1
        if depth == 0 { return index == text.startIndex ? text : String(text[..<index]) }
      }
    }
    return text
  }
}
