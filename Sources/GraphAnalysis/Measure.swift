/// The measures of nodes, by the names a command line or a table heading uses.
public enum Measure: String, CaseIterable, Hashable, Sendable {
  case degree
  case strength
  case betweenness
  case weightedBetweenness = "weighted-betweenness"
  case closeness
  case weightedCloseness = "weighted-closeness"
  case eigenvector
  case pageRank = "pagerank"

  /// What a measure makes of the weight of an edge.
  public enum WeightUse: String, Hashable, Sendable, CustomStringConvertible {
    /// Every edge counts the same.
    case ignored
    /// A larger weight ties more closely.
    case strength
    /// An edge is 1/weight long, so a larger weight brings nearer.
    case inverseLength = "inverse-length"

    /// A few words that complete "the weight is …".
    public var description: String {
      switch self {
      case .ignored: "ignored"
      case .strength: "read as strength"
      case .inverseLength: "read as strength, so that an edge is 1/weight long"
      }
    }
  }

  /// The measure's name, such as `weighted-betweenness`.
  public var name: String { rawValue }

  /// What the score says about a node, in one sentence.
  public var definition: String {
    switch self {
    case .degree:
      "The number of edges that end at the node, incoming and outgoing together."
    case .strength:
      "The sum of the weights of the edges that end at the node."
    case .betweenness:
      "The share of shortest paths between two other nodes that pass through the node, "
        + "averaged over all pairs."
    case .weightedBetweenness:
      "The share of shortest paths between two other nodes that pass through the node when strong "
        + "ties are short, averaged over all pairs."
    case .closeness:
      "The reciprocal of the mean distance from the nodes that reach the node, times the share "
        + "of nodes that do."
    case .weightedCloseness:
      "The reciprocal of the mean distance from the nodes that reach the node when strong ties "
        + "are short, times the share of nodes that do."
    case .eigenvector:
      "The node's entry in the leading eigenvector of the weights, high if its neighbours' are."
    case .pageRank:
      "The share of time that a wanderer spends at the node who follows edges 85 times in 100 "
        + "and jumps anywhere otherwise."
    }
  }

  /// What the measure makes of the weight of an edge.
  public var weightUse: WeightUse {
    switch self {
    case .degree, .betweenness, .closeness: .ignored
    case .strength, .eigenvector, .pageRank: .strength
    case .weightedBetweenness, .weightedCloseness: .inverseLength
    }
  }

  /// Returns the measure's score for every node of a graph, with the measure's default options.
  ///
  /// - Parameter threads: how many threads may share the work; the scores do not depend on it.
  /// - Returns: one number a node, indexed by `NodeID`; units and ranges stand at the method of
  ///   `Graph` that computes the measure.
  /// - Throws: `GraphError` with code `tooManyPaths` (betweenness) or `notConverged` (eigenvector,
  ///   PageRank).
  public func scores(of graph: Graph, threads: Int = 1) throws(GraphError) -> [Double] {
    switch self {
    case .degree: graph.degrees().map(Double.init)
    case .strength: graph.strengths()
    case .betweenness: try graph.betweenness(threads: threads)
    case .weightedBetweenness: try graph.betweenness(reading: .inverse, threads: threads)
    case .closeness: graph.closeness(threads: threads)
    case .weightedCloseness: graph.closeness(reading: .inverse, threads: threads)
    case .eigenvector: try graph.eigenvectorCentrality()
    case .pageRank: try graph.pageRank()
    }
  }
}
