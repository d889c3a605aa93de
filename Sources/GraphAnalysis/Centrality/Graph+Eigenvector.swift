extension Graph {
  /// Returns the eigenvector centrality of every node: high if its neighbours' are high.
  ///
  /// The scores x satisfy λ·x = A·x for the largest eigenvalue λ, where A holds the weights read as
  /// *strengths* of the edges into a node. A self-loop is one entry of A's diagonal.
  ///
  /// The iteration starts from equal scores and multiplies by A + c·I, which has the eigenvectors
  /// of A but never swings to and fro as A does on two-mode graphs. networkx takes c = 1; here c is
  /// half the root mean square of the strengths, so that scaling all weights changes neither scores
  /// nor rounds.
  ///
  /// In a *disconnected* graph only the components with the largest λ keep a score: all others,
  /// isolated nodes among them, sink to 0 or nearly. If several share the largest λ, each keeps
  /// what the equal start gave it. A graph without edges gives every node 1/√n. A *directed* graph
  /// without cycles has no such scores, and the iteration does not settle.
  ///
  /// - Parameters:
  ///   - tolerance: the iteration ends when the scores of all n nodes together change by less than
  ///     n times this.
  ///   - maximumRounds: how many rounds it may take.
  /// - Returns: scores in `0...1`, the sum of their squares 1. Indexed by `NodeID`.
  /// - Throws: `GraphError` with code `notConverged`.
  /// - Complexity: O(n + m) time a round, O(n) space.
  /// - SeeAlso: Bonacich 1972, doi:10.1080/0022250X.1972.9989806
  public func eigenvectorCentrality(
    tolerance: Double = 1e-14,
    maximumRounds: Int = 10_000
  ) throws(GraphError) -> [Double] {
    let n = nodeCount
    var scores = [Double](repeating: 1 / Double(n).squareRoot(), count: n)
    guard edgeCount > 0 else { return scores }
    var products = [Double](repeating: 0, count: n)
    incoming.multiply(scores, into: &products)
    let shift = products.euclideanNorm / 2
    for _ in 0..<max(0, maximumRounds) {
      incoming.multiply(scores, into: &products)
      for node in 0..<n { products[node] += shift * scores[node] }
      let norm = products.euclideanNorm
      var change = 0.0
      for node in 0..<n {
        products[node] /= norm
        change += abs(products[node] - scores[node])
      }
      swap(&scores, &products)
      if change < Double(n) * tolerance { return scores }
    }
    throw .notConverged(
      "eigenvector centrality",
      rounds: maximumRounds,
      advice: isDirected
        ? "a directed graph without cycles has no such scores; use PageRank there"
        : "allow more rounds or a larger tolerance"
    )
  }
}

extension [Double] {
  fileprivate var euclideanNorm: Double {
    reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
