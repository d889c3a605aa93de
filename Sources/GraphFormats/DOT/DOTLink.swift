/// A link that is safe to click in a picture and safe to stand in its file.
enum DOTLink {
  /// The schemes that open a page, a file or a letter; `javascript` would run what a document says.
  private static let schemes: Set<String> = ["http", "https", "mailto", "file"]

  /// Returns the address as a quoted string, or `nil` for another scheme.
  ///
  /// Graphviz 2.43 copies addresses into SVG as they are, so whatever would break the XML there is
  /// percent-encoded, and `&` is written as an entity, which newer versions leave alone.
  static func quoted(_ address: String) -> String? {
    guard isSafe(address) else { return nil }
    var result = "\""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "\"", "<", ">", "\\", "^", "`", "{", "|", "}", "\u{0}"..." ", "\u{7F}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += scalar.value < 16 ? "%0\(digits)" : "%\(digits)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func isSafe(_ address: String) -> Bool {
    let end = address.unicodeScalars.firstIndex { ":/?#".unicodeScalars.contains($0) }
    guard let end, address.unicodeScalars[end] == ":" else { return true }
    return schemes.contains(address[..<end].lowercased())
  }
}
