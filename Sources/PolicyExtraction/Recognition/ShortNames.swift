internal import DocumentReading
internal import PolicyModel

/// Finds names that are the first word of a longer one the document has given before.
enum ShortNames {
  /// Returns short forms that only one of the document's entities can mean.
  static func find(in passages: [Passage]) -> [(text: String, target: Chunk)] {
    var owners: [String: Chunk] = [:]
    var shared: Set<String> = []
    var places: Set<String> = []
    for passage in passages {
      for chunk in passage.chunks where chunk.isPlace || chunk.kind == .technology {
        places.insert(passage.string(chunk.range).lowercased())
      }
    }
    for passage in passages {
      for chunk in passage.chunks where chunk.kind == .company || chunk.kind == .organisation {
        let words = passage.string(chunk.range).split(separator: " ")
        guard words.count > 1, let first = words.first.map(String.init), first.utf8.count >= 4,
          isDistinctive(first, places)
        else { continue }
        if let owner = owners[first], owner.key != chunk.key {
          shared.insert(first)
        } else {
          owners[first] = chunk
        }
      }
    }
    return owners.filter { !shared.contains($0.key) }.map { (text: $0.key, target: $0.value) }
      .sorted { $0.text < $1.text }
  }

  private static func isDistinctive(_ word: String, _ places: Set<String>) -> Bool {
    let lower = word.lowercased()
    return word.utf8.allSatisfy { TextBytes.isLetter($0) || TextBytes.isDigit($0) }
      && TextBytes.isUpper(word.utf8.first ?? 0) && !places.contains(lower)
      && !CommonWords.openers.contains(lower) && !CommonWords.companyHeads.contains(lower)
      && !generic.contains(lower)
  }

  private static let generic: Set<String> = [
    "united", "general", "advanced", "future", "silicon", "great", "royal", "central", "southern",
    "northern", "eastern", "western", "south", "north", "east", "west", "asia", "pacific", "people",
    "sino", "hong", "bank", "institute", "school", "college", "university", "academy", "alliance",
    "tianjin", "chongqing", "standard", "semiconductor", "contemporary", "aviation", "industrial",
    "association", "chamber", "green", "blue", "digital", "smart", "clean", "saint", "joint",
    "data",
    "applied", "modern", "golden", "super", "world", "federal", "american", "deutsche", "british",
    "stock", "robert", "beijing", "shanghai", "texas", "human", "open", "international", "natural",
  ]

  /// Whether a hit stands at word borders and no capitalised word follows that would make it
  /// another name.
  static func hasBorders(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let first = TextBytes.scalar(bytes, range.lowerBound).value
    guard TextBytes.isWord(first) else { return true }
    if let before = TextBytes.scalar(bytes, before: range.lowerBound), TextBytes.isWord(before) {
      return false
    }
    guard range.upperBound < bytes.count else { return true }
    if TextBytes.isWord(TextBytes.scalar(bytes, range.upperBound).value) { return false }
    if bytes[range.upperBound] == 0x20, range.upperBound + 1 < bytes.count,
      TextBytes.isUpper(bytes[range.upperBound + 1])
    {
      return false
    }
    return true
  }

  static func chunk(_ target: Chunk, _ range: Range<Int>, _ rule: String) -> Chunk {
    var chunk = target
    chunk.range = range
    chunk.rule = rule
    chunk.confidence = min(target.confidence, 0.85)
    return chunk
  }
}
