import GRDB
public import PolicyModel

extension ProjectFile {
  /// Stores what a document says, in place of what its id had before.
  ///
  /// - Parameter text: the text that the spans refer to. Without it an earlier text goes, too.
  /// - Throws: `StoreError`, the file then being as it was before.
  /// - Complexity: O(n·log m) for n mentions and facts in a file of m.
  public func save(_ facts: DocumentFacts, text: DocumentText? = nil) throws(StoreError) {
    try save([RecognisedDocument(facts: facts, text: text)])
  }

  /// Stores several documents in one transaction.
  ///
  /// Faster than one by one for small documents; a crash then loses at most this batch. Of two
  /// documents with one id the later stays.
  ///
  /// - Throws: `StoreError`, none of the batch then being stored. `unacceptable` names the document.
  public func save(_ batch: some Sequence<RecognisedDocument>) throws(StoreError) {
    try write { database in
      let writer = try FactsWriter(database)
      for document in batch {
        do {
          try writer.write(document)
        } catch {
          throw StoreError(
            error,
            path: path,
            subject: "document “\(document.facts.document.id)”"
          )
        }
      }
    }
  }

  /// Removes a document with all it says; one that is not there is no error.
  public func removeDocument(id: String) throws(StoreError) {
    try write { database in
      let exists = try PreparedStatement("SELECT 1 FROM document WHERE id = ?", in: database)
      if try exists.first(id, read: { _ in true }) == true {
        try FactsWriter(database).remove(id)
      }
    }
  }

  /// Whether a document is stored under this id as the same bytes, read by the same program with the
  /// same lexicon, so that recognition would say the same again.
  ///
  /// Ids are compared byte for byte, unlike by Swift's `==`: two files may have names that differ
  /// only in how an accent is encoded.
  public func isUnchanged(
    id: String,
    sha256: String,
    program: String,
    lexicon: String
  ) throws(StoreError) -> Bool {
    try read { database in
      let statement = try PreparedStatement(
        "SELECT 1 FROM document WHERE id = ? AND sha256 = ? AND program = ? AND lexicon = ?",
        in: database
      )
      return try statement.first(id, sha256, program, lexicon) { _ in true } ?? false
    }
  }

  /// The ids of all documents with these bytes, read by this program with this lexicon: a file that
  /// was moved is found under its former name.
  ///
  /// - Returns: by the bytes of the id.
  public func documentIDs(
    sha256: String,
    program: String,
    lexicon: String
  ) throws(StoreError) -> [String] {
    try read { database in
      let statement = try PreparedStatement(
        """
        SELECT id FROM document WHERE sha256 = ? AND program = ? AND lexicon = ? ORDER BY id
        """,
        in: database
      )
      return try statement.all(sha256, program, lexicon) { row in try row.next() }
    }
  }

  /// All documents, without what they say, by the bytes of their ids.
  public func documents() throws(StoreError) -> [StoredDocument] {
    try read { database in
      let statement = try PreparedStatement(
        """
        SELECT id, sha256, bytes, language, date, items, program, lexicon,
          (SELECT count(*) FROM mention WHERE document = id),
          (SELECT count(*) FROM fact WHERE document = id),
          (SELECT count(*) FROM warning WHERE document = id)
        FROM document ORDER BY id
        """,
        in: database
      )
      return try statement.all { row in
        StoredDocument(
          source: DocumentFacts.Source(
            id: try row.next(),
            sha256: try row.next(),
            bytes: try row.next(),
            language: try row.next(),
            date: try row.next(),
            items: try row.next()
          ),
          program: try row.next(),
          lexicon: try row.next(),
          mentions: try row.next(),
          facts: try row.next(),
          warnings: try row.next()
        )
      }
    }
  }

  /// The whole normalised text of a document; nil where the document or its text is not stored.
  public func text(ofDocument id: String) throws(StoreError) -> String? {
    try read { database in try Self.text(of: id, in: database)?.string(in: nil) }
  }

  /// The text of a span of a document, exactly as it stands; nil where the text is not stored.
  ///
  /// A span that reaches outside the text is cut to it.
  public func text(ofDocument id: String, in span: Span) throws(StoreError) -> String? {
    try read { database in try Self.text(of: id, in: database)?.string(in: span) }
  }

  private static func text(of id: String, in database: Database) throws -> TextBytes? {
    try PreparedStatement("SELECT text FROM document_text WHERE document = ?", in: database)
      .first(id) { row in try row.next() }
  }
}

extension TextBytes {
  fileprivate func string(in span: Span?) -> String {
    DocumentText(bytes: bytes)[span ?? Span(0, bytes.count)]
  }
}
