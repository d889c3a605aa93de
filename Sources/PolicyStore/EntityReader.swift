import GRDB
import PolicyModel

/// Reads entities back from their rows.
struct EntityReader {
  private let one, every, names, forms, policy: PreparedStatement

  init(_ database: Database) throws {
    func prepare(_ sql: String) throws -> PreparedStatement {
      try PreparedStatement(sql, in: database)
    }
    let columns = "SELECT id, kind, name, name_chinese, mentions FROM entity"
    one = try prepare("\(columns) WHERE id = ?")
    every = try prepare("\(columns) ORDER BY id")
    names = try prepare("SELECT name FROM entity_name WHERE entity = ? ORDER BY position")
    forms = try prepare("SELECT form FROM entity_form WHERE entity = ? ORDER BY position")
    policy = try prepare(
      """
      SELECT date, number, status, declared_issuers, complete, descriptive FROM policy
      WHERE entity = ?
      """
    )
  }

  func entity(id: String) throws -> Entity? { try one.first(id, read: entity) }

  /// By the bytes of their ids.
  func all() throws -> [Entity] { try every.all(read: entity) }

  private func entity(_ row: inout StoredRow) throws -> Entity {
    let id = try row.next(String.self)
    return Entity(
      id: id,
      kind: try row.next(),
      name: try row.next(),
      nameChinese: try row.next(),
      names: try names.all(id) { row in try row.next() },
      forms: try forms.all(id) { row in try row.next() },
      mentions: try row.next(),
      policy: try policy.first(id) { row in
        PolicyDetails(
          date: try row.next(),
          number: try row.next(),
          status: try row.next(),
          declaredIssuers: try row.next(),
          complete: try row.next(),
          descriptive: try row.next()
        )
      }
    )
  }
}
