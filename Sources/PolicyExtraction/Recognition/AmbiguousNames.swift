internal import DocumentReading
internal import PolicyModel

/// Decides whether the words around an ambiguous name make clear what it means.
enum AmbiguousNames {
  private static let companyVerbs: Set<String> = [
    "announces", "announced", "said", "says", "launches", "launched", "signs", "signed", "acquires",
    "acquired", "unveils", "unveiled", "plans", "invests", "invested", "sells", "sold", "builds",
    "reported", "partnered", "partners", "opens", "opened", "develops", "developed", "supplies",
    "chairman", "ceo", "founder", "president", "shares", "executives", "spokesperson", "agreed",
    "supplier", "suppliers",
  ]
  private static let dealWords: Set<String> = [
    "partnering", "partnered", "acquired", "signed", "invested", "teamed", "teaming", "launched",
    "unveiled", "acquire", "invest", "launch", "supply", "supplying", "buying", "bought", "partner",
  ]
  private static let chineseCompanyMarks = [
    "公司", "集团", "科技", "汽车", "董事长", "CEO", "创始人", "宣布", "推出", "股份", "表示", "领投",
    "收购", "签署", "与", "入股", "否认", "携手", "联手",
  ]

  /// Whether a name that needs support has it in its own sentence.
  static func hasContext(_ chunk: Chunk, in passage: Passage, others: [Chunk]) -> Bool {
    switch chunk.kind {
    case .company: companyContext(chunk, passage) || isListed(chunk, passage, others)
    case .agency: isListed(chunk, passage, others)
    default: false
    }
  }

  /// Next to a clear name of the same kind, with only a list's mark between.
  private static func isListed(_ chunk: Chunk, _ passage: Passage, _ others: [Chunk]) -> Bool {
    let marks: Set<String> = [",", "and", ", and", "&", "、", "与", "和", "及", "or", ";"]
    return others.contains { other in
      guard other.kind == chunk.kind, !other.isAmbiguous, !other.range.overlaps(chunk.range) else {
        return false
      }
      let gap =
        other.range.lowerBound < chunk.range.lowerBound
        ? other.range.upperBound..<chunk.range.lowerBound
        : chunk.range.upperBound..<other.range.lowerBound
      guard gap.count <= 6 else { return false }
      let text = passage.string(gap).split(separator: " ").joined(separator: " ")
      return marks.contains(text)
    }
  }

  private static func companyContext(_ chunk: Chunk, _ passage: Passage) -> Bool {
    let bytes = passage.bytes
    if bytes[chunk.range.lowerBound] >= 0xE3 {
      return chineseCompanyMarks.contains {
        bytes[chunk.range.upperBound...].starts(with: $0.utf8)
      }
    }
    let next = passage.token(from: chunk.range.upperBound)
    if next < passage.tokens.count, companyVerbs.contains(passage.tokens[next].lower) {
      return true
    }
    guard next < passage.tokens.count else { return false }
    if ["is", "has", "was", "will", "have"].contains(passage.tokens[next].lower),
      next + 1 < passage.tokens.count, dealWords.contains(passage.tokens[next + 1].lower)
    {
      return true
    }
    if LegalForms.end(behind: chunk.range.upperBound, in: passage) > chunk.range.upperBound {
      return true
    }
    let index = passage.token(from: chunk.range.lowerBound)
    guard index > 0 else { return false }
    let before = passage.tokens[index - 1]
    return CommonWords.companyNouns.contains(before.lower)
      && (before.lower != "group" || !before.isCapital)
  }
}
