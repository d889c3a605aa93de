import Foundation
import GRDB
import PolicyModel
import PolicyStore
import Testing

/// Runs a test in a folder of its own, which is removed afterwards.
func inFolder(_ body: (_ folder: String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("policystore-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}

/// Runs a test with the path of a project file that does not exist yet.
func withPath(_ body: (_ path: String) throws -> Void) throws {
  try inFolder { try body($0 + "/test.policygraph") }
}

/// The names of what is in the folder of a file.
func neighbours(of path: String) throws -> [String] {
  let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
  return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

/// A connection as another program, such as sqlite3, would open it.
func stranger(_ path: String) throws -> DatabaseQueue {
  var configuration = Configuration()
  configuration.allowsUnsafeTransactions = true
  return try DatabaseQueue(path: path, configuration: configuration)
}

/// SQLite's own opinion of the file.
func isSound(_ path: String) throws -> Bool {
  try stranger(path).read { database in
    try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"]
      && Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty
  }
}

/// The code of the error that `body` throws; nil where it throws none.
func code(of body: () throws -> Void) -> StoreError.Code? {
  do { try body() } catch { return (error as? StoreError)?.code }
  return nil
}

/// What a value looks like to the byte: Swift's `==` takes é for e with an accent put on.
func exact(_ value: some Any) -> [UInt8] { Array(String(reflecting: value).utf8) }

extension ProjectFile {
  /// Everything the documents say, in the order the cursor gives it.
  func allFacts() throws -> [DocumentFacts] {
    let cursor = try facts()
    var all: [DocumentFacts] = []
    while let next = try cursor.next() { all.append(next) }
    return all
  }
}

/// Texts that go wrong where text is pasted into SQL, cut at NUL, normalised or trimmed.
let hostileTexts: [HostileText] = [
  "", " ", "'", "''", "\"", "`", ";--", "'); DROP TABLE document; --", "?1", "%_\\", "\0", "a\0b",
  "\0\0", "\n", "\r\n", "\t", "e\u{301}", "\u{E9}", "工业和信息化部", "👩‍👩‍👧", "\u{FEFF}", "\u{202E}",
  "\u{FFFD}", "\u{10FFFF}", "NULL", "0x41", "1e999",
  HostileText(stringLiteral: String(repeating: "长", count: 5000)),
]

/// A text whose name in a test report shows what it consists of, on one line.
struct HostileText: Sendable, ExpressibleByStringLiteral, CustomTestStringConvertible {
  var text: String

  init(stringLiteral text: String) { self.text = text }

  var testDescription: String {
    text.unicodeScalars.prefix(20).map { $0.escaped(asASCII: true) }.joined()
  }
}

/// What a document named `id` says; `text` stands wherever text can.
func sample(
  _ id: String,
  text: String = "MIIT",
  mentions: Int = 2,
  program: String = "1.0",
  lexicon: String = "lexicon-1",
  sha256: String = "00"
) -> DocumentFacts {
  let span = Span(3, 3 + text.utf8.count)
  let agency = EntityKey.lexicon(.agency, "cn-miit")
  let policy = EntityKey.named(.policy, "p" + text)
  let evidence = Evidence(span: span, quote: text, rule: "issuance.header", confidence: 0.75)
  return DocumentFacts(
    program: program,
    lexicon: lexicon,
    document: .init(
      id: id,
      sha256: sha256,
      bytes: 100,
      language: .chinese,
      date: PolicyDate(iso: "2021-06"),
      items: 2
    ),
    mentions: (0..<mentions).map { number in
      Mention(
        key: number.isMultiple(of: 2) ? agency : policy,
        name: text,
        span: span,
        surface: text,
        rule: "lexicon.agency",
        confidence: 1.0 / Double(number + 1),
        item: number == 0 ? nil : number
      )
    },
    facts: [
      Fact(
        kind: .issuance,
        subject: agency,
        object: policy,
        role: "lead",
        directed: true,
        evidence: evidence,
        item: 1
      ),
      Fact(
        kind: .attribute,
        subject: policy,
        role: text,
        value: text,
        evidence: evidence,
        item: nil
      ),
    ],
    warnings: [DocumentWarning(code: .issuerCountMismatch, message: text, span: span)]
  )
}

/// Two agencies, the policy they issued together, and how they are bound.
func sampleGraph(text: String = "x") -> (entities: [Entity], links: [Link]) {
  let evidence = LinkEvidence(
    document: text,
    evidence: Evidence(span: Span(0, 4), quote: text, rule: "issuance.header", confidence: 0.5)
  )
  let entities = [
    Entity(
      id: "agency:cn-miit",
      kind: .agency,
      name: "MIIT",
      nameChinese: "工业和信息化部",
      names: ["MIIT", text],
      forms: [text],
      mentions: 3
    ),
    Entity(
      id: "agency:cn-most",
      kind: .agency,
      name: text,
      nameChinese: nil,
      names: [],
      forms: [],
      mentions: 0
    ),
    Entity(
      id: "policy:~plan",
      kind: .policy,
      name: "Plan",
      nameChinese: text,
      names: ["Plan"],
      forms: ["Plan", text],
      mentions: 1,
      policy: PolicyDetails(
        date: PolicyDate(iso: "2021-06-21"),
        number: text,
        status: nil,
        declaredIssuers: 7,
        complete: false,
        descriptive: true
      )
    ),
  ]
  let links = [
    Link(
      kind: .coIssuance,
      source: "agency:cn-miit",
      target: "agency:cn-most",
      role: "",
      directed: false,
      weight: 1,
      confidence: 0.5,
      policies: ["policy:~plan"],
      evidence: [evidence, evidence]
    ),
    Link(
      kind: .issuance,
      source: "agency:cn-miit",
      target: "policy:~plan",
      role: "lead",
      directed: true,
      weight: 2.5,
      confidence: 0.1 + 0.2,
      evidence: [evidence]
    ),
    Link(
      kind: .issuance,
      source: "agency:cn-most",
      target: "policy:~plan",
      role: text,
      directed: true,
      weight: 1,
      confidence: 1,
      evidence: [evidence]
    ),
  ]
  return (entities, links)
}

extension Database {
  func rowCount(of table: String) throws -> Int {
    try Int.fetchOne(self, sql: "SELECT count(*) FROM \(table)") ?? -1
  }
}
