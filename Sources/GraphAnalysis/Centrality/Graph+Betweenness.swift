extension Graph {
  /// Returns the betweenness centrality of every node: how much it lies between the others.
  ///
  /// A node's score is the sum, over all pairs of other nodes, of the share of the pair's shortest
  /// paths that pass through it: Σ σ(s,t|v) / σ(s,t). A pair that no path joins adds nothing, so
  /// disconnected graphs are fine. Self-loops lie on no shortest path; parallel edges are one edge.
  ///
  /// ```swift
  /// let path = try Graph(nodeCount: 3, isDirected: false, edges: [Edge(0, 1), Edge(1, 2)])
  /// try path.betweenness()  // [0, 1, 0]
  /// ```
  ///
  /// - Parameters:
  ///   - length: what an edge's length is. Weights that are strengths need `.inverse`.
  ///   - normalized: whether to divide by the number of pairs of other nodes, which is
  ///     (n−1)(n−2)/2, or (n−1)(n−2) in a directed graph.
  ///   - threads: how many threads may share the work.
  /// - Returns: scores in `0...1` when `normalized`, otherwise numbers of pairs, each undirected
  ///   pair counted once. Indexed by `NodeID`; all 0 for fewer than three nodes.
  /// - Throws: `GraphError` with code `tooManyPaths`.
  /// - Complexity: O(n·m) time for `.hops`, O(n·m·log n) otherwise; O(n) space a thread beside the
  ///   graph, O(m) more where lengths are computed.
  /// - Note: Partial sums are added in a fixed order, so results are bit-equal for any number of
  ///   threads.
  /// - SeeAlso: Freeman 1977, doi:10.2307/3033543; Brandes 2001, doi:10.1080/0022250X.2001.9990249
  public func betweenness(
    reading length: EdgeLength = .hops,
    normalized: Bool = true,
    threads: Int = 1
  ) throws(GraphError) -> [Double] {
    let n = nodeCount
    guard n > 2 else { return Array(repeating: 0, count: n) }
    // Nodes of like degree side by side: loops of like length, and the busy ones share cache lines.
    let order = nodesByFallingDegree
    let ordered = renumbered(by: order)
    let sums: [Double]
    do throws(PathOverflow) {
      sums = try ordered.dependencies(reading: length, threads: threads)
    } catch {
      throw .tooManyPaths(from: order[Int(error.source)], to: order[Int(error.target)])
    }
    let pairs = Double(n - 1) * Double(n - 2)
    // Every undirected pair has been met from both of its ends.
    let divisor = normalized ? pairs : isDirected ? 1 : 2
    var scores = [Double](repeating: 0, count: n)
    for (sum, node) in zip(sums, order) { scores[Int(node)] = sum / divisor }
    return scores
  }

  /// The dependencies of all sources on every node, added up.
  private func dependencies(
    reading length: EdgeLength,
    threads: Int
  ) throws(PathOverflow) -> [Double] {
    try reduceSources(
      count: nodeCount,
      threads: threads,
      into: [Double](repeating: 0, count: nodeCount),
      makePart: { sources throws(PathOverflow) in
        try dependencies(of: sources, reading: length)
      },
      join: { sums, part in
        for node in sums.indices { sums[node] += part[node] }
      }
    )
  }

  private func dependencies(
    of sources: Range<Int>,
    reading length: EdgeLength
  ) throws(PathOverflow) -> [Double] {
    var scores = [Double](repeating: 0, count: nodeCount)
    if length == .hops {
      var sweep = HopSweep(graph: self)
      for source in sources { try sweep.addDependencies(of: NodeID(source), to: &scores) }
    } else {
      var sweep = LengthSweep(graph: self, reading: length)
      for source in sources { try sweep.addDependencies(of: NodeID(source), to: &scores) }
    }
    return scores
  }
}
