/// Writes GraphML 1.0 that is valid against its schema and that Gephi, networkx and igraph read.
///
/// Nodes carry `label`, `kind` and, where the graph has them, `group`, `size`, `x`, `y`, `r`, `g`,
/// `b`; edges carry `weight`, `kind` and, where the graph has them, `edgelabel`, `r`, `g`, `b`;
/// then come the declared attributes. A graph whose edges are all directed is declared directed;
/// otherwise each directed edge says so itself.
///
/// Element ids must be name tokens (`NMTOKEN`). Others are replaced, and a column `original_id`
/// keeps what they were. The document is streamed: memory does not grow with it, but for the ids.
///
/// - SeeAlso: http://graphml.graphdrawing.org/specification.html
public struct GraphMLWriter: GraphWriter {
  /// The program the file is meant for.
  public enum Reader: Sendable, Hashable {
    /// Every reader; the file is valid against the schema.
    case any
    /// Gephi: each edge repeats its kind in an attribute `label`, the only place where Gephi
    /// looks for edge types, which the schema does not allow; and losses that only Gephi causes
    /// are reported.
    case gephi
  }

  public static let name = "GraphML"
  public static let fileExtensions = ["graphml"]

  public var reader: Reader

  public init(for reader: Reader = .any) {
    self.reader = reader
  }

  /// Writes the graph and returns what GraphML could not carry.
  ///
  /// - Throws: `.nonPositiveWeight`, the codes of ``AttributedGraph/validate()``, and
  ///   `.cannotWrite` from the sink.
  /// - Complexity: O(n + m) time and space for n nodes and m edges, times the attributes.
  public func write(
    _ graph: AttributedGraph,
    to sink: any ByteSink
  ) throws(GraphFormatError) -> LossReport {
    try graph.validate()
    for edge in graph.edges where edge.weight <= 0 {
      throw .nonPositiveWeight(edge.weight, "edge \"\(edge.id)\"", format: Self.name)
    }
    let document = GraphMLDocument(graph, reader: reader)
    var xml = try XMLStream(sink)
    try document.write(to: &xml)
    return document.losses(replacedCharacters: try xml.finish())
  }
}
