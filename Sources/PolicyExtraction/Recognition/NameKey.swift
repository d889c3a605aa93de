internal import DocumentReading
internal import PolicyModel

/// Normalises names that stand in no lexicon, so that spellings of one name share one key.
enum NameKey {
  /// The key of a name: case, punctuation, width, leading article and a company's legal form do not
  /// count.
  static func key(_ kind: EntityKind, _ name: String) -> EntityKey {
    .named(kind, normalised(name, kind: kind))
  }

  static func normalised(_ name: String, kind: EntityKind) -> String {
    var words: [String] = []
    var word = ""
    func close() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in name.lowercased().unicodeScalars {
      if TextBytes.isHan(scalar.value) {
        word.unicodeScalars.append(scalar)
      } else if TextBytes.isWord(scalar.value) {
        word.unicodeScalars.append(scalar)
      } else if scalar == "'" || scalar == "." {
        continue
      } else {
        close()
      }
    }
    close()
    if words.count > 1, ["the", "a", "an"].contains(words[0]) { words.removeFirst() }
    if kind == .company {
      while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
      if words.count == 1 { words[0] = withoutChineseForm(words[0]) }
    }
    return words.joined(separator: " ")
  }

  private static let legalForms: Set<String> = [
    "co", "ltd", "inc", "corp", "llc", "plc", "gmbh", "ag", "limited", "company", "corporation",
    "incorporated",
  ]

  private static func withoutChineseForm(_ name: String) -> String {
    for form in ["股份有限公司", "有限责任公司", "有限公司"] where name.hasSuffix(form) {
      let rest = name.dropLast(form.count)
      if rest.count >= 2 { return String(rest) }
    }
    return name
  }
}
