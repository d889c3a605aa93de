import PolicyModel

/// Finds a document's own date.
enum DocumentDate {
  /// Returns the first full date among the lines before the first section's prose: a title page's.
  ///
  /// A date inside a sentence of the first paragraph counts only where nothing better stands above,
  /// and only if it has a year.
  static func find(in text: DocumentText, blocks: [Block]) -> PolicyDate? {
    var fallback: PolicyDate?
    for block in blocks.prefix(12) {
      if block.kind == .contents { continue }
      var isDateField = false
      if case .field(let name) = block.kind {
        // The day a policy takes effect, or the year in its name, is not the document's.
        guard FieldNames.meaning(of: name) == .date else { continue }
        isDateField = true
      }
      let bytes = Array(text.bytes[block.content.start..<block.content.end].prefix(4000))
      let dates = DateParser.dates(in: bytes)
      guard let found = dates.first(where: { $0.date.year != nil }),
        let date = found.date.resolved(year: nil)
      else { continue }
      if bytes.count <= 80 || block.isHeading, date.month != nil { return date }
      if isDateField { return date }
      fallback = fallback ?? date
    }
    return fallback
  }
}
