import GRDB

/// The tables of a project file and how older files are brought up to them.
///
/// A migration is never changed once a version with it is out: files made by it are on people's
/// disks. What must change goes into a new one behind it.
enum Schema {
  /// Every migration so far, in order.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 documents", migrate: createDocuments)
    migrator.registerMigration("2 graph", migrate: createGraph)
    return migrator
  }()

  /// Keys are text throughout, so that a table can be read without joining another. Rows are kept
  /// in the order of their document: reading one back is one run through the file.
  private static func createDocuments(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE metadata (
          name TEXT NOT NULL PRIMARY KEY,
          value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE document (
          id TEXT NOT NULL PRIMARY KEY,
          sha256 TEXT NOT NULL,
          schema TEXT NOT NULL,
          program TEXT NOT NULL,
          lexicon TEXT NOT NULL,
          bytes INTEGER NOT NULL CHECK (bytes >= 0),
          language TEXT NOT NULL,
          date TEXT,
          items INTEGER NOT NULL CHECK (items >= 0)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX document_sha256 ON document (sha256);

        CREATE TABLE document_text (
          document TEXT NOT NULL PRIMARY KEY REFERENCES document ON DELETE CASCADE,
          text TEXT NOT NULL
        ) STRICT;

        CREATE TABLE mention (
          document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
          position INTEGER NOT NULL,
          key TEXT NOT NULL,
          kind TEXT NOT NULL GENERATED ALWAYS AS (substr(key, 1, instr(key, ':') - 1)) VIRTUAL,
          name TEXT NOT NULL,
          start INTEGER NOT NULL CHECK (start >= 0),
          end INTEGER NOT NULL CHECK (end >= start),
          surface TEXT NOT NULL,
          rule TEXT NOT NULL,
          confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
          item INTEGER,
          PRIMARY KEY (document, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE fact (
          document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
          position INTEGER NOT NULL,
          kind TEXT NOT NULL,
          subject TEXT NOT NULL,
          object TEXT,
          role TEXT NOT NULL,
          value TEXT,
          directed INTEGER NOT NULL CHECK (directed IN (0, 1)),
          item INTEGER,
          start INTEGER NOT NULL CHECK (start >= 0),
          end INTEGER NOT NULL CHECK (end >= start),
          quote TEXT NOT NULL,
          rule TEXT NOT NULL,
          confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
          PRIMARY KEY (document, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE warning (
          document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
          position INTEGER NOT NULL,
          code TEXT NOT NULL,
          message TEXT NOT NULL,
          start INTEGER NOT NULL CHECK (start >= 0),
          end INTEGER NOT NULL CHECK (end >= start),
          PRIMARY KEY (document, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX warning_code ON warning (code);
        """
    )
  }

  /// `link_evidence.document` references nothing: a graph older than the documents stays readable
  /// until it is resolved again.
  private static func createGraph(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE entity (
          id TEXT NOT NULL PRIMARY KEY,
          kind TEXT NOT NULL,
          name TEXT NOT NULL,
          name_chinese TEXT,
          mentions INTEGER NOT NULL CHECK (mentions >= 0)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX entity_kind ON entity (kind);

        CREATE TABLE entity_name (
          entity TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
          position INTEGER NOT NULL,
          name TEXT NOT NULL,
          PRIMARY KEY (entity, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX entity_name_name ON entity_name (name);

        CREATE TABLE entity_form (
          entity TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
          position INTEGER NOT NULL,
          form TEXT NOT NULL,
          PRIMARY KEY (entity, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX entity_form_form ON entity_form (form);

        CREATE TABLE policy (
          entity TEXT NOT NULL PRIMARY KEY REFERENCES entity ON DELETE CASCADE,
          date TEXT,
          number TEXT,
          status TEXT,
          declared_issuers INTEGER,
          complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
          descriptive INTEGER NOT NULL CHECK (descriptive IN (0, 1))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE link (
          number INTEGER PRIMARY KEY,
          kind TEXT NOT NULL,
          source TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
          target TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
          role TEXT NOT NULL,
          directed INTEGER NOT NULL CHECK (directed IN (0, 1)),
          weight REAL NOT NULL,
          confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
          UNIQUE (kind, source, target, role)
        ) STRICT;
        CREATE INDEX link_source ON link (source);
        CREATE INDEX link_target ON link (target);

        CREATE TABLE link_policy (
          link INTEGER NOT NULL REFERENCES link ON DELETE CASCADE,
          position INTEGER NOT NULL,
          policy TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
          PRIMARY KEY (link, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX link_policy_policy ON link_policy (policy);

        CREATE TABLE link_evidence (
          link INTEGER NOT NULL REFERENCES link ON DELETE CASCADE,
          position INTEGER NOT NULL,
          document TEXT NOT NULL,
          start INTEGER NOT NULL CHECK (start >= 0),
          end INTEGER NOT NULL CHECK (end >= start),
          quote TEXT NOT NULL,
          rule TEXT NOT NULL,
          confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
          PRIMARY KEY (link, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX link_evidence_document ON link_evidence (document);

        -- One row: how often the facts have changed, and what the graph was made from.
        CREATE TABLE resolution (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          facts_revision INTEGER NOT NULL,
          graph_revision INTEGER,
          graph_inputs TEXT
        ) STRICT;
        INSERT INTO resolution (id, facts_revision) VALUES (1, 0);

        CREATE VIEW named_link AS
          SELECT link.number, link.kind, link.role, source, a.name AS source_name,
            target, b.name AS target_name, directed, weight, confidence
          FROM link
          JOIN entity AS a ON a.id = link.source
          JOIN entity AS b ON b.id = link.target;
        """
    )
  }

  /// Makes the indexes that find mentions and facts by what they are about.
  ///
  /// They are no part of a migration but made with the first graph, when a new project has been
  /// filled: keys come in no order, so a document dirties a page for each of its mentions, which
  /// makes filling a project more than twice as slow. A migration may not count on them.
  static func indexKeys(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE INDEX IF NOT EXISTS mention_key ON mention (key);
        CREATE INDEX IF NOT EXISTS fact_subject ON fact (subject, kind);
        CREATE INDEX IF NOT EXISTS fact_object ON fact (object, kind) WHERE object IS NOT NULL;
        """
    )
  }
}
