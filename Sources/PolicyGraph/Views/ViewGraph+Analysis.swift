public import GraphAnalysis

extension ViewGraph {
  /// The view as a weighted graph for measures; node numbers are those of `nodes`.
  ///
  /// Always undirected: issuance and the other two-mode views only ever run from one kind to the
  /// other, so that no path would pass through any node if direction counted. Edges of several
  /// kinds between two nodes become one, their weights added.
  ///
  /// - Complexity: O(n + m) time and space.
  public func analysisGraph() throws(GraphError) -> Graph {
    try Graph(
      nodeCount: nodes.count,
      isDirected: false,
      edges: edges.map {
        GraphAnalysis.Edge(NodeID($0.source), NodeID($0.target), weight: $0.weight)
      }
    )
  }
}
