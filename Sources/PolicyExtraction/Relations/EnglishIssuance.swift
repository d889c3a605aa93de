internal import DocumentReading
internal import PolicyModel

/// An issuance that a sentence states.
struct IssuanceReading {
  var issuers: [Chunk]
  var lead: EntityKey?
  var declared: Int?
  var isOpen: Bool
  var role: IssuanceRole?
  var object: Object
  var rule: String
  var confidence: Double

  enum Object {
    case title(Chunk)
    case described(DescribedPolicy)
    /// "the guidelines", "it": what came before.
    case mentioned
  }
}

/// Reads who issued what from an English sentence, active and passive.
struct EnglishIssuance {
  let sentence: SentenceNodes
  let context: ItemContext

  func find() -> [IssuanceReading] {
    var found: [IssuanceReading] = []
    for index in 0..<sentence.count where sentence[index].chunk == nil {
      let word = sentence.word(index)
      let phrase = IssuanceWords.phrases.first { sentence.has($0, at: index) }
      let isIssue = IssuanceWords.active.contains(word) || phrase != nil
      let role: IssuanceRole? =
        IssuanceWords.drafted.contains(word)
        ? .drafted
        : IssuanceWords.approved.contains(word)
          ? .approved : IssuanceWords.forwarded.contains(word) ? .forwarded : nil
      guard isIssue || role != nil else { continue }
      let last = index + (phrase?.count ?? 1) - 1
      if let reading = passive(at: index, role: role)
        ?? active(at: index, through: last, role: role)
      {
        found.append(reading)
      }
    }
    if found.isEmpty, let reading = counted() ?? others() { found.append(reading) }
    return found
  }

  private var agencies: CoordinationReader {
    CoordinationReader(sentence: sentence) { $0.isKind(.agency) }
  }

  /// Agencies, and organisations that stand among them: an academy may issue.
  private var bodies: CoordinationReader {
    CoordinationReader(sentence: sentence) { $0.isKind(.agency, .organisation) }
  }

  // MARK: Passive

  /// `… (were) jointly issued by A, B and C`.
  private func passive(at verb: Int, role: IssuanceRole?) -> IssuanceReading? {
    guard sentence.word(verb).hasSuffix("ed") || sentence.word(verb) == "drawn" else { return nil }
    var index = verb + 1
    while index < sentence.count, index < verb + 9, sentence.word(index) != "by" {
      let word = sentence.word(index)
      guard sentence[index].chunk == nil,
        IssuanceWords.between.contains(word) || word == ","
          || Int(word) != nil || word == "up"
      else { return nil }
      index += 1
    }
    guard sentence.word(index) == "by", let list = issuerList(from: index + 1) else { return nil }
    guard !isModal(before: verb) else { return nil }
    let object = subject(before: verb)
    guard let object else { return nil }
    return reading(list, object: object, role: role, rule: "issuance.passive", confidence: 0.9)
  }

  /// What stands before `was issued by`: a title, a description, or a word for what came before.
  private func subject(before verb: Int) -> IssuanceReading.Object? {
    var index = verb - 1
    var described: DescribedPolicy?
    while index >= 0, verb - index < 30 {
      if let chunk = sentence[index].chunk, chunk.kind == .policy { return .title(chunk) }
      let word = sentence.word(index)
      if [";", "."].contains(word) { break }
      if described == nil, PolicyWords.describedHeads.contains(word) {
        var start = index
        while start > 0, index - start < 6, sentence[start - 1].chunk == nil,
          !DescribedBoundary.words.contains(sentence.word(start - 1))
        {
          start -= 1
        }
        if sentence.word(start) == "the" || (start > 0 && sentence.word(start - 1) == "the") {
          return .mentioned
        }
        described = DescribedPolicy.read(sentence, from: start)
      }
      index -= 1
    }
    if let described { return .described(described) }
    if ["it", "they", "which", "this"].contains(where: { word in
      (0..<verb).contains { sentence.word($0) == word }
    }) || verb <= 3 {
      return context.lastPolicy == nil ? nil : .mentioned
    }
    return nil
  }

  // MARK: Active

  /// `A, together with B, has issued …`.
  private func active(at verb: Int, through last: Int, role: IssuanceRole?) -> IssuanceReading? {
    guard let (list, isVerbNear) = subjectList(before: verb), isVerbNear else { return nil }
    guard !isModal(before: verb, after: list.nodes.upperBound) else { return nil }
    guard let object = object(after: last) else { return nil }
    if case .described = object, IssuanceWords.needsTitle.contains(sentence.word(verb)),
      role == nil
    {
      let isDraft = [
        "proposed", "proposes", "announced", "announces", "launched", "introduced", "unveiled",
      ]
      .contains(sentence.word(verb))
      if !isDraft { return nil }
      if ["announced", "announces", "launched", "introduced"].contains(sentence.word(verb)),
        case .described(let policy) = object,
        [
          "plan", "plans", "policy", "program", "programme", "initiative", "package", "scheme",
          "campaign",
        ]
        .contains(policy.head)
      {
        return nil
      }
    }
    var full = list
    if let more = joined(after: verb) {
      full.members += more.members
      full.unnamed += more.unnamed
      full.isOpen = full.isOpen || more.isOpen
    }
    let rule = full.members.count > 1 ? "issuance.joint-verb" : "issuance.verb"
    return reading(full, object: object, role: role, rule: rule, confidence: 0.88)
  }

  /// The issuers before a verb, past adverbs, dates and one apposition.
  private func subjectList(before verb: Int) -> (Coordination, Bool)? {
    var end = verb
    var isPastComma = false
    while end > 0 {
      let node = sentence[end - 1]
      if node.chunk != nil {
        guard let list = listEnding(at: end) else { return nil }
        return (withLeader(list), true)
      }
      let word = node.lower
      if IssuanceWords.between.contains(word) || Int(word) != nil || word == "'s" {
        // "A and five other agencies issued": the count belongs to the list.
        if let list = listEnding(at: end) { return (withLeader(list), true) }
        end -= 1
        continue
      }
      if let list = listEnding(at: end) { return (withLeader(list), true) }
      if word == ",", !isPastComma {
        isPastComma = true
        // Skip an apposition: ", the industry regulator," or ", together with B,".
        if let list = listEnding(at: end - 1) { return (withLeader(list), true) }
        if let open = (0..<(end - 1)).last(where: { sentence.word($0) == "," }),
          end - open < 14,
          ["the", "a", "which", "who", "china", "led"].contains(sentence.word(open + 1)),
          !(open..<(end - 1)).contains(where: { sentence[$0].isKind(.company) })
        {
          end = open
          continue
        }
        end -= 1
        continue
      }
      if ["and", "then"].contains(word) {
        end -= 1
        continue
      }
      return nil
    }
    return nil
  }

  private func listEnding(at end: Int) -> Coordination? {
    guard end > 0 else { return nil }
    let list = bodies.backward(endingAt: end)
    guard var list else { return nil }
    if list.members.count > 1, isApprover(list.nodes.lowerBound) {
      list.members.removeFirst()
      return list
    }
    // A name behind "of", "from" or "with" is not the subject; one possessed by another is not.
    let before = list.nodes.lowerBound - 1
    let word = sentence.word(before) == "the" ? sentence.word(before - 1) : sentence.word(before)
    if word == "by",
      ["led", "headed", "spearheaded", "fronted"].contains(
        sentence.word(before - (sentence.word(before) == "the" ? 2 : 1)))
    {
      return list
    }
    if [
      "from", "with", "under", "against", "at", "by", "to", "for", "per", "than", "between",
      "urged",
    ].contains(word) {
      return nil
    }
    return list
  }

  /// "With the approval of A, B issued": A is no issuer.
  private func isApprover(_ start: Int) -> Bool {
    let of = sentence.word(start - 1) == "the" ? start - 2 : start - 1
    let nouns: Set<String> = [
      "approval", "consent", "authorisation", "authorization", "permission", "guidance",
      "instruction",
      "instructions", "blessing", "agreement", "request", "behest", "orders",
    ]
    return ["of", "from", "by"].contains(sentence.word(of)) && nouns.contains(sentence.word(of - 1))
  }

  /// `17 agencies led by A, B and C issued`: the count stands before.
  private func withLeader(_ list: Coordination) -> Coordination {
    let before = list.nodes.lowerBound
    for back in 1...4 where before - back >= 0 {
      guard
        ["led", "including", "headed", "spearheaded", "–", "—", ":", ","].contains(
          sentence.word(before - back))
          || sentence.has(["such", "as"], at: before - back)
      else { continue }
      for place in stride(from: before - back - 1, through: max(0, before - back - 5), by: -1)
      where CommonWords.issuerNouns.contains(sentence.word(place)) {
        if let total = count(before: place) {
          var counted = list
          counted.unnamed = max(0, total - list.members.count)
          counted.isOpen = counted.unnamed > 0
          return counted
        }
      }
    }
    return list
  }

  private func count(before noun: Int) -> Int? {
    for place in stride(from: noun - 1, through: max(0, noun - 4), by: -1) {
      if let value = CommonWords.numbers[sentence.word(place)] ?? Int(sentence.word(place)) {
        return (2...60).contains(value) ? value : nil
      }
    }
    return nil
  }

  /// The list behind `by`, a leading count included: `by eight agencies, including A and B`.
  private func issuerList(from start: Int) -> Coordination? {
    if let list = bodies.forward(from: start), list.members.contains(where: { $0.isKind(.agency) })
    {
      return list
    }
    for index in start..<min(sentence.count, start + 8)
    where CommonWords.issuerNouns.contains(sentence.word(index)) {
      guard let total = count(before: index + 1) ?? count(before: index) else { return nil }
      for next in (index + 1)..<min(sentence.count, index + 6) {
        guard var list = bodies.forward(from: next) else { continue }
        list.unnamed = max(0, total - list.members.count)
        list.isOpen = list.unnamed > 0
        return list
      }
    }
    return nil
  }

  /// `released X, in conjunction with B and C`: issuers behind the object.
  private func joined(after verb: Int) -> Coordination? {
    let markers: [[String]] = [
      ["in", "conjunction", "with"], ["together", "with"], ["jointly", "with"], ["along", "with"],
      ["in", "coordination", "with"], ["in", "collaboration", "with"], ["in", "concert", "with"],
      ["in", "cooperation", "with"], ["alongside"],
    ]
    for index in (verb + 1)..<max(verb + 1, sentence.count) {
      for marker in markers where sentence.has(marker, at: index) {
        if let list = agencies.forward(from: index + marker.count) { return list }
      }
    }
    return nil
  }

  private func isModal(before verb: Int, after start: Int? = nil) -> Bool {
    let lower = max(start ?? 0, verb - 5)
    guard lower < verb else { return false }
    return (lower..<verb).contains { IssuanceWords.modal.contains(sentence.word($0)) }
      && !(lower..<verb).contains { ["yesterday", "joined"].contains(sentence.word($0)) }
  }

  /// The title or description behind a verb.
  private func object(after verb: Int) -> IssuanceReading.Object? {
    var described: DescribedPolicy?
    var index = verb + 1
    while index < sentence.count, index < verb + 40 {
      if let chunk = sentence[index].chunk, chunk.kind == .policy {
        let before = sentence.word(index - 1)
        let isReference = ["under", "to", "with", "in"].contains(before) && described != nil
        return isReference ? described.map { .described($0) } : .title(chunk)
      }
      if described == nil, index <= verb + 3, sentence[index].chunk == nil {
        described = DescribedPolicy.read(sentence, from: index)
      }
      let word = sentence.word(index)
      if [";", "while", "which", "after", "under", "according"].contains(word) { break }
      if sentence[index].isKind(.company) { break }
      index += 1
    }
    if let described {
      if sentence.word(described.nodes.lowerBound - 1) == "the" && described.nodes.count <= 2,
        context.lastPolicy != nil
      {
        return .mentioned
      }
      return .described(described)
    }
    return ["it", "them"].contains(sentence.word(verb + 1)) ? .mentioned : nil
  }

  // MARK: Counts without names

  /// `Four ministries released an implementation plan`: nobody is named, but counted.
  private func counted() -> IssuanceReading? {
    for index in 0..<sentence.count where CommonWords.issuerNouns.contains(sentence.word(index)) {
      guard index <= 6, let total = count(before: index), total > 1 else { continue }
      for verb in (index + 1)..<min(sentence.count, index + 6)
      where IssuanceWords.active.contains(sentence.word(verb)) {
        guard let object = object(after: verb) else { continue }
        // "The two ministries": those of the sentence before, where they are as many.
        let isMeant = index > 0 && ["the", "both"].contains(sentence.word(max(0, index - 2)))
        let meant = isMeant && context.agenciesBefore.count == total ? context.agenciesBefore : []
        return IssuanceReading(
          issuers: meant, lead: meant.first?.key, declared: total, isOpen: false, role: nil,
          object: object,
          rule: "issuance.declared-count", confidence: 0.9)
      }
    }
    return nil
  }

  /// `The other three were A, B and C`, of the policy before.
  private func others() -> IssuanceReading? {
    guard sentence.word(0) == "the", sentence.word(1) == "other" || sentence.word(1) == "others",
      context.lastPolicy != nil
    else { return nil }
    for index in 1..<min(sentence.count, 7)
    where ["were", "are", "include", "included", "was"].contains(sentence.word(index)) {
      guard let list = agencies.forward(from: index + 1) else { return nil }
      var made = reading(
        list, object: .mentioned, role: .joint, rule: "issuance.the-others",
        confidence: 0.75)
      made.lead = nil
      return made
    }
    return nil
  }

  private func reading(
    _ list: Coordination, object: IssuanceReading.Object, role: IssuanceRole?, rule: String,
    confidence: Double
  ) -> IssuanceReading {
    let issuers = list.members.compactMap(\.chunk)
    return IssuanceReading(
      issuers: issuers, lead: issuers.first?.key,
      declared: list.unnamed > 0 ? issuers.count + list.unnamed : nil, isOpen: list.isOpen,
      role: role, object: object, rule: rule, confidence: confidence)
  }
}

/// Words at which a noun phrase, read backwards, ends.
enum DescribedBoundary {
  static let words: Set<String> = [
    "of", "on", "for", "to", "with", "by", "in", "at", "from", "and", "or", ",", ".", ";", ":", "(",
    ")", "that", "which", "as", "is", "are", "was", "were", "has", "have", "had", "under", "the",
    "a",
    "an", "its", "their", "–", "—", "“", "”", "\"", "after", "see",
  ]
}
