import GRDB
import PolicyModel

/// Writes entities as rows, inside a transaction.
struct EntityWriter {
  private let entity, name, form, policy: PreparedStatement

  init(_ database: Database) throws {
    func prepare(_ sql: String) throws -> PreparedStatement {
      try PreparedStatement(sql, in: database)
    }
    entity = try prepare(
      "INSERT INTO entity (id, kind, name, name_chinese, mentions) VALUES (?, ?, ?, ?, ?)"
    )
    name = try prepare("INSERT INTO entity_name (entity, position, name) VALUES (?, ?, ?)")
    form = try prepare("INSERT INTO entity_form (entity, position, form) VALUES (?, ?, ?)")
    policy = try prepare(
      """
      INSERT INTO policy (entity, date, number, status, declared_issuers, complete, descriptive)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
    )
  }

  func write(_ value: Entity) throws {
    try entity.run(value.id, value.kind, value.name, value.nameChinese, value.mentions)
    for (position, each) in value.names.enumerated() { try name.run(value.id, position, each) }
    for (position, each) in value.forms.enumerated() { try form.run(value.id, position, each) }
    if let details = value.policy {
      try policy.run(
        value.id,
        details.date,
        details.number,
        details.status,
        details.declaredIssuers,
        details.complete,
        details.descriptive
      )
    }
  }
}
