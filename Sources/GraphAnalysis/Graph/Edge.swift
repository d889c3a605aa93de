/// The number of a node: nodes are counted from 0 without gaps.
public typealias NodeID = UInt32

/// A weighted line between two nodes, as it is given to a graph and listed by one.
///
/// In a directed graph it runs from `source` to `target`; in an undirected one the two may be
/// exchanged.
public struct Edge: Hashable, Sendable {
  /// Where the edge starts.
  public var source: NodeID

  /// Where the edge ends.
  public var target: NodeID

  /// How strong or how long the edge is; each measure states which of the two it reads.
  public var weight: Double

  /// An edge from `source` to `target`; whether the nodes exist and the weight will do is for the
  /// graph to say.
  public init(_ source: NodeID, _ target: NodeID, weight: Double = 1) {
    self.source = source
    self.target = target
    self.weight = weight
  }

  /// The same line run the other way.
  var reversed: Edge { Edge(target, source, weight: weight) }
}
