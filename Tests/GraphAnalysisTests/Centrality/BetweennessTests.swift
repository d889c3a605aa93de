import GraphAnalysis
import Testing

@Suite struct BetweennessTests {
  static let lengths: [EdgeLength] = [.hops, .distance, .inverse]

  /// Small enough to walk every path, many enough to meet every way of pushing and pulling.
  @Test(arguments: [(4, true), (5, false)])
  func everySmallGraphAgreesWithWalkingAllPaths(nodeCount: Int, isDirected: Bool) throws {
    for graph in try Graph.all(nodeCount: nodeCount, isDirected: isDirected) {
      expectClose(
        try graph.betweenness(normalized: false),
        NaivePaths(graph: graph, length: .hops).betweenness(),
        "\(graph.edges)"
      )
    }
  }

  @Test func selfLoopsLieOnNoPath() throws {
    for graph in try Graph.all(nodeCount: 3, isDirected: true, selfLoops: true) {
      let without = try Graph(
        nodeCount: 3,
        isDirected: true,
        edges: graph.edges.filter { $0.source != $0.target }
      )
      for length in Self.lengths {
        #expect(try graph.betweenness(reading: length) == without.betweenness(reading: length))
      }
    }
  }

  @Test(arguments: lengths, [true, false])
  func randomGraphsAgreeWithWalkingAllPaths(length: EdgeLength, isDirected: Bool) throws {
    for seed in 0..<60 as Range<UInt64> {
      let graph = try Graph.random(
        nodeCount: 7,
        edgeCount: 6 + Int(seed % 10),
        isDirected: isDirected,
        seed: seed
      )
      expectClose(
        try graph.betweenness(reading: length, normalized: false),
        NaivePaths(graph: graph, length: length).betweenness(),
        "seed \(seed)"
      )
    }
  }

  /// Large enough to push at first, pull in the middle and push again, which small graphs are not.
  @Test(arguments: [true, false])
  func hopsEqualLengthsWhereAllWeightsAreOne(isDirected: Bool) throws {
    for (seed, edgeCount) in [(1, 250), (2, 600), (3, 3000)] as [(UInt64, Int)] {
      let weighted = try Graph.random(
        nodeCount: 300,
        edgeCount: edgeCount,
        isDirected: isDirected,
        seed: seed
      )
      let graph = try Graph(
        nodeCount: 300,
        isDirected: isDirected,
        edges: weighted.edges.map { Edge($0.source, $0.target) }
      )
      expectClose(
        try graph.betweenness(reading: .hops, normalized: false),
        try graph.betweenness(reading: .distance, normalized: false),
        "\(edgeCount) edges"
      )
    }
  }

  @Test func leavesOfTreesLieBetweenNobody() throws {
    for seed in 0..<20 as Range<UInt64> {
      let tree = try Graph.randomTree(nodeCount: 50, seed: seed)
      let scores = try tree.betweenness(normalized: false)
      for (node, degree) in tree.degrees().enumerated() {
        #expect((scores[node] == 0) == (degree == 1), "seed \(seed), node \(node)")
      }
    }
  }

  /// In a tree every pair has one path, so the scores add up to the nodes inside all paths.
  @Test func scoresOfTreesAddUpToTheNodesInsidePaths() throws {
    let tree = try Graph.randomTree(nodeCount: 40, seed: 9)
    let scores = try tree.betweenness(normalized: false)
    let closeness = tree.closeness(scaledByReach: false)
    let distances = closeness.map { 39 / $0 }.reduce(0, +) / 2
    expectClose([scores.reduce(0, +)], [distances - Double(40 * 39 / 2)])
  }

  @Test func centreOfAStarLiesBetweenAllOthers() throws {
    let star = try Graph(5, [(0, 1), (0, 2), (0, 3), (0, 4)])
    #expect(try star.betweenness() == [1, 0, 0, 0, 0])
    #expect(try star.betweenness(normalized: false) == [6, 0, 0, 0, 0])
  }

  /// 1/2 + 1/5 + 1/7 differs from 1/7 + 1/5 + 1/2 in the last digit, yet the two ways are as long.
  @Test func tiesAreNotDecidedByRounding() throws {
    let graph = try Graph(
      nodeCount: 6,
      isDirected: false,
      edges: [
        Edge(0, 1, weight: 2), Edge(1, 2, weight: 5), Edge(2, 5, weight: 7),
        Edge(0, 3, weight: 7), Edge(3, 4, weight: 5), Edge(4, 5, weight: 2),
      ]
    )
    let lengths = [1.0 / 2, 1.0 / 5, 1.0 / 7]
    #expect(lengths.reduce(0, +) != lengths.reversed().reduce(0, +))
    let scores = try graph.betweenness(reading: .inverse, normalized: false)
    #expect(scores[1] == scores[4])
    #expect(scores[2] == scores[3])
    expectClose(scores, NaivePaths(graph: graph, length: .inverse).betweenness())
  }

  @Test(arguments: [EdgeLength.hops, .distance])
  func tooManyPathsAreAnErrorAndNotAWrongNumber(length: EdgeLength) throws {
    #expect(try Graph.diamonds(600).betweenness(reading: length).allSatisfy(\.isFinite))
    let error = #expect(throws: GraphError.self) {
      try Graph.diamonds(1100).betweenness(reading: length)
    }
    #expect(error?.code == .tooManyPaths)
    let sharedError = #expect(throws: GraphError.self) {
      try Graph.diamonds(1100).betweenness(reading: length, threads: 4)
    }
    #expect(error == sharedError)
    let message = try #require(error).description
    #expect(message.hasPrefix("So many shortest paths of equal length join node 3 and node "))
  }
}
