internal import PolicyModel

/// Sums facts up to links.
struct LinkBuilder {
  let statements: [Resolver.Statement]
  let idOfKey: [EntityKey: String]

  private struct Pair: Hashable {
    var kind: Link.Kind
    var source: String
    var target: String
    var role: String
  }

  private struct Gathered {
    var evidence: Set<LinkEvidence> = []
    var isDirected = false
  }

  func links() -> [Link] {
    var gathered: [Pair: Gathered] = [:]
    for statement in statements {
      guard let kind = Self.kind(of: statement.fact.kind), let object = statement.fact.object,
        let source = idOfKey[statement.fact.subject], let target = idOfKey[object], source != target
      else { continue }
      var pair = Pair(kind: kind, source: source, target: target, role: statement.fact.role)
      if kind == .partnership, !statement.fact.directed, target < source {
        (pair.source, pair.target) = (target, source)
      }
      if kind == .policyTechnology || kind == .companyTechnology { pair.role = "" }
      gathered[pair, default: Gathered()].evidence.insert(
        LinkEvidence(document: statement.document, evidence: statement.fact.evidence))
      gathered[pair]?.isDirected = statement.fact.directed || kind != .partnership
    }
    let plain = gathered.map { pair, sum in
      link(pair, Self.distinct(sum.evidence), directed: sum.isDirected)
    }
    let issuances = Self.oneRoleEach(plain.filter { $0.kind == .issuance })
    let companyPolicies = Self.oneRoleEach(plain.filter { $0.kind == .companyPolicy })
    let others = plain.filter { $0.kind != .issuance && $0.kind != .companyPolicy }
    let all = issuances + companyPolicies + others + Self.coIssuances(of: issuances)
    return all.sorted { a, b in
      if a.kind != b.kind { return a.kind < b.kind }
      return (a.source, a.target, a.role) < (b.source, b.target, b.role)
    }
  }

  private static func kind(of fact: Fact.Kind) -> Link.Kind? {
    switch fact {
    case .issuance: .issuance
    case .partnership: .partnership
    case .companyPolicy: .companyPolicy
    case .policyTechnology: .policyTechnology
    case .companyTechnology: .companyTechnology
    case .alias, .attribute: nil
    }
  }

  private func link(_ pair: Pair, _ evidence: [LinkEvidence], directed: Bool) -> Link {
    Link(
      kind: pair.kind, source: pair.source, target: pair.target, role: pair.role,
      directed: directed,
      weight: Double(Set(evidence.map(\.document)).count), confidence: Self.noisyOr(evidence),
      evidence: evidence)
  }

  /// Evidence in order, a sentence once a rule and at its surest: where a sentence calls an agency by
  /// two names, it still says one thing.
  private static func distinct(_ evidence: some Sequence<LinkEvidence>) -> [LinkEvidence] {
    let sorted = evidence.sorted { a, b in
      a < b || (!(b < a) && a.evidence.confidence > b.evidence.confidence)
    }
    var kept: [LinkEvidence] = []
    for piece in sorted where kept.last.map({ $0 < piece }) ?? true { kept.append(piece) }
    return kept
  }

  /// 1 − Π(1 − c) over the evidence, rounded to six digits so that it prints alike everywhere.
  static func noisyOr(_ evidence: [LinkEvidence]) -> Double {
    let doubt = evidence.reduce(1.0) { $0 * (1 - $1.evidence.confidence) }
    return ((1 - doubt) * 1e6).rounded() / 1e6
  }

  // MARK: Issuance

  private static let rank: [String: Int] = [
    "lead": 0, "joint": 1, "sole": 2, "forwarded": 3, "approved": 4, "drafted": 5,
    "subject": 0, "participant": 1, "commented": 2,
  ]

  /// One link for two ends whatever the number of roles: the strongest, all evidence with it. A sole
  /// issuer beside whom another document names more is one of several.
  private static func oneRoleEach(_ links: [Link]) -> [Link] {
    var groups: [[String]: [Link]] = [:]
    for link in links { groups[[link.source, link.target], default: []].append(link) }
    var merged: [Link] = []
    for group in groups.values {
      guard
        var best = group.min(by: { (rank[$0.role] ?? 9, $0.role) < (rank[$1.role] ?? 9, $1.role) })
      else { continue }
      best.evidence = distinct(group.flatMap(\.evidence))
      best.weight = Double(Set(best.evidence.map(\.document)).count)
      best.confidence = noisyOr(best.evidence)
      merged.append(best)
    }
    let issuers = Dictionary(
      grouping: merged.filter { IssuanceRole(rawValue: $0.role)?.issues == true }
    ) {
      $0.target
    }
    return merged.map { link in
      var link = link
      if link.role == IssuanceRole.sole.rawValue, (issuers[link.target]?.count ?? 0) > 1 {
        link.role = IssuanceRole.joint.rawValue
      }
      return link
    }
  }

  /// Every pair of agencies in lead or joint role of one policy, with the policies they share.
  private static func coIssuances(of issuances: [Link]) -> [Link] {
    let byPolicy = Dictionary(
      grouping: issuances.filter { IssuanceRole(rawValue: $0.role)?.coIssues == true }
    ) { $0.target }
    var pairs: [[String]: Link] = [:]
    for (policy, links) in byPolicy.sorted(by: { $0.key < $1.key }) {
      let issuers = links.sorted { $0.source < $1.source }
      for (index, a) in issuers.enumerated() {
        for b in issuers[(index + 1)...] {
          var link =
            pairs[[a.source, b.source]]
            ?? Link(
              kind: .coIssuance, source: a.source, target: b.source, role: "", directed: false,
              weight: 0, confidence: 0, evidence: [])
          link.policies.append(policy)
          link.weight += 1
          link.evidence = distinct(link.evidence + shared(a, b))
          link.confidence = noisyOr(link.evidence)
          pairs[[a.source, b.source]] = link
        }
      }
    }
    return Array(pairs.values)
  }

  /// The evidence that names both; where no sentence does, the evidence of each.
  private static func shared(_ a: Link, _ b: Link) -> [LinkEvidence] {
    let both = a.evidence.filter { mine in
      b.evidence.contains { $0.document == mine.document && $0.evidence.span == mine.evidence.span }
    }
    return both.isEmpty ? a.evidence + b.evidence : both
  }

  // MARK: Policies

  /// A policy whose declared number of issuers is not reached is not complete.
  static func complete(_ entities: inout [Entity], with links: [Link]) {
    var issuers: [String: Int] = [:]
    for link in links
    where link.kind == .issuance && IssuanceRole(rawValue: link.role)?.issues == true {
      issuers[link.target, default: 0] += 1
    }
    for index in entities.indices {
      guard let declared = entities[index].policy?.declaredIssuers else { continue }
      let named = issuers[entities[index].id] ?? 0
      if named < declared { entities[index].policy?.complete = false }
      if named >= declared, declared > 1 { entities[index].policy?.complete = true }
    }
  }
}
