/// Texts as the DOT language and Graphviz's labels spell them.
///
/// - SeeAlso: https://graphviz.org/doc/info/lang.html and
///   https://graphviz.org/docs/attr-types/escString/
enum DOTText {
  /// Returns the text as a quoted id: different texts give different ids.
  ///
  /// Only `"` is escaped to the reader; backslashes stay in the name, so they are doubled in order
  /// that none meets the closing quote.
  static func identifier(_ text: String) -> String { quoted(text) }

  /// Returns the text as a quoted label or tooltip.
  ///
  /// - Parameter lines: texts that stand one below the other.
  static func label(_ lines: [String]) -> String {
    // Graphviz decodes entities in labels: `R&amp;D` would be drawn as `R&D`.
    quoted(lines.map(withoutEntities).joined(separator: "\n"))
  }

  /// Returns a single text as a quoted label or tooltip.
  static func label(_ text: String) -> String { label([text]) }

  /// Returns the text for the inside of an HTML-like label.
  static func markup(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\r": result += " "
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }

  private static func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      result.unicodeScalars.append(scalar)
      if scalar == "&", startsEntity(rest) { result += "amp;" }
    }
    return result
  }

  /// Whether a name or number and a semicolon come next.
  private static func startsEntity(_ rest: Substring.UnicodeScalarView) -> Bool {
    for scalar in rest {
      if scalar == ";" { return true }
      guard
        scalar == "#" || (scalar.isASCII && scalar.properties.isAlphabetic)
          || ("0"..."9").contains(scalar)
      else { return false }
    }
    return false
  }
}
