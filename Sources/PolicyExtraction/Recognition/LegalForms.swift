internal import DocumentReading

/// Reads the legal form behind a company's name.
enum LegalForms {
  private static let english: Set<String> = [
    "co", "ltd", "inc", "corp", "corporation", "limited", "group", "holdings", "holding", "company",
    "plc", "llc", "gmbh", "ag", "se", "nv", "incorporated", "technologies",
  ]
  private static let chinese = [
    "集团股份有限公司", "股份有限公司", "集团有限公司", "有限责任公司", "有限公司", "集团公司", "集团", "公司",
  ]

  /// The end of the name with its legal form; the given end where there is none.
  static func end(behind end: Int, in passage: Passage) -> Int {
    let bytes = passage.bytes
    if let last = TextBytes.scalar(bytes, before: end), TextBytes.isHan(last) {
      for form in chinese where bytes[end...].starts(with: form.utf8) {
        return end + form.utf8.count
      }
      return end
    }
    var reached = end
    var index = passage.token(from: end)
    while index < passage.tokens.count {
      let token = passage.tokens[index]
      if token.isMark(",") || token.isMark(".") {
        var next = index + 1
        while next < passage.tokens.count,
          passage.tokens[next].isMark(",") || passage.tokens[next].isMark(".")
        {
          next += 1
        }
        guard next < passage.tokens.count, next - index <= 2,
          english.contains(passage.tokens[next].lower), passage.tokens[next].isCapital
        else { break }
        index = next
        continue
      }
      guard token.isCapital, english.contains(token.lower) else { break }
      reached = token.range.upperBound
      index += 1
    }
    return reached
  }
}
