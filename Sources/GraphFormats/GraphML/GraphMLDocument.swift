/// One graph on its way into GraphML: the names chosen for it and the elements in file order.
struct GraphMLDocument {
  private typealias Column = GraphMLColumns.Standard

  private let graph: AttributedGraph
  private let reader: GraphMLWriter.Reader
  private let direction: AttributedGraph.Direction
  private let nodeColumns: GraphMLColumns
  private let edgeColumns: GraphMLColumns
  /// The ids of nodes and edges whose own ids are no name tokens, by index.
  private let nodeTokens: [Int: String]
  private let edgeTokens: [Int: String]

  init(_ graph: AttributedGraph, reader: GraphMLWriter.Reader) {
    self.graph = graph
    self.reader = reader
    direction = graph.direction
    nodeTokens = NameTokens.replacements(for: graph.nodes.map(\.id))
    edgeTokens = NameTokens.replacements(for: graph.edges.map(\.id))

    // A column that no element uses is left out, so that tables stay narrow.
    var nodes: Set<Column> = [.label, .kind]
    if graph.nodes.contains(where: { $0.group != nil }) { nodes.insert(.group) }
    if graph.nodes.contains(where: { $0.size != nil }) { nodes.insert(.size) }
    if graph.nodes.contains(where: { $0.position != nil }) { nodes.formUnion([.x, .y]) }
    if graph.nodes.contains(where: { $0.colour != nil }) { nodes.formUnion([.r, .g, .b]) }
    if !nodeTokens.isEmpty { nodes.insert(.originalIdentifier) }
    var edges: Set<Column> = [.weight, .kind]
    if graph.edges.contains(where: { !$0.label.isEmpty }) { edges.insert(.edgelabel) }
    if graph.edges.contains(where: { $0.colour != nil }) { edges.formUnion([.r, .g, .b]) }
    if !edgeTokens.isEmpty { edges.insert(.originalIdentifier) }

    var taken = Set<String>()
    nodeColumns = GraphMLColumns(nodes, graph.nodeAttributes, prefix: "node_", taken: &taken)
    edgeColumns = GraphMLColumns(edges, graph.edgeAttributes, prefix: "edge_", taken: &taken)
  }

  func write(to xml: inout XMLStream) throws(GraphFormatError) {
    try xml.start("graphml")
    try xml.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns")
    try xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    try xml.attribute(
      "xsi:schemaLocation",
      "http://graphml.graphdrawing.org/xmlns "
        + "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"
    )
    if !graph.name.isEmpty { try xml.element("desc", graph.name) }
    for key in nodeColumns.keys { try write(key, for: "node", to: &xml) }
    for key in edgeColumns.keys { try write(key, for: "edge", to: &xml) }
    try xml.start("graph")
    try xml.attribute("edgedefault", direction == .directed ? "directed" : "undirected")
    if !graph.description.isEmpty { try xml.element("desc", graph.description) }
    for index in graph.nodes.indices { try writeNode(index, to: &xml) }
    for index in graph.edges.indices { try writeEdge(index, to: &xml) }
    try xml.end()
    try xml.end()
  }

  private func write(
    _ key: GraphMLColumns.Key,
    for element: String,
    to xml: inout XMLStream
  ) throws(GraphFormatError) {
    try xml.start("key")
    try xml.attribute("id", key.id)
    try xml.attribute("for", element)
    try xml.attribute("attr.name", key.name)
    try xml.attribute("attr.type", key.type == .integer ? "int" : key.type.rawValue)
    if !key.description.isEmpty { try xml.element("desc", key.description) }
    try xml.end()
  }

  private func writeNode(_ index: Int, to xml: inout XMLStream) throws(GraphFormatError) {
    let node = graph.nodes[index]
    let columns = nodeColumns
    let token = nodeTokens[index]
    try xml.start("node")
    try xml.attribute("id", token ?? node.id)
    try xml.data(columns, .label, node.label)
    try xml.data(columns, .kind, node.kind)
    if let group = node.group { try xml.data(columns, .group, group) }
    if let size = node.size { try xml.data(columns, .size, String(size)) }
    if let position = node.position {
      try xml.data(columns, .x, String(position.x))
      try xml.data(columns, .y, String(position.y))
    }
    try xml.data(columns, node.colour)
    if token != nil { try xml.data(columns, .originalIdentifier, node.id) }
    try xml.data(columns, node.values)
    try xml.end()
  }

  private func writeEdge(_ index: Int, to xml: inout XMLStream) throws(GraphFormatError) {
    let edge = graph.edges[index]
    let columns = edgeColumns
    let token = edgeTokens[index]
    try xml.start("edge")
    try xml.attribute("id", token ?? edge.id)
    try xml.attribute("source", nodeTokens[edge.source] ?? graph.nodes[edge.source].id)
    try xml.attribute("target", nodeTokens[edge.target] ?? graph.nodes[edge.target].id)
    if direction == .mixed && edge.isDirected { try xml.attribute("directed", "true") }
    if reader == .gephi && !edge.kind.isEmpty { try xml.attribute("label", edge.kind) }
    try xml.data(columns, .weight, String(edge.weight))
    if !edge.label.isEmpty { try xml.data(columns, .edgelabel, edge.label) }
    try xml.data(columns, .kind, edge.kind)
    try xml.data(columns, edge.colour)
    if token != nil { try xml.data(columns, .originalIdentifier, edge.id) }
    try xml.data(columns, edge.values)
    try xml.end()
  }

  /// Returns everything the file does not carry or does not carry as it was.
  func losses(replacedCharacters: Int) -> LossReport {
    GraphMLLosses(
      graph: graph,
      direction: direction,
      changedIdentifiers: nodeTokens.count + edgeTokens.count,
      renamedAttributes: nodeColumns.renamed + edgeColumns.renamed,
      replacedCharacters: replacedCharacters,
      reader: reader
    ).report
  }
}

extension XMLStream {
  fileprivate mutating func data(_ key: String, _ text: String) throws(GraphFormatError) {
    try start("data")
    try attribute("key", key)
    try self.text(text)
    try end()
  }

  /// Writes a value of a standard column; a column the graph does not use writes nothing.
  fileprivate mutating func data(
    _ columns: GraphMLColumns,
    _ column: GraphMLColumns.Standard,
    _ text: String
  ) throws(GraphFormatError) {
    if let key = columns.standard[column] { try data(key.id, text) }
  }

  fileprivate mutating func data(
    _ columns: GraphMLColumns,
    _ colour: RGB?
  ) throws(GraphFormatError) {
    guard let colour else { return }
    try data(columns, .r, String(colour.red))
    try data(columns, .g, String(colour.green))
    try data(columns, .b, String(colour.blue))
  }

  fileprivate mutating func data(
    _ columns: GraphMLColumns,
    _ values: [AttributedGraph.AttributeValue?]
  ) throws(GraphFormatError) {
    for (key, value) in zip(columns.declared, values) {
      if let value { try data(key.id, value.graphMLText) }
    }
  }
}

extension AttributedGraph.AttributeValue {
  /// The value in the spelling of XML Schema's simple types.
  fileprivate var graphMLText: String {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .boolean(let flag): String(flag)
    case .double(let number) where number.isNaN: "NaN"
    case .double(.infinity): "INF"
    case .double(-.infinity): "-INF"
    case .double(let number): String(number)
    }
  }
}
