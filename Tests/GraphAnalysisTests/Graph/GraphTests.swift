import GraphAnalysis
import Testing

@Suite struct GraphTests {
  @Test(arguments: [true, false])
  func aGraphIsTheSameFromItsOwnEdges(isDirected: Bool) throws {
    for seed in 0..<30 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let graph = try Graph.random(
        nodeCount: 8,
        edgeCount: 20,
        isDirected: isDirected,
        seed: seed
      )
      let again = try Graph(
        nodeCount: 8,
        isDirected: isDirected,
        edges: graph.edges.shuffled(using: &generator)
      )
      #expect(graph == again, "seed \(seed)")
      #expect(graph.edges.count == graph.edgeCount)
    }
  }

  @Test func neighboursAreSortedAndWeightsFound() throws {
    for seed in 0..<10 as Range<UInt64> {
      let graph = try Graph.random(nodeCount: 9, edgeCount: 30, isDirected: true, seed: seed)
      let weights = Dictionary(
        uniqueKeysWithValues: graph.edges.map { ([$0.source, $0.target], $0.weight) }
      )
      for node in 0..<9 as Range<NodeID> {
        #expect(graph.successors(of: node).elementsEqual(graph.successors(of: node).sorted()))
        #expect(graph.predecessors(of: node).elementsEqual(graph.predecessors(of: node).sorted()))
        for other in 0..<9 as Range<NodeID> {
          #expect(graph.weight(from: node, to: other) == weights[[node, other]])
          #expect(
            graph.successors(of: node).contains(other)
              == graph.predecessors(of: other).contains(node)
          )
        }
      }
    }
  }

  @Test func undirectedEdgesGoBothWays() throws {
    let graph = try Graph(nodeCount: 3, isDirected: false, edges: [Edge(2, 0, weight: 7)])
    #expect(graph.edges == [Edge(0, 2, weight: 7)])
    #expect(graph.weight(from: 0, to: 2) == 7)
    #expect(graph.weight(from: 2, to: 0) == 7)
    #expect(graph.weight(from: 0, to: 1) == nil)
    #expect(graph.successors(of: 2) == [0])
    #expect(graph.predecessors(of: 1).isEmpty)
  }

  @Test func anEmptyGraphHasNothing() throws {
    let graph = try Graph(nodeCount: 0, isDirected: true, edges: [])
    #expect(graph.nodeCount == 0)
    #expect(graph.edgeCount == 0)
    #expect(graph.edges.isEmpty)
  }
}
