internal import DocumentReading
internal import PolicyModel

/// Reads the signature of an official document: bare names of agencies above a date.
struct SignatureBlock {
  let passages: [Passage]

  /// The signers and the passage they stand in, with the policy they signed; nil where the document
  /// has none.
  func find() -> (policy: Chunk, issuers: [Chunk], passage: Int)? {
    guard let policy = subject() else { return nil }
    for index in passages.indices.reversed() {
      guard let last = signers(index, mustBeDated: true) else { continue }
      // One signer a paragraph: those above belong to it.
      var all = last
      var above = index - 1
      while above >= 0, let more = signers(above, mustBeDated: false) {
        all = more + all
        above -= 1
      }
      return (policy, all, index)
    }
    return nil
  }

  /// What the document issues: the title over it, or the 《…》 it hands out.
  private func subject() -> Chunk? {
    for passage in passages where passage.role == .heading {
      if let title = passage.titles.first(where: { $0.rule == "policy.bare-title" }) {
        return title
      }
    }
    for passage in passages {
      for title in passage.titles {
        let before = passage.string(max(0, title.range.lowerBound - 18)..<title.range.lowerBound)
        let after = passage.string(
          title.range.upperBound..<min(passage.bytes.count, title.range.upperBound + 24))
        if before.contains("现将"), ["印发", "发给", "发布", "公布"].contains(where: after.contains) {
          return title
        }
      }
    }
    return nil
  }

  /// The agencies of a passage that holds nothing but them and a date.
  private func signers(_ index: Int, mustBeDated: Bool) -> [Chunk]? {
    let passage = passages[index]
    let agencies = passage.chunks.filter { $0.kind == .agency || $0.kind == .organisation }
    guard !agencies.isEmpty, passage.bytes[agencies[0].range.lowerBound] >= 0xE3 else { return nil }
    var rest = ""
    var place = 0
    for agency in agencies {
      rest += passage.string(place..<agency.range.lowerBound)
      place = agency.range.upperBound
    }
    let tail = passage.string(place..<passage.bytes.count)
    guard rest.allSatisfy({ " 、,章印()".contains($0) }) else { return nil }
    if !mustBeDated { return tail.isEmpty ? agencies : nil }
    let isDated = isDate(tail) || (tail.isEmpty && nextIsDate(index))
    return isDated ? agencies : nil
  }

  private func nextIsDate(_ index: Int) -> Bool {
    guard index + 1 < passages.count else { return false }
    let next = passages[index + 1]
    return isDate(next.string(0..<next.bytes.count))
  }

  private func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let date = DateParser.prefix(of: bytes), date.date.day != nil else { return false }
    return date.length >= bytes.count - 3
  }
}
