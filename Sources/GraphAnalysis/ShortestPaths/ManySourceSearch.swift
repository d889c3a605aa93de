/// For every node, how many of the sources reach it over edges of length 1, and how far they are.
///
/// Sixty-four sources are followed at once, one bit each, so an arc is read once where a search
/// from each source would read it sixty-four times.
///
/// - SeeAlso: Then et al. 2014, doi:10.14778/2735496.2735507
struct ManySourceSearch: ~Copyable {
  private let outgoing: Adjacency

  /// The number of sources other than itself that reach each node.
  private(set) var reached: [UInt64]
  /// The sum of their distances to the node.
  private(set) var farness: [UInt64]

  /// A bit for each source of the batch: whether it has reached the node, reached it in this round,
  /// or will have in the next.
  private let seen: Scratch<UInt64>
  private let current: Scratch<UInt64>
  private let next: Scratch<UInt64>

  private var frontier: [NodeID] = []
  private var nextFrontier: [NodeID] = []
  private var touched: [NodeID] = []

  static let batchSize = 64

  /// - Parameter outgoing: arcs in the direction of the search.
  init(outgoing: Adjacency) {
    let n = outgoing.nodeCount
    self.outgoing = outgoing
    reached = Array(repeating: 0, count: n)
    farness = Array(repeating: 0, count: n)
    seen = Scratch(repeating: 0, count: n)
    current = Scratch(repeating: 0, count: n)
    next = Scratch(repeating: 0, count: n)
    frontier.reserveCapacity(n)
    nextFrontier.reserveCapacity(n)
    touched.reserveCapacity(n)
  }

  /// Follows up to 64 sources to all they reach, adding to `reached` and `farness`.
  ///
  /// - Complexity: O(d·(n' + m')) for the part the sources reach, d being its diameter.
  mutating func run(from sources: Range<NodeID>) {
    precondition(sources.count <= Self.batchSize, "too many sources for one batch")
    for (bit, source) in sources.enumerated() {
      seen[Int(source)] = 1 << UInt64(bit)
      current[Int(source)] = 1 << UInt64(bit)
      frontier.append(source)
      touched.append(source)
    }
    var distance: UInt64 = 0
    while !frontier.isEmpty {
      distance += 1
      spread()
      arrive(at: distance)
      swap(&frontier, &nextFrontier)
      nextFrontier.removeAll(keepingCapacity: true)
    }
    for node in touched { seen[Int(node)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func spread() {
    let outgoing = outgoing
    let targets = outgoing.targets.span
    let (seen, next) = (seen.base, next.base)
    for node in frontier {
      let sources = current[Int(node)]
      for arc in outgoing.row(node) {
        let target = Int(targets[unchecked: arc])
        let new = sources & ~seen[target]
        guard new != 0 else { continue }
        if next[target] == 0 { nextFrontier.append(NodeID(target)) }
        next[target] |= new
      }
    }
  }

  private mutating func arrive(at distance: UInt64) {
    for node in frontier { current[Int(node)] = 0 }
    for node in nextFrontier.lazy.map(Int.init) {
      let new = next[node]
      let count = UInt64(new.nonzeroBitCount)
      if seen[node] == 0 { touched.append(NodeID(node)) }
      seen[node] |= new
      current[node] = new
      next[node] = 0
      reached[node] += count
      farness[node] += count * distance
    }
  }
}
