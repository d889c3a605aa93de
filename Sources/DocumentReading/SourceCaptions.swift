/// Recognises the brackets in which digests name their sources: `(Caixin article (EN); NDRC
/// notice (CN))`, `(Reuters)`, `(Source: Xinhua)`, `(Link)`.
///
/// A source is not the subject: whoever is named there issues nothing and partners with nobody.
enum SourceCaptions {
  private static let words: Set<String> = [
    "article", "articles", "notice", "release", "report", "announcement", "link", "links", "source",
    "sources", "via", "story", "coverage", "statement", "website", "transcript", "translation",
    "video", "readout", "pdf", "original", "text",
  ]
  private static let languages: Set<String> = [
    "(cn)", "(en)", "(zh)", "(de)", "(jp)", "(fr)", "in chinese", "in english", "(chinese)",
    "(english)",
  ]
  private static let media: Set<String> = [
    "reuters", "bloomberg", "caixin", "xinhua", "scmp", "south china morning post", "cctv",
    "yicai", "yicai global", "global times", "china daily", "people's daily", "nikkei",
    "nikkei asia", "ft", "financial times", "wsj", "wall street journal", "the wall street journal",
    "the paper", "sina", "sohu", "36kr", "technode", "cnbc", "cls", "afp", "ap", "bbc", "cnn",
    "the economist", "new york times", "the new york times", "politico", "axios", "semafor",
    "associated press", "economic daily", "science and technology daily", "sixth tone",
    "the guardian",
    "guardian", "nyt", "euractiv", "handelsblatt", "kyodo", "yonhap", "digitimes", "ithome",
    "securities times", "china securities journal", "shanghai securities news", "stcn", "jiemian",
    "national business daily", "economic observer", "21st century business herald", "cgtn",
    "caixin global", "kr asia", "krasia", "pandaily", "cnevpost", "trivium", "eetimes", "eo",
    "新华社", "人民日报", "路透社", "财新", "财新网", "澎湃新闻", "第一财经", "央视新闻", "经济日报", "科技日报",
    "证券时报", "中国证券报", "上海证券报", "界面新闻", "新华网", "人民网", "中新社", "彭博社", "21世纪经济报道",
  ]

  /// Takes every bracket that only names sources out of the characters.
  static func remove(from characters: inout [MarkupCleaner.Character]) {
    var kept: [MarkupCleaner.Character] = []
    kept.reserveCapacity(characters.count)
    var index = 0
    while index < characters.count {
      if isOpening(characters[index].scalar), let end = closing(of: index, in: characters),
        isCaption(text(characters[index + 1..<end]))
      {
        index = end + 1
      } else {
        kept.append(characters[index])
        index += 1
      }
    }
    characters = kept
    removeTrailingSource(from: &characters)
  }

  private static func isOpening(_ scalar: UInt32) -> Bool { scalar == 0x28 || scalar == 0x5B }

  private static func closing(of open: Int, in characters: [MarkupCleaner.Character]) -> Int? {
    let opener = characters[open].scalar
    let closer: UInt32 = opener == 0x28 ? 0x29 : 0x5D
    var depth = 0
    for index in open..<min(characters.count, open + 600) {
      if characters[index].scalar == opener { depth += 1 }
      if characters[index].scalar == closer {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private static func text(_ characters: ArraySlice<MarkupCleaner.Character>) -> String {
    var text = ""
    for character in characters {
      text.unicodeScalars.append(
        character.isBlank ? " " : Unicode.Scalar(character.scalar) ?? " ")
    }
    return text.lowercased()
  }

  /// Every part between semicolons must name a source, and the brackets nothing else.
  static func isCaption(_ text: String) -> Bool {
    var content = text.drop { "([ ".contains($0) }
    guard content.utf8.count < 500 else { return false }
    for opening in ["source:", "sources:", "来源:"]
    where content.hasPrefix(opening) { return true }
    // "via SCMP" names a source, "via its subsidiary" does not.
    if content.hasPrefix("via ") { content = content.dropFirst(4) }
    let parts = content.split { ";|/；".contains($0) }
    guard !parts.isEmpty else { return false }
    return parts.allSatisfy { isSource(String($0)) }
  }

  private static func isSource(_ part: String) -> Bool {
    let trimmed = part.split(separator: " ").joined(separator: " ")
      .trimmingPrefix { "[( ".contains($0) }
    if words.contains(String(trimmed)) || media.contains(String(trimmed)) { return true }
    let bare = trimmed.split(separator: ",").first.map(String.init) ?? ""
    if media.contains(bare), trimmed.count < bare.count + 24 { return true }
    let allMedia = trimmed.split(separator: ",").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    if !allMedia.isEmpty, allMedia.allSatisfy({ media.contains($0) }) { return true }
    guard languages.contains(where: { trimmed.contains($0) }) else { return false }
    let tokens = trimmed.split { !$0.isLetter }.map(String.init)
    return tokens.contains { words.contains($0) } || namesMedium(String(trimmed))
  }

  /// Latin names count as whole words only: "ft" stands in "software" too.
  private static func namesMedium(_ part: String) -> Bool {
    let tokens = part.split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    let spaced = " " + tokens.joined(separator: " ") + " "
    return media.contains { name in
      name.utf8.allSatisfy { $0 < 0x80 } ? spaced.contains(" \(name) ") : part.contains(name)
    }
  }

  /// `… by 2025. Source: Caixin` at the end of a block.
  private static func removeTrailingSource(from characters: inout [MarkupCleaner.Character]) {
    let tail = characters.suffix(90)
    let content = text(tail)
    for label in ["source:", "sources:", "来源:"] {
      guard let range = content.firstRange(of: label) else { continue }
      let rest = content[range.upperBound...]
      guard rest.unicodeScalars.count < 70 else { continue }
      let before = content[..<range.lowerBound].last { $0 != " " }
      guard before == nil || ".。!?)”\"".contains(before ?? " ") else { continue }
      let offset = content.unicodeScalars.distance(
        from: content.unicodeScalars.startIndex, to: range.lowerBound)
      guard content.unicodeScalars.count == tail.count else { continue }
      characters.removeSubrange((tail.startIndex + offset)...)
      return
    }
  }
}
