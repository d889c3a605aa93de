internal import DocumentReading
internal import PatternMatching
internal import PolicyModel

/// Finds the names in a document: lexicon first, then titles, then grammar, then what the document
/// itself defines.
struct EntityRecognition {
  let lexicon: Lexicon
  private(set) var passages: [Passage]
  /// Keys that definitions in the document join, with where.
  private(set) var aliases: [Alias] = []

  /// Two keys for one entity, and where the document says so.
  struct Alias {
    var passage: Int
    var range: Range<Int>
    var a: EntityKey
    var b: EntityKey
    var rule: String
  }

  init(document: Document, lexicon: Lexicon) {
    self.lexicon = lexicon
    passages = PassageBuilder.passages(of: document)
  }

  mutating func run() {
    scanLexicon()
    for index in passages.indices {
      findTitles(in: index)
      findNames(in: index)
    }
    applyDefinitions()
    applyShortNames()
    for index in passages.indices {
      passages[index].chunks.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  // MARK: Lexicon

  private mutating func scanLexicon() {
    let scanner = LexiconScanner(lexicon: lexicon)
    var candidates: [[Chunk]] = []
    var supported: Set<Int> = []
    for passage in passages {
      let found = scanner.candidates(in: passage)
      for chunk in found where !chunk.isAmbiguous {
        if let entry = chunk.entry { supported.insert(entry) }
      }
      candidates.append(found)
    }
    for index in passages.indices {
      let passage = passages[index]
      let clear = candidates[index].filter { chunk in
        !chunk.isAmbiguous || chunk.entry.map(supported.contains) == true
          || AmbiguousNames.hasContext(chunk, in: passage, others: candidates[index])
      }
      let local = LocalAgencies(passage: passage, lexicon: lexicon, candidates: clear).find()
      let foreign = ForeignAgencies(passage: passage, lexicon: lexicon, candidates: clear)
      let entities =
        clear.filter { $0.kind != .policy && !foreign.isForeign($0) } + local + foreign.find()
      passages[index].chunks = resolve(entities).map { extended($0, in: passage) }
      passages[index].titles = resolve(clear.filter { $0.kind == .policy })
    }
  }

  private func resolve(_ chunks: [Chunk]) -> [Chunk] {
    LongestMatches.resolve(chunks, range: \.range) { chunk in
      let kind =
        switch chunk.kind {
        case .agency: 5
        case .company: 4
        case .organisation: 3
        case .policy: 3
        case .technology: 2
        case nil: 1
        }
      return kind * 2 + (chunk.isAmbiguous ? 0 : 1)
    }
  }

  /// A company's name with the legal form that follows it.
  private func extended(_ chunk: Chunk, in passage: Passage) -> Chunk {
    guard chunk.kind == .company else { return chunk }
    var chunk = chunk
    chunk.range =
      chunk.range.lowerBound..<LegalForms.end(behind: chunk.range.upperBound, in: passage)
    return chunk
  }

  // MARK: Titles and names

  private mutating func findTitles(in index: Int) {
    var titles = passages[index].titles
    var found = EnglishTitles(passage: passages[index]).find()
    found += ChineseTitles(passage: passages[index]).find()
    if case .field(.title) = passages[index].role {
      found = FieldTitles(passage: passages[index]).find()
      if found.count == 2 {
        aliases.append(
          Alias(
            passage: index, range: 0..<passages[index].bytes.count, a: found[0].key,
            b: found[1].key,
            rule: "policy.title-pair"))
      }
      titles = []
    }
    found = found.map { title in
      // A found title that is a known one, or a known one with its edition, is that policy.
      guard let known = titles.first(where: { sameTitle(title, $0) }) else { return title }
      var same = known
      same.range = title.range
      return same
    }
    passages[index].titles = resolve(titles + found)
    pairBrackets(in: index)
  }

  private func sameTitle(_ title: Chunk, _ known: Chunk) -> Bool {
    guard title.range.overlaps(known.range) else { return false }
    let core = NameKey.normalised(PolicyName.core(title.name), kind: .policy)
    guard let entry = known.entry else { return false }
    return lexicon.entries[entry].names.contains { NameKey.normalised($0, kind: .policy) == core }
  }

  /// `English title (《中文》)` and `《中文》 (English Title)` name one policy.
  private mutating func pairBrackets(in index: Int) {
    let passage = passages[index]
    for (first, second) in zip(passage.titles, passage.titles.dropFirst()) {
      guard first.range.upperBound < second.range.lowerBound, first.key != second.key else {
        continue
      }
      let gap = passage.string(first.range.upperBound..<second.range.lowerBound)
        .filter { !" ”\"》'".contains($0) }
      guard ["(", "(《", "(\"", "(“", "《"].contains(gap) else { continue }
      let isMixed = isHan(first, passage) != isHan(second, passage)
      guard isMixed else { continue }
      aliases.append(
        Alias(
          passage: index, range: first.range.lowerBound..<second.range.upperBound, a: first.key,
          b: second.key, rule: "policy.title-pair"))
    }
  }

  private func isHan(_ chunk: Chunk, _ passage: Passage) -> Bool {
    passage.bytes[chunk.range].contains { $0 >= 0xE3 }
  }

  private mutating func findNames(in index: Int) {
    let passage = passages[index]
    let found = NameGrammar(passage: passage, taken: passage.chunks + passage.titles).find()
    guard !found.isEmpty else { return }
    // A name that grammar found swallows the place or technology inside it, nothing else.
    let names = found.filter { name in
      !passage.chunks.contains {
        !$0.isPlace && $0.kind != .technology && $0.range.overlaps(name.range)
      }
        || name.rule == "grammar.chinese-company"
    }
    let swallowed = passage.chunks.filter { chunk in
      !names.contains { name in
        name.range.overlaps(chunk.range) && name.range.count > chunk.range.count
          && !(name.kind == .organisation && chunk.kind == .technology)
      }
    }
    // "School of Integrated Circuits" names a technology too.
    let inner = swallowed.filter { chunk in
      chunk.kind == .technology && names.contains { $0.range.overlaps(chunk.range) }
    }
    let outer = swallowed.filter { chunk in !inner.contains { $0.range == chunk.range } }
    passages[index].chunks = resolve(outer + names) + inner
  }

  // MARK: What the document defines

  private mutating func applyDefinitions() {
    var shorts: [(text: String, target: Chunk, rule: String)] = []
    for index in passages.indices {
      for definition in Definitions(passage: passages[index]).find() {
        let existing = passages[index].chunks.first { $0.range.overlaps(definition.range) }
        if let existing {
          guard existing.key != definition.target.key, existing.kind == definition.target.kind
          else {
            continue
          }
          aliases.append(
            Alias(
              passage: index,
              range: definition.target.range.lowerBound..<definition.range.upperBound,
              a: definition.target.key, b: existing.key, rule: definition.rule))
        } else if !shorts.contains(where: { $0.text == definition.short }) {
          shorts.append((definition.short, definition.target, definition.rule))
        }
      }
      for title in passages[index].titles { definePolicyShort(title, index, &shorts) }
    }
    guard !shorts.isEmpty else { return }
    for short in shorts { mark(short.text, as: short.target, rule: short.rule) }
  }

  /// 《…》(以下简称《办法》): the short title stands for the long one later on.
  private func definePolicyShort(
    _ title: Chunk, _ index: Int, _ shorts: inout [(text: String, target: Chunk, rule: String)]
  ) {
    let passage = passages[index]
    let tail = passage.string(
      title.range.upperBound..<min(passage.bytes.count, title.range.upperBound + 80))
    guard let opening = ["以下简称", "下称", "简称"].lazy.compactMap({ tail.firstRange(of: $0) }).first,
      tail[..<opening.lowerBound].allSatisfy({ "》(\"” ".contains($0) })
    else { return }
    let short = tail[opening.upperBound...].drop { "《“\":：".contains($0) }
      .prefix { !"》”\"),".contains($0) }
    guard (2...14).contains(short.count) else { return }
    shorts.append((String(short), title, "definition.short-title"))
  }

  /// Marks every other place where the short form stands alone.
  private mutating func mark(_ short: String, as target: Chunk, rule: String) {
    let wanted = Array(short.utf8)
    for index in passages.indices {
      let passage = passages[index]
      var start = 0
      while let hit = passage.bytes.firstRange(of: wanted, from: start) {
        start = hit.upperBound
        guard ShortNames.hasBorders(hit, passage.bytes) else { continue }
        if target.kind == .policy {
          if let place = passages[index].titles.firstIndex(where: {
            $0.range == hit && $0.key != target.key
          }) {
            passages[index].titles[place] = ShortNames.chunk(target, hit, rule)
            continue
          }
          guard !passage.titles.contains(where: { $0.range.overlaps(hit) }),
            isInTitleMarks(hit, passage)
          else { continue }
          passages[index].titles.append(ShortNames.chunk(target, hit, rule))
          passages[index].titles.sort { $0.range.lowerBound < $1.range.lowerBound }
        } else if !passage.chunks.contains(where: { !$0.isPlace && $0.range.overlaps(hit) }) {
          passages[index].chunks.removeAll { $0.range.overlaps(hit) }
          passages[index].chunks.append(ShortNames.chunk(target, hit, rule))
        }
      }
      passages[index].chunks.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  private func isInTitleMarks(_ range: Range<Int>, _ passage: Passage) -> Bool {
    TextBytes.scalar(passage.bytes, before: range.lowerBound).map {
      [0x300A, 0x201C, 0x22].contains($0)
    }
      ?? false
  }

  /// `Tsinghua` in a document that has named Tsinghua University.
  private mutating func applyShortNames() {
    for short in ShortNames.find(in: passages) {
      mark(short.text, as: short.target, rule: "definition.first-word")
    }
  }
}

extension Array where Element == UInt8 {
  /// The first place of a pattern from an offset on.
  func firstRange(of pattern: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    var index = start
    while index + pattern.count <= count {
      if self[index] == first, self[index..<(index + pattern.count)].elementsEqual(pattern) {
        return index..<(index + pattern.count)
      }
      index += 1
    }
    return nil
  }
}
