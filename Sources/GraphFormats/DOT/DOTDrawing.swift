/// One graph on its way into DOT: the looks chosen for it and the statements in file order.
struct DOTDrawing {
  private let graph: AttributedGraph
  private let style: DOTStyle
  private let direction: AttributedGraph.Direction
  private let fills: [String: RGB]
  private let fontSize: DOTScale
  private let lineWidth: DOTScale
  private let tooltip: DOTColumn
  private let link: DOTColumn
  private let isPositioned: Bool
  private var cutLabels = 0
  private var droppedLinks = 0
  private var unexplainedKinds = 0
  private var replacedCharacters = 0

  init(_ graph: AttributedGraph, style: DOTStyle) {
    self.graph = graph
    self.style = style
    direction = graph.direction
    fills = Palette.fills(for: graph.nodes.map(\.kind)).merging(style.fills) { $1 }
    fontSize = DOTScale(graph.nodes.compactMap(\.size), to: style.fontSizes, .squareRoot)
    lineWidth = DOTScale(graph.edges.map(\.weight), to: style.lineWidths, style.weightScale)
    tooltip = DOTColumn(style.tooltipAttribute, of: graph)
    link = DOTColumn(style.linkAttribute, of: graph)
    isPositioned =
      style.layout == nil && !graph.nodes.isEmpty
      && graph.nodes.allSatisfy { $0.position != nil }
  }

  mutating func write(to sink: any ByteSink) throws(GraphFormatError) {
    // Readers that guess the encoding from the start of the file need a sign of UTF-8 there.
    try sink.write("// Graphviz drawing · UTF-8\n")
    // `strict` drops parallel edges, whatever their kinds.
    let hasParallelEdges = graph.parallelEdgeCount(ofOneKind: false) > 0
    let type = direction == .undirected ? "graph" : "digraph"
    try sink.write("\(hasParallelEdges ? "" : "strict ")\(type) {\n")
    try writeDefaults(to: sink)
    try sink.write("\n")
    for node in graph.nodes { try sink.write(statement(node)) }
    try sink.write("\n")
    for edge in graph.edges { try sink.write(statement(edge)) }
    let legend = DOTLegend(graph, style: style, fills: fills, isPositioned: isPositioned)
    if style.hasLegend, !legend.isEmpty {
      try sink.write("\n" + clean(legend.statements))
      unexplainedKinds = legend.omittedKinds
    }
    try sink.write("}\n")
  }

  private mutating func writeDefaults(to sink: any ByteSink) throws(GraphFormatError) {
    let font = DOTText.label(style.font)
    let layout = style.layout ?? (isPositioned || graph.nodes.count <= 300 ? .neato : .sfdp)
    var graphAttributes = [
      "layout=\(layout.rawValue)", "overlap=prism", "splines=true", "outputorder=edgesfirst",
      "sep=\"+12\"", "pad=0.3", "bgcolor=white", "charset=\"UTF-8\"", "fontname=\(font)",
    ]
    if isPositioned {
      // Positions are taken as points; without these two Graphviz would move the nodes apart.
      graphAttributes += ["inputscale=72", "notranslate=true"]
      graphAttributes[1] = "overlap=true"
    } else if layout == .neato || layout == .sfdp || layout == .fdp {
      // Separate parts are laid out on their own and put side by side.
      graphAttributes.append("pack=24")
    }
    graphAttributes += titleAttributes()
    try sink.write(clean("  graph [\(graphAttributes.joined(separator: ", "))];\n"))
    try sink.write(
      "  node [fontname=\(font), style=filled, color=\"#00000040\", penwidth=0.8, "
        + "margin=\"0.12,0.06\", height=0.1, width=0.1];\n"
    )
    try sink.write(
      "  edge [fontname=\(font), fontsize=9, fontcolor=\"#444444\", color=\"#6B7785B0\", "
        + "arrowsize=0.6];\n"
    )
  }

  /// The label and, where it had to be cut, the tooltip of the whole drawing.
  ///
  /// Graphviz refuses markup of more than 16 KB, so even a title must wrap.
  private mutating func titleAttributes() -> [String] {
    var isCut = false
    func markup(_ text: String, width: Int, open: String, close: String) -> [String] {
      let (lines, wasCut) = LabelWrapping(width: width, lines: 3).wrap(text)
      isCut = isCut || wasCut
      return lines.filter { !$0.isEmpty }.map { open + DOTText.markup($0) + close }
    }
    let lines =
      markup(graph.name, width: 70, open: "<FONT POINT-SIZE=\"22\"><B>", close: "</B></FONT>")
      + markup(
        graph.description,
        width: 120,
        open: "<FONT POINT-SIZE=\"11\" COLOR=\"#555555\">",
        close: "</FONT>"
      )
    guard !lines.isEmpty else { return [] }
    var attributes = ["labelloc=t", "label=<\(lines.joined(separator: "<BR/>"))>"]
    if isCut {
      cutLabels += 1
      attributes.append("tooltip=\(DOTText.label([graph.name, graph.description]))")
    }
    return attributes
  }

  private mutating func statement(_ node: AttributedGraph.Node) -> String {
    let wrapping = LabelWrapping(width: style.labelWidth, lines: style.labelLines)
    let (lines, isCut) = wrapping.wrap(node.label)
    if isCut { cutLabels += 1 }
    let fill = node.colour ?? fills[node.kind] ?? Palette.skyBlue
    let shape = style.shapes[node.kind] ?? style.defaultShape
    var attributes = ["label=\(DOTText.label(lines))"] + shape.attributes
    attributes.append("fillcolor=\"\(fill.hexadecimal)\"")
    if fill.legibleInk != RGB(0, 0, 0) {
      attributes.append("fontcolor=\"\(fill.legibleInk.hexadecimal)\"")
    }
    attributes.append("fontsize=\(fontSize(node.size ?? 0))")
    if let position = node.position {
      attributes.append("pos=\"\(position.x),\(position.y)\(isPositioned ? "!" : "")\"")
    }
    attributes += notes(
      node.label,
      tooltip: tooltip.ofNode(node),
      link: link.ofNode(node)
    )
    return clean("  \(DOTText.identifier(node.id)) [\(attributes.joined(separator: ", "))];\n")
  }

  private mutating func statement(_ edge: AttributedGraph.Edge) -> String {
    let ends = [edge.source, edge.target].map { DOTText.identifier(graph.nodes[$0].id) }
    let arrow = direction == .undirected ? " -- " : " -> "
    var attributes = ["penwidth=\(lineWidth(edge.weight))", "weight=\(edge.weight)"]
    if direction == .mixed && !edge.isDirected { attributes.append("dir=none") }
    if !edge.label.isEmpty {
      let wrapping = LabelWrapping(width: style.labelWidth, lines: style.labelLines)
      let (lines, isCut) = wrapping.wrap(edge.label)
      if isCut { cutLabels += 1 }
      attributes.append("label=\(DOTText.label(lines))")
    }
    if let colour = edge.colour { attributes.append("color=\"\(colour.hexadecimal)\"") }
    if let line = style.lines[edge.kind], line != .solid {
      attributes.append("style=\(line.rawValue)")
    }
    if !edge.kind.isEmpty { attributes.append("kind=\(DOTText.label(edge.kind))") }
    attributes += notes(
      edge.label,
      tooltip: tooltip.ofEdge(edge),
      link: link.ofEdge(edge)
    )
    return clean("  \(ends.joined(separator: arrow)) [\(attributes.joined(separator: ", "))];\n")
  }

  private mutating func notes(_ label: String, tooltip: String?, link: String?) -> [String] {
    let tooltip = tooltip ?? label
    let address = link.flatMap(DOTLink.quoted)
    if link != nil && address == nil { droppedLinks += 1 }
    return [
      tooltip.isEmpty ? nil : "tooltip=\(DOTText.label(tooltip))",
      address.map { "URL=\($0)" },
    ].compactMap(\.self)
  }

  private mutating func clean(_ text: String) -> String {
    let (text, count) = ForbiddenCharacters.replaced(in: text)
    replacedCharacters += count
    return text
  }

  /// Everything the file written last does not carry.
  var losses: LossReport {
    var report = LossReport()
    let format = DOTWriter.name
    report.add(.timeRanges, graph.timeRangeCount, "not carried by \(format)")
    report.add(.groups, Set(graph.nodes.compactMap(\.group)).count, "not carried by \(format)")
    let used = tooltip.columns.union(link.columns).count
    report.add(
      .attributes,
      graph.nodeAttributes.count + graph.edgeAttributes.count - used,
      "not carried by \(format)"
    )
    report.add(.labels, cutLabels, "shortened; the tooltips have them in full")
    report.add(.kinds, unexplainedKinds, "too many or too long for the legend")
    report.add(.links, droppedLinks, "left out, since only web, mail and file links are safe")
    report.add(.characters, replacedCharacters, "that pictures cannot hold, replaced by U+FFFD")
    return report
  }
}
