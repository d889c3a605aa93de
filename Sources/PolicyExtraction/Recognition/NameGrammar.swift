internal import DocumentReading
internal import PolicyModel

/// Recognises names no lexicon has, by their last word, their legal form or the words around them.
struct NameGrammar {
  let passage: Passage
  /// What is taken already; names do not reach into it.
  let taken: [Chunk]

  /// Returns agencies, companies and organisations found by grammar; they do not overlap.
  func find() -> [Chunk] {
    guard !passage.isAllCapitals else { return [] }
    var found = chineseCompanies()
    for run in capitalRuns() {
      if let chunk = classified(run) { found.append(chunk) }
    }
    found += leadingGroups()
    return found
  }

  // MARK: Runs of capitals

  /// A maximal run of capitalised words, as token indexes.
  struct Run {
    var tokens: Range<Int>
  }

  /// Runs with `of`, `and`, `&`, `for` allowed inside; openers of sentences cut off.
  func capitalRuns() -> [Run] {
    let tokens = passage.tokens
    var runs: [Run] = []
    var index = 0
    while index < tokens.count {
      guard isName(index) else {
        index += 1
        continue
      }
      var end = index + 1
      var last = index
      while end < tokens.count {
        if isName(end) {
          last = end
          end += 1
        } else if CommonWords.connectors.contains(tokens[end].lower), tokens[end].kind != .han,
          allowsConnector(tokens[end].lower, index..<end), end + 1 < tokens.count, nameFollows(end)
        {
          end += 1
        } else if tokens[end].isMark("."), isAbbreviation(end - 1), end + 1 < tokens.count {
          end += 1
        } else if tokens[end].isMark(","), isLegalForm(end + 1) {
          end += 1
        } else {
          break
        }
      }
      var start = index
      while start < last, isCutOff(start) { start += 1 }
      // "Shanghai Tech Startup Tsingshen": the name stands behind what says what it is.
      if let noun = (start..<last).last(where: { isDescriptor($0) }) { start = noun + 1 }
      if !isOpener(start) || last > start { runs.append(Run(tokens: start..<(last + 1))) }
      index = max(end, last + 1)
    }
    return runs
  }

  private func isName(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    guard token.kind == .word, token.isCapital else { return false }
    return !taken.contains { $0.range.overlaps(token.range) && !mayExtend($0) }
  }

  /// Places, countries and technologies may be part of a longer name.
  private func mayExtend(_ chunk: Chunk) -> Bool { chunk.isPlace || chunk.kind == .technology }

  private func nameFollows(_ index: Int) -> Bool {
    let next = index + 1
    if isName(next) { return true }
    return passage.tokens[next].lower == "the" && next + 1 < passage.tokens.count
      && isName(next + 1)
  }

  /// "and", "of" and "for" hold only names with an agency's or organisation's head noun together;
  /// "&" any.
  private func allowsConnector(_ word: String, _ run: Range<Int>) -> Bool {
    if word == "&" { return true }
    return run.contains { index in
      let lower = passage.tokens[index].lower
      return CommonWords.agencyHeads.contains(lower)
        || CommonWords.organisationHeads.contains(lower)
    }
  }

  private func isAbbreviation(_ index: Int) -> Bool {
    ["co", "inc", "corp", "ltd"].contains(passage.tokens[index].lower)
  }

  private func isLegalForm(_ index: Int) -> Bool {
    index < passage.tokens.count
      && ["ltd", "inc", "llc", "co", "limited", "corp"].contains(passage.tokens[index].lower)
      && passage.tokens[index].isCapital
  }

  private func isOpener(_ index: Int) -> Bool {
    CommonWords.openers.contains(passage.tokens[index].lower)
  }

  /// Function words always, adjectives only where a sentence's first capital may be theirs.
  private func isCutOff(_ index: Int) -> Bool {
    guard isOpener(index) else { return false }
    let token = passage.tokens[index]
    let isAdjective = Self.adjectives.contains(token.lower)
    guard isAdjective else { return true }
    return passage.sentences.contains { $0.lowerBound == token.range.lowerBound }
  }

  private static let adjectives: Set<String> = [
    "public", "national", "global", "international", "european", "american", "japanese", "private",
    "china", "first", "new", "state", "beijing", "foreign", "british", "german", "korean",
  ]

  private func isDescriptor(_ index: Int) -> Bool {
    [
      "startup", "start-up", "carmaker", "automaker", "chipmaker", "manufacturer", "maker",
      "developer", "producer", "supplier", "giant", "unicorn", "drugmaker", "subsidiary",
      "shipbuilder", "foundry", "retailer",
    ].contains(passage.tokens[index].lower)
  }

  // MARK: Kinds

  private func classified(_ run: Run) -> Chunk? {
    let tokens = passage.tokens
    let words = run.tokens.filter { tokens[$0].kind == .word }
    guard let lastIndex = words.last,
      !words.allSatisfy({ CommonWords.legalForms.contains(tokens[$0].lower) })
    else { return nil }
    let last = tokens[lastIndex].lower
    if let chunk = institution(run, words) { return chunk }
    let range =
      tokens[run.tokens.lowerBound].range
      .lowerBound..<tokens[run.tokens.upperBound - 1].range.upperBound
    // A place alone before "Power" or "Steel" is a name; "Steel" alone is none.
    if CommonWords.companyHeads.contains(last), words.count >= 2, !isMadeOfCommonWords(words) {
      let isLegal = words.contains { CommonWords.legalForms.contains(tokens[$0].lower) }
      if last == "media" || last == "power" || last == "trust", !isLegal, words.count < 3 {
        return nil
      }
      return company(range, rule: "grammar.company-name", confidence: isLegal ? 0.92 : 0.78)
    }
    if let rule = companyContext(run) {
      guard !isOpener(run.tokens.lowerBound), !isTakenWhole(range) else { return nil }
      return company(range, rule: rule, confidence: 0.72)
    }
    return nil
  }

  private func isTakenWhole(_ range: Range<Int>) -> Bool {
    taken.contains {
      $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
    }
  }

  private func isMadeOfCommonWords(_ words: [Int]) -> Bool {
    words.dropLast().allSatisfy { index in
      let token = passage.tokens[index]
      return CommonWords.openers.contains(token.lower)
        || CommonWords.companyHeads.contains(token.lower)
        || taken.contains { $0.kind == .technology && $0.range.overlaps(token.range) }
    }
  }

  private func company(_ range: Range<Int>, rule: String, confidence: Double) -> Chunk {
    var end = range.upperBound
    if end < passage.bytes.count, passage.bytes[end] == UInt8(ascii: "."),
      ["Co", "Inc", "Corp", "Ltd"].contains(where: { passage.string(range).hasSuffix($0) }),
      !passage.sentences.contains(where: { $0.upperBound == end + 1 })
    {
      end += 1
    }
    let name = passage.string(range.lowerBound..<end)
    return Chunk(
      kind: .company, range: range.lowerBound..<end, key: NameKey.key(.company, name), name: name,
      rule: rule, confidence: confidence)
  }

  /// Universities, institutes, ministries, bureaus: by a head noun anywhere in the run.
  private func institution(_ run: Run, _ words: [Int]) -> Chunk? {
    let tokens = passage.tokens
    guard words.count >= 2 else { return nil }
    let range =
      tokens[run.tokens.lowerBound].range
      .lowerBound..<tokens[run.tokens.upperBound - 1].range.upperBound
    guard !isTakenWhole(range) else { return nil }
    let name = passage.string(range)
    for index in words {
      let lower = tokens[index].lower
      let atEdge =
        index == words.last
        || (index + 1 < run.tokens.upperBound
          && ["of", "for", "on"].contains(tokens[index + 1].lower))
      guard atEdge else { continue }
      if CommonWords.organisationHeads.contains(lower) {
        guard !words.dropLast().allSatisfy({ isOpener($0) }) || index != words.last else {
          continue
        }
        return Chunk(
          kind: .organisation, range: range, key: NameKey.key(.organisation, name), name: name,
          rule: "grammar.organisation-name", confidence: 0.85)
      }
      if CommonWords.agencyHeads.contains(lower), lower != "office" || words.count > 2 {
        return Chunk(
          kind: .agency, range: range, key: NameKey.key(.agency, name), name: name,
          rule: "grammar.agency-name", confidence: 0.8)
      }
    }
    return nil
  }

  // MARK: Context

  /// Why the words around a run make it a company; nil where they do not.
  private func companyContext(_ run: Run) -> String? {
    let tokens = passage.tokens
    let start = run.tokens.lowerBound
    let end = run.tokens.upperBound
    let words = run.tokens.filter { tokens[$0].kind == .word }
    guard words.count <= 4, !words.allSatisfy({ isOpener($0) }) else { return nil }
    guard
      !words.contains(where: {
        PolicyWords.heads.contains(tokens[$0].lower) && tokens[$0].lower != "fund"
      })
    else { return nil }
    if start > 0 {
      let before = tokens[start - 1]
      if before.kind == .word, CommonWords.companyNouns.contains(before.lower),
        before.lower != "bank"
      {
        return "context.apposition"
      }
      if before.isMark(","), start > 1, CommonWords.companyNouns.contains(tokens[start - 2].lower),
        end < tokens.count, tokens[end].isMark(",")
      {
        return "context.apposition"
      }
    }
    if PartnerSlots.isSlot(tokens, start: start, end: end) { return "context.partner" }
    guard end < tokens.count else { return nil }
    let next = tokens[end]
    if next.kind == .word, CommonWords.officers.contains(next.lower), !isPersonTitle(start) {
      return "context.officer"
    }
    if next.lower == "'s", end + 1 < tokens.count,
      CommonWords.officers.contains(tokens[end + 1].lower)
    {
      return "context.officer"
    }
    if next.isMark(",") || next.isMark("–") || next.isMark("—") || next.isMark("("),
      describesCompany(from: end + 1)
    {
      return "context.description"
    }
    if next.isMark("("), end + 1 < tokens.count, isTicker(end + 1) { return "context.ticker" }
    return nil
  }

  private func isPersonTitle(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    return ["president", "premier", "minister", "mr", "ms", "chairman"].contains(
      passage.tokens[start - 1].lower)
  }

  /// `a logistics developer,`, `the largest Chinese manufacturer of …`.
  private func describesCompany(from start: Int) -> Bool {
    let tokens = passage.tokens
    guard start < tokens.count, ["a", "an", "the", "china"].contains(tokens[start].lower) else {
      return false
    }
    var index = start + 1
    while index < tokens.count, index < start + 9 {
      let token = tokens[index]
      if token.kind == .mark, !token.isMark("'s"), !token.isMark("-") { return false }
      if CommonWords.companyNouns.contains(token.lower), token.lower != "leader",
        token.lower != "champion"
      {
        return true
      }
      if ["of", "which", "that", "who", "to", "for", "and", "in"].contains(token.lower) {
        return false
      }
      index += 1
    }
    return false
  }

  private func isTicker(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    return ["nasdaq", "nyse", "hkex", "sse", "szse"].contains(token.lower)
      || (token.kind == .number && token.lower.utf8.count >= 6
        && (token.lower.hasSuffix("ss") || token.lower.hasSuffix("sz")
          || token.lower.hasSuffix("hk")))
  }

  // MARK: Leading groups

  /// `leading small group on peak carbon emissions`, `Leading Group for …`: their name runs on to the
  /// next comma or verb.
  private func leadingGroups() -> [Chunk] {
    let tokens = passage.tokens
    var found: [Chunk] = []
    for index in tokens.indices where tokens[index].lower == "leading" {
      var head = index + 1
      if head < tokens.count, tokens[head].lower == "small" { head += 1 }
      guard head + 1 < tokens.count, tokens[head].lower == "group",
        ["on", "for"].contains(tokens[head + 1].lower)
      else { continue }
      var end = head + 2
      while end < tokens.count, end < head + 12, tokens[end].kind == .word,
        !["to", "which", "that", "has", "was", "is", "met", "meets", "held", "chaired", "said"]
          .contains(tokens[end].lower)
      { end += 1 }
      guard end > head + 2 else { continue }
      let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
      let name = passage.string(range)
      found.append(
        Chunk(
          kind: .agency, range: range, key: NameKey.key(.agency, name), name: name,
          rule: "grammar.leading-group", confidence: 0.8))
    }
    return found
  }

  // MARK: Chinese companies

  private static let chineseForms = ["股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司"]
  private static let leftMarks = Set("与和及同由向对为在把将被从以至了是的、。,;:(（“”《》!?近日称据获给并使让及或等如括")

  /// Names that end with a legal form, read from the right to the nearest mark or small word.
  private func chineseCompanies() -> [Chunk] {
    let bytes = passage.bytes
    guard bytes.contains(0xE5) else { return [] }
    var found: [Chunk] = []
    let text = passage.string(0..<bytes.count)
    var search = text.startIndex
    while let hit = text[search...].firstRange(of: "公司") {
      search = hit.upperBound
      let head = String(text[..<hit.upperBound])
      guard let form = Self.chineseForms.first(where: head.hasSuffix) else { continue }
      var start = text.index(hit.upperBound, offsetBy: -form.count)
      let nameEnd = start
      var length = 0
      while start > text.startIndex, length < 22 {
        let previous = text.index(before: start)
        if Self.leftMarks.contains(text[previous]) || text[previous] == " " { break }
        if text[previous].isASCII, text[previous] != ")", !text[previous].isLetter { break }
        start = previous
        length += 1
      }
      guard text.distance(from: start, to: nameEnd) >= 2 else { continue }
      let lower = text.utf8.distance(from: text.startIndex, to: start)
      let upper = text.utf8.distance(from: text.startIndex, to: hit.upperBound)
      let range = lower..<upper
      guard !taken.contains(where: { $0.kind == .agency && $0.range.overlaps(range) }) else {
        continue
      }
      let name = passage.string(range)
      found.append(
        Chunk(
          kind: .company, range: range, key: NameKey.key(.company, name), name: name,
          rule: "grammar.chinese-company", confidence: 0.85))
    }
    return found
  }
}
