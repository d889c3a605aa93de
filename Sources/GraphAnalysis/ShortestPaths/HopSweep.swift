/// One source's share of every node's betweenness when all edges have length 1.
///
/// Brandes' algorithm, a level at a time. `active` is zero except on one level, so a node's sum
/// over that level is a sum over all its neighbours, without a branch. While the frontier is small
/// its nodes push to their neighbours instead, which touches less.
///
/// Make one and call it for many sources: it allocates only when made.
///
/// - SeeAlso: Brandes 2001, doi:10.1080/0022250X.2001.9990249; for the two directions of the
///   search, Beamer, Asanović and Patterson 2012, doi:10.1109/SC.2012.50
struct HopSweep: ~Copyable {
  private let outgoing: Adjacency
  private let incoming: Adjacency

  /// The reached nodes in the order they were reached; level d is `order[levels[d]..<levels[d +
  /// 1]]`.
  private let order: Scratch<NodeID>
  private var reachedCount = 0
  private var levels: [Int] = []

  /// The distance of a reached node, or `unreached`.
  private let depth: Scratch<UInt32>
  /// The number of shortest paths from the source; on the way back (1 + dependency) / paths.
  private let paths: Scratch<Double>
  /// A copy of `paths` for one level, zero elsewhere.
  private let active: Scratch<Double>

  /// The nodes that pulling still has to look at, once pulling has begun.
  private let waiting: Scratch<NodeID>
  private var waitingCount: Int?
  /// The arcs into nodes not reached yet: what one round of pulling reads.
  private var waitingArcs = 0

  private static let unreached = UInt32.max
  /// Pushing an arc costs about this many times as much as pulling one [measured].
  private static let pushCost = 8

  init(graph: Graph) {
    let n = graph.nodeCount
    outgoing = graph.outgoing
    incoming = graph.incoming
    order = Scratch(repeating: 0, count: n)
    depth = Scratch(repeating: Self.unreached, count: n)
    paths = Scratch(repeating: 0, count: n)
    active = Scratch(repeating: 0, count: n)
    waiting = Scratch(repeating: 0, count: n)
    levels.reserveCapacity(64)
  }

  /// Adds the dependency of `source` on each node to the node's score.
  ///
  /// - Throws: `PathOverflow` with the first node that so many paths lead to.
  /// - Complexity: O(n' + m') for the part of the graph that the source reaches.
  mutating func addDependencies(of source: NodeID, to scores: inout [Double]) throws(PathOverflow) {
    guard !outgoing.row(source).isEmpty else { return }
    search(from: source)
    defer { forget() }
    for index in 0..<reachedCount {
      let node = order[index]
      guard !paths[Int(node)].isFinite else { continue }
      throw PathOverflow(source: source, target: node)
    }
    addDependencies(to: &scores)
  }

  // MARK: Out from the source

  private mutating func search(from source: NodeID) {
    order[0] = source
    reachedCount = 1
    depth[Int(source)] = 0
    paths[Int(source)] = 1
    waitingCount = nil
    waitingArcs = incoming.arcCount - incoming.row(source).count
    levels.removeAll(keepingCapacity: true)
    levels.append(0)
    while levels[levels.count - 1] < reachedCount {
      let level = levels[levels.count - 1]..<reachedCount
      levels.append(reachedCount)
      var frontierArcs = 0
      for index in level { frontierArcs += outgoing.row(order[index]).count }
      if frontierArcs * Self.pushCost < waitingArcs + (waitingCount ?? outgoing.nodeCount) {
        push(from: level)
      } else {
        pull(from: level)
      }
    }
  }

  private mutating func push(from level: Range<Int>) {
    let next = UInt32(levels.count - 1)
    let outgoing = outgoing
    let offsets = outgoing.offsets.span
    let targets = outgoing.targets.span
    let incoming = incoming
    let arriving = incoming.offsets.span
    let depth = depth.base
    let paths = paths.base
    let order = order.base
    var reached = reachedCount
    for index in level {
      let node = Int(order[index])
      let count = paths[node]
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        let target = Int(targets[unchecked: arc])
        if depth[target] == next {
          paths[target] += count
        } else if depth[target] == Self.unreached {
          depth[target] = next
          paths[target] = count
          order[reached] = NodeID(target)
          reached += 1
          waitingArcs -= Int(arriving[unchecked: target + 1] - arriving[unchecked: target])
        }
      }
    }
    reachedCount = reached
  }

  private mutating func pull(from level: Range<Int>) {
    let next = UInt32(levels.count - 1)
    listWaiting()
    activate(level)
    let incoming = incoming
    let offsets = incoming.offsets.span
    let sources = incoming.targets.span
    let active = active.base
    let depth = depth.base
    let paths = paths.base
    let order = order.base
    let waiting = waiting.base
    var reached = reachedCount
    var kept = 0
    for index in 0..<(waitingCount ?? 0) {
      let node = Int(waiting[index])
      guard depth[node] == Self.unreached else { continue }
      let row = Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1])
      let count = sum(of: active, over: sources, in: row)
      if count > 0 {
        depth[node] = next
        paths[node] = count
        order[reached] = NodeID(node)
        reached += 1
        waitingArcs -= row.count
      } else {
        waiting[kept] = NodeID(node)
        kept += 1
      }
    }
    waitingCount = kept
    reachedCount = reached
    deactivate(level)
  }

  private mutating func listWaiting() {
    guard waitingCount == nil else { return }
    var count = 0
    for node in 0..<outgoing.nodeCount where depth[node] == Self.unreached {
      waiting[count] = NodeID(node)
      count += 1
    }
    waitingCount = count
  }

  // MARK: Back to the source

  private mutating func addDependencies(to scores: inout [Double]) {
    let last = levels.count - 2
    guard last >= 2 else { return }
    for index in levels[last]..<levels[last + 1] {
      let node = Int(order[index])
      paths[node] = 1 / paths[node]
    }
    for distance in stride(from: last - 1, to: 0, by: -1) {
      let below = levels[distance + 1]..<levels[distance + 2]
      activate(below)
      addDependencies(of: levels[distance]..<levels[distance + 1], to: &scores)
      deactivate(below)
    }
  }

  private mutating func addDependencies(of level: Range<Int>, to scores: inout [Double]) {
    let outgoing = outgoing
    let offsets = outgoing.offsets.span
    let targets = outgoing.targets.span
    let active = active.base
    let order = order.base
    let paths = paths.base
    var scores = scores.mutableSpan
    for index in level {
      let node = Int(order[index])
      let row = Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1])
      let count = paths[node]
      let dependency = count * sum(of: active, over: targets, in: row)
      scores[unchecked: node] += dependency
      paths[node] = (1 + dependency) / count
    }
  }

  // MARK: Bookkeeping

  private mutating func activate(_ level: Range<Int>) {
    for index in level { active[Int(order[index])] = paths[Int(order[index])] }
  }

  private mutating func deactivate(_ level: Range<Int>) {
    for index in level { active[Int(order[index])] = 0 }
  }

  private mutating func forget() {
    for index in 0..<reachedCount { depth[Int(order[index])] = Self.unreached }
  }
}

/// Adds `values[ids[k]]` for k in a range, in two interleaved sums so that the additions overlap.
@inline(__always)
private func sum(
  of values: UnsafePointer<Double>,
  over ids: Span<NodeID>,
  in range: Range<Int>
) -> Double {
  var even = 0.0
  var odd = 0.0
  var k = range.lowerBound
  while k + 1 < range.upperBound {
    even += values[Int(ids[unchecked: k])]
    odd += values[Int(ids[unchecked: k + 1])]
    k += 2
  }
  if k < range.upperBound { even += values[Int(ids[unchecked: k])] }
  return even + odd
}
