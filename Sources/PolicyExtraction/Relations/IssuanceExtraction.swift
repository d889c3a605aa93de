internal import DocumentReading
internal import PolicyModel

/// Goes through a document's items and tells who issued which policy.
struct IssuanceExtraction {
  let document: Document
  let passages: [Passage]
  var collector: FactCollector
  /// For each passage the policy it is about when its first sentence begins.
  private(set) var principals: [EntityKey?]
  /// For each item its context at its end.
  private(set) var contexts: [Int: ItemContext] = [:]

  /// Where the text introduces each policy, in order.
  private(set) var introductions: [Introduction] = []

  /// A place at which a policy enters the text.
  struct Introduction {
    var policy: EntityKey
    var passage: Int
    /// In the passage's view.
    var offset: Int
    /// Title or description, in lower case.
    var words: String
  }

  init(document: Document, passages: [Passage], collector: FactCollector) {
    self.document = document
    self.passages = passages
    self.collector = collector
    principals = Array(repeating: nil, count: passages.count)
  }

  mutating func run() {
    var index = 0
    while index < passages.count {
      var end = index
      while end < passages.count, passages[end].item == passages[index].item { end += 1 }
      item(index..<end)
      index = end
    }
    signature()
  }

  private mutating func signature() {
    guard let found = SignatureBlock(passages: passages).find() else { return }
    let passage = passages[found.passage]
    tell(
      found.issuers, lead: found.issuers.first?.key, declared: nil, isOpen: false, role: nil,
      policy: found.policy.key, passage, 0..<passage.bytes.count, rule: "issuance.signature",
      confidence: 0.95)
  }

  private mutating func item(_ range: Range<Int>) {
    var context = ItemContext()
    readFields(range, &context)
    for index in range {
      let passage = passages[index]
      switch passage.role {
      case .field: break
      case .heading: heading(index, isAlone: range.count == 1, &context)
      case .prose, .listItem: prose(index, &context)
      }
      principals[index] = context.principal
    }
    // What stands before the first policy of a section belongs to it too: headings, photo captions.
    if let principal = context.principal, context.policies.count <= 1 || context.fieldPolicy != nil
    {
      for index in range where principals[index] == nil { principals[index] = principal }
    }
    contexts[passages[range.lowerBound].item] = context
  }

  // MARK: Fields

  private mutating func readFields(_ range: Range<Int>, _ context: inout ItemContext) {
    for index in range where passages[index].role == .field(.title) {
      guard let title = passages[index].titles.first else { continue }
      if let policy = context.fieldPolicy {
        // A second title field: the same policy in the other language.
        collector.add(
          .alias, policy, title.key, role: "same", in: passages[index],
          at: 0..<passages[index].bytes.count, rule: "policy.title-pair", confidence: 0.95)
        continue
      }
      context.fieldPolicy = title.key
      context.introduce(title.key)
      tell(title, in: passages[index])
    }
    guard let policy = context.fieldPolicy else { return }
    for index in range {
      let passage = passages[index]
      let whole = 0..<passage.bytes.count
      switch passage.role {
      case .field(.issuers): issuersField(passage, policy)
      case .field(.date):
        if let date = DateParser.dates(in: passage.bytes).first?.date {
          context.date = date
          tellDate(date, of: policy, in: passage, at: whole, rule: "date.field")
        }
      case .field(.number):
        collector.attribute(
          policy, .number, passage.string(whole), in: passage, at: whole, rule: "number.field")
      case .field(.title):
        for title in passage.titles {
          for reading in ChineseIssuance(passage: passage, sentence: whole).find() {
            guard case .title(let named) = reading.object, named.key == title.key else { continue }
            tell(reading, policy: policy, passage, whole, &context)
          }
        }
      default: break
      }
    }
  }

  /// `Issuing bodies: A, B and two other agencies`.
  private mutating func issuersField(_ passage: Passage, _ policy: EntityKey) {
    let whole = 0..<passage.bytes.count
    var seen: Set<EntityKey> = []
    var names = passage.chunks.filter {
      ($0.kind == .agency || $0.kind == .organisation) && seen.insert($0.key).inserted
    }
    for role in [IssuanceRole.forwarded, .approved, .drafted] {
      let others = names.filter { isBracketed($0, as: role, passage) }
      names.removeAll { name in others.contains { $0.key == name.key } }
      tell(
        others, lead: nil, declared: nil, isOpen: false, role: role, policy: policy, passage, whole,
        rule: "issuance.header", confidence: 0.9)
    }
    let text = passage.string(whole)
    let lower = text.lowercased()
    let sentence = SentenceNodes(whole, of: passage)
    let reader = CoordinationReader(sentence: sentence) { $0.isKind(.agency, .organisation) }
    let list = (0..<sentence.count).lazy.compactMap { reader.forward(from: $0) }.first
    let isOpen =
      (list?.isOpen ?? false) || lower.contains("other") || text.hasSuffix("等")
      || ChineseIssuance.count(in: text).map { $0 > names.count } ?? false
    var declared = ChineseIssuance.count(in: text)
    if let unnamed = list?.unnamed, unnamed > 0 { declared = names.count + unnamed }
    tell(
      names, lead: names.first?.key, declared: declared, isOpen: isOpen, role: nil, policy: policy,
      passage, whole, rule: "issuance.header", confidence: 0.98)
  }

  /// `(forwarded by X)` behind the issuers.
  private func isBracketed(_ chunk: Chunk, as role: IssuanceRole, _ passage: Passage) -> Bool {
    let before = passage.string(max(0, chunk.range.lowerBound - 40)..<chunk.range.lowerBound)
      .lowercased()
    guard let verb = before.firstRange(of: role.rawValue) else {
      return role == .forwarded && before.hasSuffix("转发")
    }
    return !before[verb.upperBound...].contains(")")
  }

  // MARK: Prose

  private mutating func heading(_ index: Int, isAlone: Bool, _ context: inout ItemContext) {
    let passage = passages[index]
    guard context.fieldPolicy == nil else { return }
    for sentence in passage.sentences where hasHan(passage, sentence) {
      for reading in ChineseIssuance(passage: passage, sentence: sentence).find() {
        tell(reading, policy: nil, passage, sentence, &context)
      }
    }
    guard isAlone, !passage.isAllCapitals else { return }
    for sentence in passage.sentences { english(sentence, passage, &context) }
  }

  private mutating func prose(_ index: Int, _ context: inout ItemContext) {
    let passage = passages[index]
    for sentence in passage.sentences {
      if hasHan(passage, sentence) {
        for reading in ChineseIssuance(passage: passage, sentence: sentence).find() {
          tell(reading, policy: nil, passage, sentence, &context)
        }
      }
      english(sentence, passage, &context)
      for title in passage.titles where sentence.contains(title.range.lowerBound) {
        if context.fieldPolicy == nil, !isBackground(title, passage, sentence) {
          context.introduce(title.key)
          introductions.append(
            Introduction(
              policy: title.key, passage: index, offset: title.range.lowerBound,
              words: title.name.lowercased()))
        }
      }
      var seen: Set<EntityKey> = []
      let agencies = passage.chunks.filter {
        $0.kind == .agency && sentence.contains($0.range.lowerBound) && seen.insert($0.key).inserted
      }
      context.agenciesBefore = agencies
    }
  }

  private mutating func english(
    _ sentence: Range<Int>, _ passage: Passage, _ context: inout ItemContext
  ) {
    let nodes = SentenceNodes(sentence, of: passage)
    for reading in EnglishIssuance(sentence: nodes, context: context).find() {
      if passage.isComment, case .described = reading.object { continue }
      if context.fieldPolicy != nil, passage.isComment, reading.role == nil,
        case .mentioned = reading.object
      {
        continue
      }
      tell(reading, policy: nil, passage, sentence, &context)
    }
  }

  /// A title that only serves to place the news: known plans, references.
  private func isBackground(_ title: Chunk, _ passage: Passage, _ sentence: Range<Int>) -> Bool {
    if title.entry != nil { return true }
    let before = passage.string(
      max(sentence.lowerBound, title.range.lowerBound - 26)..<title.range.lowerBound)
    return [
      "under the ", "in line with ", "based on ", "according to ", "根据《", "按照《", "依据《", "落实《",
    ]
    .contains { before.lowercased().hasSuffix($0) || before.hasSuffix($0 + "“") }
  }

  private func hasHan(_ passage: Passage, _ range: Range<Int>) -> Bool {
    passage.bytes[range].contains { $0 >= 0xE3 && $0 <= 0xE9 }
  }

  // MARK: Telling

  private mutating func tell(
    _ reading: IssuanceReading, policy given: EntityKey?, _ passage: Passage,
    _ sentence: Range<Int>,
    _ context: inout ItemContext
  ) {
    var policy = given
    var isNew = false
    if policy == nil {
      switch reading.object {
      case .title(let chunk):
        policy = chunk.key
        isNew = true
        tell(chunk, in: passage)
      case .described(let described):
        (policy, isNew) = (resolve(described, reading, passage, sentence, &context), true)
      case .mentioned: policy = context.lastPolicy
      }
    }
    guard let policy else { return }
    if isNew, context.fieldPolicy == nil { context.introduce(policy) }
    tell(
      reading.issuers, lead: reading.lead, declared: reading.declared, isOpen: reading.isOpen,
      role: reading.role, policy: policy, passage, sentence, rule: reading.rule,
      confidence: reading.confidence)
    if given == nil, reading.role == nil, reading.issuers.count > 0 {
      dateOf(policy, passage, sentence, context)
    }
  }

  /// Which policy a description means: the item's own where it has one, else a new one.
  private mutating func resolve(
    _ described: DescribedPolicy, _ reading: IssuanceReading, _ passage: Passage,
    _ sentence: Range<Int>, _ context: inout ItemContext
  ) -> EntityKey? {
    if let field = context.fieldPolicy { return field }
    // The title may follow: "issued guidelines on X … The “Guidelines on X” …".
    if let title = namedLater(described, passage, sentence) { return title.key }
    guard !reading.issuers.isEmpty, let range = described.names.first else { return nil }
    let name = passage.string(range)
    let key = EntityKey(
      kind: .policy,
      name: "~\(NameKey.normalised(name, kind: .policy)) @\(document.id)#\(passage.item)")
    var chunk = Chunk(
      kind: .policy, range: range, key: key, name: name, rule: "policy.described", confidence: 0.6)
    collector.mention(chunk, in: passage)
    if let place = passages.firstIndex(where: { $0.block == passage.block }) {
      introductions.append(
        Introduction(
          policy: key, passage: place, offset: range.lowerBound, words: name.lowercased()))
    }
    for shorter in described.names.dropFirst() {
      chunk.range = shorter
      collector.mention(chunk, in: passage)
    }
    collector.attribute(
      key, .descriptive, "true", in: passage, at: sentence, rule: "policy.described",
      confidence: 0.6)
    if let status = PolicyName.status(name) {
      collector.attribute(key, .status, status, in: passage, at: sentence, rule: "status.title")
    }
    return key
  }

  /// A title in the next two sentences of the passage that is the described policy's name.
  private func namedLater(
    _ described: DescribedPolicy, _ passage: Passage, _ sentence: Range<Int>
  ) -> Chunk? {
    let later = passage.sentences.filter { $0.lowerBound >= sentence.lowerBound }.prefix(3)
    guard let end = later.last?.upperBound, let start = described.names.first?.upperBound else {
      return nil
    }
    return passage.titles.first { title in
      guard title.range.lowerBound >= start, title.range.upperBound <= end
      else {
        return false
      }
      let lower = title.name.lowercased()
      let isSameHead = lower.contains(
        described.head.hasSuffix("s") ? String(described.head.dropLast()) : described.head)
      let before = passage.string(max(0, title.range.lowerBound - 18)..<title.range.lowerBound)
        .lowercased().replacing("“", with: "\"")
      let isNaming = Self.namings.contains { before.hasSuffix($0) || before.hasSuffix($0 + "\"") }
      // A known plan may only place the news: it must stand in quotation marks.
      if title.entry != nil, !before.hasSuffix("\"") { return false }
      return (isSameHead || Self.genericHeads.contains(described.head)) && isNaming
    }
  }

  /// What stands before a title that names what was described before.
  private static let namings = [
    "the ", "titled ", "called ", "called the ", "dubbed ", "dubbed the ", "entitled ", "named ",
    "known as the ", ", the ", ", ", "text, the ",
  ]
  /// Heads that a title may replace by another.
  private static let genericHeads: Set<String> = [
    "rules", "document", "policy", "regulations", "plan", "guidelines", "guidance", "notice",
    "scheme", "measures", "programme", "program", "circular", "paper", "blueprint",
  ]

  private mutating func tell(
    _ issuers: [Chunk], lead: EntityKey?, declared: Int?, isOpen: Bool, role: IssuanceRole?,
    policy: EntityKey, _ passage: Passage, _ range: Range<Int>, rule: String, confidence: Double
  ) {
    var seen: Set<EntityKey> = []
    let distinct = issuers.filter { seen.insert($0.key).inserted }
    let total = max(distinct.count, declared ?? 0)
    for issuer in distinct {
      let given: IssuanceRole =
        role ?? (total > 1 || isOpen ? (issuer.key == lead ? .lead : .joint) : .sole)
      collector.add(
        .issuance, issuer.key, policy, role: given.rawValue, directed: true, in: passage, at: range,
        rule: rule, confidence: min(confidence, max(0.5, issuer.confidence)))
    }
    guard role == nil else { return }
    if let declared {
      collector.attribute(
        policy, .declaredIssuers, String(declared), in: passage, at: range,
        rule: "issuance.declared-count")
    }
    if isOpen {
      collector.attribute(
        policy, .complete, "false", in: passage, at: range, rule: "issuance.incomplete")
    }
  }

  /// Names and state that a title itself gives.
  private mutating func tell(_ title: Chunk, in passage: Passage) {
    if let status = PolicyName.status(title.name) {
      collector.attribute(
        title.key, .status, status, in: passage, at: title.range, rule: "status.title")
    }
    if let declared = ChineseIssuance.count(in: title.name), title.name.contains("关于") {
      collector.attribute(
        title.key, .declaredIssuers, String(declared), in: passage, at: title.range,
        rule: "issuance.declared-count")
    }
  }

  // MARK: Dates

  private mutating func dateOf(
    _ policy: EntityKey, _ passage: Passage, _ sentence: Range<Int>, _ context: ItemContext
  ) {
    let inSentence = DateParser.dates(in: Array(passage.bytes[sentence])).first {
      $0.date.month != nil
    }
    let opening = DateParser.prefix(of: passage.bytes)
    guard let date = opening?.date ?? inSentence?.date ?? context.date else { return }
    tellDate(date, of: policy, in: passage, at: sentence, rule: "date.sentence")
  }

  private mutating func tellDate(
    _ date: DateParser.PartialDate, of policy: EntityKey, in passage: Passage, at range: Range<Int>,
    rule: String
  ) {
    var resolved = date.resolved(year: document.date?.year)
    // A December item in a January briefing is last year's.
    if date.year == nil, let found = resolved, let own = document.date, found > own,
      let month = own.month, let itsMonth = found.month, itsMonth > month + 1
    {
      resolved = date.resolved(year: own.year - 1)
    }
    guard let resolved else {
      collector.warn(
        .dateWithoutYear, "a date has no year and the document states none", in: passage, at: range)
      return
    }
    collector.attribute(policy, .date, resolved.description, in: passage, at: range, rule: rule)
  }
}
