import PolicyModel
import Testing

@testable import PolicyExtraction

/// How many issuers a text declares, whether it names them all, and what it warns of.
@Suite("Issuer counts")
struct IssuerCountTests {
  struct Counted: Sendable, CustomTestStringConvertible {
    let text: String
    let declared: Int?
    let complete: Bool
    let warnings: [DocumentWarning.Code]
    var testDescription: String { text }

    init(
      _ text: String, declared: Int?, complete: Bool = true, _ warnings: DocumentWarning.Code...
    ) {
      self.text = text
      self.declared = declared
      self.complete = complete
      self.warnings = warnings
    }
  }

  static let cases: [Counted] = [
    Counted("MIIT issued the “Plan for Buoys”.", declared: nil),
    Counted("MIIT and MOF issued the “Plan for Buoys”.", declared: nil),
    Counted(
      "MIIT and six other agencies issued the “Plan for Buoys”.", declared: 7, complete: false,
      .issuerCountMismatch),
    Counted(
      "MIIT and other authorities issued the “Plan for Buoys”.", declared: nil, complete: false,
      .incompleteIssuers),
    Counted(
      "Four ministries released the “Plan for Buoys”.", declared: 4, complete: false,
      .issuerCountMismatch),
    Counted("财政部、科技部两部门印发《潮汐能补贴管理办法》。", declared: 2),
    Counted("财政部等八部门印发《潮汐能补贴管理办法》。", declared: 8, complete: false, .issuerCountMismatch),
    Counted("财政部等印发《潮汐能补贴管理办法》。", declared: nil, complete: false, .incompleteIssuers),
    Counted("四部门联合印发《潮汐能补贴管理办法》。", declared: 4, complete: false, .issuerCountMismatch),
    Counted(
      "Policy name: Plan for Buoys\nIssuing bodies: MIIT and two other departments\n\nShort.",
      declared: 3, complete: false, .issuerCountMismatch),
    Counted("Policy name: Plan for Buoys\nIssuing bodies: MIIT, MOF\n\nShort.", declared: nil),
    Counted("Four ministries met over the “Plan for Buoys”.", declared: nil),
    Counted("《潮汐能补贴管理办法》涉及八部门职责。", declared: nil),
  ]

  @Test(arguments: cases)
  func declaredAndNamedIssuersAreHeldAgainstEachOther(_ example: Counted) throws {
    let reading = try TextReading(example.text)
    let policies = reading.graph.entities.compactMap(\.policy)
    try #require(policies.count == 1)
    #expect(policies[0].declaredIssuers == example.declared)
    #expect(policies[0].complete == example.complete)
    #expect(reading.facts.warnings.map(\.code) == example.warnings)
  }

  @Test func aWarningShowsWhereTheTextDeclares() throws {
    let text = "Some news. MIIT and six other agencies issued the “Plan for Buoys”."
    let reading = try TextReading(text)
    let warning = try #require(reading.facts.warnings.first)
    #expect(reading.document.text[warning.span].contains("six other agencies"))
    #expect(warning.message == "declared 7 issuers, found 1")
  }

  @Test(arguments: [
    ("等八部门", 8), ("两部门", 2), ("四部委", 4), ("等 7 部门", 7), ("十二个部门", 12), ("等15家单位", 15),
    ("有关部门", nil), ("一部门", nil), ("部门", nil), ("2021年各部门", nil), ("", nil), ("八方", nil),
  ])
  func chineseCountsAreRead(text: String, count: Int?) {
    #expect(ChineseIssuance.count(in: text) == count)
  }

  @Test func nobodyIsInventedForACount() throws {
    let graph = try TextReading("MIIT and six other agencies issued the “Plan for Buoys”.").graph
    #expect(graph.entities.count { $0.kind == .agency } == 1)
    #expect(!graph.links.contains { $0.kind == .coIssuance })
  }
}
