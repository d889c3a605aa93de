import PolicyModel
import Testing

@testable import PolicyExtraction

/// Invariants of the tables that are built in.
@Suite("Built-in tables")
struct BuiltInTablesTests {
  @Test(arguments: [
    "agencies", "companies", "organisations", "technologies", "policies", "places", "countries",
  ])
  func everyTableIsThereAndHasRows(name: String) throws {
    let tables = try TestLexicon.builtInTables(name)
    #expect(!tables.isEmpty)
    #expect(tables.allSatisfy { !$0.rows.isEmpty })
  }

  @Test func everyTableIsUsed() throws {
    let rows = try TestLexicon.builtInTables("").map(\.rows.count).reduce(0, +)
    #expect(try TestLexicon.builtIn().entries.count == rows)
  }

  @Test func thereIsEnoughForRealBriefings() throws {
    let agencies = try table("agencies")
    let central = agencies.rows.filter { cell(agencies, $0, "level") == "central" }
    let complete = central.filter { row in
      ["english", "chinese"].allSatisfy { !cell(agencies, row, $0).isEmpty }
    }
    #expect(complete.count >= 120)
    let companies = try TestLexicon.builtInTables("companies").map(\.rows.count).reduce(0, +)
    #expect(companies >= 400)
    #expect(try table("technologies").rows.count >= 250)
  }

  @Test func noTwoEntitiesShareAKey() throws {
    let keys = try TestLexicon.builtIn().entries.compactMap(\.key)
    let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty)
  }

  @Test(arguments: ["parent", "successors"])
  func agenciesReferToAgenciesAndNeverInACircle(column: String) throws {
    let table = try table("agencies")
    var next: [String: [String]] = [:]
    for row in table.rows {
      next[cell(table, row, "id")] = list(table, row, column)
    }
    for (id, targets) in next {
      for target in targets { #expect(next[target] != nil, "\(id) names \(target)") }
      #expect(!reachable(from: id, next).contains(id), "\(id) is its own \(column)")
    }
  }

  @Test func theIssuersOfPoliciesAreAgencies() throws {
    let agencies = try table("agencies")
    let known = Set(agencies.rows.map { cell(agencies, $0, "id") })
    let policies = try table("policies")
    for row in policies.rows {
      for issuer in list(policies, row, "issuers") {
        #expect(known.contains(issuer), "\(cell(policies, row, "id")) names \(issuer)")
      }
    }
  }

  @Test func technologiesReferToTechnologies() throws {
    let table = try table("technologies")
    let known = Set(table.rows.map { cell(table, $0, "id") })
    for row in table.rows {
      for parent in list(table, row, "parent") { #expect(known.contains(parent)) }
    }
  }

  /// Two bodies may have borne one name in turn; at one time it must tell which is meant, or say
  /// that it does not (`~` on both).
  @Test func aClearNameOfAChineseAgencyMeansOneAtATime() throws {
    struct Use {
      var id: String
      var isAmbiguous: Bool
      var from: String
      var until: String
    }
    let table = try table("agencies")
    var uses: [String: [Use]] = [:]
    for row in table.rows where cell(table, row, "place") == "cn" {
      let (from, until) = (cell(table, row, "validFrom"), cell(table, row, "validUntil"))
      for column in ["english", "abbreviations", "englishVariants", "chinese", "chineseVariants"] {
        for form in list(table, row, column) {
          let name = form.filter { $0 != "~" }.lowercased()
          uses[name, default: []].append(
            Use(
              id: cell(table, row, "id"), isAmbiguous: form.hasSuffix("~"), from: from,
              until: until.isEmpty ? "9999" : until))
        }
      }
    }
    for (name, uses) in uses {
      for (index, a) in uses.enumerated() {
        for b in uses[(index + 1)...] where a.id != b.id && !(a.isAmbiguous && b.isAmbiguous) {
          let isTogether = a.from < b.until && b.from < a.until
          #expect(!isTogether, "“\(name)” means \(a.id) and \(b.id)")
        }
      }
    }
  }

  @Test func noNameIsTooShortToFindOrHasOuterBlanks() throws {
    for table in try TestLexicon.builtInTables("") {
      for row in table.rows {
        for column in [
          "english", "abbreviations", "englishVariants", "adjective", "chinese", "chineseVariants",
        ] {
          for form in list(table, row, column) {
            let name = form.hasSuffix("~") ? String(form.dropLast()) : form
            #expect(name.utf8.count >= 2, "\(table.name):\(row.line)")
            #expect(name.first != " " && name.last != " ", "\(table.name):\(row.line)")
          }
        }
      }
    }
  }

  private func table(_ name: String) throws -> LexiconTable {
    try #require(try TestLexicon.builtInTables("\(name).").first)
  }

  private func cell(_ table: LexiconTable, _ row: LexiconTable.Row, _ column: String) -> String {
    table.text(row, table.column(column))
  }

  private func list(_ table: LexiconTable, _ row: LexiconTable.Row, _ column: String) -> [String] {
    table.list(row, table.column(column)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func reachable(from start: String, _ next: [String: [String]]) -> Set<String> {
    var found: Set<String> = []
    var open = next[start] ?? []
    while let id = open.popLast() {
      if found.insert(id).inserted { open += next[id] ?? [] }
    }
    return found
  }
}
