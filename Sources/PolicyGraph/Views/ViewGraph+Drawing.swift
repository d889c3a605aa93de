public import GraphFormats
import PolicyModel

extension ViewGraph {
  /// The view for a picture: names, looks, and tooltips with the quotes each edge rests on.
  ///
  /// - Complexity: O(n + m) time and space.
  public func drawing() -> AttributedGraph {
    let tooltips = AttributedGraph.Attribute(name: ViewLook.tooltip, type: .string)
    var graph = AttributedGraph(
      name: view.title,
      description: summary,
      nodeAttributes: [tooltips],
      edgeAttributes: [tooltips]
    )
    graph.nodes = nodes.map { node in
      let entity = node.entity
      var tooltip = entity.name
      if let chinese = entity.nameChinese, chinese != entity.name { tooltip += " " + chinese }
      if let date = entity.policy?.date { tooltip += ", \(date)" }
      return AttributedGraph.Node(
        id: entity.id,
        label: entity.name,
        kind: entity.kind.rawValue,
        colour: ViewLook.colour(of: entity.kind),
        size: Double(node.degree),
        values: [.string(tooltip)]
      )
    }
    graph.edges = edges.enumerated().map { number, edge in
      AttributedGraph.Edge(
        id: "e\(number + 1)",
        source: edge.source,
        target: edge.target,
        isDirected: view.isDirected,
        kind: edge.kind.rawValue,
        weight: edge.weight,
        colour: ViewLook.colour(of: edge.kind),
        values: [.string(tooltip(of: edge))]
      )
    }
    return graph
  }

  /// A line that counts what is shown.
  public var summary: String {
    "\(nodes.count) \(nodes.count == 1 ? "node" : "nodes"), "
      + "\(edges.count) \(edges.count == 1 ? "edge" : "edges"), policygraph \(Version.current)"
  }

  private func tooltip(of edge: Edge) -> String {
    let ends = "\(nodes[edge.source].entity.name) – \(nodes[edge.target].entity.name)"
    let kind = ([edge.kind.rawValue] + edge.roles).joined(separator: ", ")
    let quotes = edge.evidence.prefix(2).map {
      "“\(QuoteText.plain($0.evidence.quote, limit: 240))”"
    }
    return (["\(ends) (\(kind))"] + quotes).joined(separator: "\n")
  }
}
