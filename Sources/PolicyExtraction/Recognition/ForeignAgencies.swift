internal import DocumentReading
internal import PolicyModel

/// Keeps other countries' ministries apart from China's of the same name.
struct ForeignAgencies {
  let passage: Passage
  let lexicon: Lexicon
  let candidates: [Chunk]

  /// Whether a match of a Chinese body stands behind or before another country's name: `Japan's
  /// Ministry of Finance`, `the Ministry of Commerce of Vietnam`, 美国商务部.
  func isForeign(_ chunk: Chunk) -> Bool {
    guard chunk.kind == .agency, let entry = chunk.entry, lexicon.entries[entry].place == "cn",
      !passage.string(chunk.range).contains("China")
    else { return false }
    return country(of: chunk) != nil
  }

  /// The foreign bodies, named with their country.
  func find() -> [Chunk] {
    candidates.compactMap { chunk in
      guard isForeign(chunk), let country = country(of: chunk), let entry = country.entry else {
        return nil
      }
      let name = "\(passage.string(chunk.range)) (\(lexicon.entries[entry].name))"
      return Chunk(
        kind: .agency, range: chunk.range, key: NameKey.key(.agency, name), name: name,
        rule: "grammar.foreign-agency", confidence: 0.8)
    }
  }

  private func country(of chunk: Chunk) -> Chunk? {
    candidates.first { other in
      guard other.rule == "lexicon.country" else { return false }
      if other.range.upperBound <= chunk.range.lowerBound {
        let gap = passage.string(other.range.upperBound..<chunk.range.lowerBound)
        return ["", " ", "'s ", "' "].contains(gap)
      }
      guard other.range.lowerBound >= chunk.range.upperBound else { return false }
      let gap = passage.string(chunk.range.upperBound..<other.range.lowerBound)
      return [" of ", " of the ", " in "].contains(gap)
    }
  }
}
