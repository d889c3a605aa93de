import GraphAnalysis
import Testing

@Suite struct PageRankTests {
  @Test(arguments: [true, false], [0, 0.5, 0.85, 0.99])
  func ranksAddUpToOne(isDirected: Bool, damping: Double) throws {
    for seed in 0..<20 as Range<UInt64> {
      let graph = try Graph.random(
        nodeCount: 30,
        edgeCount: 40,
        isDirected: isDirected,
        seed: seed
      )
      let ranks = try graph.pageRank(damping: damping)
      expectClose([ranks.reduce(0, +)], [1], within: 1e-12, "seed \(seed)")
      #expect(ranks.allSatisfy { $0 >= (1 - damping) / 30 })
    }
  }

  @Test func withoutDampingAllNodesAreEqual() throws {
    let graph = try Graph.random(nodeCount: 4, edgeCount: 9, isDirected: true, seed: 2)
    #expect(try graph.pageRank(damping: 0) == [0.25, 0.25, 0.25, 0.25])
  }

  @Test func nodesWithoutAWayOutGiveToAll() throws {
    let arrow = try Graph(2, isDirected: true, [(0, 1)])
    // x = 0.075 + 0.425·y and x + y = 1.
    expectClose(try arrow.pageRank(), [0.5 / 1.425, 0.925 / 1.425], within: 1e-12)
  }

  @Test func strongEdgesCarryMore() throws {
    let graph = try Graph(
      nodeCount: 3,
      isDirected: true,
      edges: [Edge(0, 1, weight: 3), Edge(0, 2, weight: 1), Edge(1, 0), Edge(2, 0)]
    )
    let ranks = try graph.pageRank()
    expectClose([ranks[1] - 0.05], [3 * (ranks[2] - 0.05)])
  }

  @Test(arguments: [-0.1, 1, 1.5, .infinity, .nan])
  func dampingOutsideItsRangeIsAnError(damping: Double) throws {
    let error = #expect(throws: GraphError.self) {
      try Graph(2, [(0, 1)]).pageRank(damping: damping)
    }
    #expect(error?.code == .optionOutOfRange)
    #expect(
      error?.description == "The damping is \(damping), but it must be at least 0 and below 1."
    )
  }

  @Test func tooFewRoundsAreAnError() throws {
    let error = #expect(throws: GraphError.self) {
      try Graph(3, [(0, 1), (1, 2)]).pageRank(maximumRounds: 2)
    }
    #expect(error?.code == .notConverged)
  }
}
