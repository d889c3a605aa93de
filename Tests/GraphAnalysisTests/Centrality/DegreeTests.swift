import GraphAnalysis
import Testing

@Suite struct DegreeTests {
  @Test func degreesAddUpToTwiceTheEdges() throws {
    for seed in 0..<20 as Range<UInt64> {
      for isDirected in [true, false] {
        let graph = try Graph.random(
          nodeCount: 10,
          edgeCount: 30,
          isDirected: isDirected,
          seed: seed
        )
        #expect(graph.degrees().reduce(0, +) == 2 * graph.edgeCount)
        #expect(graph.strengths().reduce(0, +) == 2 * graph.edges.map(\.weight).reduce(0, +))
      }
    }
  }

  @Test func directionsPartTheEdgesOfADirectedGraph() throws {
    let graph = try Graph(
      nodeCount: 3,
      isDirected: true,
      edges: [Edge(0, 1, weight: 2), Edge(0, 2, weight: 3), Edge(2, 2, weight: 5)]
    )
    #expect(graph.degrees(.outgoing) == [2, 0, 1])
    #expect(graph.degrees(.incoming) == [0, 1, 2])
    #expect(graph.strengths(.outgoing) == [5, 0, 5])
    #expect(graph.strengths(.incoming) == [0, 2, 8])
  }

  @Test func directionsDoNotMatterInAnUndirectedGraph() throws {
    let graph = try Graph.random(nodeCount: 10, edgeCount: 30, isDirected: false, seed: 1)
    for direction in [ArcDirection.incoming, .outgoing] {
      #expect(graph.degrees(direction) == graph.degrees())
      #expect(graph.strengths(direction) == graph.strengths())
    }
  }

  @Test func aSelfLoopHasTwoEnds() throws {
    let graph = try Graph(nodeCount: 1, isDirected: false, edges: [Edge(0, 0, weight: 3)])
    #expect(graph.degrees() == [2])
    #expect(graph.strengths() == [6])
  }
}
