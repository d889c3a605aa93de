import GraphAnalysis
import Testing

@Suite struct GraphErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let edge: Edge
    let code: GraphError.Code?
    let message: String

    init(_ weight: Double, _ code: GraphError.Code?, _ message: String = "", target: NodeID = 2) {
      edge = Edge(1, target, weight: weight)
      self.code = code
      self.message = message
    }

    var testDescription: String { "\(edge.target) \(edge.weight)" }
  }

  static let cases = [
    Case(
      1,
      .nodeOutOfRange,
      "Edge 2, from node 1 to node 3, names node 3, but the graph has nodes 0 to 2 only.",
      target: 3
    ),
    Case(
      1,
      .nodeOutOfRange,
      "Edge 2, from node 1 to node 4294967295, names node 4294967295, but the graph has nodes 0 to "
        + "2 only.",
      target: .max
    ),
    Case(
      .nan,
      .nonFiniteWeight,
      "Edge 2, from node 1 to node 2, has a weight that is not a number; give it a finite one."
    ),
    Case(
      -.infinity,
      .nonFiniteWeight,
      "Edge 2, from node 1 to node 2, has a weight that is infinite; give it a finite one."
    ),
    Case(
      0,
      .nonPositiveWeight,
      "Edge 2, from node 1 to node 2, has weight 0.0, but a weight must be above 0; leave "
        + "out edges that do not count."
    ),
    Case(
      -0.0,
      .nonPositiveWeight,
      "Edge 2, from node 1 to node 2, has weight -0.0, but a weight must be above 0; leave "
        + "out edges that do not count."
    ),
    Case(
      -2.5,
      .nonPositiveWeight,
      "Edge 2, from node 1 to node 2, has weight -2.5, but a weight must be above 0; leave "
        + "out edges that do not count."
    ),
    Case(
      1e300,
      .weightOutOfRange,
      "Edge 2, from node 1 to node 2, has weight 1e+300, but weights must lie between "
        + "1e-120 and 1e+120; scale them all by one factor."
    ),
    Case(
      .leastNonzeroMagnitude,
      .weightOutOfRange,
      "Edge 2, from node 1 to node 2, has weight 5e-324, but weights must lie between "
        + "1e-120 and 1e+120; scale them all by one factor."
    ),
    Case(Graph.weightRange.lowerBound, nil),
    Case(Graph.weightRange.upperBound, nil),
    Case(0.001, nil),
    Case(1, nil, target: 1),
  ]

  @Test(arguments: cases)
  func anEdgeIsRefusedWithAReason(of test: Case) throws {
    let edges = [Edge(0, 1), test.edge]
    guard let code = test.code else {
      #expect(throws: Never.self) { try Graph(nodeCount: 3, isDirected: true, edges: edges) }
      return
    }
    let error = try #require(
      #expect(throws: GraphError.self) {
        try Graph(nodeCount: 3, isDirected: true, edges: edges)
      }
    )
    #expect(error.code == code)
    #expect(error.description == test.message)
    #expect(error.edge?.source == 1)
    #expect(error.edge?.target == test.edge.target)
  }

  @Test func anEdgeNeedsNodes() throws {
    let error = #expect(throws: GraphError.self) {
      try Graph(nodeCount: 0, isDirected: true, edges: [Edge(0, 0)])
    }
    #expect(
      error?.description
        == "Edge 1, from node 0 to node 0, names node 0, but the graph has no nodes."
    )
  }

  @Test(arguments: [-1, Int(UInt32.max), .max])
  func theNumberOfNodesHasARange(count: Int) throws {
    let error = #expect(throws: GraphError.self) {
      try GraphBuilder(nodeCount: count, isDirected: true)
    }
    #expect(error?.code == .tooManyNodes)
    #expect(
      error?.description == "A graph can have 0 to 4294967294 nodes, but \(count) were asked for."
    )
  }

  @Test func codesAreStableWords() {
    #expect(GraphError.Code.nonPositiveWeight.description == "non-positive-weight")
  }
}
