import GRDB
import PolicyModel

/// Writes links as rows, inside a transaction.
struct LinkWriter {
  private let link, policy, evidence: PreparedStatement

  init(_ database: Database) throws {
    func prepare(_ sql: String) throws -> PreparedStatement {
      try PreparedStatement(sql, in: database)
    }
    link = try prepare(
      """
      INSERT INTO link (number, kind, source, target, role, directed, weight, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    policy = try prepare("INSERT INTO link_policy (link, position, policy) VALUES (?, ?, ?)")
    evidence = try prepare(
      """
      INSERT INTO link_evidence (link, position, document, start, end, quote, rule, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
  }

  func write(_ value: Link, number: Int) throws {
    try link.run(
      number,
      value.kind,
      value.source,
      value.target,
      value.role,
      value.directed,
      value.weight,
      value.confidence
    )
    for (position, each) in value.policies.enumerated() { try policy.run(number, position, each) }
    for (position, each) in value.evidence.enumerated() {
      let found = each.evidence
      try evidence.run(
        number,
        position,
        each.document,
        found.span.start,
        found.span.end,
        found.quote,
        found.rule,
        found.confidence
      )
    }
  }
}
