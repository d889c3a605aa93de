import GRDB
public import PolicyModel

/// How often the facts of a project file had changed when something was made from them.
public struct FactsRevision: Hashable, Sendable {
  let number: Int
}

/// All documents of a project file, one after another, as they were when it was made.
///
/// Holds one document at a time. Saving while it runs is allowed and changes nothing it gives. One
/// that is not run to its end should be let go before the project is closed.
public final class FactsCursor {
  /// What a graph resolved from these documents is made from: see `ProjectFile.replaceGraph`.
  public let revision: FactsRevision
  /// The state of the file it reads; let go behind the last document, because a connection that
  /// lives on keeps `ProjectFile.close` from folding the journal.
  private var snapshot: DatabaseSnapshot?
  private let path: String
  private var last: String?

  fileprivate init(_ project: ProjectFile) throws {
    let snapshot = try project.pool.makeSnapshot()
    self.snapshot = snapshot
    path = project.path
    revision = try snapshot.read(FactsRevision.current(in:))
  }

  /// The next document by the bytes of its id; nil behind the last.
  ///
  /// - Throws: `StoreError`, `damaged` where a row cannot be read.
  public func next() throws(StoreError) -> DocumentFacts? {
    guard let snapshot else { return nil }
    do {
      let document = try snapshot.read { try FactsReader($0).document(after: last) }
      last = document?.document.id
      if document == nil { self.snapshot = nil }
      return document
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

extension ProjectFile {
  /// A cursor over all facts, in an order that does not depend on how they came in.
  ///
  /// ```swift
  /// let cursor = try project.facts()
  /// while let facts = try cursor.next() { resolver.add(facts) }
  /// ```
  public func facts() throws(StoreError) -> FactsCursor {
    do { return try FactsCursor(self) } catch { throw StoreError(error, path: path) }
  }
}

extension FactsRevision {
  static func current(in database: Database) throws -> FactsRevision {
    let statement = try PreparedStatement("SELECT facts_revision FROM resolution", in: database)
    return FactsRevision(number: try statement.first { row in try row.next() } ?? 0)
  }
}
