extension Graph {
  /// Returns the PageRank of every node: how often a wanderer who follows edges is there.
  ///
  /// At each step the wanderer follows an edge, the stronger the likelier, with probability
  /// `damping`, and jumps to any node otherwise; from a node without outgoing edges it always jumps
  /// to any. Weights are read as *strengths*. An undirected edge is followed both ways; a self-loop
  /// is one way back.
  ///
  /// - Parameters:
  ///   - damping: the probability of following an edge, at least 0 and below 1; often called alpha.
  ///   - tolerance: the iteration ends when all scores together change by less than this.
  ///   - maximumRounds: how many rounds it may take.
  /// - Returns: probabilities that sum to 1. Indexed by `NodeID`.
  /// - Throws: `GraphError` with code `optionOutOfRange` for a wrong `damping`, `notConverged`.
  /// - Complexity: O(n + m) time a round, log(tolerance) / log(damping) rounds; O(n) space.
  /// - SeeAlso: Brin and Page 1998, doi:10.1016/S0169-7552(98)00110-X
  public func pageRank(
    damping: Double = 0.85,
    tolerance: Double = 1e-12,
    maximumRounds: Int = 10_000
  ) throws(GraphError) -> [Double] {
    guard damping >= 0, damping < 1 else {
      throw .optionOutOfRange("damping", value: damping, range: "at least 0 and below 1")
    }
    let n = nodeCount
    guard n > 0 else { return [] }
    let outgoingStrengths = (0..<NodeID(n)).map { outgoing.strength(of: $0) }
    var ranks = [Double](repeating: 1 / Double(n), count: n)
    var shares = ranks
    var products = ranks
    for _ in 0..<max(0, maximumRounds) {
      var stranded = 0.0
      for node in 0..<n {
        if outgoingStrengths[node] > 0 {
          shares[node] = ranks[node] / outgoingStrengths[node]
        } else {
          shares[node] = 0
          stranded += ranks[node]
        }
      }
      incoming.multiply(shares, into: &products)
      let jumps = (1 - damping + damping * stranded) / Double(n)
      var change = 0.0
      for node in 0..<n {
        let rank = jumps + damping * products[node]
        change += abs(rank - ranks[node])
        ranks[node] = rank
      }
      if change < tolerance { return ranks }
    }
    throw .notConverged(
      "PageRank",
      rounds: maximumRounds,
      advice: "allow more rounds, a larger tolerance or a smaller damping"
    )
  }
}
