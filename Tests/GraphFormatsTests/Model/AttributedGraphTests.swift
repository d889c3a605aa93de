import GraphFormats
import Testing

@Suite struct AttributedGraphTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var code: GraphFormatError.Code
    var description: String
    var spoil: @Sendable (inout AttributedGraph) -> Void

    init(
      _ name: String,
      _ code: GraphFormatError.Code,
      _ description: String,
      _ spoil: @escaping @Sendable (inout AttributedGraph) -> Void
    ) {
      testDescription = name
      self.code = code
      self.description = description
      self.spoil = spoil
    }
  }

  static let faults = [
    Fault(
      "two nodes of one id",
      .duplicateIdentifier,
      "node 1 has the id \"byd\" of an earlier node; ids must differ"
    ) { $0.nodes[1].id = "byd" },
    Fault("two edges of one id", .duplicateIdentifier, "edge 1 has the id \"e1\"") {
      $0.edges[1].id = "e1"
    },
    Fault("empty id", .emptyIdentifier, "node 2 has an empty id; give it one") {
      $0.nodes[2].id = ""
    },
    Fault("edge past the nodes", .danglingEdge, "edge \"e1\" ends at node number 3") {
      $0.edges[0].target = 3
    },
    Fault("negative index", .danglingEdge, "edge \"e2\" ends at node number -1") {
      $0.edges[1].source = -1
    },
    Fault("infinite weight", .notFinite, "edge \"e1\" has the weight inf") {
      $0.edges[0].weight = .infinity
    },
    Fault("size that is no number", .notFinite, "node \"byd\" has the size nan") {
      $0.nodes[0].size = .nan
    },
    Fault("infinite coordinate", .notFinite, "node \"miit\" has the y -inf") {
      $0.nodes[1].position = .init(x: 0, y: -.infinity)
    },
    Fault(
      "text in a whole-number column",
      .invalidValue,
      "node \"byd\" has the text \"1995\" as \"founded\", which is declared integer"
    ) { $0.nodes[0].values[0] = .string("1995") },
    Fault("33 bits in an integer", .invalidValue, "the whole number 4294967296") {
      $0.nodes[0].values[0] = .integer(1 << 32)
    },
    Fault("values without a declaration", .invalidValue, "has 3 values, but 2 attributes") {
      $0.edges[0].values.append(.boolean(true))
    },
    Fault("attribute twice", .invalidAttribute, "\"listed\" is declared twice") {
      $0.nodeAttributes[0].name = "listed"
    },
    Fault("attribute without a name", .invalidAttribute, "one of the edge attributes") {
      $0.edgeAttributes[0].name = ""
    },
    Fault("bare year", .invalidTimeRange, "edge \"e1\" has the day \"2021\"") {
      $0.edges[0].times = [.init(start: "2021")]
    },
    Fault("29 February of a common year", .invalidTimeRange, "\"2100-02-29\"") {
      $0.nodes[0].times = [.init(end: "2100-02-29")]
    },
    Fault("end before start", .invalidTimeRange, "starts on 2021-05-02 and ends before") {
      $0.nodes[0].times = [.init(start: "2021-05-02", end: "2021-05-01")]
    },
  ]

  @Test(arguments: faults) func faultIsNamedWithItsPlace(_ fault: Fault) throws {
    var graph = SampleGraphs.trade
    fault.spoil(&graph)
    let error = try #require(throws: GraphFormatError.self) { try graph.validate() }
    #expect(error.code == fault.code)
    #expect(error.description.contains(fault.description), "\(error.description)")
  }

  static let soundGraphs = [
    SampleGraphs.trade, SampleGraphs.mixed, SampleGraphs.directed, SampleGraphs.hostile,
    AttributedGraph(),
    AttributedGraph(
      nodes: [.init(id: "loop", label: "")],
      edges: [.init(id: "l", source: 0, target: 0)]
    ),
    AttributedGraph(nodes: [
      .init(id: "d", label: "", times: [.init(start: "2024-02-29"), .init()])
    ]),
  ]

  @Test(arguments: soundGraphs) func soundGraphPasses(_ graph: AttributedGraph) throws {
    try graph.validate()
  }

  @Test func directionIsThatOfAllEdges() {
    #expect(AttributedGraph().direction == .undirected)
    #expect(SampleGraphs.trade.direction == .undirected)
    #expect(SampleGraphs.mixed.direction == .mixed)
    #expect(SampleGraphs.directed.direction == .directed)
  }
}
