internal import PolicyModel

/// Reads who works with whom from an English sentence.
struct EnglishPartnerships {
  let sentence: SentenceNodes
  /// The companies of the sentence before: what "the company" or "the two firms" mean where that is
  /// not in doubt.
  var antecedents: [Chunk] = []

  private var parties: CoordinationReader { CoordinationReader(sentence: sentence) { $0.isParty } }

  func find() -> [PartnershipReading] {
    let named = sentence.nodes.count { $0.isParty }
    guard
      named > 1 || (named == 1 && antecedents.count == 1) || (named == 0 && antecedents.count == 2)
    else { return [] }
    var found: [PartnershipReading] = []
    for index in 0..<sentence.count where sentence[index].chunk == nil {
      for rule in DealRules.all where rule.anchors.contains(sentence.word(index)) {
        guard let anchor = rule.match(sentence, at: index) else { continue }
        found += readings(rule, anchor: anchor)
      }
    }
    return distinct(found)
  }

  /// One reading a pair, the first rule's.
  private func distinct(_ readings: [PartnershipReading]) -> [PartnershipReading] {
    var seen: Set<Set<EntityKey>> = []
    return readings.filter { seen.insert([$0.subject.key, $0.object.key]).inserted }
  }

  private func readings(_ rule: DealRule, anchor: Range<Int>) -> [PartnershipReading] {
    let clause = clause(around: anchor)
    guard !DealStatus.isOff(sentence, clause) else { return [] }
    if !rule.needs.isEmpty,
      !clause.contains(where: {
        rule.needs.contains(sentence.word($0))
      })
    {
      return []
    }
    let left = list(rule.left, anchor, clause) ?? meant(rule.left, anchor, clause)
    let right = list(rule.right, anchor, clause)
    var pairs: [(SentenceNodes.Node, SentenceNodes.Node)] = []
    switch rule.shape {
    case .across:
      guard let left, let right, !isOwnerOfAsset(right, rule) else { return [] }
      if isRespective(clause), left.members.count == right.members.count {
        pairs = Array(zip(left.members, right.members))
        break
      }
      for a in left.members { for b in right.members { pairs.append((a, b)) } }
      // Partners on one side work with each other too where the text says "and": joint ventures.
      if rule.kind == .cooperation || rule.kind == .jointVenture, left.members.count > 1 {
        pairs += Self.pairs(left.members)
      }
    case .amongLeft:
      guard let left, left.members.count > 1, !isRespective(clause) else { return [] }
      pairs = Self.pairs(left.members)
    case .amongRight:
      guard let right, right.members.count > 1 else { return [] }
      pairs = Self.pairs(right.members)
    }
    return pairs.compactMap { a, b in
      guard var subject = a.chunk, var object = b.chunk, subject.key != object.key,
        subject.kind == .company || object.kind == .company
      else { return nil }
      if rule.isReversed { swap(&subject, &object) }
      return PartnershipReading(
        subject: subject, object: object, kind: kind(rule, anchor), rule: rule.id,
        confidence: rule.confidence)
    }
  }

  private func isRespective(_ clause: Range<Int>) -> Bool {
    clause.contains { sentence.word($0) == "respectively" }
  }

  private static let assets: Set<String> = [
    "factory", "factories", "plant", "plants", "site", "sites", "shares", "cars", "chips", "mine",
    "mines",
    "stock", "patents", "products", "equipment", "phones", "batteries", "office", "building",
    "store",
  ]

  /// "buys a Daimler factory": what is bought is not the firm.
  private func isOwnerOfAsset(_ list: Coordination, _ rule: DealRule) -> Bool {
    rule.kind == .acquisition && list.members.count == 1
      && (Self.assets.contains(sentence.word(list.nodes.upperBound))
        || (sentence.word(list.nodes.upperBound) == "'s"
          && Self.assets.contains(sentence.word(list.nodes.upperBound + 1))))
  }

  private static func pairs(
    _ members: [SentenceNodes.Node]
  ) -> [(SentenceNodes.Node, SentenceNodes.Node)] {
    members.indices.flatMap { i in members[(i + 1)...].map { (members[i], $0) } }
  }

  /// What is agreed decides the kind: a supply agreement is supply.
  private func kind(_ rule: DealRule, _ anchor: Range<Int>) -> PartnershipKind {
    guard rule.kind == .cooperation else { return rule.kind }
    let end = min(sentence.count, anchor.upperBound + 14)
    let start = max(0, anchor.lowerBound - 3)
    for index in start..<end {
      switch sentence.word(index) {
      case "joint":
        if sentence.word(index + 1) == "venture" || sentence.word(index + 1) == "ventures" {
          return .jointVenture
        }
      case "supply": if !["chain", "chains"].contains(sentence.word(index + 1)) { return .supply }
      case "licensing", "cross-licensing", "licence", "license": return .licensing
      case "procurement", "offtake", "purchase": return .supply
      default: continue
      }
    }
    return rule.kind
  }

  // MARK: Words that stand for names

  private static let singular: Set<String> = CommonWords.companyNouns.union(["it"])

  /// `The Ningde-based company`, `it`, `the two firms` as subject, where the sentence before leaves
  /// no choice.
  private func meant(
    _ place: DealRule.Place, _ anchor: Range<Int>, _ clause: Range<Int>
  ) -> Coordination? {
    switch place {
    case .before, .subject: break
    default: return nil
    }
    let head = sentence.nodes.prefix(7).map(\.lower)
    let isOne = antecedents.count == 1
    let opens = ["the", "it", "both", "in", "on"].contains(head.first ?? "") || head.contains("it")
    let isPronoun = (max(0, anchor.lowerBound - 3)..<anchor.lowerBound).contains {
      sentence.word($0) == "it"
    }
    if isOne, isPronoun { return virtual(antecedents) }
    guard opens, anchor.lowerBound <= 16 else { return nil }
    if isOne, head.contains(where: { Self.singular.contains($0) }) {
      return virtual(antecedents)
    }
    let plural: Set<String> = [
      "companies", "firms", "groups", "sides", "partners", "companies'", "both", "carmakers", "two",
    ]
    if antecedents.count == 2, head.contains("two") || head.first == "both",
      head.contains(where: { plural.contains($0) })
    {
      return virtual(antecedents)
    }
    return nil
  }

  private func virtual(_ chunks: [Chunk]) -> Coordination {
    Coordination(
      members: chunks.map {
        SentenceNodes.Node(range: $0.range, chunk: $0, lower: "", isCapital: true)
      }, nodes: 0..<0)
  }

  // MARK: Places

  /// The part of the sentence around a place that semicolons and contrasts bound.
  private func clause(around anchor: Range<Int>) -> Range<Int> {
    let bounds: Set<String> = [";", ":", "while", "whereas", "although", "but"]
    let start =
      (0..<anchor.lowerBound).last { bounds.contains(sentence.word($0)) }.map { $0 + 1 } ?? 0
    let end = (anchor.upperBound..<sentence.count).first { bounds.contains(sentence.word($0)) }
    return start..<(end ?? sentence.count)
  }

  private func list(
    _ place: DealRule.Place, _ anchor: Range<Int>, _ clause: Range<Int>
  ) -> Coordination? {
    switch place {
    case .none: return nil
    case .before: return before(anchor.lowerBound, clause)
    case .possessor: return possessor(anchor.lowerBound)
    case .nearest: return nearest(anchor.lowerBound, clause)
    case .subject: return before(anchor.lowerBound, clause, farthest: true)
    case .after: return after(anchor.upperBound, clause)
    case .adjacent: return parties.forward(from: anchor.upperBound)
    case .afterMarker(let markers):
      for index in anchor.upperBound..<clause.upperBound {
        if markers.contains(sentence.word(index)) {
          if let list = after(index + 1, clause, reach: 10) { return list }
        }
      }
      return nil
    }
  }

  /// The last list of parties before the anchor, whatever its part in the sentence.
  private func nearest(_ anchor: Int, _ clause: Range<Int>) -> Coordination? {
    guard let last = (clause.lowerBound..<anchor).last(where: { sentence[$0].isParty }) else {
      return nil
    }
    return Coordination(members: [sentence[last]], nodes: last..<(last + 1))
  }

  /// `A's takeover`, `A takeover`: the list right before the anchor.
  private func possessor(_ start: Int) -> Coordination? {
    var end = start
    while end > 0, end > start - 4, sentence[end - 1].chunk == nil {
      if sentence.word(end - 1) == "'s" { return parties.backward(endingAt: end - 1) }
      guard
        ["planned", "proposed", "recent", "new", "first", "strategic", "joint"].contains(
          sentence.word(end - 1))
      else { break }
      end -= 1
    }
    return parties.backward(endingAt: end)
  }

  /// The subject before a verb: the nearest list of parties, appositions skipped; with `farthest` the
  /// clause's first.
  private func before(_ anchor: Int, _ clause: Range<Int>, farthest: Bool = false) -> Coordination?
  {
    var candidates: [Coordination] = []
    var index = clause.lowerBound
    while index < anchor {
      if sentence[index].isParty, let list = parties.forward(from: index) {
        candidates.append(list)
        index = max(index + 1, list.nodes.upperBound)
      } else {
        index += 1
      }
    }
    candidates = candidates.filter {
      $0.nodes.upperBound <= anchor && isSubject($0, before: anchor)
    }
    return farthest ? candidates.first : candidates.last
  }

  private static let objectMarks: Set<String> = [
    "of", "from", "with", "in", "at", "by", "for", "to", "against", "than", "into", "via", "rival",
    "including", "like", "over", "on", "unlike", "after", "following", "rivals", "behind", "under",
    "as",
  ]

  private func isSubject(_ list: Coordination, before anchor: Int) -> Bool {
    var index = list.nodes.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 4 {
      let word = sentence.word(index)
      if Self.objectMarks.contains(word) {
        // "In a deal with X, Y signed …": a comma before the list ends the phrase.
        return false
      }
      if sentence[index].chunk != nil || [",", ";", ":", ".", "that", "said", "–"].contains(word) {
        break
      }
      index -= 1
      steps += 1
    }
    // Possessed: "Geely's unit signed" speaks of the unit.
    return sentence.word(list.nodes.upperBound) != "'s" || anchor - list.nodes.upperBound > 6
  }

  /// The object behind an anchor: past articles, adjectives, a noun in apposition and its comma.
  private func after(_ start: Int, _ clause: Range<Int>, reach: Int = 9) -> Coordination? {
    var index = start
    var commas = 0
    while index < clause.upperBound, index - start <= reach {
      if sentence[index].chunk != nil {
        guard sentence[index].isParty else {
          if sentence[index].isKind(.agency), sentence.word(index + 1) == "'s" {
            index += 1
            continue
          }
          return nil
        }
        // "the parent of B", "B's rival C": B only stands for another.
        if sentence.word(index + 1) == "'s", index + 2 < clause.upperBound,
          let owned = (index + 2..<min(clause.upperBound, index + 6)).first(where: {
            sentence[$0].isParty
          }),
          !(index + 2..<owned).contains(where: {
            [",", "and", "to", "for"].contains(sentence.word($0))
          })
        {
          index = owned
        }
        return parties.forward(from: index)
      }
      let word = sentence.word(index)
      if word == "," {
        // "with the foundry, TSMC,": only what a firm is may stand before the comma.
        commas += 1
        let before = sentence.word(index - 1)
        let opensList = ["including", "namely"].contains(sentence.word(index + 1))
        let isNoun = CommonWords.companyNouns.contains(before) || Self.bodies.contains(before)
        guard commas == 1, isNoun || opensList else { return nil }
      } else if Self.blockers.contains(word) {
        return nil
      }
      index += 1
    }
    return nil
  }

  private static let bodies: Set<String> = [
    "organization", "organisation", "institute", "university", "foundation", "association",
    "company", "partner",
  ]
  private static let blockers: Set<String> = [
    "to", "that", "which", "who", "for", ";", ":", "has", "have", "is", "are", "was", "were",
    "will",
    "said", "as", "while", "after", "because", "in", "on", "at", "where", "whose", "when",
  ]
}
