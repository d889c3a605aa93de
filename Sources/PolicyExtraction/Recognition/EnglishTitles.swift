internal import DocumentReading
internal import PolicyModel

/// Finds titles of policies in English text by their capitals, quotation marks and head nouns.
struct EnglishTitles {
  let passage: Passage

  /// Returns the titles found; they do not overlap.
  func find() -> [Chunk] {
    var found = quoted()
    guard !passage.isAllCapitals else { return found }
    // In a heading in title case every word has a capital.
    if passage.role == .heading, isTitleCase { return found }
    var index = 0
    while index < passage.tokens.count {
      guard let run = run(from: index) else {
        index += 1
        continue
      }
      index = run.upperBound
      let range =
        passage.tokens[run.lowerBound].range
        .lowerBound..<passage.tokens[run.upperBound - 1].range.upperBound
      if !found.contains(where: { $0.range.overlaps(range) }) {
        let end = withBrackets(range)
        found.append(title(range.lowerBound..<end, rule: "policy.title-case", confidence: 0.8))
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func title(_ range: Range<Int>, rule: String, confidence: Double) -> Chunk {
    let name = passage.string(range)
    var chunk = Chunk(
      kind: .policy, range: range, key: NameKey.key(.policy, PolicyName.core(name)), name: name,
      rule: rule, confidence: confidence)
    let core = PolicyName.core(name)
    if core != name { chunk.otherNames.append(core) }
    return chunk
  }

  private var isTitleCase: Bool {
    let words = passage.tokens.filter { $0.kind == .word && $0.lower.utf8.count > 3 }
    return words.count > 2 && words.count { $0.isCapital } * 4 >= words.count * 3
  }

  // MARK: Quotation marks

  /// Titles in “…” or "…": capitalised, with a head noun at a plausible place.
  private func quoted() -> [Chunk] {
    var found: [Chunk] = []
    let bytes = passage.bytes
    var index = 0
    while index < bytes.count {
      let (scalar, length) = TextBytes.scalar(bytes, index)
      let closers: Set<UInt32> =
        scalar == 0x201C ? [0x201D, 0x22] : scalar == 0x22 ? [0x22, 0x201D] : []
      guard !closers.isEmpty, let end = closing(closers, from: index + length) else {
        index += length
        continue
      }
      var inner = (index + length)..<end.lowerBound
      while let last = inner.last, ",.; ".utf8.contains(bytes[last]) {
        inner = inner.lowerBound..<last
      }
      if isQuotedTitle(inner) {
        found.append(title(inner, rule: "policy.quoted-title", confidence: 0.9))
      }
      index = end.upperBound
    }
    return found
  }

  private func closing(_ closers: Set<UInt32>, from start: Int) -> Range<Int>? {
    var index = start
    while index < passage.bytes.count, index - start < 320 {
      let (scalar, length) = TextBytes.scalar(passage.bytes, index)
      if closers.contains(scalar) { return index..<(index + length) }
      index += length
    }
    return nil
  }

  private func isQuotedTitle(_ range: Range<Int>) -> Bool {
    guard range.count > 5, let first = passage.bytes[range].first,
      TextBytes.isUpper(first) || TextBytes.isDigit(first)
    else { return false }
    let words = passage.tokens.filter { range.contains($0.range.lowerBound) && $0.kind != .mark }
    guard words.count >= 2 else { return false }
    let capitals = words.count { $0.isCapital || $0.kind == .number }
    guard capitals >= 2 else { return false }
    guard words.contains(where: { PolicyWords.heads.contains($0.lower) }) else { return false }
    // A quoted sentence has a verb; titles do not hold these.
    return !words.contains {
      ["is", "are", "was", "were", "will", "must", "have", "has", "should"].contains($0.lower)
    }
  }

  // MARK: Capitals

  private static let planners: Set<String> = [
    "action", "implementation", "development", "five-year", "work", "master", "pilot", "national",
  ]

  private static let inner: Set<String> = [
    "of", "on", "for", "the", "and", "in", "to", "with", "by", "from", "at", "a", "an", "as", "or",
    "into", "through", "under", "&", "against", "between", "over", "towards", "toward", "within",
  ]
  private static let leading = CommonWords.openers.subtracting([
    "national", "public", "foreign", "private", "global", "draft", "state", "international",
    "european", "several", "new", "key", "first", "market", "china", "chinese", "american",
    "industry",
    "government", "beijing", "third", "second", "work", "battery", "chip", "steel", "drug",
    "promote",
    "local",
  ])

  /// The token range of a title that begins at `start`.
  private func run(from start: Int) -> Range<Int>? {
    let tokens = passage.tokens
    let first = tokens[start]
    guard isNameWord(first), first.kind == .word || isOrdinal(first) else { return nil }
    if Self.leading.contains(first.lower) { return nil }
    if start > 0, isNameWord(tokens[start - 1]), !Self.leading.contains(tokens[start - 1].lower),
      !isAgencyEnd(before: start)
    {
      return nil
    }
    if isInsideEntity(start) { return nil }
    var end = start + 1
    var lastName = start + 1
    while end < tokens.count {
      let token = tokens[end]
      if isNameWord(token), allowsNumber(end) {
        if endsKnownTitle(before: end) { break }
        end += 1
        lastName = end
        continue
      }
      if token.kind == .word, Self.inner.contains(token.lower) || token.isMark("&") {
        // "the Data Security Law and the Personal Information Protection Law" are two.
        if token.lower == "and" || token.lower == "or", isCompleteTitle(start..<lastName) { break }
        end += 1
        continue
      }
      if token.isMark("&") || token.isMark("-") || token.isMark("–") || token.isMark("/") {
        end += 1
        continue
      }
      // "Research, Development and Testing": a comma inside a title that goes on.
      if token.isMark(","), continuesBehindComma(end, start) {
        end += 1
        continue
      }
      break
    }
    guard let range = trimmed(start..<lastName) else { return nil }
    return isTitle(range) ? range : nil
  }

  /// A number belongs to a title as its year or edition: "Workplan for 2021", not "with 90".
  private func allowsNumber(_ index: Int) -> Bool {
    let tokens = passage.tokens
    guard tokens[index].kind == .number else { return true }
    let before = tokens[index - 1]
    if before.kind == .mark { return false }
    if Self.inner.contains(before.lower) {
      return ["for", "of", "to"].contains(before.lower) && isYear(tokens[index].lower)
    }
    return true
  }

  private func isYear(_ text: String) -> Bool {
    let digits = text.prefix { $0.isNumber }
    return digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }

  /// Whether what was read so far ends with its head noun, or with a year behind it, and is not of
  /// the kind that goes on ("Notice on …").
  private func isCompleteTitle(_ range: Range<Int>) -> Bool {
    guard !hasHeadBeforeConnector(range), let last = range.last else { return false }
    let head = isYear(passage.tokens[last].lower) && range.count > 1 ? last - 1 : last
    if endsKnownTitle(before: last + 1) { return true }
    return PolicyWords.heads.contains(passage.tokens[head].lower)
      && !PolicyWords.weakHeads.contains(passage.tokens[head].lower) && range.count > 1
  }

  /// Whether a title of the lexicon ends right before a token.
  private func endsKnownTitle(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let end = passage.tokens[index - 1].range.upperBound
    return passage.titles.contains { $0.range.upperBound == end }
  }

  private func continuesBehindComma(_ comma: Int, _ start: Int) -> Bool {
    let tokens = passage.tokens
    guard hasHeadBeforeConnector(start..<comma) else { return false }
    var index = comma + 1
    var names = 0
    while index < tokens.count, index < comma + 6 {
      if isNameWord(tokens[index]) {
        names += 1
        if isInsideEntity(index) { return false }
      } else if tokens[index].lower == "and" {
        return names > 0 && index + 1 < tokens.count && isNameWord(tokens[index + 1])
          && !isInsideEntity(index + 1)
      } else {
        return false
      }
      index += 1
    }
    return false
  }

  private func isNameWord(_ token: Token) -> Bool {
    (token.kind == .word && token.isCapital) || token.kind == .number
  }

  private func isOrdinal(_ token: Token) -> Bool {
    token.kind == .number && token.lower.hasSuffix("th")
  }

  /// Whether an agency, company or organisation covers the token: a title may name one further on,
  /// but does not begin with its issuer.
  private func isInsideEntity(_ index: Int) -> Bool {
    let range = passage.tokens[index].range
    return passage.chunks.contains {
      $0.range.overlaps(range)
        && ($0.kind == .agency || $0.kind == .company || $0.kind == .organisation)
    }
  }

  private func isAgencyEnd(before index: Int) -> Bool { index > 0 && isInsideEntity(index - 1) }

  /// Without connectors at the end and what follows the head noun of "… Plan for" at a sentence's end.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var range = range
    while let last = range.last, Self.inner.contains(passage.tokens[last].lower) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range.count >= 2 ? range : nil
  }

  private func hasHeadBeforeConnector(_ range: Range<Int>) -> Bool {
    range.contains { index in
      PolicyWords.heads.contains(passage.tokens[index].lower) && index + 1 < range.upperBound
        && ["on", "for", "of", "to", "regarding", "concerning"].contains(
          passage.tokens[index + 1].lower)
    }
  }

  private func isTitle(_ range: Range<Int>) -> Bool {
    let tokens = passage.tokens
    let words = range.filter { tokens[$0].kind == .word && tokens[$0].isCapital }
    guard words.count >= 2 else { return false }
    guard let last = words.last else { return false }
    let lastHead = PolicyWords.heads.contains(tokens[last].lower)
    let isWeak = PolicyWords.weakHeads.contains(tokens[last].lower)
    if hasHeadBeforeConnector(range) {
      let head = range.first { index in
        PolicyWords.heads.contains(tokens[index].lower) && index + 1 < range.upperBound
      }
      // "Paper on Steel" is no policy, "Notice on Steel" is.
      guard let head else { return false }
      return !PolicyWords.weakHeads.contains(tokens[head].lower) || words.count >= 4
    }
    let isAct = ["act", "initiative", "strategy", "program", "programme", "bill"].contains(
      tokens[last].lower)
    // "the Business Plan of a firm": two words need a planner's adjective.
    if tokens[last].lower == "plan" || tokens[last].lower == "plans", words.count == 2 {
      let before = tokens[words[0]].lower
      return tokens[last].lower == "plan" && Self.planners.contains(before) || precedesYears(range)
    }
    if lastHead {
      return !isWeak || words.count >= 4 || precedesYears(range) || endsWithYear(range)
        || (isAct && words.count >= 3)
    }
    return false
  }

  /// `China Standards 2035`.
  private func endsWithYear(_ range: Range<Int>) -> Bool {
    isYear(passage.tokens[range.upperBound - 1].lower)
  }

  private func precedesYears(_ range: Range<Int>) -> Bool {
    let end = passage.tokens[range.upperBound - 1].range.upperBound
    return withBrackets(0..<end) > end
  }

  /// The end of the title with `(2021-2025)`, `(Draft for Comments)`, `(Trial)` behind it.
  private func withBrackets(_ range: Range<Int>) -> Int {
    let bytes = passage.bytes
    var end = range.upperBound
    while end + 2 < bytes.count {
      var open = end
      if bytes[open] == 0x20 { open += 1 }
      guard open < bytes.count, bytes[open] == UInt8(ascii: "("),
        let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")), close - open < 60
      else { break }
      let content = passage.string((open + 1)..<close)
      guard PolicyName.isBracketPart(content) else { break }
      end = close + 1
    }
    return end
  }
}
