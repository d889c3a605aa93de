/// The distances from one node to all others over edges of positive length.
///
/// Dijkstra's algorithm with a heap of four children a node. Make one and run it for many sources:
/// it allocates only when made.
struct LengthSearch: ~Copyable {
  private let lengths: Adjacency

  /// The distance of every reached node; infinite for the others.
  let distance: Scratch<Double>
  /// The reached nodes by rising distance; only the first `reachedCount` entries count.
  let order: Scratch<NodeID>
  private(set) var reachedCount = 0

  /// A node's slot in the heap while it waits there, and then its index in `order`.
  let place: Scratch<UInt32>
  private let heap: Scratch<Entry>
  private var heapCount = 0

  /// - Parameter lengths: arcs whose weights are lengths, in the direction to search.
  init(lengths: Adjacency) {
    let n = lengths.nodeCount
    self.lengths = lengths
    distance = Scratch(repeating: .infinity, count: n)
    order = Scratch(repeating: 0, count: n)
    place = Scratch(repeating: 0, count: n)
    heap = Scratch(repeating: Entry(distance: 0, node: 0), count: n)
  }

  /// Finds the distances from `source`, in place of what an earlier run found.
  ///
  /// - Complexity: O(n' + m'·log n') for the part of the graph that the source reaches.
  mutating func run(from source: NodeID) {
    for index in 0..<reachedCount { distance[Int(order[index])] = .infinity }
    reachedCount = 0
    distance[Int(source)] = 0
    heap[0] = Entry(distance: 0, node: source)
    heapCount = 1
    while heapCount > 0 {
      let node = takeNearest()
      place[Int(node)] = UInt32(reachedCount)
      order[reachedCount] = node
      reachedCount += 1
      relax(from: node)
    }
  }

  private mutating func relax(from node: NodeID) {
    let lengths = lengths
    let targets = lengths.targets.span
    let weights = lengths.weights.span
    let distance = distance.base
    let base = distance[Int(node)]
    for arc in lengths.row(node) {
      let target = targets[unchecked: arc]
      let candidate = base + weights[unchecked: arc]
      let known = distance[Int(target)]
      // Never true of a node that has left the heap, since lengths are positive.
      guard candidate < known else { continue }
      distance[Int(target)] = candidate
      let entry = Entry(distance: candidate, node: target)
      if known == .infinity {
        heapCount += 1
        rise(entry, from: heapCount - 1)
      } else {
        rise(entry, from: Int(place[Int(target)]))
      }
    }
  }

  // MARK: The heap

  private mutating func takeNearest() -> NodeID {
    let nearest = heap[0].node
    heapCount -= 1
    if heapCount > 0 { sink(heap[heapCount]) }
    return nearest
  }

  /// Puts an entry into `slot` or, while it is nearer than the parent there, further up.
  private func rise(_ entry: Entry, from slot: Int) {
    let (heap, place) = (heap.base, place.base)
    var slot = slot
    while slot > 0 {
      let parent = (slot - 1) / 4
      let above = heap[parent]
      guard entry.distance < above.distance else { break }
      heap[slot] = above
      place[Int(above.node)] = UInt32(slot)
      slot = parent
    }
    heap[slot] = entry
    place[Int(entry.node)] = UInt32(slot)
  }

  /// Puts an entry at the top or, while a child there is nearer, further down.
  private func sink(_ entry: Entry) {
    let (heap, place) = (heap.base, place.base)
    var slot = 0
    while 4 * slot + 1 < heapCount {
      var child = 4 * slot + 1
      for other in (child + 1)..<max(child + 1, min(child + 4, heapCount))
      where heap[other].distance < heap[child].distance {
        child = other
      }
      let below = heap[child]
      guard below.distance < entry.distance else { break }
      heap[slot] = below
      place[Int(below.node)] = UInt32(slot)
      slot = child
    }
    heap[slot] = entry
    place[Int(entry.node)] = UInt32(slot)
  }

  /// A waiting node with its distance beside it, so that comparing reads no other table.
  ///
  /// Not private, because Swift 6.3.1 crashes on the debug build if it is.
  struct Entry: BitwiseCopyable {
    var distance: Double
    var node: NodeID
  }
}
