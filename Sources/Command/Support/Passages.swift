import PolicyGraph
import PolicyModel
import PolicyStore

/// Finds the passages in which documents name an entity.
enum Passages {
  /// Returns the sentence or line round each mention, once each, in document order.
  ///
  /// Mentions are recognised by kind and surface, which is how an entity's forms came about.
  ///
  /// - Parameter limit: the most to return; 0 for all.
  /// - Complexity: O(n) in all mentions of the project.
  static func naming(
    _ entity: Entity,
    in project: ProjectFile,
    limit: Int
  ) throws -> [LinkEvidence] {
    let forms = Set(entity.forms)
    var found: [LinkEvidence] = []
    let cursor = try project.facts()
    while let facts = try cursor.next() {
      let mentions = facts.mentions.filter {
        $0.kind == entity.kind && forms.contains($0.surface)
      }
      if mentions.isEmpty { continue }
      let id = facts.document.id
      let text = try project.text(ofDocument: id).map { DocumentText($0) }
      var covered = Span(0, 0)
      for mention in mentions where !covered.contains(mention.span) {
        let span = text.map { sentence(round: mention.span, in: $0) } ?? mention.span
        covered = span
        found.append(
          LinkEvidence(
            document: id,
            evidence: Evidence(
              span: span,
              quote: text?[span] ?? mention.surface,
              rule: mention.rule,
              confidence: mention.confidence
            )
          )
        )
        if limit > 0, found.count == limit { return found }
      }
    }
    return found
  }

  /// The sentence or line a span stands in, at most some hundred bytes to either side.
  private static func sentence(round span: Span, in text: DocumentText) -> Span {
    let bytes = text.bytes
    let reach = 300
    var start = span.start
    while start > 0, span.start - start < reach, !endsSentence(bytes, start) { start -= 1 }
    var end = span.end
    while end < bytes.count, end - span.end < reach, bytes[end] != UInt8(ascii: "\n"),
      end == span.end || !endsSentence(bytes, end)
    {
      end += 1
    }
    while start < span.start, bytes[start] <= 0x20 || bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > span.end, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Span(start, end)
  }

  /// Whether a sentence ends right before an offset.
  private static func endsSentence(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let last = bytes[offset - 1]
    if last == UInt8(ascii: "\n") { return true }
    if offset >= 3, bytes[offset - 3] == 0xE3, bytes[offset - 2] == 0x80, last == 0x82 {
      return true
    }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: " ") else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last)
  }
}
