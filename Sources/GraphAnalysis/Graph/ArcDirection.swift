/// Which of a node's edges a measure looks at; undirected edges are all of them.
public enum ArcDirection: Hashable, Sendable {
  /// Edges that lead to the node.
  case incoming

  /// Edges that leave the node.
  case outgoing

  /// The incoming edges and the outgoing ones.
  case both
}
