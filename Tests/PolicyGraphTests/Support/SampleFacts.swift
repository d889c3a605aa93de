import PolicyModel

/// What a made-up document says.
enum SampleFacts {
  static func facts(id: String = "a.txt", sha256: String = "00") -> DocumentFacts {
    let agency = EntityKey.lexicon(.agency, "cn-miit")
    let policy = EntityKey.named(.policy, "计划 \"x\"")
    let evidence = Evidence(span: Span(0, 6), quote: "工信", rule: "issuance.header", confidence: 0.9)
    return DocumentFacts(
      program: "policygraph 0",
      lexicon: "lexicon",
      document: .init(
        id: id,
        sha256: sha256,
        bytes: 40,
        language: .chinese,
        date: PolicyDate(iso: "2021-06"),
        items: 1
      ),
      mentions: [
        Mention(
          key: agency,
          name: "MIIT",
          span: Span(0, 6),
          surface: "工信",
          rule: "lexicon.agency",
          confidence: 0.97,
          item: 0
        )
      ],
      facts: [
        Fact(
          kind: .issuance,
          subject: agency,
          object: policy,
          role: "sole",
          directed: true,
          evidence: evidence,
          item: 0
        ),
        Fact(
          kind: .attribute,
          subject: policy,
          role: "number",
          value: "a/b\u{2028}\"\\",
          evidence: evidence,
          item: nil
        ),
      ],
      warnings: [DocumentWarning(code: .issuerCountMismatch, message: "4, 3", span: Span(0, 6))]
    )
  }
}
