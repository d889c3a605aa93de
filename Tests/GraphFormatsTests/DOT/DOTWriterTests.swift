import GraphFormats
import Testing

@Suite struct DOTWriterTests {
  private func text(_ graph: AttributedGraph, _ style: DOTStyle = .init()) throws -> String {
    String(decoding: try DOTWriter(style: style).encode(graph).bytes, as: UTF8.self)
  }

  /// `trade` without positions, so that Graphviz lays it out.
  private static let loose: AttributedGraph = {
    var graph = SampleGraphs.trade
    for index in graph.nodes.indices { graph.nodes[index].position = nil }
    return graph
  }()

  private static let rich: DOTStyle = {
    var style = DOTStyle()
    style.shapes = ["agency": .roundedBox, "company": .ellipse]
    style.lines = ["regulates": .dashed]
    style.captions = ["agency": "agency & 机构"]
    style.tooltipAttribute = "source"
    style.linkAttribute = "source"
    return style
  }()

  @Test func smallDrawingIsWrittenAsRecorded() throws {
    let (bytes, losses) = try DOTWriter(style: Self.rich).encode(Self.loose)
    try expectGolden(String(decoding: bytes, as: UTF8.self), "trade.dot")
    #expect(
      losses.lines == ["groups: 2 not carried by DOT", "attributes: 4 not carried by DOT"]
    )
  }

  @Test func positionedMixedDrawingIsWrittenAsRecorded() throws {
    try expectGolden(try text(SampleGraphs.mixed), "mixed-positioned.dot")
  }

  static let graphs = [
    AttributedGraph(), SampleGraphs.trade, SampleGraphs.mixed, SampleGraphs.directed, loose,
    SampleGraphs.hostile,
    AttributedGraph(
      nodes: [
        .init(id: "legend", label: "", kind: "a"), .init(id: "legend_", label: "", kind: "b"),
      ],
      edges: [.init(id: "loop", source: 0, target: 0, weight: 0)]
    ),
  ]

  @Test(.enabled(if: Graphviz.isInstalled, "dot is not installed"), arguments: graphs)
  func graphvizDrawsIt(_ graph: AttributedGraph) throws {
    for layout in [nil, .dot, .sfdp] as [DOTStyle.Layout?] {
      var style = Self.rich
      style.layout = layout
      let (status, svg, complaints) = try Graphviz.svg(
        of: DOTWriter(style: style).encode(graph).bytes
      )
      #expect(status == 0, "\(complaints)")
      #expect(!complaints.contains("syntax error"))
      let groups = try #require(XMLElement(parsing: svg)).all("g")[0].all("g")
      let hasLegend = Set(graph.nodes.map(\.kind)).count > 1
      #expect(
        groups.count { $0.attributes["class"] == "node" } == graph.nodes.count + (hasLegend ? 1 : 0)
      )
      #expect(groups.count { $0.attributes["class"] == "edge" } == graph.edges.count)
    }
  }

  @Test(.enabled(if: Graphviz.isInstalled, "dot is not installed"))
  func labelsAreDrawnAsTheyAre() throws {
    let labels = ["a\\b", "\\N", "\"q\"", "R&amp;D", "<b>", "ends\\", "&#65;", "工信部", "AT&T;x"]
    var style = DOTStyle()
    style.font = "sans-serif"
    let graph = AttributedGraph(
      nodes: labels.enumerated().map { .init(id: "\($0)", label: $1) }
    )
    let svg = try Graphviz.svg(of: DOTWriter(style: style).encode(graph).bytes).svg
    func texts(_ element: XMLElement) -> [String] {
      (element.name == "text" ? [element.text] : []) + element.children.flatMap(texts)
    }
    #expect(try Set(texts(#require(XMLElement(parsing: svg)))) == Set(labels))
  }

  @Test func firstLineShowsTheEncoding() throws {
    let line = try #require(try text(AttributedGraph()).split(separator: "\n").first)
    #expect(line.hasPrefix("//"))
    #expect(line.unicodeScalars.count { !$0.isASCII } == 1)
  }

  @Test func graphTypeFollowsTheEdges() throws {
    #expect(try text(SampleGraphs.trade).contains("\nstrict graph {\n"))
    #expect(try text(SampleGraphs.directed).contains("\nstrict digraph {\n"))
    let mixed = try text(SampleGraphs.mixed)
    #expect(mixed.contains("\nstrict digraph {\n"))
    #expect(mixed.split(separator: "\n").filter { $0.contains("dir=none") }.count == 1)
    var parallel = SampleGraphs.trade
    parallel.edges.append(.init(id: "e3", source: 2, target: 0, kind: "regulates"))
    // `strict` would drop the second edge, whatever its kind.
    #expect(try text(parallel).contains("\ngraph {\n"))
  }

  @Test(arguments: [
    ("plain", "plain"), ("say \"x\"", "say \\\"x\\\""), ("a\\", "a\\\\"), ("\\\"", "\\\\\\\""),
    ("two\nlines", "two\\nlines"), ("\\n", "\\\\n"), ("-- > ;", "-- > ;"),
  ])
  func identifierIsQuoted(_ id: String, _ expected: String) throws {
    let graph = AttributedGraph(nodes: [.init(id: id, label: "x")])
    #expect(try text(graph).contains("\n  \"\(expected)\" [label=\"x\""))
  }

  @Test func linesWidenWithTheWeightWithinBounds() throws {
    let weights = [0, 1, 4, 100, 10_000] as [Double]
    var graph = AttributedGraph(nodes: [.init(id: "a", label: ""), .init(id: "b", label: "")])
    graph.edges = weights.enumerated().map {
      .init(id: "\($0)", source: 0, target: 1, weight: $1)
    }
    for (scale, expected) in [
      (.squareRoot, ["1.0", "1.0", "1.05", "1.45", "6.0"]),
      (.logarithmic, ["1.0", "1.0", "1.75", "3.5", "6.0"]),
    ] as [(DOTStyle.WeightScale, [String])] {
      var style = DOTStyle()
      style.weightScale = scale
      let widths = try text(graph, style).matches(of: /-- "b" \[penwidth=([0-9.]+)/)
      #expect(widths.map { String($0.1) } == expected)
    }
  }

  @Test(arguments: [
    ("https://x.org/?a=1&b=2", "https://x.org/?a=1&amp;b=2"),
    ("a b\"<c>\\.html", "a%20b%22%3Cc%3E%5C.html"),
    ("HTTP://x.org", "HTTP://x.org"), ("页.html#a:b", "页.html#a:b"), ("javascript:alert(1)", nil),
    (" javascript:x", nil), ("data:text/html,x", nil),
  ])
  func linkIsWrittenWhereItIsSafe(_ address: String, _ expected: String?) throws {
    let graph = AttributedGraph(
      nodeAttributes: [.init(name: "page", type: .string)],
      nodes: [.init(id: "a", label: "", values: [.string(address)])]
    )
    var style = DOTStyle()
    style.linkAttribute = "page"
    let written = try text(graph, style).firstMatch(of: /URL="([^"]*)"/)
    #expect(written.map { String($0.1) } == expected)
    #expect(
      try DOTWriter(style: style).encode(graph).losses.count(of: .links)
        == (expected == nil ? 1 : 0)
    )
  }

  @Test func legendAndTitleAreBounded() throws {
    var graph = AttributedGraph(name: String(repeating: "title ", count: 5000))
    graph.nodes = (0..<40).map { .init(id: "\($0)", label: "", kind: "kind \($0)") }
    let (bytes, losses) = try DOTWriter().encode(graph)
    #expect(
      losses.lines == [
        "labels: 1 shortened; the tooltips have them in full",
        "kinds: 16 too many or too long for the legend",
      ]
    )
    let text = String(decoding: bytes, as: UTF8.self)
    // Graphviz takes at most 16,384 bytes between the angle brackets.
    let markup = try #require(text.firstMatch(of: /label=<\n(.*?)<\/TABLE>>/.dotMatchesNewlines()))
    #expect(markup.1.utf8.count < 16_000)
  }

  @Test func cutLabelIsReportedAndKeptInTheTooltip() throws {
    let label = String(repeating: "word ", count: 2000) + "end"
    let graph = AttributedGraph(nodes: [.init(id: "a", label: label)])
    let (bytes, losses) = try DOTWriter().encode(graph)
    #expect(losses.lines == ["labels: 1 shortened; the tooltips have them in full"])
    #expect(String(decoding: bytes, as: UTF8.self).contains("tooltip=\"\(label)\""))
  }
}
