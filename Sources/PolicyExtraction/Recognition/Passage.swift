internal import DocumentReading
internal import PolicyModel

/// A block as recognition sees it: clean text, its sentences, and what was found in it.
struct Passage {
  enum Role: Equatable {
    case heading
    case prose
    case listItem
    case field(FieldNames.Meaning)
  }

  let view: ReadingView
  /// Index of the block and of the item it stands in.
  let block: Int
  let item: Int
  let role: Role
  /// Whether it is the publisher's opinion on the item's policy.
  var isComment: Bool
  /// No ASCII letter in lower case: capitals then say nothing about names.
  let isAllCapitals: Bool
  let sentences: [Range<Int>]
  let tokens: [Token]
  /// Agencies, companies, organisations, technologies, places; without overlap, in order.
  var chunks: [Chunk] = []
  /// Policies; may lie over other chunks (a title names technologies). In order.
  var titles: [Chunk] = []

  var bytes: [UInt8] { view.bytes }

  init(view: ReadingView, block: Int, item: Int, role: Role, isComment: Bool) {
    self.view = view
    self.block = block
    self.item = item
    self.role = role
    self.isComment = isComment
    isAllCapitals =
      !view.bytes.contains { TextBytes.isLower($0) }
      && view.bytes.contains { TextBytes.isUpper($0) }
    sentences = Sentences.ranges(in: view.bytes)
    tokens = Tokenizer.tokens(of: view.bytes)
  }

  func string(_ range: Range<Int>) -> String { view.string(range) }

  /// The sentence around a place of the view.
  func sentence(at offset: Int) -> Range<Int> {
    sentences.first { $0.contains(offset) } ?? 0..<bytes.count
  }

  /// The index of the first token that starts at or behind a place.
  func token(from offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A stretch of a passage that names something.
struct Chunk {
  /// Nil for places and countries, which are no entities.
  var kind: EntityKind?
  var range: Range<Int>
  var key: EntityKey
  /// The best name known.
  var name: String
  var rule: String
  var confidence: Double
  /// Which lexicon row it came from.
  var entry: Int?
  /// A name that needs support elsewhere in the document.
  var isAmbiguous = false
  /// Further names, where the text gives them (a policy's parts).
  var otherNames: [String] = []

  var isPlace: Bool { kind == nil }
}
