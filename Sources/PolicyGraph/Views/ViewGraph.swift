public import PolicyModel

/// The nodes and edges of a view: exactly one edge for each pair and kind.
///
/// Links that differ only in their role (an investment and a supply contract of two firms) become
/// one edge whose roles and evidence are put together. Programs that read graph files merge such
/// edges themselves, and lose what one of them carried.
public struct ViewGraph: Sendable {
  /// A node: an entity and how many edges it has.
  public struct Node: Sendable {
    public var entity: Entity
    public var degree: Int
  }

  /// An edge: what all links of one kind between two entities say together.
  public struct Edge: Sendable {
    public var kind: Link.Kind
    /// Indexes of nodes.
    public var source: Int
    public var target: Int
    /// Sorted, without repetition; empty where the kind has no roles.
    public var roles: [String]
    /// Whether all of its links run from source to target.
    public var isDirected: Bool
    /// Joint policies for a co-issuance, otherwise the number of documents that say it.
    public var weight: Double
    /// In `0...1`, noisy-or of its links.
    public var confidence: Double
    /// Ids of joint policies, sorted.
    public var policies: [String]
    /// By document date, document and span; documents without a date last.
    public var evidence: [LinkEvidence]
    /// The dates of its policies, or else of its documents, ascending.
    public var dates: [PolicyDate]
  }

  public let view: GraphView
  /// By id.
  public let nodes: [Node]
  /// By kind, then the ids of source and target.
  public let edges: [Edge]

  /// Draws a view from a network.
  ///
  /// - Parameter keepsIsolated: whether entities without an edge are nodes, too; only `full` has any.
  /// - Complexity: O(n + m log m) time and O(n + m) space.
  public init(_ network: PolicyNetwork, view: GraphView, keepsIsolated: Bool = false) {
    var builder = ViewGraphBuilder(network, view: view)
    for link in network.links where view.kinds.contains(link.kind) { builder.add(link) }
    self.view = view
    (nodes, edges) = builder.build(keepsIsolated: keepsIsolated && view == .full)
  }
}
