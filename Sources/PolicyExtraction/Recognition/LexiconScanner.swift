internal import DocumentReading
internal import PatternMatching
internal import PolicyModel

/// Finds the lexicon's names in a passage.
struct LexiconScanner {
  let lexicon: Lexicon

  /// Returns every match that borders, case and guards allow; they may overlap.
  func candidates(in passage: Passage) -> [Chunk] {
    let bytes = passage.bytes
    var chunks: [Chunk] = []
    for match in lexicon.automaton.matches(in: bytes) {
      guard let end = borderedEnd(match, bytes) else { continue }
      for formIndex in lexicon.automaton.equalPatterns(to: match.pattern) {
        let form = lexicon.forms[formIndex]
        let entry = lexicon.entries[Int(form.entry)]
        let isPlural = end > match.end
        if isPlural, entry.kind != .entity(.technology) { continue }
        let surface = bytes[match.start..<match.end]
        guard caseAllows(form, surface, passage), !isIndex(form, match.end, bytes) else { continue }
        if form.style == .chinese {
          guard ChineseGuards.allow(form, entry, bytes, match.start..<match.end) else { continue }
        }
        chunks.append(chunk(form, entry, match.start..<end, passage))
      }
    }
    return chunks
  }

  private func chunk(
    _ form: LexiconForm, _ entry: LexiconEntry, _ range: Range<Int>, _ passage: Passage
  ) -> Chunk {
    let kind: EntityKind?
    let label: String
    switch entry.kind {
    case .entity(let entity): (kind, label) = (entity, "lexicon.\(entity.rawValue)")
    case .place: (kind, label) = (nil, "lexicon.place")
    case .country: (kind, label) = (nil, "lexicon.country")
    }
    // In capitals an abbreviation cannot be told from the word it looks like.
    let isShoutedWord =
      passage.isAllCapitals && form.style == .abbreviation
      && CommonWords.looksLikeAcronym.contains(String(decoding: form.text, as: UTF8.self))
    return Chunk(
      kind: kind, range: range, key: entry.key ?? EntityKey(kind: .agency, name: entry.id),
      name: entry.name, rule: label, confidence: form.isAmbiguous ? 0.8 : 0.97,
      entry: Int(form.entry), isAmbiguous: form.isAmbiguous || isShoutedWord)
  }

  /// "CAC 40", "G 7": an abbreviation with a small number is something else than the body.
  private func isIndex(_ form: LexiconForm, _ end: Int, _ bytes: [UInt8]) -> Bool {
    guard form.style == .abbreviation, lexicon.entries[Int(form.entry)].kind == .entity(.agency),
      end + 1 < bytes.count, bytes[end] == 0x20
    else { return false }
    let digits = bytes[(end + 1)...].prefix { TextBytes.isDigit($0) }.count
    return (1...3).contains(digits)
  }

  /// The end of a match that stands at word borders, a plural's `s` included; nil inside a word.
  private func borderedEnd(_ match: AhoCorasick.Match, _ bytes: [UInt8]) -> Int? {
    let first = TextBytes.scalar(bytes, match.start).value
    if TextBytes.isWord(first), let before = TextBytes.scalar(bytes, before: match.start),
      TextBytes.isWord(before)
    {
      return nil
    }
    guard let last = TextBytes.scalar(bytes, before: match.end), TextBytes.isWord(last) else {
      return match.end
    }
    guard match.end < bytes.count else { return match.end }
    let next = TextBytes.scalar(bytes, match.end).value
    guard TextBytes.isWord(next) else { return match.end }
    for plural in ["s", "es", "S", "ES"] where bytes[match.end...].starts(with: plural.utf8) {
      let end = match.end + plural.utf8.count
      if end >= bytes.count || !TextBytes.isWord(TextBytes.scalar(bytes, end).value) { return end }
    }
    return nil
  }

  private func caseAllows(
    _ form: LexiconForm, _ surface: ArraySlice<UInt8>, _ passage: Passage
  ) -> Bool {
    switch form.style {
    case .chinese, .common: return true
    case .abbreviation: return surface.elementsEqual(form.text)
    case .word:
      if surface.elementsEqual(form.text) { return true }
      return passage.isAllCapitals && !surface.contains { TextBytes.isLower($0) }
    case .phrase:
      if passage.isAllCapitals { return !surface.contains { TextBytes.isLower($0) } }
      return zip(form.text, surface).allSatisfy { wanted, found in
        !TextBytes.isUpper(wanted) || TextBytes.isUpper(found)
      }
    }
  }
}

/// Rejects Chinese matches that are part of another word.
enum ChineseGuards {
  /// What may not follow a short name that ends with the key.
  private static let forbiddenNext: [Character: Set<Character>] = [
    "部": ["门", "署", "队", "级", "委", "分", "件", "位"],
    "委": ["员", "托", "派"],
    "局": ["势", "面", "部", "限", "长"],
    "院": ["线", "校", "子"],
    "行": ["业", "动", "为", "政", "情", "长"],
    "总": ["体", "量", "结"],
  ]
  /// A short name behind one of these is a local body's, or another word's end.
  private static let localMarks: Set<Character> = ["省", "市", "县", "区", "州", "盟", "旗", "地"]

  static func allow(
    _ form: LexiconForm, _ entry: LexiconEntry, _ bytes: [UInt8], _ range: Range<Int>
  ) -> Bool {
    guard entry.kind == .entity(.agency) else { return true }
    let text = String(decoding: form.text, as: UTF8.self)
    if let last = text.last, let forbidden = forbiddenNext[last], range.upperBound < bytes.count,
      let next = Unicode.Scalar(TextBytes.scalar(bytes, range.upperBound).value)
    {
      if forbidden.contains(Character(next)) { return false }
    }
    guard !text.hasPrefix("国家"), !text.hasPrefix("中国"), !text.hasPrefix("中央"),
      !text.hasPrefix("中共"), !text.hasPrefix("国务院"), !text.hasPrefix("全国"),
      entry.place == "cn",
      let before = TextBytes.scalar(bytes, before: range.lowerBound).flatMap(Unicode.Scalar.init)
    else { return true }
    return !localMarks.contains(Character(before))
  }
}
