internal import DocumentReading
internal import PolicyModel

/// Gathers facts, with the evidence each rests on.
struct FactCollector {
  let document: Document
  private(set) var facts: [Fact] = []
  private var told: Set<Fact> = []
  private(set) var warnings: [DocumentWarning] = []
  /// Policies that are described, with the mention that describes them.
  private(set) var mentions: [Mention] = []

  init(document: Document) { self.document = document }

  /// Adds a fact that a stretch of a passage says.
  mutating func add(
    _ kind: Fact.Kind, _ subject: EntityKey, _ object: EntityKey? = nil, role: String,
    value: String? = nil, directed: Bool = false, in passage: Passage, at range: Range<Int>,
    rule: String, confidence: Double
  ) {
    guard subject != object else { return }
    let span = evidenceSpan(passage, range)
    let evidence = Evidence(
      span: span, quote: document.text[span], rule: rule, confidence: confidence)
    let fact = Fact(
      kind: kind, subject: subject, object: object, role: role, value: value, directed: directed,
      evidence: evidence, item: passage.item)
    if told.insert(fact).inserted { facts.append(fact) }
  }

  /// A field's line with its name, a sentence with its emphasis.
  private func evidenceSpan(_ passage: Passage, _ range: Range<Int>) -> Span {
    if case .field = passage.role, range.count == passage.bytes.count {
      return document.blocks[passage.block].span
    }
    return withMarkup(passage.view.span(of: range))
  }

  /// A span with the emphasis marks that open or close right at its ends, so that a quote does not
  /// begin inside them.
  private func withMarkup(_ span: Span) -> Span {
    let bytes = document.text.bytes
    let marks = "*_".utf8
    var (start, end) = (span.start, span.end)
    while start > 0, marks.contains(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, marks.contains(bytes[end]) { end += 1 }
    return Span(start, end)
  }

  mutating func attribute(
    _ subject: EntityKey, _ name: AttributeName, _ value: String, in passage: Passage,
    at range: Range<Int>, rule: String, confidence: Double = 0.95
  ) {
    add(
      .attribute, subject, role: name.rawValue, value: value, in: passage, at: range, rule: rule,
      confidence: confidence)
  }

  mutating func warn(
    _ code: DocumentWarning.Code, _ message: String, in passage: Passage, at range: Range<Int>
  ) {
    warnings.append(
      DocumentWarning(code: code, message: message, span: passage.view.span(of: range)))
  }

  mutating func mention(_ chunk: Chunk, in passage: Passage) {
    let span = passage.view.span(of: chunk.range)
    mentions.append(
      Mention(
        key: chunk.key, name: chunk.name, span: span, surface: document.text[span],
        rule: chunk.rule, confidence: chunk.confidence, item: passage.item))
  }
}
