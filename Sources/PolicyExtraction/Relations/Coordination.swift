internal import PolicyModel

/// A list of names: `A, B and C`, `A together with B and six other agencies`.
struct Coordination {
  var members: [SentenceNodes.Node] = []
  /// How many more issuers the text counts without naming them.
  var unnamed = 0
  /// Whether the text says that the list goes on ("and other authorities").
  var isOpen = false
  /// The nodes it covers.
  var nodes: Range<Int>

  /// How many there are in all, where the text counts them.
  var declared: Int? { unnamed > 0 ? members.count + unnamed : nil }
}

/// Reads lists of names in a sentence, to the left or right of a place.
struct CoordinationReader {
  let sentence: SentenceNodes
  let accepts: (SentenceNodes.Node) -> Bool

  /// The list that begins at an index, after determiners.
  func forward(from start: Int) -> Coordination? {
    var index = skipDeterminers(start)
    guard index < sentence.count, accepts(sentence[index]) else {
      // "17 agencies led by X" and "four ministries" begin with a count: read elsewhere.
      return nil
    }
    var list = Coordination(members: [sentence[index]], nodes: start..<(index + 1))
    index += 1
    while index < sentence.count {
      let afterPossessive = sentence.word(index) == "'s" ? nil : index
      guard let separator = afterPossessive, let next = behindSeparator(separator) else { break }
      if let count = unnamed(at: next) {
        list.unnamed += count.number
        list.isOpen = list.isOpen || count.isOpen
        list.nodes = list.nodes.lowerBound..<count.end
        index = count.end
        continue
      }
      let name = skipDeterminers(next)
      guard name < sentence.count, accepts(sentence[name]) else { break }
      list.members.append(sentence[name])
      list.nodes = list.nodes.lowerBound..<(name + 1)
      index = name + 1
    }
    return list
  }

  /// The list that ends before an index.
  func backward(endingAt end: Int) -> Coordination? {
    // Try every start to the left and take the longest list that reaches `end`.
    var best: Coordination?
    var start = end - 1
    while start >= 0, end - start < 60 {
      if accepts(sentence[start]), let list = forward(from: start), list.nodes.upperBound >= end,
        list.nodes.upperBound == end || best == nil
      {
        if list.nodes.upperBound == end { best = list }
      }
      start -= 1
    }
    return best
  }

  func skipDeterminers(_ start: Int) -> Int {
    var index = start
    while index < sentence.count, index < start + 4,
      Self.determiners.contains(sentence.word(index))
    {
      index += 1
    }
    // "carmaker Geely", "the Shenzhen-based drone maker DJI": what a firm is, before its name.
    var name = index
    while name < sentence.count, name < index + 5, sentence[name].chunk == nil,
      sentence[name].lower.utf8.allSatisfy({ $0 >= 0x30 || $0 == 0x2D })
    {
      name += 1
    }
    if name > index, name < sentence.count, accepts(sentence[name]),
      Self.isDescriptor(sentence.word(name - 1))
    {
      return name
    }
    return index
  }

  private static func isDescriptor(_ word: String) -> Bool {
    CommonWords.companyNouns.contains(word) || word.hasSuffix("maker")
  }

  private static let determiners: Set<String> = [
    "the", "china", "'s", "chinese", "its", "country", "both", "state", "a", "local", "former",
    "then", "domestic", "fellow",
  ]

  /// The index behind a list's separator; nil where none stands.
  private func behindSeparator(_ index: Int) -> Int? {
    var index = index
    var found = false
    if [",", "、", ";"].contains(sentence.word(index)) {
      index += 1
      found = true
    }
    for words in Self.joiners where sentence.has(words, at: index) {
      // "together with" between commas closes with a comma of its own, which the verb skips.
      return index + words.count
    }
    return found ? index : nil
  }

  private static let joiners: [[String]] = [
    ["as", "well", "as"], ["together", "with"], ["along", "with"], ["in", "conjunction", "with"],
    ["jointly", "with"], ["in", "coordination", "with"], ["in", "collaboration", "with"],
    ["in", "concert", "with"], ["alongside"], ["and"], ["&"], ["plus"], ["or"], ["with"],
  ]

  /// `six other agencies`, `other authorities`, `several other departments`, `others`.
  private func unnamed(at start: Int) -> (number: Int, isOpen: Bool, end: Int)? {
    var index = start
    if sentence.word(index) == "the" { index += 1 }
    let word = sentence.word(index)
    var number: Int?
    if let value = CommonWords.numbers[word] ?? Int(word) {
      number = value
      index += 1
    } else if ["several", "various", "some", "a", "many"].contains(word) {
      index += word == "a" && sentence.word(index + 1) == "number" ? 3 : 1
      if word == "a", sentence.word(start + 1) != "number", sentence.word(start + 1) != "few" {
        return nil
      }
    }
    var isOther = false
    while [
      "other", "more", "further", "additional", "related", "relevant", "central", "government",
      "state", "party",
    ]
    .contains(sentence.word(index)) {
      isOther = true
      index += 1
    }
    if sentence.word(index) == "others" { return (number ?? 0, true, index + 1) }
    guard isOther || number != nil, CommonWords.issuerNouns.contains(sentence.word(index)) else {
      return nil
    }
    return (number ?? 0, true, index + 1)
  }
}
