/// What went wrong in building or measuring a graph, where, and what to do about it.
public struct GraphError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error; more kinds may be added, so a `switch` needs a `default`.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// A stable word for logs and tests, such as `node-out-of-range`.
    public let description: String

    /// An edge names a node that the graph does not have.
    public static let nodeOutOfRange = Code(description: "node-out-of-range")
    /// A weight is zero or negative.
    public static let nonPositiveWeight = Code(description: "non-positive-weight")
    /// A weight is infinite or not a number.
    public static let nonFiniteWeight = Code(description: "non-finite-weight")
    /// A weight is so large or small that sums or reciprocals of weights would overflow.
    public static let weightOutOfRange = Code(description: "weight-out-of-range")
    /// The number of nodes is negative or does not fit a `NodeID`.
    public static let tooManyNodes = Code(description: "too-many-nodes")
    /// The edges do not fit the 32-bit positions of the graph's tables.
    public static let tooManyEdges = Code(description: "too-many-edges")
    /// So many shortest paths tie that their number exceeds what a `Double` holds.
    public static let tooManyPaths = Code(description: "too-many-paths")
    /// An iteration did not settle within the rounds it was allowed.
    public static let notConverged = Code(description: "not-converged")
    /// An option of a measure lies outside the range its documentation gives.
    public static let optionOutOfRange = Code(description: "option-out-of-range")
  }

  /// The kind of error.
  public let code: Code

  /// The edge that was refused, if the error is about one.
  public let edge: Edge?

  /// One sentence for a person: what is wrong, where, and what would be right.
  public let description: String
}

extension GraphError {
  static func nodeOutOfRange(_ node: NodeID, in edge: Edge, number: Int, nodeCount: Int) -> Self {
    let nodes = nodeCount == 0 ? "no nodes" : "nodes 0 to \(nodeCount - 1) only"
    return GraphError(
      code: .nodeOutOfRange,
      edge: edge,
      description: "\(place(edge, number)) names node \(node), but the graph has \(nodes)."
    )
  }

  static func nonPositiveWeight(_ edge: Edge, number: Int) -> Self {
    GraphError(
      code: .nonPositiveWeight,
      edge: edge,
      description: "\(place(edge, number)) has weight \(edge.weight), but a weight must be above "
        + "0; leave out edges that do not count."
    )
  }

  static func nonFiniteWeight(_ edge: Edge, number: Int) -> Self {
    let weight = edge.weight.isNaN ? "that is not a number" : "that is infinite"
    return GraphError(
      code: .nonFiniteWeight,
      edge: edge,
      description: "\(place(edge, number)) has a weight \(weight); give it a finite one."
    )
  }

  static func weightOutOfRange(_ edge: Edge, number: Int) -> Self {
    let range = Graph.weightRange
    return GraphError(
      code: .weightOutOfRange,
      edge: edge,
      description: "\(place(edge, number)) has weight \(edge.weight), but weights must lie between "
        + "\(range.lowerBound) and \(range.upperBound); scale them all by one factor."
    )
  }

  static func tooManyNodes(_ count: Int, limit: Int) -> Self {
    GraphError(
      code: .tooManyNodes,
      edge: nil,
      description: "A graph can have 0 to \(limit) nodes, but \(count) were asked for."
    )
  }

  static func tooManyEdges(_ edge: Edge, number: Int, limit: Int) -> Self {
    GraphError(
      code: .tooManyEdges,
      edge: edge,
      description: "\(place(edge, number)) does not fit, because a graph holds at most \(limit) "
        + "edge ends; add up parallel edges first or split the graph."
    )
  }

  static func tooManyPaths(from source: NodeID, to target: NodeID) -> Self {
    GraphError(
      code: .tooManyPaths,
      edge: nil,
      description: "So many shortest paths of equal length join node \(source) and node \(target) "
        + "that their number cannot be represented; betweenness is not available for this graph."
    )
  }

  static func notConverged(_ measure: String, rounds: Int, advice: String) -> Self {
    GraphError(
      code: .notConverged,
      edge: nil,
      description: "The iteration for \(measure) did not settle within \(rounds) rounds; "
        + "\(advice)."
    )
  }

  static func optionOutOfRange(_ option: String, value: Double, range: String) -> Self {
    GraphError(
      code: .optionOutOfRange,
      edge: nil,
      description: "The \(option) is \(value), but it must be \(range)."
    )
  }

  /// Edges are counted from 1 in messages, as the lines of the file they came from are.
  private static func place(_ edge: Edge, _ number: Int) -> String {
    "Edge \(number), from node \(edge.source) to node \(edge.target),"
  }
}
