import GRDB

extension ProjectFile {
  /// What is noted under a name, as the program's version or the lexicon's fingerprint; nil where
  /// nothing is.
  public func metadata(_ name: String) throws(StoreError) -> String? {
    try read { database in
      try PreparedStatement("SELECT value FROM metadata WHERE name = ?", in: database)
        .first(name) { row in try row.next() }
    }
  }

  /// Notes a value under a name, in place of the earlier one; nil removes it.
  public func setMetadata(_ name: String, to value: String?) throws(StoreError) {
    try write { database in
      if let value {
        let statement = try PreparedStatement(
          "INSERT OR REPLACE INTO metadata (name, value) VALUES (?, ?)",
          in: database
        )
        try statement.run(name, value)
      } else {
        try PreparedStatement("DELETE FROM metadata WHERE name = ?", in: database).run(name)
      }
    }
  }
}
