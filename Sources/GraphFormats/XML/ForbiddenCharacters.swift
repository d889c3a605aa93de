/// The characters that no XML 1.0 document may contain, not even escaped.
///
/// - SeeAlso: XML 1.0, fifth edition, section 2.2, production Char.
enum ForbiddenCharacters {
  /// Returns the text with each forbidden character replaced by U+FFFD, and how many there were.
  ///
  /// - Complexity: O(length); a clean text is returned as it is, after one look at its bytes.
  static func replaced(in text: String) -> (text: String, count: Int) {
    guard mayContain(text) else { return (text, 0) }
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      if isForbidden(scalar) {
        result.append("\u{FFFD}")
        count += 1
      } else {
        result.append(scalar)
      }
    }
    return (String(result), count)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func mayContain(_ text: String) -> Bool {
    // U+FFFE and U+FFFF start with the byte EF in UTF-8, as full-width forms do: look closer then.
    text.utf8.contains { $0 == 0xEF || ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) }
  }
}
