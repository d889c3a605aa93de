import GRDB
import PolicyModel

/// Reads documents back from their rows.
struct FactsReader {
  private let first, successor, mentions, facts, warnings: PreparedStatement

  init(_ database: Database) throws {
    func prepare(_ sql: String) throws -> PreparedStatement {
      try PreparedStatement(sql, in: database)
    }
    let columns =
      "SELECT id, sha256, bytes, language, date, items, program, lexicon, schema FROM document"
    first = try prepare("\(columns) ORDER BY id LIMIT 1")
    successor = try prepare("\(columns) WHERE id > ? ORDER BY id LIMIT 1")
    mentions = try prepare(
      """
      SELECT key, name, start, end, surface, rule, confidence, item FROM mention
      WHERE document = ? ORDER BY position
      """
    )
    facts = try prepare(
      """
      SELECT kind, subject, object, role, value, directed, start, end, quote, rule, confidence, item
      FROM fact WHERE document = ? ORDER BY position
      """
    )
    warnings = try prepare(
      "SELECT code, message, start, end FROM warning WHERE document = ? ORDER BY position"
    )
  }

  /// The first document whose id comes after the given one; of all where none is given.
  func document(after id: String?) throws -> DocumentFacts? {
    let found =
      if let id {
        try successor.first(id, read: Self.document)
      } else {
        try first.first(read: Self.document)
      }
    guard var result = found else { return nil }
    let id = result.document.id
    result.mentions = try mentions.all(id) { row in
      Mention(
        key: try row.next(),
        name: try row.next(),
        span: try row.nextSpan(),
        surface: try row.next(),
        rule: try row.next(),
        confidence: try row.next(),
        item: try row.next()
      )
    }
    result.facts = try facts.all(id) { row in
      Fact(
        kind: try row.next(),
        subject: try row.next(),
        object: try row.next(),
        role: try row.next(),
        value: try row.next(),
        directed: try row.next(),
        evidence: try row.nextEvidence(),
        item: try row.next()
      )
    }
    result.warnings = try warnings.all(id) { row in
      DocumentWarning(code: try row.next(), message: try row.next(), span: try row.nextSpan())
    }
    return result
  }

  private static func document(_ row: inout StoredRow) throws -> DocumentFacts {
    let source = DocumentFacts.Source(
      id: try row.next(),
      sha256: try row.next(),
      bytes: try row.next(),
      language: try row.next(),
      date: try row.next(),
      items: try row.next()
    )
    var result = DocumentFacts(
      program: try row.next(),
      lexicon: try row.next(),
      document: source,
      mentions: [],
      facts: [],
      warnings: []
    )
    result.schema = try row.next()
    return result
  }
}
