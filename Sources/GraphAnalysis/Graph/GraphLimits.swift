/// How large a graph may become; tests lower it to see the refusals without the memory.
package struct GraphLimits: Sendable {
  package var nodeCount: Int
  /// An undirected edge has two ends in the tables, a directed edge or a self-loop one.
  package var endCount: Int

  package init(nodeCount: Int, endCount: Int) {
    self.nodeCount = nodeCount
    self.endCount = endCount
  }

  /// What 32-bit node numbers and positions allow; the last node number stays free as a marker.
  package static let wide = GraphLimits(
    nodeCount: Int(UInt32.max) - 1,
    endCount: Int(UInt32.max)
  )
}
