internal import PolicyModel

/// A policy that a sentence describes instead of naming it: `draft rules on the export of data`.
struct DescribedPolicy {
  /// The nodes of the phrase.
  var nodes: Range<Int>
  var head: String
  /// The phrase up to the end of its first complement, and shorter and longer ways to cut it.
  var names: [Range<Int>]

  private static let determiners: Set<String> = [
    "a", "an", "the", "its", "their", "new", "two", "three", "four", "five", "several", "set", "of",
    "series", "long-awaited", "much-anticipated", "another", "this", "some",
  ]
  private static let breaks: Set<String> = [
    "which", "that", "who", "after", "while", "because", "amid", "ahead", "following", "when",
    "where", "but", "setting", "saying", "aiming", "requiring", "asking", "calling", "with", "by",
    "earlier", "last", "this", "is", "only", "are", "was", "were", "will", "has", "have", "had",
    "on-the",
    "under", "before", "since", "during", "said", "says", "marking", "stating", "outlining",
    "detailing", "stipulating", "banning", "allowing", "urging", "today", "yesterday", "late",
    "early",
    "together", "jointly", "alongside", "along", "at",
  ]
  private static let stops: Set<String> = [
    ",", ".", ";", ":", "(", ")", "–", "—", "“", "”", "\"", "?",
  ]
  private static let openers: Set<String> = [
    "on", "for", "to", "of", "governing", "regulating", "regarding", "concerning", "covering",
    "about", "aimed", "designed", "restricting", "promoting", "protecting", "supporting", "against",
    "in", "defining", "standardising", "standardizing",
  ]

  /// Reads a described policy whose phrase begins at a node.
  static func read(_ sentence: SentenceNodes, from start: Int) -> DescribedPolicy? {
    var index = start
    while index < sentence.count, index < start + 6, determiners.contains(sentence.word(index)) {
      index += 1
    }
    let first = index
    // Adjectives up to the head noun, at most seven, none of them a preposition.
    while index < sentence.count, index < first + 8 {
      let word = sentence.word(index)
      guard sentence[index].chunk == nil, !stops.contains(word), !breaks.contains(word) else {
        return nil
      }
      if openers.contains(word), word != "of" { return nil }
      if ["and", "or", "'s"].contains(word), index == first { return nil }
      if isHead(sentence, index) { break }
      index += 1
    }
    guard index < sentence.count, index < first + 8 else { return nil }
    return make(sentence, first: first, head: index)
  }

  private static func isHead(_ sentence: SentenceNodes, _ index: Int) -> Bool {
    let word = sentence.word(index)
    guard PolicyWords.describedHeads.contains(word) else { return false }
    // "plan details", "policy document": the last of a run of nouns is the head.
    let next = sentence.word(index + 1)
    return !PolicyWords.describedHeads.contains(next)
  }

  private static func make(
    _ sentence: SentenceNodes, first: Int, head: Int
  ) -> DescribedPolicy? {
    var end = head + 1
    var firstComplement: Int?
    if openers.contains(sentence.word(end)) || sentence.word(end).hasSuffix("ing") {
      end += 1
      while end < sentence.count, end < head + 24 {
        let word = sentence.word(end)
        if stops.contains(word) || breaks.contains(word) { break }
        if sentence[end].isKind(.policy) { break }
        if ["and", "to", "for", "in"].contains(word), firstComplement == nil, end > head + 2 {
          firstComplement = end
        }
        end += 1
      }
      while end > head + 1,
        ["and", "on", "for", "to", "of", "in", "the", "a"].contains(sentence.word(end - 1))
      {
        end -= 1
      }
    }
    let startByte = sentence[first].range.lowerBound
    let full = startByte..<sentence[end - 1].range.upperBound
    var names = [full]
    if head > first, end > head + 1 {
      names.append(startByte..<sentence[head].range.upperBound)
    }
    if let firstComplement, firstComplement < end, firstComplement > head + 2 {
      names.append(startByte..<sentence[firstComplement - 1].range.upperBound)
    }
    return DescribedPolicy(nodes: first..<end, head: sentence.word(head), names: names)
  }
}
