extension Graph {
  /// Returns the degree of every node: the number of edges that end there.
  ///
  /// A self-loop has two ends at its node, so it counts twice; in a directed graph one of them is
  /// incoming and one outgoing. Parallel edges are one edge.
  ///
  /// - Parameter direction: which edges to count; ignored in an undirected graph.
  /// - Returns: numbers of edge ends, `0...2 * nodeCount`. Indexed by `NodeID`.
  /// - Complexity: O(n) time directed, O(n + m) undirected; no extra space.
  public func degrees(_ direction: ArcDirection = .both) -> [Int] {
    (0..<NodeID(nodeCount)).map { node in
      switch (isDirected, direction) {
      case (true, .incoming):
        return incoming.row(node).count
      case (true, .outgoing):
        return outgoing.row(node).count
      case (true, .both):
        return incoming.row(node).count + outgoing.row(node).count
      case (false, _):
        let row = outgoing.row(node)
        return row.count + (outgoing.targets[row].contains(node) ? 1 : 0)
      }
    }
  }
}
