import GraphFormats
import Testing

@Suite struct GraphMLWriterTests {
  private func tree(_ graph: AttributedGraph, _ writer: GraphMLWriter = .init()) throws
    -> XMLElement
  {
    try #require(XMLElement(parsing: writer.encode(graph).bytes))
  }

  private func values(of key: String, in elements: [XMLElement]) -> [String?] {
    elements.map { $0.all("data").first { $0.attributes["key"] == key }?.text }
  }

  @Test func smallGraphIsWrittenAsRecorded() throws {
    let (bytes, losses) = try GraphMLWriter().encode(SampleGraphs.trade)
    try expectGolden(String(decoding: bytes, as: UTF8.self), "trade.graphml")
    #expect(losses.isEmpty)
  }

  @Test func gephiFileIsWrittenAsRecorded() throws {
    let (bytes, _) = try GraphMLWriter(for: .gephi).encode(SampleGraphs.mixed)
    try expectGolden(String(decoding: bytes, as: UTF8.self), "mixed-gephi.graphml")
  }

  static let graphs = [
    AttributedGraph(), SampleGraphs.trade, SampleGraphs.mixed, SampleGraphs.directed,
    SampleGraphs.hostile,
  ]

  @Test(arguments: graphs) func fileObeysTheSchemasRules(_ graph: AttributedGraph) throws {
    let root = try tree(graph)
    #expect(GraphMLRules(root).violations == [])
    let written = root.all("graph")[0]
    #expect(written.all("node").count == graph.nodes.count)
    #expect(written.all("edge").count == graph.edges.count)
  }

  @Test func everyTextComesBack() throws {
    let root = try tree(SampleGraphs.hostile)
    let nodes = root.all("graph")[0].all("node")
    // What XML forbids comes back as U+FFFD; everything else as it was.
    let expected = SampleGraphs.hostileTexts.map { text in
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map {
            ($0.value < 0x20 && !"\t\n\r".unicodeScalars.contains($0)) || $0.value == 0xFFFE
              || $0.value == 0xFFFF ? "\u{FFFD}" : $0
          }
        )
      )
    }
    for key in ["label", "kind", "group", "a_note"] {
      let found = values(of: key, in: nodes)
      for (found, expected) in zip(found, expected) {
        #expect(found.map { Array($0.utf8) } == Array(expected.utf8), "\(key): \(expected)")
      }
    }
    let ids = zip(nodes.map { $0.attributes["id"] }, values(of: "original_id", in: nodes))
    #expect(zip(ids, expected).allSatisfy { Array(($0.1 ?? $0.0 ?? "").utf8) == Array($1.utf8) })
  }

  @Test func blanksBetweenEscapesAreKeptByCDATA() throws {
    let labels: [(label: String, expected: String)] = [
      ("A & <b", "<![CDATA[A & <b]]>"),
      ("A &\t\n<b", "<![CDATA[A &\t\n<b]]>"),
      ("<a> ]]> <b>", "<![CDATA[<a> ]]]]><![CDATA[> <b>]]>"),
      ("A & b < c", "A &amp; b &lt; c"),
      ("A &<b", "A &amp;&lt;b"),
      ("\"A\" & \"B\"", "\"A\" &amp; \"B\""),
      ("]]>", "]]&gt;"),
    ]
    for (label, expected) in labels {
      let graph = AttributedGraph(nodes: [.init(id: "a", label: label)])
      let text = String(decoding: try GraphMLWriter().encode(graph).bytes, as: UTF8.self)
      #expect(text.contains("<data key=\"label\">\(expected)</data>"), "\(text)")
      #expect(try values(of: "label", in: tree(graph).all("graph")[0].all("node")) == [label])
    }
  }

  @Test func directionIsDeclaredOnceWhereItCanBe() throws {
    func directions(_ graph: AttributedGraph) throws -> [String?] {
      let written = try tree(graph).all("graph")[0]
      return [written.attributes["edgedefault"]]
        + written.all("edge").map { $0.attributes["directed"] }
    }
    #expect(try directions(SampleGraphs.trade) == ["undirected", nil, nil])
    #expect(try directions(SampleGraphs.directed) == ["directed", nil, nil])
    #expect(try directions(SampleGraphs.mixed) == ["undirected", "true", nil])
    #expect(
      try GraphMLWriter().encode(SampleGraphs.mixed).losses.lines == [
        "mixed directions: 1 directed edges among undirected ones; networkx refuses such a file, "
          + "igraph reads all edges as undirected"
      ]
    )
  }

  @Test func keysAreLowerCaseUniqueAndNoPropertyOfGephi() throws {
    let graph = AttributedGraph(
      nodeAttributes: ["GDP", "gdp", "Weight", "label", "first date", "color", "share"].map {
        .init(name: $0, type: .string)
      },
      edgeAttributes: ["share", "kind"].map { .init(name: $0, type: .string) }
    )
    let keys = try tree(graph).all("key")
    #expect(
      keys.map { "\($0.attributes["id"]!)=\($0.attributes["attr.name"]!)" } == [
        "label=label", "kind=kind", "gdp=GDP", "gdp_2=gdp_2", "weight_2=Weight_2",
        "label_2=label_2", "first_date=first_date", "color_2=color_2", "share=share",
        "weight=weight", "edge_kind=kind", "edge_share=share", "kind_2=kind_2",
      ]
    )
    #expect(try GraphMLWriter().encode(graph).losses.count(of: .attributeNames) == 6)
  }

  @Test func identifiersBecomeTokensWithoutClashes() throws {
    let ids = ["a b", "a_b", "a/b", "工信部", "a_b-2", "é", "e\u{301}", "A_b", "x:1.2-3"]
    let graph = AttributedGraph(nodes: ids.map { .init(id: $0, label: "") })
    let nodes = try tree(graph).all("graph")[0].all("node")
    #expect(
      nodes.map { $0.attributes["id"] } == [
        "a_b-3", "a_b", "a_b-4", "工信部", "a_b-2", "é", "e\u{301}", "A_b", "x:1.2-3",
      ]
    )
    #expect(
      values(of: "original_id", in: nodes)
        == ["a b", nil, "a/b", nil, nil, nil, nil, nil, nil]
    )
    #expect(try GraphMLWriter().encode(graph).losses.count(of: .identifiers) == 2)
  }

  @Test(arguments: [0, -1, -0.0]) func weightMustBeAboveZero(_ weight: Double) throws {
    var graph = SampleGraphs.trade
    graph.edges[1].weight = weight
    let error = try #require(throws: GraphFormatError.self) { try GraphMLWriter().encode(graph) }
    #expect(error.code == .nonPositiveWeight)
    #expect(error.place == "edge \"e2\"")
  }

  @Test func numbersAreSpelledAsInXMLSchema() throws {
    let numbers: [(Double, String)] = [
      (.infinity, "INF"), (-.infinity, "-INF"), (.nan, "NaN"), (0.1, "0.1"), (1e300, "1e+300"),
    ]
    let graph = AttributedGraph(
      nodeAttributes: [.init(name: "d", type: .double)],
      nodes: numbers.map { .init(id: $0.1, label: "", values: [.double($0.0)]) }
    )
    let nodes = try tree(graph).all("graph")[0].all("node")
    #expect(values(of: "d", in: nodes) == numbers.map(\.1))
  }

  @Test func lossesNameEachKindOnce() throws {
    var graph = SampleGraphs.trade
    graph.nodes[0].times = [.init(start: "2021-01-01")]
    graph.edges[0].times = [.init(end: "2021-01-01"), .init(start: "2022-01-01")]
    graph.nodes[0].label = "INFINITI"
    graph.nodes[1].values[2] = .string("INFINITI\u{1}\u{2}")
    graph.edges[0].weight = 20_000_000
    graph.edges.append(.init(id: "e3", source: 2, target: 0, kind: "supplies"))
    #expect(
      try GraphMLWriter().encode(graph).losses.lines == [
        "time ranges: 2 not carried by GraphML",
        "characters: 2 forbidden in XML, replaced by U+FFFD",
      ]
    )
    #expect(
      try GraphMLWriter(for: .gephi).encode(graph).losses.lines.dropFirst(2) == [
        "INF texts: 1 in which Gephi replaces INF by Infinity",
        "large weights: 1 that Gephi rounds to 24 bits",
        "parallel edges: 1 that Gephi merges into another edge of the same ends and kind",
      ]
    )
  }
}
