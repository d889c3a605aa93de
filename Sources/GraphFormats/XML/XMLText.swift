/// Character data of XML elements, in the spelling that the most readers understand.
enum XMLText {
  /// Returns the text with markup escaped, or as CDATA where escapes would lose blanks.
  ///
  /// Gephi's reader drops blanks that stand alone between two escapes: `A &amp; &lt;b` arrives as
  /// `A &<b`. CDATA saves them; but rustworkx 0.18 reads CDATA as nothing, so it is kept for that
  /// case. Quotes are not escaped, since each escape makes the case more common.
  ///
  /// - Parameter text: a text without forbidden characters.
  static func encoded(_ text: String) -> String {
    guard text.utf8.contains(where: isEscaped) else { return text }
    return hasBlanksBetweenEscapes(text) ? section(text) : escaped(text)
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    // A bare carriage return would be read as a line feed.
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0x0D: true
    default: false
    }
  }

  private static func hasBlanksBetweenEscapes(_ text: String) -> Bool {
    var onlyBlanks = false
    var blanks = 0
    for byte in text.utf8 {
      if isEscaped(byte) {
        if onlyBlanks && blanks > 0 { return true }
        onlyBlanks = true
        blanks = 0
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0A {
        blanks += 1
      } else {
        onlyBlanks = false
      }
    }
    return false
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\r": result += "&#13;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns the text as CDATA, which ends before each `]]>` and carriage return and begins anew.
  private static func section(_ text: String) -> String {
    var result = "<![CDATA["
    var brackets = 0
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result += "]]>&#13;<![CDATA["
      } else {
        if scalar == ">" && brackets >= 2 { result += "]]><![CDATA[" }
        result.unicodeScalars.append(scalar)
      }
      brackets = scalar == "]" ? brackets + 1 : 0
    }
    return result + "]]>"
  }
}
