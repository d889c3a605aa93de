import PolicyModel

/// Checks what every writer of facts promises and a stranger's file may break.
enum FactsCheck {
  /// What contradicts itself first, in a few words; nil where nothing does.
  static func firstContradiction(in facts: DocumentFacts) -> String? {
    let size = facts.document.bytes
    if facts.document.id.isEmpty { return "the document has no id" }
    for (index, mention) in facts.mentions.enumerated() {
      let place = "mention \(index + 1)"
      if mention.span.end > size { return "\(place) ends behind the text" }
      if mention.surface.utf8.count != mention.span.count {
        return "\(place) is not as long as its span"
      }
      if !(0...1).contains(mention.confidence) { return "\(place) has a confidence outside 0…1" }
    }
    for (index, fact) in facts.facts.enumerated() {
      let place = "fact \(index + 1)"
      let evidence = fact.evidence
      if evidence.span.end > size { return "\(place) rests on a span behind the text" }
      if evidence.quote.utf8.count != evidence.span.count {
        return "\(place) has a quote not as long as its span"
      }
      if !(0...1).contains(evidence.confidence) { return "\(place) has a confidence outside 0…1" }
      if fact.object == nil, fact.kind != .attribute { return "\(place) has no object" }
    }
    return nil
  }
}
