import GraphAnalysis
import GraphFormats
import PolicyGraph
import PolicyModel
import Testing

@Suite("ViewGraph") struct ViewGraphTests {
  private func view(_ view: GraphView, keepsIsolated: Bool = false) -> ViewGraph {
    ViewGraph(SampleNetwork.network, view: view, keepsIsolated: keepsIsolated)
  }

  @Test(
    "each view has its nodes and edges",
    arguments: [
      (GraphView.issuance, 3, 2), (.coIssuance, 2, 1), (.partnership, 3, 2),
      (.companyPolicy, 2, 1), (.technology, 3, 2), (.full, 7, 8),
    ]
  )
  func viewsHaveTheirEdges(name: GraphView, nodes: Int, edges: Int) {
    let graph = view(name)
    #expect(graph.nodes.count == nodes)
    #expect(graph.edges.count == edges)
  }

  /// Gephi and networkx merge parallel edges and lose what one of them carried.
  @Test func linksOfOnePairAndKindBecomeOneEdge() throws {
    let graph = view(.partnership)
    let edge = try #require(graph.edges.first { $0.roles.count == 2 })
    #expect(edge.roles == ["cooperation", "investment"])
    #expect(!edge.isDirected)
    #expect(edge.weight == 3)
    #expect(edge.confidence == 0.75)
    // By the documents' dates; c.txt has none and comes last.
    #expect(edge.evidence.map(\.document) == ["b.txt", "a.txt", "c.txt"])
    #expect(edge.dates.map(\.description) == ["2021-01-01", "2022-05-01"])
  }

  @Test func fullViewHasOneEdgeForEachPairAndKind() {
    let graph = view(.full)
    let ends = graph.edges.map { edge in
      let pair = [edge.source, edge.target].sorted()
      return "\(edge.kind.rawValue) \(pair)"
    }
    #expect(Set(ends).count == ends.count)
  }

  @Test func datesAreThoseOfThePolicies() throws {
    let edge = try #require(view(.coIssuance).edges.first)
    #expect(edge.dates.map(\.description) == ["2020-01-02", "2021-06"])
  }

  @Test func degreeCountsEdges() throws {
    let node = try #require(view(.full).nodes.first { $0.entity.id == SampleNetwork.geely.id })
    #expect(node.degree == 4)
  }

  @Test func isolatedEntitiesAreKeptOnRequest() {
    #expect(!view(.full).nodes.contains { $0.entity.id == SampleNetwork.lonely.id })
    #expect(view(.full, keepsIsolated: true).nodes.count == SampleNetwork.entities.count)
    #expect(view(.coIssuance, keepsIsolated: true).nodes.count == 2)
  }

  @Test("data and drawing are valid in every view", arguments: GraphView.allCases)
  func graphsAreValid(name: GraphView) throws {
    let graph = view(name, keepsIsolated: true)
    for attributed in [graph.data(SampleNetwork.network), graph.drawing()] {
      try attributed.validate()
      #expect(attributed.direction == (name.isDirected ? .directed : .undirected))
      #expect(attributed.edges.count == graph.edges.count)
      #expect(attributed.nodes.allSatisfy { $0.colour != nil })
    }
  }

  @Test func directionIsKeptAsAColumn() throws {
    let data = view(.full).data(SampleNetwork.network)
    let column = try #require(data.edgeAttributes.firstIndex { $0.name == "directed" })
    let issuance = try #require(data.edges.first { $0.kind == "issuance" })
    let joint = try #require(data.edges.first { $0.kind == "co-issuance" })
    #expect(issuance.values[column] == .boolean(true))
    #expect(joint.values[column] == .boolean(false))
  }

  @Test func tooltipsQuoteInOneLineEach() throws {
    let edge = try #require(view(.coIssuance).drawing().edges.first)
    guard case .string(let tooltip) = edge.values[0] else {
      Issue.record("no tooltip")
      return
    }
    #expect(tooltip.contains("“Ministry of Industry and Information Technology “and”"))
    #expect(tooltip.split(separator: "\n").count == 2)
  }

  @Test func analysisTakesWeightsAsTheyAre() throws {
    let graph = try view(.coIssuance).analysisGraph()
    #expect(!graph.isDirected)
    #expect(graph.strengths() == [2, 2])
  }

  @Test func lowConfidenceCanBeLeftOut() {
    let network = SampleNetwork.network.keepingLinks(atLeast: 0.6)
    #expect(ViewGraph(network, view: .partnership).edges.count == 1)
  }
}
