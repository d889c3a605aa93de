/// Finds all occurrences of many byte patterns in one pass (Aho and Corasick 1975,
/// doi:10.1145/360825.360855).
///
/// A sparse automaton: each state keeps its children in a slice of one array, the root in a
/// table of 256. It builds in milliseconds, which for a command-line tool counts as much as the scan.
public struct AhoCorasick: Sendable {
  /// An occurrence of a pattern.
  public struct Match: Hashable, Sendable {
    /// The pattern's index in the list the automaton was made from.
    public var pattern: Int
    public var start: Int
    public var end: Int
  }

  private var root: [UInt32]
  private var firstChild: [UInt32]
  private var childBytes: [UInt8]
  private var childStates: [UInt32]
  private var fail: [UInt32]
  /// The pattern that ends at a state, or `none`.
  private var output: [UInt32]
  /// The next state on the fail chain with an output, or 0.
  private var outputLink: [UInt32]
  private var lengths: [UInt32]
  /// The next pattern that folds to the same bytes, or `none`.
  private var nextEqual: [UInt32]
  /// What each byte is read as: folds case, and dashes to blanks.
  private let fold: [UInt8]

  private static let none = UInt32.max

  /// Makes the automaton of a list of patterns.
  ///
  /// - Parameters:
  ///   - patterns: empty ones are never found; of those that fold to equal bytes the first is, and
  ///     `equalPatterns(to:)` tells the others.
  ///   - fold: 256 bytes; applied to patterns and text alike.
  /// - Complexity: O(m) time and space, m the summed length of the patterns, times the branching of
  ///   a state.
  public init(_ patterns: [[UInt8]], fold: [UInt8] = ByteFold.identity) {
    precondition(fold.count == 256, "a fold maps each of 256 bytes")
    self.fold = fold
    self.lengths = patterns.map { UInt32($0.count) }
    nextEqual = [UInt32](repeating: Self.none, count: patterns.count)
    var last = nextEqual
    var trie = PatternTrie(capacity: patterns.reduce(0) { $0 + $1.count })
    output = []
    for (index, pattern) in patterns.enumerated() where !pattern.isEmpty {
      let first = trie.insert(pattern, as: UInt32(index), fold: fold)
      guard first != UInt32(index) else { continue }
      let previous = last[Int(first)] == Self.none ? first : last[Int(first)]
      nextEqual[Int(previous)] = UInt32(index)
      last[Int(first)] = UInt32(index)
    }
    let flat = trie.flattened()
    firstChild = flat.firstChild
    childBytes = flat.bytes
    childStates = flat.states
    output = flat.output
    root = [UInt32](repeating: 0, count: 256)
    fail = [UInt32](repeating: 0, count: flat.output.count)
    outputLink = fail
    link()
  }

  /// Breadth-first, so that a state's fail state is finished before the state itself.
  private mutating func link() {
    for child in Int(firstChild[0])..<Int(firstChild[1]) {
      root[Int(childBytes[child])] = childStates[child]
    }
    // States are numbered breadth-first by `flattened`.
    for state in 0..<output.count {
      for child in Int(firstChild[state])..<Int(firstChild[state + 1]) {
        let byte = childBytes[child]
        let next = Int(childStates[child])
        guard state != 0 else { continue }
        var candidate = fail[state]
        var target = step(candidate, byte)
        while target == 0, candidate != 0 {
          candidate = fail[Int(candidate)]
          target = step(candidate, byte)
        }
        fail[next] = target
        let failed = Int(fail[next])
        outputLink[next] = output[failed] != Self.none ? fail[next] : outputLink[failed]
      }
    }
  }

  @inline(__always)
  private func step(_ state: UInt32, _ byte: UInt8) -> UInt32 {
    if state == 0 { return root[Int(byte)] }
    var index = Int(firstChild[Int(state)])
    let end = Int(firstChild[Int(state) + 1])
    while index < end {
      if childBytes[index] == byte { return childStates[index] }
      index += 1
    }
    return 0
  }

  /// The patterns that fold to the same bytes as one that was found, itself first.
  public func equalPatterns(to pattern: Int) -> some Sequence<Int> {
    sequence(first: pattern) { previous in
      let next = nextEqual[previous]
      return next == Self.none ? nil : Int(next)
    }
  }

  /// Returns every occurrence of every pattern, ordered by end, the longer first.
  ///
  /// - Complexity: O(n + z) time for n bytes and z occurrences.
  public func matches(in text: [UInt8]) -> [Match] {
    var found: [Match] = []
    var state: UInt32 = 0
    for index in text.indices {
      let byte = fold[Int(text[index])]
      var next = step(state, byte)
      while next == 0, state != 0 {
        state = fail[Int(state)]
        next = step(state, byte)
      }
      state = next
      var hit = output[Int(state)] != Self.none ? state : outputLink[Int(state)]
      while hit != 0 {
        let pattern = Int(output[Int(hit)])
        let end = index + 1
        found.append(Match(pattern: pattern, start: end - Int(lengths[pattern]), end: end))
        hit = outputLink[Int(hit)]
      }
    }
    return found
  }
}

/// Byte maps for `AhoCorasick`.
public enum ByteFold {
  public static let identity: [UInt8] = (0...255).map { UInt8($0) }

  /// Folds ASCII case, and reads a hyphen as a blank ("solid-state battery").
  public static let caseAndHyphen: [UInt8] = (0...255).map { value -> UInt8 in
    let byte = UInt8(value)
    if byte >= 0x41, byte <= 0x5A { return byte + 32 }
    return byte == UInt8(ascii: "-") ? 0x20 : byte
  }
}
