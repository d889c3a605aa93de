/// A graph ready to be written: nodes and edges with labels, looks and typed attributes.
///
/// It is a plain value without indexes or algorithms. Direction is a property of each edge, so a
/// graph may mix both. Writers check ``validate()`` before the first byte.
///
/// ```swift
/// var graph = AttributedGraph(name: "Friends")
/// graph.nodes = [.init(id: "ada", label: "Ada"), .init(id: "bob", label: "Bob")]
/// graph.edges = [.init(id: "e1", source: 0, target: 1, weight: 3)]
/// ```
public struct AttributedGraph: Sendable, Hashable {
  /// The title.
  public var name: String
  /// One or two sentences about what the graph shows.
  public var description: String
  /// The columns of the nodes' `values`.
  public var nodeAttributes: [Attribute]
  /// The columns of the edges' `values`.
  public var edgeAttributes: [Attribute]
  public var nodes: [Node]
  public var edges: [Edge]

  public init(
    name: String = "",
    description: String = "",
    nodeAttributes: [Attribute] = [],
    edgeAttributes: [Attribute] = [],
    nodes: [Node] = [],
    edges: [Edge] = []
  ) {
    self.name = name
    self.description = description
    self.nodeAttributes = nodeAttributes
    self.edgeAttributes = edgeAttributes
    self.nodes = nodes
    self.edges = edges
  }

  /// How the edges' directions combine; decides the graph type a format declares.
  public enum Direction: Sendable, Hashable {
    case undirected, directed, mixed
  }

  /// The directions of all edges; a graph without edges counts as undirected.
  ///
  /// - Complexity: O(m) for m edges.
  public var direction: Direction {
    let directed = edges.count(where: \.isDirected)
    if directed == 0 { return .undirected }
    return directed == edges.count ? .directed : .mixed
  }
}

extension AttributedGraph {
  /// One vertex.
  public struct Node: Sendable, Hashable {
    /// Any text that no other node has; compared byte for byte.
    public var id: String
    /// The name people read.
    public var label: String
    /// What the node is, such as `person`; empty when all are alike.
    public var kind: String
    /// The community or other set the node belongs to.
    public var group: String?
    public var colour: RGB?
    /// A relative size; writers scale it to their format.
    public var size: Double?
    public var position: Position?
    /// When the node existed; empty means always.
    public var times: [TimeRange]
    /// The values of `nodeAttributes` by index; `nil` or a shorter array means missing.
    public var values: [AttributeValue?]

    public init(
      id: String,
      label: String,
      kind: String = "",
      group: String? = nil,
      colour: RGB? = nil,
      size: Double? = nil,
      position: Position? = nil,
      times: [TimeRange] = [],
      values: [AttributeValue?] = []
    ) {
      self.id = id
      self.label = label
      self.kind = kind
      self.group = group
      self.colour = colour
      self.size = size
      self.position = position
      self.times = times
      self.values = values
    }
  }

  /// One tie between two nodes, or of a node to itself.
  public struct Edge: Sendable, Hashable {
    /// Any text that no other edge has; compared byte for byte.
    public var id: String
    /// The index of a node in `nodes`.
    public var source: Int
    /// The index of a node in `nodes`.
    public var target: Int
    public var isDirected: Bool
    /// What the tie is, such as `supplies`; empty when all are alike.
    public var kind: String
    /// The strength, where more is stronger.
    public var weight: Double
    /// A caption; empty for none.
    public var label: String
    public var colour: RGB?
    /// When the tie held; empty means always.
    public var times: [TimeRange]
    /// The values of `edgeAttributes` by index; `nil` or a shorter array means missing.
    public var values: [AttributeValue?]

    public init(
      id: String,
      source: Int,
      target: Int,
      isDirected: Bool = false,
      kind: String = "",
      weight: Double = 1,
      label: String = "",
      colour: RGB? = nil,
      times: [TimeRange] = [],
      values: [AttributeValue?] = []
    ) {
      self.id = id
      self.source = source
      self.target = target
      self.isDirected = isDirected
      self.kind = kind
      self.weight = weight
      self.label = label
      self.colour = colour
      self.times = times
      self.values = values
    }
  }

  /// A point in the plane, y upwards, in any unit.
  public struct Position: Sendable, Hashable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The days from `start` to `end`, both included, as `YYYY-MM-DD`; `nil` means open.
  public struct TimeRange: Sendable, Hashable {
    public var start: String?
    public var end: String?

    public init(start: String? = nil, end: String? = nil) {
      self.start = start
      self.end = end
    }
  }
}
