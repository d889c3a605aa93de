/// The legend of a drawing: a cluster with one table of the node and edge kinds.
///
/// It is a single node, since neato and sfdp lay out clusters no better than loose nodes.
struct DOTLegend {
  private let graph: AttributedGraph
  private let style: DOTStyle
  private let fills: [String: RGB]
  private let isPositioned: Bool
  private let nodeKinds: [String]
  private let edgeKinds: [String]
  /// The colour of an edge kind, where all its edges have the same.
  private let inks: [String: RGB]

  init(
    _ graph: AttributedGraph,
    style: DOTStyle,
    fills: [String: RGB],
    isPositioned: Bool
  ) {
    self.graph = graph
    self.style = style
    self.fills = fills
    self.isPositioned = isPositioned
    nodeKinds = Set(graph.nodes.map(\.kind)).subtracting([""]).sorted()
    // Edge kinds that look alike need no explanation.
    let edgeKinds = Set(graph.edges.map(\.kind)).subtracting([""]).sorted()
    var colours: [String: Set<RGB?>] = [:]
    for edge in graph.edges { colours[edge.kind, default: []].insert(edge.colour) }
    let inks = colours.compactMapValues { $0.count == 1 ? $0.first ?? nil : nil }
    self.inks = inks
    let looks = Set(edgeKinds.map { "\(style.lines[$0] ?? .solid) \(inks[$0]?.hexadecimal ?? "")" })
    self.edgeKinds = looks.count > 1 ? edgeKinds : []
  }

  /// How many kinds the legend leaves out, or names only in part.
  ///
  /// Graphviz refuses markup of more than 16 KB, which bounds the rows and their captions.
  var omittedKinds: Int {
    let kinds = nodeKinds + edgeKinds
    return max(0, kinds.count - Self.rowLimit)
      + kinds.prefix(Self.rowLimit).count { caption($0).isCut }
  }

  private static let rowLimit = 24

  private func caption(_ kind: String) -> (lines: [String], isCut: Bool) {
    LabelWrapping(width: 40, lines: 1).wrap(style.captions[kind] ?? kind)
  }

  /// Whether there is nothing to tell apart.
  var isEmpty: Bool { nodeKinds.count < 2 && edgeKinds.isEmpty }

  /// The statements of the cluster, which would inherit the graph's title without a label.
  var statements: String {
    var rows =
      nodeKinds.map { kind in
        let fill = fills[kind] ?? Palette.skyBlue
        let sign = (style.shapes[kind] ?? style.defaultShape).sign
        return row("<FONT COLOR=\"\(fill.hexadecimal)\" POINT-SIZE=\"16\">\(sign)</FONT>", kind)
      }
      + edgeKinds.map { kind in
        let ink = inks[kind]?.hexadecimal ?? "#6B7785"
        return row("<FONT COLOR=\"\(ink)\">\((style.lines[kind] ?? .solid).sign)</FONT>", kind)
      }
    if rows.count > Self.rowLimit { rows = rows.prefix(Self.rowLimit) + [row("", "…")] }
    return """
        subgraph cluster_legend {
          label="";
          peripheries=0;
          \(DOTText.identifier(identifier)) [shape=plain, style="", tooltip=" "\(position), label=<
            <TABLE BORDER="1" CELLBORDER="0" CELLSPACING="2" COLOR="#CCCCCC" STYLE="ROUNDED">
      \(rows.joined(separator: "\n"))
            </TABLE>>];
        }

      """
  }

  private func row(_ sign: String, _ kind: String) -> String {
    let caption = DOTText.markup(caption(kind).lines.joined())
    return "        <TR><TD>\(sign)</TD><TD ALIGN=\"LEFT\">\(caption)</TD></TR>"
  }

  /// An id that no node has.
  private var identifier: String {
    let taken = Set(graph.nodes.map { ExactText($0.id) })
    var identifier = "legend"
    while taken.contains(ExactText(identifier)) { identifier += "_" }
    return identifier
  }

  /// Below the lower left corner of a graph with positions; elsewhere Graphviz finds a place.
  private var position: String {
    guard isPositioned else { return "" }
    let rowCount = min(nodeKinds.count + edgeKinds.count, Self.rowLimit + 1)
    let x = graph.nodes.compactMap(\.position?.x).min() ?? 0
    let y = graph.nodes.compactMap(\.position?.y).min() ?? 0
    return ", pos=\"\(x),\(y - 80 - Double(11 * rowCount))!\""
  }
}

extension DOTStyle.Shape {
  /// The node attributes that draw the shape.
  var attributes: [String] {
    switch self {
    case .roundedBox: ["shape=box", "style=\"filled,rounded\""]
    // Slanted sides already keep the text away from the outline.
    case .diamond, .hexagon, .octagon, .parallelogram:
      ["shape=\(rawValue)", "margin=\"0.01,0.02\""]
    default: ["shape=\(rawValue)"]
    }
  }

  /// A character that looks like the shape, from the blocks that common fonts have.
  fileprivate var sign: String {
    switch self {
    case .box, .roundedBox, .note, .plain: "■"
    case .ellipse: "●"
    case .diamond: "◆"
    case .hexagon, .octagon: "⬢"
    case .parallelogram: "▰"
    }
  }
}

extension DOTStyle.Line {
  fileprivate var sign: String {
    switch self {
    case .solid: "━━━"
    case .dashed: "╺ ╺ ╺"
    case .dotted: "· · · ·"
    }
  }
}
