import DocumentReading
import Foundation
import PolicyModel
import Testing

@testable import PolicyExtraction

/// What holds for every text, whatever it says.
@Suite("Extraction properties")
struct ExtractionPropertyTests {
  /// The fixtures, and texts that are hard on offsets.
  private static func documents() throws -> [Document] {
    let hard = [
      "《", "（以下简称“", "MIIT", "\u{FEFF}MIIT\r\nNDRC\r\n", "MI\u{301}IT 😀 工信部",
      "财 政 部 关 于 印 发 《 计 划 》 的 通 知", "**MIIT** [issued](http://x.cn/MIIT) the *“Plan for\nBuoys”*",
      "ＭＩＩＴ与ＮＤＲＣ印发《规划》", "A\u{1}B MIIT", String(repeating: "《", count: 500),
      String(repeating: "MIIT and ", count: 300) + "NDRC issued it.",
      String(repeating: "财政部、", count: 300) + "科技部印发《规划》。",
    ]
    return try Fixtures.texts.map(Fixtures.document)
      + hard.enumerated().map { index, text in
        try TextReader().read(InputBytes(path: "hard-\(index)", bytes: Array(text.utf8)))
      }
  }

  private static func facts(of document: Document) throws -> DocumentFacts {
    Recognizer(lexicon: try TestLexicon.builtIn()).facts(of: document, program: "test")
  }

  @Test func thereAreFixtures() {
    #expect(Fixtures.texts.count >= 5)
    #expect(Fixtures.texts.contains { $0.lastPathComponent == "briefing.md" })
  }

  @Test func everyMentionIsTheTextOfItsSpan() throws {
    for document in try Self.documents() {
      for mention in try Self.facts(of: document).mentions {
        #expect(document.text[mention.span] == mention.surface, "\(document.id) \(mention.span)")
        #expect(!mention.surface.isEmpty, "\(document.id) \(mention.rule)")
        #expect((0...1).contains(mention.confidence))
        #expect(mention.item.map(document.items.indices.contains) != false)
      }
    }
  }

  @Test func everyFactQuotesTheTextOfItsSpan() throws {
    for document in try Self.documents() {
      for fact in try Self.facts(of: document).facts {
        #expect(document.text[fact.evidence.span] == fact.evidence.quote, "\(document.id) \(fact)")
        #expect(!fact.evidence.quote.isEmpty, "\(document.id) \(fact)")
        #expect((0...1).contains(fact.evidence.confidence))
      }
    }
  }

  @Test func everyEndOfAFactIsMentioned() throws {
    for document in try Self.documents() {
      let facts = try Self.facts(of: document)
      let mentioned = Set(facts.mentions.map(\.key))
      for fact in facts.facts {
        #expect(mentioned.contains(fact.subject), "\(document.id) \(fact)")
        if let object = fact.object {
          #expect(mentioned.contains(object), "\(document.id) \(fact)")
        }
      }
    }
  }

  @Test func rolesAndValuesAreThoseOfTheFormat() throws {
    for document in try Self.documents() {
      for fact in try Self.facts(of: document).facts {
        switch fact.kind {
        case .issuance: #expect(IssuanceRole(rawValue: fact.role) != nil)
        case .partnership:
          let kind = try #require(PartnershipKind(rawValue: fact.role))
          #expect(kind.isDirected == fact.directed)
          #expect(fact.subject != fact.object)
        case .companyPolicy: #expect(CompanyPolicyRole(rawValue: fact.role) != nil)
        case .attribute:
          #expect(AttributeName(rawValue: fact.role) != nil)
          #expect(fact.value != nil && fact.object == nil)
        case .alias: #expect(fact.object?.kind == fact.subject.kind)
        case .policyTechnology, .companyTechnology: #expect(fact.object?.kind == .technology)
        }
      }
    }
  }

  @Test func mentionsAreSortedAndStandOnce() throws {
    for document in try Self.documents() {
      let mentions = try Self.facts(of: document).mentions
      #expect(Set(mentions).count == mentions.count)
      for (a, b) in zip(mentions, mentions.dropFirst()) {
        #expect(a.span < b.span || (a.span == b.span && a.key <= b.key))
      }
    }
  }

  @Test func aSecondRunSaysTheSame() throws {
    for document in try Self.documents() {
      let first = try Self.facts(of: document)
      #expect(try Self.facts(of: document) == first)
    }
  }

  @Test func factsSurviveTheirFormat() throws {
    for document in try Self.documents() {
      let facts = try Self.facts(of: document)
      let data = try JSONEncoder().encode(facts)
      #expect(try JSONDecoder().decode(DocumentFacts.self, from: data) == facts)
    }
  }
}
