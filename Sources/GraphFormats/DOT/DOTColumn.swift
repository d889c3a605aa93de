/// The values of one string attribute, found by its name among nodes and among edges.
struct DOTColumn {
  private let node: Int?
  private let edge: Int?

  init(_ name: String?, of graph: AttributedGraph) {
    func index(in attributes: [AttributedGraph.Attribute]) -> Int? {
      attributes.firstIndex { $0.name == name && $0.type == .string }
    }
    node = index(in: graph.nodeAttributes)
    edge = index(in: graph.edgeAttributes)
  }

  /// The attributes found, told apart by element type and index.
  var columns: Set<String> {
    Set([node.map { "node \($0)" }, edge.map { "edge \($0)" }].compactMap(\.self))
  }

  func ofNode(_ element: AttributedGraph.Node) -> String? { text(element.values, node) }
  func ofEdge(_ element: AttributedGraph.Edge) -> String? { text(element.values, edge) }

  private func text(_ values: [AttributedGraph.AttributeValue?], _ index: Int?) -> String? {
    guard let index, values.indices.contains(index), case .string(let text) = values[index],
      !text.isEmpty
    else { return nil }
    return text
  }
}
