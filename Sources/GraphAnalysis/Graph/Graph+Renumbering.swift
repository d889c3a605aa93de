extension Graph {
  /// The nodes from the one with the most edge ends to the one with the fewest, ties by number.
  ///
  /// - Complexity: O(n + m) time, by counting.
  var nodesByFallingDegree: [NodeID] {
    let ends = (0..<NodeID(nodeCount)).map { outgoing.row($0).count + incoming.row($0).count }
    let most = ends.max() ?? 0
    var starts = [Int](repeating: 0, count: most + 2)
    for count in ends { starts[most - count + 1] += 1 }
    for bucket in 0...most { starts[bucket + 1] += starts[bucket] }
    var nodes = [NodeID](repeating: 0, count: nodeCount)
    for (node, count) in ends.enumerated() {
      nodes[starts[most - count]] = NodeID(node)
      starts[most - count] += 1
    }
    return nodes
  }

  /// The same graph with its nodes numbered in another order.
  ///
  /// - Parameter order: every node once; the first becomes node 0.
  /// - Complexity: O(n + m) time and space.
  func renumbered(by order: [NodeID]) -> Graph {
    var numbers = [NodeID](repeating: 0, count: nodeCount)
    for (number, node) in order.enumerated() { numbers[Int(node)] = NodeID(number) }
    // Turning the arcs round twice sorts the rows.
    let arcs = outgoing.arcs.lazy.map { arc in
      Edge(numbers[Int(arc.target)], numbers[Int(arc.source)], weight: arc.weight)
    }
    let entering = Adjacency(nodeCount: nodeCount, arcs: arcs)
    let leaving = entering.transposed()
    return Graph(
      isDirected: isDirected,
      outgoing: leaving,
      incoming: isDirected ? leaving.transposed() : leaving,
      edgeCount: edgeCount
    )
  }
}
