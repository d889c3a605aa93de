import PolicyModel

@testable import PolicyExtraction

/// Facts made by hand, for tests of what resolution makes of them.
struct SampleDocument {
  private(set) var facts: DocumentFacts
  private var offset = 0

  init(_ id: String) {
    facts = DocumentFacts(
      program: "test", lexicon: "0",
      document: .init(id: id, sha256: "", bytes: 0, language: .english, date: nil, items: 1),
      mentions: [], facts: [], warnings: [])
  }

  /// `agency:~a`, from the part behind the kind.
  static func key(_ kind: EntityKind, _ name: String) -> EntityKey { .named(kind, name) }

  mutating func mention(
    _ key: EntityKey, as surface: String, name: String? = nil, rule: String = "test"
  ) {
    facts.mentions.append(
      Mention(
        key: key, name: name ?? surface, span: Span(offset, offset + surface.utf8.count),
        surface: surface, rule: rule, confidence: 0.9, item: 0))
    offset += surface.utf8.count
  }

  mutating func state(
    _ kind: Fact.Kind, _ subject: EntityKey, _ object: EntityKey? = nil, role: String,
    value: String? = nil, directed: Bool = true, sentence: Int = 0, rule: String = "test.rule",
    confidence: Double = 0.5
  ) {
    facts.facts.append(
      Fact(
        kind: kind, subject: subject, object: object, role: role, value: value, directed: directed,
        evidence: Evidence(
          span: Span(sentence * 100, sentence * 100 + 50), quote: "sentence \(sentence)",
          rule: rule, confidence: confidence), item: 0))
  }

  mutating func issue(_ agency: String, _ policy: String, _ role: IssuanceRole, sentence: Int = 0) {
    state(
      .issuance, Self.key(.agency, agency), Self.key(.policy, policy), role: role.rawValue,
      sentence: sentence)
  }

  /// What documents resolve to with an empty lexicon.
  static func graph(of documents: SampleDocument...) throws -> ResolvedGraph {
    var resolver = Resolver(lexicon: try TestLexicon.of([:]))
    for document in documents { resolver.add(document.facts) }
    return resolver.resolve()
  }
}
