extension Graph {
  /// Returns the strength of every node: the weights of the edges that end there, added up.
  ///
  /// Also called weighted degree. Weights are read as strengths. A self-loop has two ends at its
  /// node, so its weight counts twice; in a directed graph one end is incoming and one outgoing.
  ///
  /// - Parameter direction: which edges to add up; ignored in an undirected graph.
  /// - Returns: sums in the unit of the weights, at least 0. Indexed by `NodeID`.
  /// - Complexity: O(n + m) time, no extra space.
  /// - Note: Weights are added by rising neighbour, the incoming ones first.
  /// - SeeAlso: Barrat et al. 2004, doi:10.1073/pnas.0400087101
  public func strengths(_ direction: ArcDirection = .both) -> [Double] {
    (0..<NodeID(nodeCount)).map { node in
      switch (isDirected, direction) {
      case (true, .incoming):
        return incoming.strength(of: node)
      case (true, .outgoing):
        return outgoing.strength(of: node)
      case (true, .both):
        return incoming.strength(of: node) + outgoing.strength(of: node)
      case (false, _):
        return outgoing.strength(of: node) + (weight(from: node, to: node) ?? 0)
      }
    }
  }
}

extension Adjacency {
  /// The sum of the weights of a node's arcs; a self-loop is one arc.
  func strength(of node: NodeID) -> Double {
    weights[row(node)].reduce(0, +)
  }
}
