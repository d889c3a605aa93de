/// Writes a drawing in the DOT language for Graphviz: readable text, and pretty when rendered.
///
/// The file chooses its own layout program, so `dot -Tsvg graph.dot -o graph.svg` is all it takes.
/// Nodes are filled by kind and grow with `size`, edges widen with their weight, long labels wrap,
/// a legend explains the kinds. It is a picture, not a data file: attributes other than the
/// tooltip and the link are reported as lost.
///
/// A graph with directed edges becomes a `digraph` whose undirected edges have no arrowheads.
///
/// - SeeAlso: https://graphviz.org/doc/info/lang.html
public struct DOTWriter: GraphWriter {
  public static let name = "DOT"
  public static let fileExtensions = ["dot", "gv"]

  public var style: DOTStyle

  public init(style: DOTStyle = DOTStyle()) {
    self.style = style
  }

  /// Writes the graph and returns what the drawing does not carry.
  ///
  /// - Throws: the codes of ``AttributedGraph/validate()``, and `.cannotWrite` from the sink.
  /// - Complexity: O(n + m) time and space for n nodes and m edges.
  public func write(
    _ graph: AttributedGraph,
    to sink: any ByteSink
  ) throws(GraphFormatError) -> LossReport {
    try graph.validate()
    var drawing = DOTDrawing(graph, style: style)
    try drawing.write(to: sink)
    return drawing.losses
  }
}
