import CLibXML2

/// Names that the XML type NMTOKEN allows, made from any texts.
///
/// NMTOKEN allows letters of any script, digits and `. - _ :`, but no blanks, quotes or slashes.
///
/// - SeeAlso: XML 1.0, section 2.3, production Nmtoken.
enum NameTokens {
  /// Whether the text is a name token as libxml2's schema validator sees it.
  static func isToken(_ text: String) -> Bool {
    // A NUL would hide the rest of the text from C; about U+FFFE libxml2 prints a complaint.
    ForbiddenCharacters.replaced(in: text).count == 0 && xmlValidateNMToken(text, 0) == 0
  }

  /// Returns the text with each character a name token may not have replaced by `_`.
  static func token(from text: String) -> String {
    if isToken(text) { return text }
    var token = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      token.append(isToken(String(scalar)) ? scalar : "_")
    }
    return token.isEmpty ? "_" : String(token)
  }

  /// Returns a token for each text that is none, by its index; no two texts share one.
  ///
  /// Texts that are tokens keep themselves, wherever they stand; the others get `_` for what is
  /// wrong and, against clashes, a number, in the order of the texts.
  ///
  /// - Parameter texts: texts that differ from each other.
  /// - Complexity: O(total length) time and space, less when nothing must change.
  static func replacements(for texts: [String]) -> [Int: String] {
    let changed = texts.indices.filter { !isToken(texts[$0]) }
    guard !changed.isEmpty else { return [:] }
    let isChanged = Set(changed)
    var taken = Set(texts.indices.filter { !isChanged.contains($0) }.map { ExactText(texts[$0]) })
    var replacements: [Int: String] = [:]
    var nextNumber: [ExactText: Int] = [:]
    for index in changed {
      let base = token(from: texts[index])
      var candidate = base
      // Without the memory, a thousand texts with one token would be tried a million times.
      var number = nextNumber[ExactText(base)] ?? 2
      while !taken.insert(ExactText(candidate)).inserted {
        candidate = "\(base)-\(number)"
        number += 1
      }
      nextNumber[ExactText(base)] = number
      replacements[index] = candidate
    }
    return replacements
  }
}
