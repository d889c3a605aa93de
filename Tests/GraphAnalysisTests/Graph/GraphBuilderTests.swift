import GraphAnalysis
import Testing

@Suite struct GraphBuilderTests {
  @Test func parallelEdgesAreAddedUp() throws {
    var builder = try GraphBuilder(nodeCount: 2, isDirected: false)
    try builder.add(Edge(0, 1, weight: 2))
    try builder.add(Edge(1, 0, weight: 3))
    #expect(builder.build().edges == [Edge(0, 1, weight: 5)])
  }

  @Test func directedEdgesEachWayRoundAreNotParallel() throws {
    var builder = try GraphBuilder(nodeCount: 2, isDirected: true)
    try builder.add(Edge(0, 1, weight: 2))
    try builder.add(Edge(1, 0, weight: 3))
    #expect(builder.build().edges == [Edge(0, 1, weight: 2), Edge(1, 0, weight: 3)])
  }

  /// 0.1 + 0.2 + 0.3 depends on the order in which it is added.
  @Test func sumsOfParallelEdgesDoNotDependOnTheirOrder() throws {
    let orders = [[0.1, 0.2, 0.3], [0.3, 0.2, 0.1], [0.2, 0.3, 0.1], [0.3, 0.1, 0.2]]
    let graphs = try orders.map { weights in
      try Graph(nodeCount: 2, isDirected: false, edges: weights.map { Edge(0, 1, weight: $0) })
    }
    #expect(Set(graphs).count == 1)
    #expect(Set(orders.map { $0.reduce(0, +) }).count > 1)
  }

  @Test(arguments: [true, false])
  func selfLoopsAreKeptAndAddedUp(isDirected: Bool) throws {
    let graph = try Graph(
      nodeCount: 2,
      isDirected: isDirected,
      edges: [Edge(1, 1, weight: 2), Edge(1, 1, weight: 3), Edge(0, 1)]
    )
    #expect(graph.edges == [Edge(0, 1), Edge(1, 1, weight: 5)])
    #expect(graph.edgeCount == 2)
    #expect(graph.weight(from: 1, to: 1) == 5)
  }

  @Test func nodesAreNumberedAsTheyAreAdded() throws {
    var builder = try GraphBuilder(isDirected: false)
    #expect(try builder.addNode() == 0)
    #expect(try builder.addNode() == 1)
    try builder.add(Edge(0, 1))
    #expect(builder.nodeCount == 2)
    #expect(builder.build().nodeCount == 2)
  }

  @Test func aRefusedEdgeLeavesTheBuilderAsItWas() throws {
    var builder = try GraphBuilder(nodeCount: 2, isDirected: false)
    try builder.add(Edge(0, 1))
    #expect(throws: GraphError.self) { try builder.add(Edge(0, 1, weight: .nan)) }
    #expect(throws: GraphError.self) { try builder.add(Edge(0, 2)) }
    #expect(builder.build().edges == [Edge(0, 1)])
  }

  @Test func nodesBeyondTheLimitAreRefused() throws {
    let limits = GraphLimits(nodeCount: 2, endCount: 10)
    var builder = try GraphBuilder(nodeCount: 2, isDirected: false, limits: limits)
    let error = #expect(throws: GraphError.self) { try builder.addNode() }
    #expect(error?.code == .tooManyNodes)
    #expect(error?.description == "A graph can have 0 to 2 nodes, but 3 were asked for.")
  }

  /// An undirected edge is stored at both ends, a self-loop and a directed edge once.
  @Test(arguments: [
    (false, [Edge(0, 1), Edge(1, 1)], true),
    (false, [Edge(0, 1), Edge(1, 0)], false),
    (true, [Edge(0, 1), Edge(1, 0), Edge(1, 1)], true),
    (true, [Edge(0, 1), Edge(1, 0), Edge(1, 1), Edge(0, 0)], false),
  ])
  func edgesBeyondTheLimitAreRefused(isDirected: Bool, edges: [Edge], fits: Bool) throws {
    let limits = GraphLimits(nodeCount: 2, endCount: 3)
    var builder = try GraphBuilder(nodeCount: 2, isDirected: isDirected, limits: limits)
    for edge in edges.dropLast() { try builder.add(edge) }
    if fits {
      try builder.add(edges[edges.count - 1])
    } else {
      let error = #expect(throws: GraphError.self) { try builder.add(edges[edges.count - 1]) }
      #expect(error?.code == .tooManyEdges)
    }
  }
}
