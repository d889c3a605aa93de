internal import DocumentReading
internal import PolicyModel

/// A sentence as relation rules read it: names as single nodes, all else as words.
struct SentenceNodes {
  /// A name or a word.
  struct Node {
    var range: Range<Int>
    /// The name; nil for words and for places and technologies, which relations read as words.
    var chunk: Chunk?
    /// The word in lower case; empty for names.
    var lower: String
    var isCapital: Bool

    func isKind(_ kinds: EntityKind...) -> Bool {
      guard let kind = chunk?.kind else { return false }
      return kinds.contains(kind)
    }
    var isParty: Bool { isKind(.company, .organisation) }
  }

  let range: Range<Int>
  private(set) var nodes: [Node] = []

  var count: Int { nodes.count }
  subscript(index: Int) -> Node { nodes[index] }

  /// The word at an index; empty outside the sentence and at names.
  func word(_ index: Int) -> String { nodes.indices.contains(index) ? nodes[index].lower : "" }

  /// Reads a sentence. Brackets that only gloss a name (an acronym, a translation, a ticker) are left
  /// out.
  init(_ range: Range<Int>, of passage: Passage) {
    self.range = range
    let titles = passage.titles.filter { range.contains($0.range.lowerBound) }
    let chunks = passage.chunks.filter { chunk in
      range.contains(chunk.range.lowerBound) && !chunk.isPlace && chunk.kind != .technology
        && !titles.contains { $0.range.overlaps(chunk.range) }
    }
    let names = (titles + chunks).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var next = 0
    var index = passage.token(from: range.lowerBound)
    var made: [Node] = []
    while index < passage.tokens.count, passage.tokens[index].range.lowerBound < range.upperBound {
      let token = passage.tokens[index]
      while next < names.count, names[next].range.upperBound <= token.range.lowerBound { next += 1 }
      if next < names.count, names[next].range.overlaps(token.range) {
        let name = names[next]
        made.append(Node(range: name.range, chunk: name, lower: "", isCapital: true))
        while index < passage.tokens.count,
          passage.tokens[index].range.lowerBound < name.range.upperBound
        {
          index += 1
        }
        next += 1
        continue
      }
      made.append(
        Node(range: token.range, chunk: nil, lower: token.lower, isCapital: token.isCapital))
      index += 1
    }
    nodes = Self.withoutGlosses(made)
  }

  private static func withoutGlosses(_ nodes: [Node]) -> [Node] {
    var kept: [Node] = []
    var index = 0
    while index < nodes.count {
      if nodes[index].lower == "(",
        let close = nodes[index...].firstIndex(where: { $0.lower == ")" }),
        isGloss(nodes[(index + 1)..<close], before: kept.last)
      {
        index = close + 1
        continue
      }
      kept.append(nodes[index])
      index += 1
    }
    return kept
  }

  private static func isGloss(_ inner: ArraySlice<Node>, before: Node?) -> Bool {
    guard inner.count <= 12 else { return false }
    let verbs = ["issued", "released", "published", "including", "led", "namely"]
    if inner.contains(where: { verbs.contains($0.lower) }) { return false }
    let names = inner.compactMap(\.chunk)
    if names.count > 1 { return false }
    if let name = names.first { return before?.chunk?.key == name.key || inner.count == 1 }
    return true
  }

  /// Whether a word of the set stands in the sentence.
  func contains(_ words: Set<String>) -> Bool { nodes.contains { words.contains($0.lower) } }

  /// Whether the words stand one after the other from an index on.
  func has(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= nodes.count else { return false }
    return zip(words, nodes[index...]).allSatisfy { $0 == $1.lower }
  }
}
