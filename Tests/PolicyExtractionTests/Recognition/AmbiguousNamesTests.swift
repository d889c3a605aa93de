import PolicyModel
import Testing

@testable import PolicyExtraction

/// Names marked `~` count only with support: a clear name elsewhere, or company in their sentence.
@Suite("AmbiguousNames")
struct AmbiguousNamesTests {
  static let companies: [RecognitionCase] = [
    RecognitionCase("An Orchard near the sea.", "nothing speaks for a company"),
    RecognitionCase("The Orchard blossoms in May.", "a verb no company does"),
    RecognitionCase("⟨Orchard⟩ announced a new line.", "a verb companies do"),
    RecognitionCase("⟨Orchard⟩ has acquired land.", "an auxiliary before such a verb"),
    RecognitionCase("⟨Orchard⟩ shares fell.", "what companies have"),
    RecognitionCase("The startup ⟨Orchard⟩ grows.", "a noun before that says what it is"),
    RecognitionCase("⟨Orchard Ltd⟩ grows.", "a legal form behind"),
    RecognitionCase("⟨Zephyr⟩ and ⟨Orchard⟩ grow.", "in a list with a clear company"),
    RecognitionCase("⟨Orchard⟩, ⟨Zephyr⟩ and others grow.", "before a clear company in a list"),
    RecognitionCase("⟨Zephyr⟩ grows. An Orchard stands by.", "a company in another sentence"),
    RecognitionCase("⟨Orchard Works⟩ grows. ⟨Orchard⟩ too.", "a clear name of the same company"),
    RecognitionCase("⟨Orchard⟩ too.\n\n⟨Orchard Works⟩ grows.", "even one that comes later"),
    RecognitionCase("和风细雨。", "a Chinese word that is a name too"),
    RecognitionCase("⟨和风⟩宣布建厂。", "a Chinese verb companies do"),
    RecognitionCase("⟨和风公司⟩在建厂。", "a Chinese legal form"),
    RecognitionCase("⟨和风科技⟩建厂，⟨和风⟩扩产。", "a clear Chinese name elsewhere"),
  ]

  @Test(arguments: companies)
  func anAmbiguousCompanyNeedsSupport(_ example: RecognitionCase) throws {
    try example.check(.company, lexicon: TestLexicon.small())
  }

  static let agencies: [RecognitionCase] = [
    RecognitionCase("A Sand Panel was once proposed.", "nothing supports it"),
    RecognitionCase("The Sand Panel announced a plan.", "a company's verb is no support"),
    RecognitionCase("The ⟨SGC⟩ spoke. The ⟨Sand Panel⟩ agreed.", "a clear name elsewhere"),
    RecognitionCase("The ⟨Ministry of Tides⟩ and ⟨Sand Panel⟩ met.", "in a list of agencies"),
    RecognitionCase("Zephyr and Sand Panel met.", "in a list with a company"),
  ]

  @Test(arguments: agencies)
  func anAmbiguousAgencyNeedsSupport(_ example: RecognitionCase) throws {
    try example.check(.agency, lexicon: TestLexicon.small())
  }

  @Test func aDoubtfulMentionIsLessSure() throws {
    let reading = try TextReading("Zephyr and Orchard grow.", lexicon: TestLexicon.small())
    let confidence = Dictionary(
      uniqueKeysWithValues: reading.facts.mentions.map { ($0.surface, $0.confidence) })
    let clear = try #require(confidence["Zephyr"])
    let doubtful = try #require(confidence["Orchard"])
    #expect(doubtful < clear)
  }
}
