import GraphAnalysis
import Testing

@Suite struct MeasureTests {
  @Test func namesAreThoseOfTheCommandLine() {
    #expect(
      Measure.allCases.map(\.name) == [
        "degree", "strength", "betweenness", "weighted-betweenness", "closeness",
        "weighted-closeness", "eigenvector", "pagerank",
      ]
    )
    #expect(Measure(rawValue: "weighted-closeness") == .weightedCloseness)
    #expect(Measure(rawValue: "fame") == nil)
  }

  @Test(arguments: Measure.allCases)
  func definitionIsOneSentence(measure: Measure) {
    #expect(measure.definition.hasSuffix("."))
    #expect(measure.definition.count { $0 == "." } == 1)
    #expect(!measure.weightUse.description.isEmpty)
  }

  /// What the list of measures says of weights is what the scores show.
  @Test(arguments: Measure.allCases)
  func weightsMatterExactlyWhereTheMeasureSaysSo(measure: Measure) throws {
    let even = try Graph(4, [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)])
    let uneven = try Graph(
      nodeCount: 4,
      isDirected: false,
      edges: even.edges.map { Edge($0.source, $0.target, weight: $0.target == 1 ? 9 : 1) }
    )
    let isSame = try measure.scores(of: even) == measure.scores(of: uneven)
    #expect(isSame == (measure.weightUse == .ignored))
  }

  /// Nothing, one node, one node tied to itself, nodes without edges: numbers, and never a crash.
  @Test(arguments: Measure.allCases, [true, false])
  func tinyGraphsHaveScores(measure: Measure, isDirected: Bool) throws {
    let graphs = [
      try Graph(0, isDirected: isDirected, []),
      try Graph(1, isDirected: isDirected, []),
      try Graph(1, isDirected: isDirected, [(0, 0)]),
      try Graph(2, isDirected: isDirected, [(0, 1), (1, 0)]),
      try Graph(3, isDirected: isDirected, []),
      try Graph(4, isDirected: isDirected, [(2, 3), (3, 2)]),
    ]
    for graph in graphs {
      let scores = try measure.scores(of: graph)
      #expect(scores.count == graph.nodeCount)
      #expect(scores.allSatisfy { $0.isFinite && $0 >= 0 }, "\(graph.edges)")
    }
  }

  /// The strongest and the weakest weights there may be, side by side.
  @Test(arguments: Measure.allCases)
  func extremeWeightsHaveFiniteScores(measure: Measure) throws {
    let (weak, strong) = (Graph.weightRange.lowerBound, Graph.weightRange.upperBound)
    for weights in [[weak, weak, weak], [strong, strong, strong], [weak, strong, 1]] {
      let graph = try Graph(
        nodeCount: 4,
        isDirected: false,
        edges: weights.enumerated().map { Edge(NodeID($0), NodeID($0 + 1), weight: $1) }
      )
      #expect(try measure.scores(of: graph).allSatisfy { $0.isFinite && $0 >= 0 })
    }
  }

  @Test(arguments: Measure.allCases, [true, false])
  func renumberingNodesRenumbersScores(measure: Measure, isDirected: Bool) throws {
    for seed in 0..<15 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      // A ring through all nodes, so that every measure settles.
      let ring = (0..<20 as Range<NodeID>).map { Edge($0, ($0 + 1) % 20) }
      let chords = try Graph.random(
        nodeCount: 20,
        edgeCount: 30,
        isDirected: isDirected,
        seed: seed
      )
      let edges = ring + chords.edges
      let numbers = (0..<20 as Range<NodeID>).shuffled(using: &generator)
      let renumbered = edges.map {
        Edge(numbers[Int($0.source)], numbers[Int($0.target)], weight: $0.weight)
      }
      let scores = try measure.scores(
        of: Graph(nodeCount: 20, isDirected: isDirected, edges: edges)
      )
      let moved = try measure.scores(
        of: Graph(nodeCount: 20, isDirected: isDirected, edges: renumbered)
      )
      expectClose(numbers.map { moved[Int($0)] }, scores, within: 1e-12, "seed \(seed)")
    }
  }

  @Test(arguments: Measure.allCases, [2, 3, 100])
  func threadsDoNotChangeABit(measure: Measure, threads: Int) throws {
    let graph = try Graph.random(nodeCount: 150, edgeCount: 600, isDirected: false, seed: 5)
    #expect(try measure.scores(of: graph) == measure.scores(of: graph, threads: threads))
  }
}
