/// Writes graphs in one format.
///
/// A writer is a value that holds its options. It sends its bytes to a sink as they come and leaves
/// finishing the sink to whoever opened it.
///
/// ```swift
/// let losses = try GraphMLWriter().write(graph, toFile: "trade.graphml")
/// for line in losses.lines { print(line) }
/// ```
public protocol GraphWriter: Sendable {
  /// The format's name as its users write it, such as `GraphML`.
  static var name: String { get }

  /// The file name extensions of the format without the dot, the usual one first.
  static var fileExtensions: [String] { get }

  /// Writes the graph and returns what the format could not carry.
  ///
  /// The same graph and options give the same bytes.
  ///
  /// - Throws: the codes of ``AttributedGraph/validate()``, `.cannotWrite` from the sink, and the
  ///   codes the writer documents.
  func write(_ graph: AttributedGraph, to sink: any ByteSink) throws(GraphFormatError) -> LossReport
}

extension GraphWriter {
  /// Writes the graph to a file that appears under its name only when it is complete.
  ///
  /// - Throws: what `write(_:to:)` throws; the file that had the name before is then untouched.
  public func write(
    _ graph: AttributedGraph,
    toFile path: String
  ) throws(GraphFormatError) -> LossReport {
    let sink = try FileSink(path: path)
    let losses = try write(graph, to: sink)
    try sink.finish()
    return losses
  }

  /// Returns the graph's bytes and what they do not carry.
  public func encode(
    _ graph: AttributedGraph
  ) throws(GraphFormatError) -> (bytes: [UInt8], losses: LossReport) {
    let sink = MemorySink()
    let losses = try write(graph, to: sink)
    return (sink.bytes, losses)
  }
}
