import GraphAnalysis

extension Graph {
  /// A graph of edges without weights, for tests that state their edges.
  init(_ nodeCount: Int, isDirected: Bool = false, _ pairs: [(NodeID, NodeID)]) throws {
    try self.init(
      nodeCount: nodeCount,
      isDirected: isDirected,
      edges: pairs.map { Edge($0.0, $0.1) }
    )
  }

  /// Random edges, some parallel and some self-loops, with whole weights from 1 to 4.
  static func random(
    nodeCount: Int,
    edgeCount: Int,
    isDirected: Bool,
    seed: UInt64
  ) throws -> Graph {
    var generator = SeededGenerator(seed: seed)
    let nodes = 0..<NodeID(nodeCount)
    let edges = (0..<edgeCount).map { _ in
      Edge(
        .random(in: nodes, using: &generator),
        .random(in: nodes, using: &generator),
        weight: Double(Int.random(in: 1...4, using: &generator))
      )
    }
    return try Graph(nodeCount: nodeCount, isDirected: isDirected, edges: edges)
  }

  /// A connected graph without cycles: each node hangs on one before it.
  static func randomTree(nodeCount: Int, seed: UInt64) throws -> Graph {
    var generator = SeededGenerator(seed: seed)
    let edges = (1..<NodeID(nodeCount)).map { Edge(.random(in: 0..<$0, using: &generator), $0) }
    return try Graph(nodeCount: nodeCount, isDirected: false, edges: edges)
  }

  /// Diamonds in a row, each of which doubles the number of shortest paths from end to end.
  static func diamonds(_ count: Int) throws -> Graph {
    let edges = (0..<NodeID(count)).flatMap { diamond in
      let start = 3 * diamond
      return [
        Edge(start, start + 1), Edge(start, start + 2),
        Edge(start + 1, start + 3), Edge(start + 2, start + 3),
      ]
    }
    return try Graph(nodeCount: 3 * count + 1, isDirected: false, edges: edges)
  }

  /// Every graph with `nodeCount` nodes, self-loops left out unless asked for.
  static func all(
    nodeCount: Int,
    isDirected: Bool,
    selfLoops: Bool = false
  ) throws -> [Graph] {
    let nodes = 0..<NodeID(nodeCount)
    let pairs = nodes.flatMap { source in
      nodes.filter { target in
        target == source ? selfLoops : isDirected || source < target
      }.map { (source, $0) }
    }
    return try (0..<(1 << pairs.count)).map { chosen in
      try Graph(
        nodeCount,
        isDirected: isDirected,
        pairs.enumerated().filter { chosen >> $0.offset & 1 == 1 }.map(\.element)
      )
    }
  }
}
