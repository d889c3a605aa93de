import Foundation

/// The form in which names are compared on the command line.
///
/// Only letters and digits count, without regard to case, width and accents: `Made-in-China 2025`,
/// `made in china 2025` and `ＭＡＤＥ　ＩＮ　ＣＨＩＮＡ　２０２５` are one.
enum FoldedName {
  /// Returns the name's comparable form; empty where it has neither letter nor digit.
  ///
  /// - Complexity: O(n) time and space.
  static func fold(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    let composed =
      name.utf8.allSatisfy { $0 < 0x80 } ? name : name.decomposedStringWithCompatibilityMapping
    for scalar in composed.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      result.append(scalar)
    }
    let folded = String(result)
    for article in ["the"] where folded.hasPrefix(article) && folded.count > 8 {
      if name.lowercased().hasPrefix("the ") { return String(folded.dropFirst(article.count)) }
    }
    return folded
  }
}
