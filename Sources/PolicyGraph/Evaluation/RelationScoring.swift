import PolicyModel

/// Compares links with the relations of the gold.
///
/// A relation is a tuple of gold entities; a predicted one is compared after each of its ends has
/// become the gold entity it was matched with. One that touches an optional entity without standing
/// in the gold counts neither way.
struct RelationScoring {
  /// An end of a relation: a gold entity, or a prediction that is none.
  private enum End: Hashable, Comparable {
    case gold(Int)
    case prediction(Int)
  }

  private let gold: [GoldEntity]
  private let predictions: [Entity]
  private let matching: EntityMatching
  private let links: [Link]
  private let path: String
  private let placeOfID: [String: Int]

  init(
    gold: [GoldEntity],
    predictions: [Entity],
    matching: EntityMatching,
    links: [Link],
    path: String
  ) {
    self.gold = gold
    self.predictions = predictions
    self.matching = matching
    self.links = links
    self.path = path
    placeOfID = Dictionary(
      predictions.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func scores(of file: Gold) throws(EvaluationError) -> [Score] {
    let issuers: Set<EntityKind> = [.agency, .organisation, .company]
    let firms: Set<EntityKind> = [.company, .organisation, .agency]
    var issued: [(ends: [End], isOptional: Bool)] = []
    for policy in file.policies {
      for issuer in policy.issuers ?? [] {
        let ends = [try end(issuer, issuers), try end(policy.title, [.policy])]
        issued.append((ends, policy.optional ?? false))
      }
    }
    var pairs: [(ends: [End], isOptional: Bool)] = []
    var triples: [(ends: [End], isOptional: Bool)] = []
    for row in file.coIssuance where row.count >= 3 {
      let pair = [try end(row[0], issuers), try end(row[1], issuers)].sorted()
      pairs.append((pair, false))
      triples.append((pair + [try end(row[2], [.policy])], false))
    }
    var partners: [(ends: [End], isOptional: Bool)] = []
    for row in file.partnerships {
      partners.append(
        ([try end(row.a, firms), try end(row.b, firms)].sorted(), row.optional ?? false)
      )
    }
    var touched: [(ends: [End], isOptional: Bool)] = []
    for row in file.companyPolicy where row.count >= 2 {
      touched.append(([try end(row[0], firms), try end(row[1], [.policy])], false))
    }
    let joint = links.filter { $0.kind == .coIssuance }
    return [
      score("issuance", issued, links.filter(isIssuance).map { [end($0.source), end($0.target)] }),
      score("co-issuance", pairs, joint.map { [end($0.source), end($0.target)].sorted() }),
      score(
        "co-issuance by policy",
        triples,
        joint.flatMap { link in
          link.policies.map { [end(link.source), end(link.target)].sorted() + [end($0)] }
        }
      ),
      score(
        "partnership",
        partners,
        links.filter { $0.kind == .partnership }.map { [end($0.source), end($0.target)].sorted() }
      ),
      score(
        "company-policy",
        touched,
        links.filter { $0.kind == .companyPolicy }.map { [end($0.source), end($0.target)] }
      ),
    ]
  }

  private func isIssuance(_ link: Link) -> Bool {
    link.kind == .issuance && (IssuanceRole(rawValue: link.role)?.issues ?? false)
  }

  /// The gold entity that a relation of the gold names.
  private func end(_ name: String, _ kinds: Set<EntityKind>) throws(EvaluationError) -> End {
    let key = GoldName.normalised(name)
    let candidates = gold.indices.filter { kinds.contains(gold[$0].kind) }
    guard
      let index = candidates.first(where: { gold[$0].keys.first == key })
        ?? candidates.first(where: { gold[$0].keys.contains(key) })
    else {
      throw EvaluationError(
        path: path,
        reason: "a relation names “\(name)”, which is not among the entities; add it"
      )
    }
    return .gold(index)
  }

  /// What a predicted id was matched with.
  private func end(_ id: String) -> End {
    guard let place = placeOfID[id] else { return .prediction(-1) }
    return matching.goldOfPrediction[place].map(End.gold) ?? .prediction(place)
  }

  private func score(
    _ name: String,
    _ expected: [(ends: [End], isOptional: Bool)],
    _ predicted: [[End]]
  ) -> Score {
    var score = Score(name: name)
    var required: [[End]] = []
    var allowed: Set<[End]> = []
    for relation in expected {
      let isOptional = relation.isOptional || relation.ends.contains(where: isOptional)
      if isOptional {
        allowed.insert(relation.ends)
      } else if !required.contains(relation.ends) {
        required.append(relation.ends)
      }
    }
    let found = Set(predicted)
    for ends in required {
      if found.contains(ends) {
        score.hits.append(describe(ends))
      } else {
        score.misses.append(describe(ends))
      }
    }
    for ends in found.sorted(by: { $0.lexicographicallyPrecedes($1) })
    where !required.contains(ends) && !allowed.contains(ends)
      && !ends.contains(where: isOptional)
    {
      score.falseAlarms.append(describe(ends))
    }
    return score
  }

  private func isOptional(_ end: End) -> Bool {
    if case .gold(let index) = end { gold[index].isOptional } else { false }
  }

  private func describe(_ ends: [End]) -> String {
    ends.map { end in
      switch end {
      case .gold(let index): gold[index].name
      case .prediction(let index): index < 0 ? "unknown" : predictions[index].name
      }
    }.joined(separator: " | ")
  }
}
