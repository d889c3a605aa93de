extension Graph {
  /// Every edge once, sorted by source and then by target.
  ///
  /// An undirected edge is listed from its lower node to its higher one.
  ///
  /// - Complexity: O(n + m) time and space.
  public var edges: [Edge] {
    var edges: [Edge] = []
    edges.reserveCapacity(edgeCount)
    for node in 0..<NodeID(nodeCount) {
      for position in outgoing.row(node) {
        let target = outgoing.targets[position]
        if isDirected || node <= target {
          edges.append(Edge(node, target, weight: outgoing.weights[position]))
        }
      }
    }
    return edges
  }

  /// The nodes that a node's edges lead to, ascending; in an undirected graph, its neighbours.
  ///
  /// - Precondition: `node < nodeCount`.
  /// - Complexity: O(1).
  public func successors(of node: NodeID) -> ArraySlice<NodeID> {
    outgoing.targets[outgoing.row(node)]
  }

  /// The nodes whose edges lead to a node, ascending; in an undirected graph, its neighbours.
  ///
  /// - Precondition: `node < nodeCount`.
  /// - Complexity: O(1).
  public func predecessors(of node: NodeID) -> ArraySlice<NodeID> {
    incoming.targets[incoming.row(node)]
  }

  /// The weight of the edge between two nodes, or nothing if there is none.
  ///
  /// - Precondition: both nodes are below `nodeCount`.
  /// - Complexity: O(log d) for d edges at `source`.
  public func weight(from source: NodeID, to target: NodeID) -> Double? {
    precondition(target < nodeCount, "node out of range")
    var row = outgoing.row(source)
    while !row.isEmpty {
      let middle = row.lowerBound + row.count / 2
      let candidate = outgoing.targets[middle]
      if candidate == target { return outgoing.weights[middle] }
      row = candidate < target ? (middle + 1)..<row.upperBound : row.lowerBound..<middle
    }
    return nil
  }
}
