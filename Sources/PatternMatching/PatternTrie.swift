/// The trie an automaton is made from.
struct PatternTrie {
  private var firstChild: [UInt32] = [0]
  private var sibling: [UInt32] = [0]
  private var byte: [UInt8] = [0]
  private var output: [UInt32] = [UInt32.max]
  /// Children of the root by byte: most patterns part there.
  private var rootChild = [UInt32](repeating: 0, count: 256)

  /// - Parameter capacity: the most states there will be.
  init(capacity: Int) {
    firstChild.reserveCapacity(capacity)
    sibling.reserveCapacity(capacity)
    byte.reserveCapacity(capacity)
    output.reserveCapacity(capacity)
  }

  /// Adds a pattern and returns the first one with the same bytes: itself, if it is new.
  mutating func insert(_ pattern: [UInt8], as index: UInt32, fold: [UInt8]) -> UInt32 {
    var node: UInt32 = 0
    for raw in pattern { node = child(of: node, by: fold[Int(raw)]) }
    if output[Int(node)] == UInt32.max { output[Int(node)] = index }
    return output[Int(node)]
  }

  private mutating func child(of node: UInt32, by value: UInt8) -> UInt32 {
    if node == 0, rootChild[Int(value)] != 0 { return rootChild[Int(value)] }
    var next = node == 0 ? 0 : firstChild[Int(node)]
    while next != 0 {
      if byte[Int(next)] == value { return next }
      next = sibling[Int(next)]
    }
    let made = UInt32(byte.count)
    byte.append(value)
    output.append(UInt32.max)
    firstChild.append(0)
    sibling.append(firstChild[Int(node)])
    firstChild[Int(node)] = made
    if node == 0 { rootChild[Int(value)] = made }
    return made
  }

  /// The trie's states numbered breadth-first, children of a state side by side.
  func flattened() -> (firstChild: [UInt32], bytes: [UInt8], states: [UInt32], output: [UInt32]) {
    var order: [UInt32] = [0]
    order.reserveCapacity(byte.count)
    var starts: [UInt32] = []
    starts.reserveCapacity(byte.count + 1)
    var bytes: [UInt8] = []
    var states: [UInt32] = []
    var outputs: [UInt32] = []
    var index = 0
    while index < order.count {
      let node = Int(order[index])
      outputs.append(output[node])
      starts.append(UInt32(bytes.count))
      var child = firstChild[node]
      while child != 0 {
        bytes.append(byte[Int(child)])
        states.append(UInt32(order.count))
        order.append(child)
        child = sibling[Int(child)]
      }
      index += 1
    }
    starts.append(UInt32(bytes.count))
    return (starts, bytes, states, outputs)
  }
}
