import PolicyModel
import Testing

@testable import PolicyExtraction

@Suite("Resolver")
struct ResolverTests {
  @Test func anAliasInOneDocumentJoinsTheNamesOfAll() throws {
    let english = try TextReading("MIIT issued the “Plan for Tidal Energy”.", id: "en.txt")
    let chinese = try TextReading("财政部印发《潮汐能产业发展规划》。", id: "zh.txt")
    let both = try TextReading(
      "The “Plan for Tidal Energy” (《潮汐能产业发展规划》) is long.", id: "both.txt")
    func policies(_ readings: [TextReading]) throws -> [Entity] {
      var resolver = Resolver(lexicon: try TestLexicon.builtIn())
      for reading in readings { resolver.add(reading.facts) }
      return resolver.resolve().entities.filter { $0.kind == .policy }
    }
    #expect(try policies([english, chinese]).count == 2)
    let joined = try policies([english, chinese, both])
    #expect(joined.map(\.name) == ["Plan for Tidal Energy"])
    #expect(joined.map(\.nameChinese) == ["潮汐能产业发展规划"])
    #expect(joined.map(\.forms) == [["Plan for Tidal Energy", "潮汐能产业发展规划"]])
  }

  @Test func issuersOfOnePolicyInTwoLanguagesAreCoIssuers() throws {
    var resolver = Resolver(lexicon: try TestLexicon.builtIn())
    for (id, text) in [
      "en.txt": "MIIT issued the “Plan for Tidal Energy” (《潮汐能产业发展规划》).",
      "zh.txt": "财政部印发《潮汐能产业发展规划》。",
    ] {
      resolver.add(try TextReading(text, id: id).facts)
    }
    let links = resolver.resolve().links
    let issuances = links.filter { $0.kind == .issuance }
    #expect(issuances.map(\.role) == ["joint", "joint"])
    #expect(links.filter { $0.kind == .coIssuance }.map(\.weight) == [1])
  }

  @Test func twoSpellingsOfALexiconNameAreOneEntity() throws {
    let graph = try TextReading("MIIT and 工信部 are the 工业和信息化部.").graph
    #expect(graph.entities.map(\.id) == ["agency:cn-miit"])
    #expect(graph.entities[0].mentions == 3)
    #expect(graph.entities[0].forms == ["MIIT", "工业和信息化部", "工信部"])
    #expect(graph.entities[0].name == "Ministry of Industry and Information Technology")
    #expect(graph.entities[0].nameChinese == "工业和信息化部")
  }

  @Test func theMostFrequentNameIsTheName() throws {
    let key = SampleDocument.key(.company, "quorvex")
    var document = SampleDocument("a")
    document.mention(key, as: "Quorvex Co")
    document.mention(key, as: "Quorvex Ltd")
    document.mention(key, as: "Quorvex Ltd")
    document.mention(key, as: "阔沃斯")
    let entity = try #require(try SampleDocument.graph(of: document).entities.first)
    #expect(entity.name == "Quorvex Ltd")
    #expect(entity.nameChinese == "阔沃斯")
    #expect(entity.mentions == 4)
  }

  @Test func keysOfTwoKindsNeverJoin() throws {
    let (a, b) = (SampleDocument.key(.company, "x"), SampleDocument.key(.agency, "x"))
    var document = SampleDocument("a")
    document.state(.alias, a, b, role: "same", directed: false)
    #expect(try SampleDocument.graph(of: document).entities.count == 2)
  }

  @Test func describedPoliciesOfTwoDocumentsStayApart() throws {
    var resolver = Resolver(lexicon: try TestLexicon.builtIn())
    for id in ["a.txt", "b.txt"] {
      resolver.add(try TextReading("MIIT issued draft rules on tidal data.", id: id).facts)
    }
    let policies = resolver.resolve().entities.filter { $0.kind == .policy }
    #expect(policies.count == 2)
    #expect(policies.allSatisfy { $0.policy?.descriptive == true })
    #expect(policies.allSatisfy { $0.policy?.status == "draft" })
  }

  struct Counted: Sendable, CustomTestStringConvertible {
    let declared: [Int]
    let named: Int
    let saysMore: Bool
    let complete: Bool
    let why: String
    var testDescription: String { why }
  }

  static let counts: [Counted] = [
    Counted(declared: [], named: 2, saysMore: false, complete: true, why: "nothing is declared"),
    Counted(declared: [], named: 2, saysMore: true, complete: false, why: "some are left out"),
    Counted(declared: [3], named: 2, saysMore: false, complete: false, why: "one is missing"),
    Counted(declared: [3], named: 3, saysMore: true, complete: true, why: "all are named"),
    Counted(declared: [2, 5], named: 2, saysMore: false, complete: false, why: "more elsewhere"),
    Counted(declared: [3], named: 0, saysMore: false, complete: false, why: "none is named"),
  ]

  @Test(arguments: counts)
  func aPolicyIsCompleteWhenAllDeclaredIssuersAreNamed(_ example: Counted) throws {
    let policy = SampleDocument.key(.policy, "x")
    var document = SampleDocument("a")
    document.mention(policy, as: "Plan")
    for issuer in 0..<example.named {
      document.issue("agency \(issuer)", "x", issuer == 0 ? .lead : .joint)
    }
    for count in example.declared {
      document.state(.attribute, policy, role: "declared-issuers", value: String(count))
    }
    if example.saysMore {
      document.state(.attribute, policy, role: "complete", value: "false")
    }
    let details = try SampleDocument.graph(of: document).entities.compactMap(\.policy)
    #expect(details.map(\.complete) == [example.complete])
    #expect(details.map(\.declaredIssuers) == [example.declared.max()])
  }

  @Test func theSurestDateIsThePolicysDate() throws {
    let policy = SampleDocument.key(.policy, "x")
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      var document = SampleDocument("a")
      for index in order {
        let (value, confidence) = [("2021", 0.9), ("2021-06-02", 0.9), ("2020-01-01", 0.5)][index]
        document.state(
          .attribute, policy, role: "date", value: value, sentence: index, confidence: confidence)
      }
      let details = try SampleDocument.graph(of: document).entities.compactMap(\.policy)
      #expect(details.map(\.date) == [PolicyDate(iso: "2021-06-02")])
    }
  }

  @Test func groupsDoNotDependOnTheOrderOfJoins() {
    let keys = (0..<6).map { SampleDocument.key(.company, "k\($0)") }
    let joins = [(0, 1), (2, 3), (1, 2), (4, 5)]
    for rotation in joins.indices {
      var union = KeyUnion()
      for (a, b) in joins[rotation...] + joins[..<rotation] { union.join(keys[b], keys[a]) }
      #expect(union.groups() == [Array(keys[0...3]), Array(keys[4...5])])
    }
  }
}
