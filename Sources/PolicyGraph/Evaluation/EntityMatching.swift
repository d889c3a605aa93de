import PolicyModel

/// One entity of the gold, ready to be compared.
struct GoldEntity {
  var kind: EntityKind
  /// The name or title it stands under in the gold.
  var name: String
  var isOptional: Bool
  /// Normalised names and forms, the main name first.
  var keys: [String]

  init(kind: EntityKind, name: String, forms: [String], isOptional: Bool) {
    self.kind = kind
    self.name = name
    self.isOptional = isOptional
    keys = ([name] + forms).map(GoldName.normalised)
  }

  /// Whether a prediction of a kind may be this: an academy that issues may be taken for an
  /// agency, and what may be left out may be filed as either.
  func accepts(_ predicted: EntityKind) -> Bool {
    if predicted == kind { return true }
    switch (kind, predicted) {
    case (.organisation, .agency): return true
    case (.agency, .organisation): return isOptional
    default: return false
    }
  }
}

/// Pairs predictions with gold entities, each at most once.
struct EntityMatching {
  /// For each gold entity the index of its prediction.
  private(set) var predictionOfGold: [Int?]
  /// For each prediction the index of its gold entity.
  private(set) var goldOfPrediction: [Int?]

  /// Finds as many pairs as can be (augmenting paths), for what must be found first.
  ///
  /// Where there is a choice, a prediction of the same kind and main name goes before others, so
  /// the result does not depend on chance.
  ///
  /// - Complexity: O(g·e) for g gold entities and e pairs that share a name.
  init(gold: [GoldEntity], predictions: [Entity]) {
    predictionOfGold = Array(repeating: nil, count: gold.count)
    goldOfPrediction = Array(repeating: nil, count: predictions.count)
    let names = predictions.map { prediction in
      Set(
        ([prediction.name] + [prediction.nameChinese].compactMap(\.self) + prediction.names
          + prediction.forms).map(GoldName.normalised)
      )
    }
    let choices = gold.map { entity in
      predictions.indices
        .filter { entity.accepts(predictions[$0].kind) }
        .filter { index in entity.keys.contains { names[index].contains($0) } }
        .sorted { a, b in
          let ranks = [a, b].map { index in
            (predictions[index].kind == entity.kind ? 0 : 1)
              + (GoldName.normalised(predictions[index].name) == entity.keys.first ? 0 : 2)
          }
          return (ranks[0], a) < (ranks[1], b)
        }
    }
    for isOptional in [false, true] {
      for index in gold.indices where gold[index].isOptional == isOptional {
        var visited = Set<Int>()
        _ = place(index, choices, &visited)
      }
    }
  }

  private mutating func place(
    _ gold: Int,
    _ choices: [[Int]],
    _ visited: inout Set<Int>
  ) -> Bool {
    for prediction in choices[gold] where visited.insert(prediction).inserted {
      if let holder = goldOfPrediction[prediction], !place(holder, choices, &visited) { continue }
      goldOfPrediction[prediction] = gold
      predictionOfGold[gold] = prediction
      return true
    }
    return false
  }
}
