import GraphAnalysis
import Testing

@Suite struct ClosenessTests {
  @Test(arguments: [EdgeLength.hops, .distance, .inverse], [true, false])
  func randomGraphsAgreeWithWalkingAllPaths(length: EdgeLength, isDirected: Bool) throws {
    for seed in 0..<40 as Range<UInt64> {
      let graph = try Graph.random(
        nodeCount: 7,
        edgeCount: 4 + Int(seed % 10),
        isDirected: isDirected,
        seed: seed
      )
      let paths = NaivePaths(graph: graph, length: length)
      let expected = (0..<7 as Range<NodeID>).map { node in
        let distances = (0..<7 as Range<NodeID>).compactMap { paths.distance(from: $0, to: node) }
        let reached = Double(distances.count)
        return distances.isEmpty ? 0 : reached / distances.reduce(0, +) * reached / 6
      }
      expectClose(graph.closeness(reading: length), expected, "seed \(seed)")
    }
  }

  /// More than sixty-four nodes, so that several batches of sources are added up.
  @Test(arguments: [true, false])
  func hopsEqualLengthsWhereAllWeightsAreOne(isDirected: Bool) throws {
    let weighted = try Graph.random(nodeCount: 200, edgeCount: 500, isDirected: isDirected, seed: 4)
    let graph = try Graph(
      nodeCount: 200,
      isDirected: isDirected,
      edges: weighted.edges.map { Edge($0.source, $0.target) }
    )
    expectClose(graph.closeness(), graph.closeness(reading: .distance), within: 1e-12)
  }

  @Test func distancesAreThoseToTheNode() throws {
    let arrow = try Graph(3, isDirected: true, [(0, 1), (1, 2)])
    #expect(arrow.closeness(scaledByReach: false) == [0, 1, 2.0 / 3])
  }

  @Test func smallComponentsLookCentralOnlyUnscaled() throws {
    let graph = try Graph(6, [(0, 1), (2, 3), (3, 4), (4, 5)])
    #expect(graph.closeness(scaledByReach: false)[0] == 1)
    #expect(graph.closeness()[0] == 0.2)
    #expect(graph.closeness()[3] == 3.0 / 4 * (3.0 / 5))
  }

  @Test func strongTiesAreShort() throws {
    let graph = try Graph(
      nodeCount: 3,
      isDirected: false,
      edges: [Edge(0, 1, weight: 4), Edge(0, 2, weight: 4)]
    )
    #expect(graph.closeness(reading: .inverse) == [4, 8.0 / 3, 8.0 / 3])
    #expect(graph.closeness(reading: .distance) == [0.25, 1.0 / 6, 1.0 / 6])
  }
}
