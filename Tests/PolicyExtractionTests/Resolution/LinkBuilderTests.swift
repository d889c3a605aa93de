import PolicyModel
import Testing

@testable import PolicyExtraction

@Suite("LinkBuilder")
struct LinkBuilderTests {
  @Test func twoIssuersOfThreePoliciesWeighThree() throws {
    var document = SampleDocument("a")
    for policy in ["x", "y", "z"] {
      document.issue("one", policy, .lead)
      document.issue("two", policy, .joint)
    }
    document.issue("three", "z", .joint)
    let pairs = try SampleDocument.graph(of: document).links.filter { $0.kind == .coIssuance }
    #expect(pairs.map(\.source) == ["agency:~one", "agency:~one", "agency:~three"])
    #expect(pairs.map(\.target) == ["agency:~three", "agency:~two", "agency:~two"])
    #expect(pairs.map(\.weight) == [1, 3, 1])
    #expect(pairs[1].policies == ["policy:~x", "policy:~y", "policy:~z"])
    #expect(pairs.allSatisfy { !$0.directed && $0.role.isEmpty })
  }

  @Test(arguments: [IssuanceRole.forwarded, .approved, .drafted])
  func whoeverDoesNotIssueIsNoCoIssuer(role: IssuanceRole) throws {
    var document = SampleDocument("a")
    document.issue("one", "x", .lead)
    document.issue("two", "x", role)
    let links = try SampleDocument.graph(of: document).links
    #expect(links.map(\.kind) == [.issuance, .issuance])
  }

  @Test func aSoleIssuerBesideAnotherIsJoint() throws {
    var first = SampleDocument("a")
    first.issue("one", "x", .sole)
    var second = SampleDocument("b")
    second.issue("two", "x", .lead)
    second.issue("three", "x", .joint)
    let links = try SampleDocument.graph(of: first, second).links
    let roles = links.filter { $0.kind == .issuance }.map { "\($0.source) \($0.role)" }
    #expect(roles == ["agency:~one joint", "agency:~three joint", "agency:~two lead"])
    #expect(links.count { $0.kind == .coIssuance } == 3)
  }

  @Test func aSoleIssuerBesideAForwarderStaysSole() throws {
    var document = SampleDocument("a")
    document.issue("one", "x", .sole)
    document.issue("two", "x", .forwarded)
    let links = try SampleDocument.graph(of: document).links
    #expect(links.map(\.role) == ["sole", "forwarded"])
  }

  @Test func oneAgencyHasOneRoleTheStrongestWithAllEvidence() throws {
    var first = SampleDocument("a")
    first.issue("one", "x", .drafted)
    first.issue("one", "x", .lead, sentence: 1)
    var second = SampleDocument("b")
    second.issue("one", "x", .sole)
    let links = try SampleDocument.graph(of: first, second).links
    #expect(links.map(\.role) == ["lead"])
    #expect(links[0].evidence.map(\.document) == ["a", "a", "b"])
    #expect(links[0].weight == 2)
    #expect(links[0].confidence == 0.875)
  }

  @Test func aPartnershipWithoutDirectionIsOneWhicheverIsNamedFirst() throws {
    let (a, b) = (SampleDocument.key(.company, "a"), SampleDocument.key(.company, "b"))
    var first = SampleDocument("x")
    first.state(.partnership, a, b, role: "cooperation", directed: false)
    var second = SampleDocument("y")
    second.state(.partnership, b, a, role: "cooperation", directed: false)
    let links = try SampleDocument.graph(of: first, second).links
    #expect(links.map(\.source) == ["company:~a"])
    #expect(links.map(\.weight) == [2])
    #expect(links.map(\.directed) == [false])
  }

  @Test func aPartnershipWithDirectionIsTwoOneEachWay() throws {
    let (a, b) = (SampleDocument.key(.company, "a"), SampleDocument.key(.company, "b"))
    var document = SampleDocument("x")
    document.state(.partnership, b, a, role: "supply")
    document.state(.partnership, a, b, role: "supply")
    document.state(.partnership, a, b, role: "investment")
    let links = try SampleDocument.graph(of: document).links
    #expect(
      links.map { "\($0.source) \($0.role) \($0.target)" } == [
        "company:~a investment company:~b", "company:~a supply company:~b",
        "company:~b supply company:~a",
      ])
  }

  @Test func aFactThatBecomesALoopIsDropped() throws {
    let (a, b) = (SampleDocument.key(.company, "a"), SampleDocument.key(.company, "b"))
    var document = SampleDocument("x")
    document.state(.partnership, a, b, role: "supply")
    document.state(.alias, a, b, role: "same", directed: false)
    #expect(try SampleDocument.graph(of: document).links.isEmpty)
  }

  @Test func oneSentenceByOneRuleIsOnePieceOfEvidence() throws {
    // Two names of one agency in a sentence, the second less sure: after the alias is known both
    // facts are the same statement.
    let (long, short) = (SampleDocument.key(.agency, "one"), SampleDocument.key(.agency, "o"))
    let policy = SampleDocument.key(.policy, "x")
    for order in [[0.9, 0.6], [0.6, 0.9]] {
      var document = SampleDocument("a")
      document.state(.alias, long, short, role: "same", directed: false)
      document.state(.issuance, long, policy, role: "lead", confidence: order[0])
      document.state(.issuance, short, policy, role: "lead", confidence: order[1])
      let link = try #require(try SampleDocument.graph(of: document).links.first)
      #expect(link.evidence.map(\.evidence.confidence) == [0.9])
      #expect(link.confidence == 0.9)
    }
  }

  static let sums: [([Double], Double)] = [
    ([], 0), ([0.5], 0.5), ([0.5, 0.5], 0.75), ([1, 0.2], 1), ([0, 0], 0),
  ]

  @Test(arguments: sums)
  func confidencesAddUpAsNoisyOr(confidences: [Double], sum: Double) {
    let evidence = confidences.map {
      LinkEvidence(
        document: "a", evidence: Evidence(span: Span(0, 1), quote: "q", rule: "r", confidence: $0))
    }
    #expect(LinkBuilder.noisyOr(evidence) == sum)
  }

  @Test func aPairsEvidenceIsWhatNamesBoth() throws {
    var document = SampleDocument("a")
    document.issue("one", "x", .lead, sentence: 1)
    document.issue("two", "x", .joint, sentence: 1)
    document.issue("one", "x", .lead, sentence: 2)
    let pair = try SampleDocument.graph(of: document).links.first { $0.kind == .coIssuance }
    #expect(pair?.evidence.map(\.evidence.quote) == ["sentence 1"])

    var apart = SampleDocument("b")
    apart.issue("one", "x", .lead, sentence: 1)
    apart.issue("two", "x", .joint, sentence: 2)
    let other = try SampleDocument.graph(of: apart).links.first { $0.kind == .coIssuance }
    #expect(other?.evidence.map(\.evidence.quote) == ["sentence 1", "sentence 2"])
  }
}
