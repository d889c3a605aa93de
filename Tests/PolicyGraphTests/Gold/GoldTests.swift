import DocumentReading
import Foundation
import PolicyExtraction
import PolicyGraph
import PolicyModel
import Testing

/// What is found in whole documents, held against what a careful reader finds.
///
/// The floors stand a little below what is reached, so that a change that loses facts is noticed. The
/// figures themselves come from `policygraph evaluate`.
@Suite struct GoldTests {
  private static let lexicon = Result { try Lexicon.builtIn() }

  /// A document, its gold, and the least F1 of each kind and relation.
  struct Sample: CustomTestStringConvertible, Sendable {
    var name: String
    var text: URL
    var gold: URL
    var floors: [String: Double]

    var testDescription: String { name }
  }

  private static func fixture(_ name: String, floors: [String: Double]) -> Sample {
    let folder = Repository.root.appendingPathComponent("Tests/Fixtures/gold")
    return Sample(
      name: name, text: folder.appendingPathComponent("\(name).txt"),
      gold: folder.appendingPathComponent("\(name).json"), floors: floors)
  }

  static let samples = [
    Sample(
      name: "the worked example",
      text: Repository.root.appendingPathComponent("Graphs/briefing/briefing.md"),
      gold: Repository.root.appendingPathComponent("Graphs/briefing/gold.json"),
      floors: [
        "agency": 0.95, "company": 0.95, "policy": 0.9, "technology": 0.75, "co-issuance": 0.95,
        "partnership": 0.85, "company-policy": 0.85,
      ]),
    // Prose only, no field lines, other sectors.
    fixture(
      "prose-newsletter",
      floors: [
        "agency": 0.95, "company": 0.95, "policy": 0.9, "technology": 0.7, "co-issuance": 0.95,
        "partnership": 0.7, "company-policy": 0.85,
      ]),
    fixture(
      "chinese-digest",
      floors: [
        "agency": 0.95, "company": 0.9, "policy": 0.9, "technology": 0.75, "co-issuance": 0.8,
        "partnership": 0.8, "company-policy": 0.9,
      ]),
    fixture(
      "think-tank-note",
      floors: [
        "agency": 0.95, "company": 0.88, "policy": 0.8, "technology": 0.5, "co-issuance": 0.95,
        "partnership": 0.75, "company-policy": 0.8,
      ]),
    // Held back: no rule is made from what is missed in it.
    fixture(
      "news-digest",
      floors: [
        "agency": 0.95, "company": 0.9, "policy": 0.9, "technology": 0.75, "co-issuance": 0.95,
        "partnership": 0.7, "company-policy": 0.45,
      ]),
  ]

  @Test(arguments: samples) func isReadNoWorseThanItsFloor(_ sample: Sample) throws {
    let evaluation = try evaluate(sample)
    for (name, floor) in sample.floors.sorted(by: { $0.key < $1.key }) {
      let score = try #require(evaluation[name])
      #expect(score.f1 >= floor, "\(name): missed \(score.misses), false \(score.falseAlarms)")
    }
  }

  @Test(arguments: samples) func everyQuoteStandsWhereItIsSaidTo(_ sample: Sample) throws {
    let (document, facts) = try facts(sample)
    for mention in facts.mentions { #expect(document.text[mention.span] == mention.surface) }
    for fact in facts.facts { #expect(document.text[fact.evidence.span] == fact.evidence.quote) }
    #expect(!facts.mentions.isEmpty)
  }

  // MARK: The published briefing, which may not stand in this repository

  private static let shared = Repository.root.deletingLastPathComponent()
    .appendingPathComponent("shared")
  private static let published = Sample(
    name: "a published briefing",
    text: shared.appendingPathComponent("briefings/merics-china-industries-2021-07-06.txt"),
    gold: shared.appendingPathComponent("gold/merics-china-industries-2021-07-06.json"),
    floors: ["agency": 0.95, "company": 0.95, "policy": 0.85, "technology": 0.8])

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: published.text.path),
      "skipped: ../shared with the published briefing is not there"))
  func thePublishedBriefingIsReadAsACarefulReaderDoes() throws {
    try isReadNoWorseThanItsFloor(Self.published)
    try everyQuoteStandsWhereItIsSaidTo(Self.published)
    let evaluation = try evaluate(Self.published)
    let pairs = try #require(evaluation["co-issuance by policy"])
    #expect(pairs.precision == 1 && pairs.recall == 1)
    for name in ["partnership", "company-policy"] {
      let score = try #require(evaluation[name])
      #expect(score.precision >= 0.9 && score.recall >= 0.8)
    }
  }

  private func facts(_ sample: Sample) throws -> (Document, DocumentFacts) {
    let document = try TextReader().read(try InputBytes.read(sample.text.path))
    let recognizer = Recognizer(lexicon: try Self.lexicon.get())
    return (document, recognizer.facts(of: document, program: "test"))
  }

  private func evaluate(_ sample: Sample) throws -> Evaluation {
    var resolver = Resolver(lexicon: try Self.lexicon.get())
    resolver.add(try facts(sample).1)
    return try Evaluation(resolver.resolve(), against: try Gold(contentsOf: sample.gold.path))
  }
}
