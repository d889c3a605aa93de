internal import DocumentReading
internal import PolicyModel

/// Ties companies and technologies to the policies of their item, and companies to technologies.
struct SubjectLinks {
  let passages: [Passage]
  /// For each passage the policy it is about.
  let principals: [EntityKey?]
  let contexts: [Int: ItemContext]
  /// Where each policy was introduced.
  let introductions: [IssuanceExtraction.Introduction]

  func run(into collector: inout FactCollector) {
    var index = 0
    while index < passages.count {
      var end = index
      while end < passages.count, passages[end].item == passages[index].item { end += 1 }
      item(index..<end, &collector)
      index = end
    }
  }

  private func item(_ range: Range<Int>, _ collector: inout FactCollector) {
    let subjects = subjectTechnologies(range, &collector)
    for index in range {
      let passage = passages[index]
      if case .field = passage.role { continue }
      companyTechnologies(passage, &collector)
      guard passage.role != .heading else { continue }
      companyPolicies(index, subjects, &collector)
    }
  }

  // MARK: Technologies of a policy

  /// The technologies a policy is about: those of its title, of the heading over it and of the
  /// sentence that introduces it.
  private func subjectTechnologies(
    _ range: Range<Int>, _ collector: inout FactCollector
  ) -> [EntityKey: Set<EntityKey>] {
    var subjects: [EntityKey: Set<EntityKey>] = [:]
    let item = range.first.map { passages[$0].item }
    let policies = Set(introductions.filter { passages[$0.passage].item == item }.map(\.policy))
    let isSingle = item.flatMap { contexts[$0]?.fieldPolicy } != nil || policies.count <= 1
    for index in range {
      let passage = passages[index]
      for title in passage.titles {
        for technology in technologies(passage, title.range) {
          subjects[title.key, default: []].insert(technology.key)
          collector.add(
            .policyTechnology, title.key, technology.key, role: "subject", in: passage,
            at: title.range, rule: "technology.title", confidence: 0.9)
        }
      }
    }
    guard let principal = range.lazy.compactMap({ principals[$0] }).first else { return subjects }
    for index in range where passages[index].role == .heading && isSingle {
      let passage = passages[index]
      for technology in technologies(passage, 0..<passage.bytes.count) {
        subjects[principal, default: []].insert(technology.key)
        collector.add(
          .policyTechnology, principal, technology.key, role: "subject", in: passage,
          at: 0..<passage.bytes.count, rule: "technology.heading", confidence: 0.85)
      }
    }
    for fact in collector.facts where fact.kind == .issuance {
      guard let policy = fact.object else { continue }
      for index in range {
        let passage = passages[index]
        if case .field = passage.role { continue }
        for sentence in passage.sentences
        where fact.evidence.span.contains(passage.view.span(of: sentence)) {
          for technology in technologies(passage, sentence) {
            subjects[policy, default: []].insert(technology.key)
            collector.add(
              .policyTechnology, policy, technology.key, role: "subject", in: passage, at: sentence,
              rule: "technology.lead-sentence", confidence: 0.75)
          }
        }
      }
    }
    return subjects
  }

  private func technologies(_ passage: Passage, _ range: Range<Int>) -> [Chunk] {
    passage.chunks.filter { $0.kind == .technology && range.overlaps($0.range) }
  }

  // MARK: Companies and policies

  private static let definite: [String] = [
    "the policy", "the plan", "the guidelines", "the notice", "the rules", "the regulations",
    "the draft",
    "the law", "the measures", "the pilot", "the scheme", "the catalogue", "the document",
    "the circular",
    "the guideline", "the blueprint", "the programme", "the program", "the new rules",
    "the standard",
    "the standards", "the targets", "the requirements", "the subsidies", "the subsidy", "the quota",
    "the opinions", "the list", "the strategy", "this policy", "this plan", "the directive",
    "the initiative",
    "the new regulations", "the regulation", "these rules", "the move", "the roadmap",
    "the provisions",
    "该政策", "该办法", "该规划", "该方案", "该意见", "该通知", "新规", "政策落地", "《办法》", "《方案》", "《意见》",
    "《规划》", "《通知》", "《指南》", "《条例》", "试点名单", "这一政策", "政策", "《行动计划》", "《措施》", "文件", "方案", "规划", "办法",
  ]
  private static let participant: [String] = [
    "participat", "pilot compan", "pilot firms", "first batch", "selected", "shortlist",
    "on the list",
    "white list", "whitelist", "among the pilot", "included in", "includes", "pilot enterprises",
    "approved list", "qualified", "eligible", "试点企业", "首批", "入选", "名单", "参与试点", "白名单", "纳入", "获批",
  ]
  private static let elsewhere: [String] = [
    "Meanwhile,", "Separately,", "In other news", "Elsewhere", "In unrelated", "In a separate",
    "Unrelated",
    "此外,", "另据", "另外,",
  ]
  private static let affected: [String] = [
    "will have to", "must ", "benefit", "comply", "compliance", "gain", "hit", "affect", "hurt",
    "exposed",
    "responded", "welcomed", "applies to", "apply to", "covers", "subject to", "meet the",
    "requirement",
    "helps", "would suit", "suits", "favours", "favors", "winner", "loser", "boost", "burden",
    "falls on", "welcome",
    "受益", "受影响", "利好", "须", "应当", "需要", "有望", "率先", "落实", "布局",
  ]

  private func companyPolicies(
    _ index: Int, _ subjects: [EntityKey: Set<EntityKey>], _ collector: inout FactCollector
  ) {
    let passage = passages[index]
    for (place, sentence) in passage.sentences.enumerated() {
      let companies = passage.chunks.filter {
        $0.kind == .company && sentence.contains($0.range.lowerBound)
      }
      guard !companies.isEmpty else { continue }
      let text = passage.string(sentence)
      guard !Self.elsewhere.contains(where: text.hasPrefix) else { continue }
      guard let (policy, rule, confidence) = tie(index, place, text, subjects) else { continue }
      let isParticipant = Self.participant.contains { text.lowercased().contains($0) }
      let role: CompanyPolicyRole =
        isParticipant
        ? .participant : rule == "company-policy.same-sentence" ? .subject : .commented
      for company in companies where !isAside(company, passage, sentence) {
        collector.add(
          .companyPolicy, company.key, policy, role: role.rawValue, directed: true, in: passage,
          at: sentence, rule: rule, confidence: min(confidence, company.confidence))
      }
    }
  }

  /// Why a sentence with a company speaks of a policy: it names it, means it ("the plan"), or stays
  /// on its technology. Standing near is not enough.
  private func tie(
    _ index: Int, _ place: Int, _ text: String, _ subjects: [EntityKey: Set<EntityKey>]
  ) -> (EntityKey, String, Double)? {
    let passage = passages[index]
    let sentence = passage.sentences[place]
    if let title = passage.titles.first(where: {
      sentence.contains($0.range.lowerBound)
    }) {
      return (title.key, "company-policy.same-sentence", 0.8)
    }
    guard let policy = policyBefore(index, sentence.lowerBound) else { return nil }
    let lower = text.lowercased()
    if let meant = namedByHead(lower, before: sentence.lowerBound, index) {
      return (meant, "company-policy.definite-noun", 0.75)
    }
    if let noun = definiteNoun(lower) {
      let meant = named(noun, before: sentence.lowerBound, index) ?? policy
      return (meant, "company-policy.definite-noun", 0.75)
    }
    let own = subjects[policy] ?? []
    func staysOn(_ place: Int) -> Bool {
      technologies(passage, passage.sentences[place]).contains { own.contains($0.key) }
    }
    if staysOn(place) { return (policy, "company-policy.shared-subject", 0.7) }
    if place > 0, staysOn(place - 1) {
      let refers = [
        "the technology", "the use of", "for example", "such as", "like ", "also ", "its use",
      ]
      if refers.contains(where: lower.contains) || opensWithPronoun(lower) {
        return (policy, "company-policy.continued", 0.65)
      }
    }
    if place > 0, opensWithPronoun(lower),
      definiteNoun(passage.string(passage.sentences[place - 1]).lowercased()) != nil
    {
      return (policy, "company-policy.continued", 0.62)
    }
    if passage.isComment, Self.affected.contains(where: lower.contains) {
      return (policy, "company-policy.affected", 0.6)
    }
    return nil
  }

  private func opensWithPronoun(_ sentence: String) -> Bool {
    ["it ", "its ", "this ", "that ", "these ", "they ", "such "].contains {
      sentence.hasPrefix($0)
    }
  }

  /// "the plan", "these rules", 该办法 in a sentence, given in lower case.
  private func definiteNoun(_ sentence: String) -> String? {
    if let known = Self.definite.first(where: sentence.contains) { return known }
    let words = sentence.split { !$0.isLetter }
    for (article, noun) in zip(words, words.dropFirst())
    where ["the", "these", "this"].contains(article)
      && PolicyWords.describedHeads.contains(String(noun))
    {
      return "\(article) \(noun)"
    }
    return nil
  }

  /// The last policy of the passage whose title holds the noun: "the circular".
  private func named(_ noun: String, before offset: Int, _ index: Int) -> EntityKey? {
    guard let word = noun.split(separator: " ").last.map(String.init) else { return nil }
    return before(index, offset).last { $0.words.contains(word) }?.policy
  }

  /// "the announcement": any head noun, where a policy of the item has it in its title.
  private func namedByHead(_ sentence: String, before offset: Int, _ index: Int) -> EntityKey? {
    let words = sentence.split { !$0.isLetter }
    for (article, noun) in zip(words, words.dropFirst())
    where ["the", "this"].contains(article) && PolicyWords.heads.contains(String(noun)) {
      if let key = named("the \(noun)", before: offset, index) { return key }
    }
    return nil
  }

  /// What the item has introduced before a place of a passage.
  private func before(_ index: Int, _ offset: Int) -> [IssuanceExtraction.Introduction] {
    introductions.filter {
      passages[$0.passage].item == passages[index].item
        && ($0.passage < index || ($0.passage == index && $0.offset < offset))
    }
  }

  /// The policy that a sentence's surroundings are about: the last one named before it.
  private func policyBefore(_ index: Int, _ offset: Int) -> EntityKey? {
    let passage = passages[index]
    if let field = contexts[passage.item]?.fieldPolicy { return field }
    return before(index, offset).last?.policy ?? principals[index]
  }

  /// A company named only as another's owner, rival or source of a comparison.
  private func isAside(_ company: Chunk, _ passage: Passage, _ sentence: Range<Int>) -> Bool {
    let before = passage.string(
      max(sentence.lowerBound, company.range.lowerBound - 16)..<company.range.lowerBound
    )
    .lowercased()
    return ["unlike ", "rival ", "rivals ", "than "].contains { before.hasSuffix($0) }
  }

  // MARK: Companies and technologies

  private static let making: [String] = [
    "develop", "launch", "build", "produc", "invest", "make", "manufactur", "deploy", "test",
    "unveil", "use",
    "sell", "suppl", "design", "operat", "mass-produc", "releas", "offer", "focus", "specialis",
    "specializ",
    "研发", "生产", "推出", "发布", "建设", "投资", "布局", "制造", "开发", "量产", "应用", "部署", "专注",
  ]

  private func companyTechnologies(_ passage: Passage, _ collector: inout FactCollector) {
    for sentence in passage.sentences {
      let companies = passage.chunks.filter {
        $0.kind == .company && sentence.contains($0.range.lowerBound)
      }
      guard let first = companies.first else { continue }
      for technology in technologies(passage, sentence)
      where technology.range.lowerBound > first.range.upperBound {
        guard
          let company = companies.last(where: { $0.range.upperBound <= technology.range.lowerBound }
          )
        else { continue }
        let between = passage.string(company.range.upperBound..<technology.range.lowerBound)
        guard between.utf8.count < 160, Self.making.contains(where: between.lowercased().contains)
        else { continue }
        collector.add(
          .companyTechnology, company.key, technology.key, role: "uses", directed: true,
          in: passage,
          at: sentence, rule: "technology.verb-between", confidence: 0.65)
      }
    }
  }
}
