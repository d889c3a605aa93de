import GraphAnalysis
import Testing

@Suite struct EigenvectorTests {
  @Test func scoresSolveTheirEquation() throws {
    for seed in 0..<20 as Range<UInt64> {
      let graph = try Graph.random(nodeCount: 12, edgeCount: 40, isDirected: false, seed: seed)
      let scores = try graph.eigenvectorCentrality()
      let products = (0..<12 as Range<NodeID>).map { node in
        graph.predecessors(of: node).reduce(0) { sum, other in
          sum + (graph.weight(from: other, to: node) ?? 0) * scores[Int(other)]
        }
      }
      // The scores have length 1, so their product with A·x is the eigenvalue.
      let eigenvalue = zip(scores, products).reduce(0) { $0 + $1.0 * $1.1 }
      expectClose(products, scores.map { eigenvalue * $0 }, within: 1e-10, "seed \(seed)")
      expectClose([scores.reduce(0) { $0 + $1 * $1 }], [1], within: 1e-12)
      #expect(scores.allSatisfy { $0 >= 0 })
    }
  }

  @Test func scalingAllWeightsChangesNothing() throws {
    let graph = try Graph.random(nodeCount: 12, edgeCount: 40, isDirected: false, seed: 3)
    for factor in [0x1p-300, 0x1p-20, 0x1p20, 0x1p300] {
      let scaled = try Graph(
        nodeCount: 12,
        isDirected: false,
        edges: graph.edges.map { Edge($0.source, $0.target, weight: $0.weight * factor) }
      )
      #expect(try scaled.eigenvectorCentrality() == graph.eigenvectorCentrality())
    }
  }

  /// A large two-mode graph swings between its sides without the shift, and crawls with a small
  /// one.
  @Test func aLargeStarSettlesSoon() throws {
    let star = try Graph(10_001, (1...10_000).map { (0, $0) })
    let scores = try star.eigenvectorCentrality(maximumRounds: 100)
    let half = Double(0.5).squareRoot()
    expectClose([scores[0], scores[1]], [half, half / 100])
  }

  @Test func onlyTheComponentWithTheLargestEigenvalueKeepsAScore() throws {
    let graph = try Graph(6, [(0, 1), (1, 2), (2, 0), (3, 4)])
    let third = Double(1.0 / 3).squareRoot()
    expectClose(try graph.eigenvectorCentrality(), [third, third, third, 0, 0, 0])
  }

  @Test func equalComponentsShare() throws {
    let graph = try Graph(5, [(0, 1), (2, 3)])
    expectClose(try graph.eigenvectorCentrality(), [0.5, 0.5, 0.5, 0.5, 0])
  }

  @Test func withoutEdgesAllNodesAreEqual() throws {
    #expect(try Graph(4, []).eigenvectorCentrality() == [0.5, 0.5, 0.5, 0.5])
  }

  @Test func aDirectedGraphWithoutCyclesIsToldToUsePageRank() throws {
    let arrow = try Graph(3, isDirected: true, [(0, 1), (1, 2)])
    let error = #expect(throws: GraphError.self) { try arrow.eigenvectorCentrality() }
    #expect(error?.code == .notConverged)
    #expect(
      error?.description == "The iteration for eigenvector centrality did not settle within 10000 "
        + "rounds; a directed graph without cycles has no such scores; use PageRank there."
    )
  }

  @Test(arguments: [-1, 0, 1])
  func tooFewRoundsAreAnError(rounds: Int) throws {
    let path = try Graph(3, [(0, 1), (1, 2)])
    let error = #expect(throws: GraphError.self) {
      try path.eigenvectorCentrality(maximumRounds: rounds)
    }
    #expect(error?.code == .notConverged)
  }
}
