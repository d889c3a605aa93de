/// The arcs of a graph, row by row: `targets[offsets[v]..<offsets[v + 1]]` are the ends of node
/// v's.
///
/// Compressed sparse rows with 32-bit numbers: 12 bytes an arc and 4 a node, scanned front to back.
struct Adjacency: Hashable, Sendable {
  /// One entry a node and one more, rising from 0 to the number of arcs.
  let offsets: [UInt32]
  let targets: [NodeID]
  let weights: [Double]

  var nodeCount: Int { offsets.count - 1 }
  var arcCount: Int { targets.count }

  init(offsets: [UInt32], targets: [NodeID], weights: [Double]) {
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
  }

  /// The positions of a node's arcs in `targets` and `weights`.
  func row(_ node: NodeID) -> Range<Int> {
    Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1])
  }

  /// Every arc, by rising source.
  var arcs: ArcSequence { ArcSequence(adjacency: self) }

  /// Groups arcs by their source, each group in the order the arcs were given.
  ///
  /// - Complexity: O(n + m) time, by counting.
  init(nodeCount: Int, arcs: some Sequence<Edge>) {
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    for arc in arcs { offsets[Int(arc.source) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var free = offsets
    let arcCount = Int(offsets[nodeCount])
    var targets = [NodeID](repeating: 0, count: arcCount)
    var weights = [Double](repeating: 0, count: arcCount)
    for arc in arcs {
      let position = Int(free[Int(arc.source)])
      free[Int(arc.source)] += 1
      targets[position] = arc.target
      weights[position] = arc.weight
    }
    self.init(offsets: offsets, targets: targets, weights: weights)
  }

  /// The same arcs turned round; every row comes out sorted, because sources are met in order.
  func transposed() -> Adjacency {
    Adjacency(nodeCount: nodeCount, arcs: arcs.lazy.map(\.reversed))
  }

  /// The same arcs with parallel ones made one, their weights added up.
  ///
  /// Weights are added from the smallest up, so the sum does not depend on the order of the edges.
  ///
  /// - Precondition: rows are sorted by target.
  func parallelArcsAdded() -> Adjacency {
    var offsets: [UInt32] = [0]
    var targets: [NodeID] = []
    var weights: [Double] = []
    offsets.reserveCapacity(nodeCount + 1)
    targets.reserveCapacity(arcCount)
    weights.reserveCapacity(arcCount)
    for node in 0..<nodeCount {
      let row = row(NodeID(node))
      var start = row.lowerBound
      while start < row.upperBound {
        let target = self.targets[start]
        var end = start + 1
        while end < row.upperBound, self.targets[end] == target { end += 1 }
        targets.append(target)
        weights.append(
          end == start + 1
            ? self.weights[start]
            : self.weights[start..<end].sorted().reduce(0, +)
        )
        start = end
      }
      offsets.append(UInt32(targets.count))
    }
    return Adjacency(offsets: offsets, targets: targets, weights: weights)
  }
}

/// Every arc of an adjacency, by rising source.
struct ArcSequence: Sequence, IteratorProtocol {
  fileprivate let adjacency: Adjacency
  private var node = 0
  private var position = 0

  fileprivate init(adjacency: Adjacency) { self.adjacency = adjacency }

  mutating func next() -> Edge? {
    guard position < adjacency.arcCount else { return nil }
    while adjacency.offsets[node + 1] <= position { node += 1 }
    defer { position += 1 }
    return Edge(
      NodeID(node),
      adjacency.targets[position],
      weight: adjacency.weights[position]
    )
  }
}
