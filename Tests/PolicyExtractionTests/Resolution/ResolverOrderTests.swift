import PolicyModel
import TestSupport
import Testing

@testable import PolicyExtraction

/// The order in which documents are added makes no difference.
@Suite("Resolver order")
struct ResolverOrderTests {
  private static let facts = Result {
    let recognizer = Recognizer(lexicon: try TestLexicon.builtIn())
    return try Fixtures.items().map { recognizer.facts(of: $0, program: "test") }
  }

  private static let graph = Result { try graph(of: facts.get()) }

  @Test func thereAreManySmallDocuments() throws {
    let facts = try Self.facts.get()
    #expect(facts.count >= 50)
    #expect(Set(facts.map(\.document.id)).count == facts.count)
  }

  @Test(arguments: 0..<200)
  func anyOrderGivesTheSameGraph(seed: Int) throws {
    let facts = try Self.facts.get()
    var generator = SplitMix64(seed: UInt64(seed))
    let shuffled = try Self.graph(of: facts.shuffled(using: &generator))
    #expect(try shuffled == Self.graph.get())
  }

  @Test func addingNothingChangesNothing() throws {
    let facts = try Self.facts.get()
    var resolver = Resolver(lexicon: try TestLexicon.builtIn())
    for document in facts { resolver.add(document) }
    let first = resolver.resolve()
    #expect(resolver.resolve() == first)
    #expect(Resolver(lexicon: try TestLexicon.builtIn()).resolve().entities.isEmpty)
  }

  @Test func entitiesAndLinksAreSortedAndWhole() throws {
    let graph = try Self.graph.get()
    let ids = graph.entities.map(\.id)
    #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let known = Set(ids)
    #expect(known.count == ids.count)
    for (a, b) in zip(graph.links, graph.links.dropFirst()) {
      #expect((a.kind, a.source, a.target, a.role) < (b.kind, b.source, b.target, b.role))
    }
    for link in graph.links {
      #expect(known.contains(link.source) && known.contains(link.target))
      #expect(link.source != link.target)
      #expect(link.directed || link.source < link.target)
      #expect(!link.evidence.isEmpty)
      #expect(link.evidence == link.evidence.sorted())
      #expect((0...1).contains(link.confidence))
      #expect(link.kind == .coIssuance || link.policies.isEmpty)
    }
  }

  /// Counted another way: for each policy its issuers, for each pair of them one.
  @Test func aCoIssuanceWeighsAsManyPoliciesAsTwoAgenciesIssuedTogether() throws {
    let graph = try Self.graph.get()
    var issuers: [String: Set<String>] = [:]
    for link in graph.links
    where link.kind == .issuance && IssuanceRole(rawValue: link.role)?.coIssues == true {
      issuers[link.target, default: []].insert(link.source)
    }
    var expected: [Set<String>: Set<String>] = [:]
    for (policy, agencies) in issuers {
      for a in agencies {
        for b in agencies where a < b { expected[[a, b], default: []].insert(policy) }
      }
    }
    let links = graph.links.filter { $0.kind == .coIssuance }
    #expect(links.count == expected.count)
    #expect(!links.isEmpty)
    for link in links {
      let policies = try #require(expected[[link.source, link.target]])
      #expect(link.policies == policies.sorted())
      #expect(link.weight == Double(policies.count))
    }
  }

  private static func graph(of facts: [DocumentFacts]) throws -> ResolvedGraph {
    var resolver = Resolver(lexicon: try TestLexicon.builtIn())
    for document in facts { resolver.add(document) }
    return resolver.resolve()
  }
}
