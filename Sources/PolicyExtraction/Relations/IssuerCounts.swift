internal import PolicyModel

/// Holds the number of issuers a text declares against those it names.
enum IssuerCounts {
  static func warnings(facts: [Fact]) -> [DocumentWarning] {
    var found: [EntityKey: Set<EntityKey>] = [:]
    for fact in facts where fact.kind == .issuance {
      guard let policy = fact.object, IssuanceRole(rawValue: fact.role)?.issues == true else {
        continue
      }
      found[policy, default: []].insert(fact.subject)
    }
    var warnings: [DocumentWarning] = []
    var told: Set<EntityKey> = []
    for fact in facts where fact.kind == .attribute {
      let named = found[fact.subject]?.count ?? 0
      if fact.role == AttributeName.declaredIssuers.rawValue,
        let value = fact.value.flatMap({ Int($0) }),
        value != named, told.insert(fact.subject).inserted
      {
        warnings.append(
          DocumentWarning(
            code: .issuerCountMismatch, message: "declared \(value) issuers, found \(named)",
            span: fact.evidence.span))
      } else if fact.role == AttributeName.complete.rawValue, told.insert(fact.subject).inserted {
        warnings.append(
          DocumentWarning(
            code: .incompleteIssuers, message: "the text leaves issuers out, found \(named)",
            span: fact.evidence.span))
      }
    }
    return warnings
  }
}
