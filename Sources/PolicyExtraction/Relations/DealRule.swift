internal import PolicyModel

/// A pattern of words around which two parties stand.
struct DealRule {
  enum Place {
    case none
    /// The subject just before.
    case before
    /// The first party of the clause.
    case subject
    /// The party named last before, even behind a preposition: `to A, backed by`.
    case nearest
    /// `A's` just before.
    case possessor
    /// The object just behind.
    case after
    /// The party right behind, nothing between.
    case adjacent
    /// The object behind one of these words further on.
    case afterMarker(Set<String>)
  }
  enum Shape {
    /// Left with right.
    case across
    /// Among those on the left: `A and B merge`.
    case amongLeft
    /// Among those on the right: `the merger of A and B`.
    case amongRight
  }

  let id: String
  let kind: PartnershipKind
  /// The first word, any of these.
  let anchors: Set<String>
  /// What may or must follow it: each element one word of a set; an empty string lets it be absent.
  let following: [Set<String>]
  let shape: Shape
  let left: Place
  let right: Place
  /// Whether what stands left is the target: passives, `backed by`.
  var isReversed = false
  /// Words of which one must stand in the clause.
  var needs: Set<String> = []
  let confidence: Double

  /// The nodes of the anchor where it matches at an index.
  func match(_ sentence: SentenceNodes, at index: Int) -> Range<Int>? {
    guard anchors.contains(sentence.word(index)) else { return nil }
    var place = index + 1
    var pendingGap = 0
    for words in following {
      // A gap: up to so many words of any kind.
      if let gap = words.first(where: { $0.hasPrefix("…") }), words.count == 1 {
        pendingGap = Int(gap.dropFirst()) ?? 4
        continue
      }
      let reach = pendingGap
      pendingGap = 0
      guard
        let hit = (place...(place + reach)).first(where: { spot in
          words.contains(sentence.word(spot))
            && !(place..<spot).contains {
              sentence.nodes.indices.contains($0)
                && (sentence[$0].isParty || [";", "which", "that"].contains(sentence.word($0)))
            }
        })
      else {
        if words.contains("") { continue }
        return nil
      }
      place = hit + 1
    }
    return index..<min(place, sentence.count)
  }
}
