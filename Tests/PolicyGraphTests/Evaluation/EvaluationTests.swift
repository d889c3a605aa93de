import Foundation
import PolicyGraph
import PolicyModel
import Testing

/// Cases worked out by hand from the conventions of the gold.
@Suite("Evaluation") struct EvaluationTests {
  private func gold(_ fields: String) throws -> Gold {
    let empty = [
      "agencies", "companies", "organisations", "technologies", "policies", "coIssuance",
      "partnerships", "companyPolicy",
    ].filter { !fields.contains("\"\($0)\"") }.map { "\"\($0)\": []" }
    let text = "{" + ([fields] + empty).filter { !$0.isEmpty }.joined(separator: ", ") + "}"
    return try JSONDecoder().decode(Gold.self, from: Data(text.utf8))
  }

  private func entity(_ kind: EntityKind, _ name: String, _ forms: String...) -> Entity {
    SampleNetwork.entity("\(kind.rawValue):\(name)", kind, name, names: [], forms: forms)
  }

  private func counts(_ score: Score?) -> [Int] {
    guard let score else { return [] }
    return [score.hits.count, score.falseAlarms.count, score.misses.count]
  }

  @Test(
    "names are compared by the conventions",
    arguments: [
      ("Made in China 2025", "MADE IN  CHINA 2025", true),
      ("Belt and Road", "the “Belt and Road”", true),
      ("数据安全管理办法", "《数据安全管理办法》", true),
      ("Data Rules", "Data Rules (Draft for Comments)", true),
      ("Data Rules（试行）", "Data Rules", true),
      ("５Ｇ", "5G", true),
      ("Theory of Plans", "ory of Plans", false),
      ("Ministry of Finance", "Ministry of Commerce", false),
      ("Plan A", "Plan B", false),
    ]
  )
  func namesAreComparedByTheConventions(inGold: String, found: String, matches: Bool) throws {
    let gold = try gold(#""policies": [{"title": "\#(inGold)"}]"#)
    let evaluation = try Evaluation(entities: [entity(.policy, found)], links: [], against: gold)
    #expect(counts(evaluation["policy"]) == (matches ? [1, 0, 0] : [0, 1, 1]))
  }

  @Test func aSecondPredictionForOneEntityIsAFalseAlarm() throws {
    let gold = try gold(#""companies": [{"name": "Geely", "forms": ["Geely", "Geely Auto"]}]"#)
    let found = [entity(.company, "Geely"), entity(.company, "Geely Auto")]
    let score = try Evaluation(entities: found, links: [], against: gold)["company"]
    #expect(counts(score) == [1, 1, 0])
    #expect(score?.falseAlarms == ["Geely Auto"])
    #expect(score?.precision == 0.5)
    #expect(score?.recall == 1)
    #expect(score?.f1 == 2.0 / 3)
  }

  /// “5G V2X” is a form of both; giving it to the first would leave the second without.
  @Test func sharedFormsAreGivenWhereTheyHelpMost() throws {
    let gold = try gold(
      #""technologies": [{"name": "5G", "forms": ["5G V2X"]}, {"name": "V2X", "forms": ["5G V2X"]}]"#
    )
    let found = [entity(.technology, "5G V2X"), entity(.technology, "5G")]
    let score = try Evaluation(entities: found, links: [], against: gold)["technology"]
    #expect(counts(score) == [2, 0, 0])
  }

  @Test func theOptionalCountsNeitherWay() throws {
    let gold = try gold(
      #""agencies": [{"name": "Xinhua", "optional": true}, {"name": "MIIT"}]"#
    )
    let some = try Evaluation(
      entities: [entity(.agency, "Xinhua"), entity(.agency, "MIIT")],
      links: [],
      against: gold
    )
    #expect(counts(some["agency"]) == [1, 0, 0])
    let none = try Evaluation(entities: [entity(.agency, "MIIT")], links: [], against: gold)
    #expect(counts(none["agency"]) == [1, 0, 0])
  }

  @Test func anAcademyThatIssuesMayBeAnAgency() throws {
    let gold = try gold(
      #""organisations": [{"name": "Academy"}], "agencies": [{"name": "Ministry"}]"#
    )
    let evaluation = try Evaluation(
      entities: [entity(.agency, "Academy"), entity(.organisation, "Ministry")],
      links: [],
      against: gold
    )
    #expect(counts(evaluation["organisation"]) == [1, 1, 0])
    #expect(counts(evaluation["agency"]) == [0, 0, 1])
  }

  @Test func aCompanyIsNoAgency() throws {
    let gold = try gold(#""companies": [{"name": "SAIC"}]"#)
    let evaluation = try Evaluation(entities: [entity(.agency, "SAIC")], links: [], against: gold)
    #expect(counts(evaluation["company"]) == [0, 0, 1])
    #expect(counts(evaluation["agency"]) == [0, 1, 0])
  }

  private let agencies =
    #""agencies": [{"name": "A", "forms": ["Alpha"]}, {"name": "B"}, {"name": "C"}]"#

  @Test func coIssuersAreUnorderedPairs() throws {
    let gold = try gold(
      agencies + #", "policies": [{"title": "P"}, {"title": "Q"}]"#
        + #", "coIssuance": [["B", "A", "P"], ["A", "B", "Q"], ["A", "C", "P"]]"#
    )
    let found = [
      entity(.agency, "Alpha"), entity(.agency, "B"), entity(.agency, "C"), entity(.policy, "P"),
      entity(.policy, "Q"),
    ]
    let links = [
      SampleNetwork.link(.coIssuance, found[0], found[1], policies: ["policy:P"]),
      SampleNetwork.link(.coIssuance, found[1], found[2], policies: ["policy:P"]),
    ]
    let evaluation = try Evaluation(entities: found, links: links, against: gold)
    #expect(counts(evaluation["co-issuance"]) == [1, 1, 1])
    #expect(evaluation["co-issuance"]?.misses == ["A | C"])
    #expect(evaluation["co-issuance"]?.falseAlarms == ["B | C"])
    #expect(counts(evaluation["co-issuance by policy"]) == [1, 1, 2])
  }

  @Test func issuersThatOnlyForwardDoNotIssue() throws {
    let gold = try gold(agencies + #", "policies": [{"title": "P", "issuers": ["A"]}]"#)
    let found = [entity(.agency, "A"), entity(.agency, "B"), entity(.policy, "P")]
    let links = [
      SampleNetwork.link(.issuance, found[0], found[2], role: "sole", directed: true),
      SampleNetwork.link(.issuance, found[1], found[2], role: "forwarded", directed: true),
    ]
    let evaluation = try Evaluation(entities: found, links: links, against: gold)
    #expect(counts(evaluation["issuance"]) == [1, 0, 0])
  }

  @Test func optionalPairsAndEndsAreIgnored() throws {
    let gold = try gold(
      #""companies": [{"name": "X"}, {"name": "Y"}, {"name": "Z", "optional": true}]"#
        + #", "partnerships": [{"a": "X", "b": "Y", "optional": true}]"#
    )
    let found = ["X", "Y", "Z", "W"].map { entity(.company, $0) }
    let links = [(0, 1), (0, 2), (0, 3)].map {
      SampleNetwork.link(.partnership, found[$0.0], found[$0.1], role: "cooperation")
    }
    let evaluation = try Evaluation(entities: found, links: links, against: gold)
    #expect(counts(evaluation["partnership"]) == [0, 1, 0])
    #expect(evaluation["partnership"]?.falseAlarms == ["X | W"])
  }

  @Test func companyPolicyLinksNeedBothEnds() throws {
    let gold = try gold(
      #""companies": [{"name": "X"}], "policies": [{"title": "P"}, {"title": "Q"}]"#
        + #", "companyPolicy": [["X", "P", "comment"], ["X", "Q", "subject"]]"#
    )
    let found = [entity(.company, "X"), entity(.policy, "P"), entity(.policy, "R")]
    let links = [1, 2].map {
      SampleNetwork.link(.companyPolicy, found[0], found[$0], role: "commented", directed: true)
    }
    let evaluation = try Evaluation(entities: found, links: links, against: gold)
    #expect(counts(evaluation["company-policy"]) == [1, 1, 1])
  }

  @Test func nothingAgainstNothingIsPerfect() throws {
    let evaluation = try Evaluation(entities: [], links: [], against: gold(""))
    #expect(evaluation.scores.allSatisfy { $0.precision == 1 && $0.recall == 1 && $0.f1 == 1 })
  }

  @Test func relationsOfUnknownEntitiesAreRefused() throws {
    let gold = try gold(#""partnerships": [{"a": "X", "b": "Y"}]"#)
    #expect(throws: EvaluationError.self) {
      try Evaluation(entities: [], links: [], against: gold, path: "g.json")
    }
  }
}
