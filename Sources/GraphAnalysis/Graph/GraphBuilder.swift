/// Collects edges, refusing wrong ones at once, and packs them into a graph.
///
/// ```swift
/// var builder = try GraphBuilder(nodeCount: 2, isDirected: false)
/// try builder.add(Edge(0, 1, weight: 2))
/// try builder.add(Edge(1, 0, weight: 3))
/// builder.build().edges  // [Edge(0, 1, weight: 5)]
/// ```
///
/// **Parallel edges** become one edge whose weight is their sum; in an undirected graph `0–1` and
/// `1–0` are parallel. **Self-loops** are kept.
public struct GraphBuilder: Sendable {
  /// Whether edges have a direction.
  public let isDirected: Bool

  /// The number of nodes so far, those without edges included.
  public private(set) var nodeCount: Int

  private var edges: [Edge] = []
  private var endCount = 0
  private let limits: GraphLimits

  /// Starts a graph of some nodes and no edges.
  ///
  /// - Throws: `GraphError` with code `tooManyNodes`.
  public init(nodeCount: Int = 0, isDirected: Bool) throws(GraphError) {
    try self.init(nodeCount: nodeCount, isDirected: isDirected, limits: .wide)
  }

  package init(nodeCount: Int, isDirected: Bool, limits: GraphLimits) throws(GraphError) {
    guard 0...limits.nodeCount ~= nodeCount else {
      throw .tooManyNodes(nodeCount, limit: limits.nodeCount)
    }
    self.isDirected = isDirected
    self.nodeCount = nodeCount
    self.limits = limits
  }

  /// Adds a node without edges and returns its number.
  ///
  /// - Throws: `GraphError` with code `tooManyNodes`.
  @discardableResult
  public mutating func addNode() throws(GraphError) -> NodeID {
    guard nodeCount < limits.nodeCount else {
      throw .tooManyNodes(nodeCount + 1, limit: limits.nodeCount)
    }
    defer { nodeCount += 1 }
    return NodeID(nodeCount)
  }

  /// Adds an edge; one that is refused leaves the builder as it was.
  ///
  /// - Throws: `GraphError` with code `nodeOutOfRange`, `nonPositiveWeight`, `nonFiniteWeight`,
  ///   `weightOutOfRange` or `tooManyEdges`, and the edge.
  public mutating func add(_ edge: Edge) throws(GraphError) {
    let number = edges.count + 1
    for node in [edge.source, edge.target] where node >= nodeCount {
      throw .nodeOutOfRange(node, in: edge, number: number, nodeCount: nodeCount)
    }
    guard edge.weight.isFinite else { throw .nonFiniteWeight(edge, number: number) }
    guard edge.weight > 0 else { throw .nonPositiveWeight(edge, number: number) }
    guard Graph.weightRange.contains(edge.weight) else {
      throw .weightOutOfRange(edge, number: number)
    }
    let ends = isDirected || edge.source == edge.target ? 1 : 2
    guard endCount + ends <= limits.endCount else {
      throw .tooManyEdges(edge, number: number, limit: limits.endCount)
    }
    endCount += ends
    edges.append(edge)
  }

  /// Packs the edges added so far.
  ///
  /// - Complexity: O(n + m) time and space, O(p·log p) more time for p parallel edges.
  public func build() -> Graph {
    var arcs = edges
    if !isDirected {
      arcs += edges.lazy.filter { $0.source != $0.target }.map(\.reversed)
    }
    // Turning the arcs round sorts each row, so that parallel arcs lie side by side.
    let unsorted = Adjacency(nodeCount: nodeCount, arcs: arcs.lazy.map(\.reversed))
    let outgoing = unsorted.transposed().parallelArcsAdded()
    guard !isDirected else {
      return Graph(
        isDirected: true,
        outgoing: outgoing,
        incoming: outgoing.transposed(),
        edgeCount: outgoing.arcCount
      )
    }
    let selfLoopCount = (0..<NodeID(nodeCount)).count { node in
      outgoing.targets[outgoing.row(node)].contains(node)
    }
    return Graph(
      isDirected: false,
      outgoing: outgoing,
      incoming: outgoing,
      edgeCount: (outgoing.arcCount + selfLoopCount) / 2
    )
  }
}
