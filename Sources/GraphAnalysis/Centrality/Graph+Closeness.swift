extension Graph {
  /// Returns the closeness centrality of every node: how near the others are to it.
  ///
  /// With r other nodes that reach v, at distances d, the score is r / Σ d: the reciprocal of their
  /// mean distance. `scaledByReach` multiplies it by r / (n−1), the share of nodes that reach v at
  /// all, so that a node in a small component does not look central (Wasserman and Faust's
  /// improvement). In a directed graph distances are those *to* the node, as in networkx; turn the
  /// edges round for the others. Self-loops change nothing.
  ///
  /// - Parameters:
  ///   - length: what an edge's length is. Weights that are strengths need `.inverse`.
  ///   - scaledByReach: whether to multiply by the share of nodes that reach the node.
  ///   - threads: how many threads may share the work where lengths are read.
  /// - Returns: scores in `0...1` for `.hops`; otherwise at least 0, in units of 1 / length. 0 for
  ///   a node that nobody reaches. Indexed by `NodeID`.
  /// - Complexity: O(n·m·d / 64) time for `.hops`, d being the diameter, O(n·m·log n) otherwise;
  ///   O(n) space a thread beside the graph, O(m) more where lengths are computed.
  /// - Note: Results are bit-equal for any number of threads.
  /// - SeeAlso: Freeman 1979, doi:10.1016/0378-8733(78)90021-7; Wasserman and Faust 1994, p. 201
  public func closeness(
    reading length: EdgeLength = .hops,
    scaledByReach: Bool = true,
    threads: Int = 1
  ) -> [Double] {
    switch length {
    case .hops:
      hopCloseness(scaledByReach: scaledByReach)
    case .distance, .inverse:
      lengthCloseness(reading: length, scaledByReach: scaledByReach, threads: threads)
    }
  }

  private func hopCloseness(scaledByReach: Bool) -> [Double] {
    var search = ManySourceSearch(outgoing: outgoing)
    for start in stride(from: 0, to: nodeCount, by: ManySourceSearch.batchSize) {
      let end = min(start + ManySourceSearch.batchSize, nodeCount)
      search.run(from: NodeID(start)..<NodeID(end))
    }
    return zip(search.reached, search.farness).map { reached, farness in
      closeness(reached: Double(reached), farness: Double(farness), scaledByReach: scaledByReach)
    }
  }

  private func lengthCloseness(
    reading length: EdgeLength,
    scaledByReach: Bool,
    threads: Int
  ) -> [Double] {
    // Searching against the arcs finds the distances to a node in one run.
    let lengths = incoming.reading(length)
    return reduceSources(
      count: nodeCount,
      threads: threads,
      into: [Double](),
      makePart: { nodes in
        var search = LengthSearch(lengths: lengths)
        return nodes.map { node in
          search.run(from: NodeID(node))
          var farness = 0.0
          for index in 0..<search.reachedCount {
            farness += search.distance[Int(search.order[index])]
          }
          let reached = Double(search.reachedCount - 1)
          return closeness(reached: reached, farness: farness, scaledByReach: scaledByReach)
        }
      },
      join: { $0 += $1 }
    )
  }

  private func closeness(reached: Double, farness: Double, scaledByReach: Bool) -> Double {
    guard reached > 0 else { return 0 }
    let share = scaledByReach ? reached / Double(nodeCount - 1) : 1
    return reached / farness * share
  }
}
