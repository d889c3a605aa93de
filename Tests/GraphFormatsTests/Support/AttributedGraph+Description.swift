public import GraphFormats
public import Testing

extension AttributedGraph: CustomTestStringConvertible {
  /// Test logs name a graph by its size; its texts would fill pages.
  public var testDescription: String {
    "\(nodes.count) nodes, \(edges.count) \(direction) edges, \(nodeAttributes.count) attributes"
  }
}
