import GRDB
import PolicyModel

/// Writes documents as rows, inside a transaction.
struct FactsWriter {
  private let deletion, document, text, mention, fact, warning, revision: PreparedStatement

  init(_ database: Database) throws {
    func prepare(_ sql: String) throws -> PreparedStatement {
      try PreparedStatement(sql, in: database)
    }
    deletion = try prepare("DELETE FROM document WHERE id = ?")
    document = try prepare(
      """
      INSERT INTO document (id, sha256, schema, program, lexicon, bytes, language, date, items)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    text = try prepare("INSERT INTO document_text (document, text) VALUES (?, ?)")
    mention = try prepare(
      """
      INSERT INTO mention
        (document, position, key, name, start, end, surface, rule, confidence, item)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    fact = try prepare(
      """
      INSERT INTO fact
        (document, position, kind, subject, object, role, value, directed, item,
          start, end, quote, rule, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    warning = try prepare(
      "INSERT INTO warning (document, position, code, message, start, end) VALUES (?, ?, ?, ?, ?, ?)"
    )
    revision = try prepare("UPDATE resolution SET facts_revision = facts_revision + 1")
  }

  /// Stores a document in place of the one with its id.
  func write(_ recognised: RecognisedDocument) throws {
    let facts = recognised.facts
    let source = facts.document
    try remove(source.id)
    try document.run(
      source.id,
      source.sha256,
      facts.schema,
      facts.program,
      facts.lexicon,
      source.bytes,
      source.language,
      source.date,
      source.items
    )
    if let bytes = recognised.text?.bytes { try text.run(source.id, TextBytes(bytes)) }
    for (position, each) in facts.mentions.enumerated() {
      try mention.run(
        source.id,
        position,
        each.key,
        each.name,
        each.span.start,
        each.span.end,
        each.surface,
        each.rule,
        each.confidence,
        each.item
      )
    }
    for (position, each) in facts.facts.enumerated() {
      let evidence = each.evidence
      try fact.run(
        source.id,
        position,
        each.kind,
        each.subject,
        each.object,
        each.role,
        each.value,
        each.directed,
        each.item,
        evidence.span.start,
        evidence.span.end,
        evidence.quote,
        evidence.rule,
        evidence.confidence
      )
    }
    for (position, each) in facts.warnings.enumerated() {
      try warning.run(
        source.id,
        position,
        each.code,
        each.message,
        each.span.start,
        each.span.end
      )
    }
  }

  /// Removes a document with all it says.
  func remove(_ id: String) throws {
    try deletion.run(id)
    try revision.run()
  }
}
