public import PolicyExtraction
public import PolicyModel

/// How the graph of one document compares with what a careful reader finds in it.
///
/// By the conventions of the gold: a prediction matches a gold entity by any of its names or forms,
/// each at most once; what the gold calls optional counts neither way; co-issuers and partners are
/// unordered pairs; partnership kinds and company roles are not compared.
///
/// ```swift
/// let evaluation = try Evaluation(graph, against: Gold(contentsOf: "gold/ID.json"))
/// evaluation["co-issuance"]?.recall
/// ```
public struct Evaluation: Sendable {
  /// One for each kind of entity, then one for each relation, in a fixed order.
  public let scores: [Score]

  /// - Parameter path: names the gold in errors.
  /// - Throws: `EvaluationError` where a relation of the gold names what it has no entity for.
  public init(
    _ graph: ResolvedGraph,
    against gold: Gold,
    path: String = "gold"
  ) throws(EvaluationError) {
    try self.init(entities: graph.entities, links: graph.links, against: gold, path: path)
  }

  public init(
    entities: [Entity],
    links: [Link],
    against gold: Gold,
    path: String = "gold"
  ) throws(EvaluationError) {
    let goldEntities = gold.entities
    let matching = EntityMatching(gold: goldEntities, predictions: entities)
    var scores = EntityKind.allCases.map { kind in
      Self.score(kind, goldEntities, entities, matching)
    }
    let relations = RelationScoring(
      gold: goldEntities,
      predictions: entities,
      matching: matching,
      links: links,
      path: path
    )
    scores += try relations.scores(of: gold)
    self.scores = scores
  }

  /// The score with a name: an entity kind, or `issuance`, `co-issuance`, `co-issuance by policy`,
  /// `partnership`, `company-policy`.
  public subscript(name: String) -> Score? { scores.first { $0.name == name } }

  private static func score(
    _ kind: EntityKind,
    _ gold: [GoldEntity],
    _ predictions: [Entity],
    _ matching: EntityMatching
  ) -> Score {
    var score = Score(name: kind.rawValue)
    for (index, entity) in gold.enumerated() where entity.kind == kind && !entity.isOptional {
      if matching.predictionOfGold[index] != nil {
        score.hits.append(entity.name)
      } else {
        score.misses.append(entity.name)
      }
    }
    for (index, entity) in predictions.enumerated()
    where entity.kind == kind && matching.goldOfPrediction[index] == nil {
      score.falseAlarms.append(entity.name)
    }
    return score
  }
}

extension Gold {
  /// All entities, in the order of the file.
  var entities: [GoldEntity] {
    func named(_ list: [Named], _ kind: EntityKind) -> [GoldEntity] {
      list.map {
        GoldEntity(
          kind: kind,
          name: $0.name,
          forms: $0.forms ?? [],
          isOptional: $0.optional ?? false
        )
      }
    }
    return named(agencies, .agency) + named(companies, .company)
      + named(organisations, .organisation) + named(technologies, .technology)
      + policies.map {
        GoldEntity(
          kind: .policy,
          name: $0.title,
          forms: [$0.titleChinese].compactMap(\.self) + ($0.forms ?? []),
          isOptional: $0.optional ?? false
        )
      }
  }
}
