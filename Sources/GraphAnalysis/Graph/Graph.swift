/// A weighted graph that never changes, packed for scanning.
///
/// Nodes are the numbers `0..<nodeCount`; what they stand for is the caller's affair. Two nodes are
/// joined by at most one edge in each direction: parallel edges given to the builder become one
/// whose weight is their sum. An edge from a node to itself is kept; each measure states what it
/// does with it.
///
/// ```swift
/// let edges = [Edge(0, 1), Edge(1, 2), Edge(2, 0)]
/// let triangle = try Graph(nodeCount: 3, isDirected: false, edges: edges)
/// triangle.degrees()  // [2, 2, 2]
/// ```
///
/// - Note: Copies share their storage, and a graph may be read from many threads.
public struct Graph: Hashable, Sendable {
  /// Whether an edge from a to b differs from one from b to a.
  public let isDirected: Bool

  /// The arcs that leave each node; in an undirected graph every edge is an arc both ways, and a
  /// self-loop is one arc.
  let outgoing: Adjacency

  /// The arcs that enter each node, kept at their end; the same as `outgoing` when undirected.
  let incoming: Adjacency

  /// The weights an edge may have: beyond, sums, squares or reciprocals of weights would overflow.
  public static let weightRange: ClosedRange<Double> = 1e-120...1e120

  /// The number of nodes, those without edges included.
  public var nodeCount: Int { outgoing.nodeCount }

  /// The number of edges after parallel ones became one; an undirected edge counts once.
  public let edgeCount: Int

  /// Builds a graph from its edges.
  ///
  /// - Parameters:
  ///   - nodeCount: how many nodes there are, those without edges included.
  ///   - isDirected: whether edges have a direction.
  ///   - edges: in any order; the graph does not depend on it.
  /// - Throws: `GraphError` with code `nodeOutOfRange`, `nonPositiveWeight`, `nonFiniteWeight`,
  ///   `weightOutOfRange`, `tooManyNodes` or `tooManyEdges`.
  /// - Complexity: O(n + m) time and space, O(p·log p) more time for p parallel edges.
  public init(
    nodeCount: Int,
    isDirected: Bool,
    edges: some Sequence<Edge>
  ) throws(GraphError) {
    var builder = try GraphBuilder(nodeCount: nodeCount, isDirected: isDirected)
    for edge in edges {
      try builder.add(edge)
    }
    self = builder.build()
  }

  init(isDirected: Bool, outgoing: Adjacency, incoming: Adjacency, edgeCount: Int) {
    self.isDirected = isDirected
    self.outgoing = outgoing
    self.incoming = incoming
    self.edgeCount = edgeCount
  }
}
