import GRDB
import PolicyModel

/// Reads links back from their rows.
struct LinkReader {
  private let every, policies, evidence: PreparedStatement

  init(_ database: Database) throws {
    func prepare(_ sql: String) throws -> PreparedStatement {
      try PreparedStatement(sql, in: database)
    }
    every = try prepare(
      """
      SELECT number, kind, source, target, role, directed, weight, confidence FROM link
      ORDER BY kind, source, target, role
      """
    )
    policies = try prepare("SELECT policy FROM link_policy WHERE link = ? ORDER BY position")
    evidence = try prepare(
      """
      SELECT document, start, end, quote, rule, confidence FROM link_evidence
      WHERE link = ? ORDER BY position
      """
    )
  }

  /// By kind, then the bytes of source, target and role.
  func all() throws -> [Link] {
    try every.all { row in
      let number = try row.next(Int.self)
      return Link(
        kind: try row.next(),
        source: try row.next(),
        target: try row.next(),
        role: try row.next(),
        directed: try row.next(),
        weight: try row.next(),
        confidence: try row.next(),
        policies: try policies.all(number) { row in try row.next() },
        evidence: try evidence.all(number) { row in
          LinkEvidence(document: try row.next(), evidence: try row.nextEvidence())
        }
      )
    }
  }
}
