import GRDB
public import PolicyModel

extension ProjectFile {
  /// Stores a resolved graph in place of the earlier one, in one transaction.
  ///
  /// - Parameters:
  ///   - entities: in any order.
  ///   - links: in any order; one for each kind, source, target and role.
  ///   - revision: of the facts it was resolved from (`FactsCursor.revision`).
  ///   - inputs: a fingerprint of whatever else decided the result: decisions, lexicon, program.
  /// - Throws: `StoreError`, the earlier graph then being as it was; `unacceptable` for an entity or
  ///   link given twice, and for a link to an entity or policy that is not among `entities`.
  public func replaceGraph(
    entities: [Entity],
    links: [Link],
    from revision: FactsRevision,
    inputs: String = ""
  ) throws(StoreError) {
    try write { database in
      for table in [
        "link_evidence", "link_policy", "link", "policy", "entity_form", "entity_name", "entity",
      ] {
        try database.execute(sql: "DELETE FROM \(table)")
      }
      let entityWriter = try EntityWriter(database)
      for entity in entities {
        try naming("entity “\(entity.id)”") { try entityWriter.write(entity) }
      }
      let linkWriter = try LinkWriter(database)
      for (index, link) in links.enumerated() {
        try naming("\(link.kind.rawValue) of “\(link.source)” and “\(link.target)”") {
          try linkWriter.write(link, number: index + 1)
        }
      }
      try PreparedStatement(
        "UPDATE resolution SET graph_revision = ?, graph_inputs = ?",
        in: database
      ).run(revision.number, inputs)
      try Schema.indexKeys(in: database)
    }
  }

  /// Whether the stored graph was resolved from the facts as they now are, and from these inputs.
  ///
  /// False as long as there is no graph, and after a build that was killed before it had resolved
  /// what it saved.
  public func graphIsCurrent(inputs: String = "") throws(StoreError) -> Bool {
    try read { database in
      let statement = try PreparedStatement(
        "SELECT 1 FROM resolution WHERE graph_revision = facts_revision AND graph_inputs = ?",
        in: database
      )
      return try statement.first(inputs) { _ in true } ?? false
    }
  }

  /// The stored graph, current or not: entities by the bytes of their ids, links by kind and then
  /// the bytes of source, target and role.
  public func graph() throws(StoreError) -> (entities: [Entity], links: [Link]) {
    try read { database in
      (try EntityReader(database).all(), try LinkReader(database).all())
    }
  }

  /// The entity with an id; nil where there is none.
  public func entity(id: String) throws(StoreError) -> Entity? {
    try read { database in try EntityReader(database).entity(id: id) }
  }

  /// Runs `body` so that an error in it names what was being stored.
  private func naming(_ subject: @autoclosure () -> String, _ body: () throws -> Void) throws {
    do { try body() } catch { throw StoreError(error, path: path, subject: subject()) }
  }
}
