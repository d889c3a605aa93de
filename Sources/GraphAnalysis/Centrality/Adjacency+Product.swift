extension Adjacency {
  /// Sets `product[v]` to the sum of `vector` over the ends of v's arcs, times their weights.
  ///
  /// - Precondition: both arrays have `nodeCount` entries.
  /// - Complexity: O(n + m) time, no extra space.
  /// - Note: A row is added up in two interleaved sums, always in the same order.
  func multiply(_ vector: [Double], into product: inout [Double]) {
    precondition(vector.count == nodeCount && product.count == nodeCount, "lengths differ")
    let targets = targets.span
    let weights = weights.span
    let vector = vector.span
    for node in product.indices {
      let row = row(NodeID(node))
      var even = 0.0
      var odd = 0.0
      var arc = row.lowerBound
      while arc + 1 < row.upperBound {
        even += weights[unchecked: arc] * vector[unchecked: Int(targets[unchecked: arc])]
        odd += weights[unchecked: arc + 1] * vector[unchecked: Int(targets[unchecked: arc + 1])]
        arc += 2
      }
      if arc < row.upperBound {
        even += weights[unchecked: arc] * vector[unchecked: Int(targets[unchecked: arc])]
      }
      product[node] = even + odd
    }
  }
}
