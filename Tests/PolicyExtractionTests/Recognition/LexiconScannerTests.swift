import PolicyModel
import Testing

@testable import PolicyExtraction

/// The matcher on a lexicon of a few made-up names.
@Suite("LexiconScanner")
struct LexiconScannerTests {
  static let agencies: [RecognitionCase] = [
    RecognitionCase("The ⟨Ministry of Tides⟩ met.", "a full name as it is written"),
    RecognitionCase("The ⟨Ministry of Tides⟩'s plan", "a possessive stands outside"),
    RecognitionCase("The ⟨Ministry of Tides⟩’s plan", "so does one with a typographic mark"),
    RecognitionCase("The ⟨MOT⟩’s plan and the ⟨MOT⟩'s staff", "and behind an abbreviation"),
    RecognitionCase("the ministry of tides met", "a phrase keeps its capitals"),
    RecognitionCase("The ⟨Ministry Of Tides⟩ met", "more capitals than the form has do no harm"),
    RecognitionCase("## NEWS FROM THE ⟨MINISTRY OF TIDES⟩", "a heading in capitals"),
    RecognitionCase(
      "THE ⟨MINISTRY OF TIDES⟩ met", "capitals in a line that is not all in capitals"),
    RecognitionCase("The ⟨MOT⟩ and mot juste, Mot, MOTs", "an abbreviation takes its exact case"),
    RecognitionCase("MOTOR, XMOT, MOT5, 5MOT", "an abbreviation inside a word or with a digit"),
    RecognitionCase("(⟨MOT⟩), “⟨MOT⟩”, ⟨MOT⟩-led, ⟨MOT⟩/⟨SGC⟩", "marks are borders"),
    RecognitionCase("由⟨MOT⟩与⟨SGC⟩发布", "a Chinese character is a border for a Latin name"),
    RecognitionCase("The Ministry of\n⟨Ministry of\nTides⟩", "a line break inside a name"),
    RecognitionCase("The Sand and Gravel Commissioners", "the end of a name inside a word"),
    RecognitionCase("⟨国家潮汐部⟩发布，⟨潮汐部⟩解读", "Chinese names need no blanks"),
    RecognitionCase("⟨国家潮汐部⟩与⟨国家 潮 汐 部⟩", "blanks between Chinese characters"),
  ]

  @Test(arguments: agencies)
  func agenciesAreFoundAsWritten(_ example: RecognitionCase) throws {
    try example.check(.agency, lexicon: TestLexicon.small())
  }

  static let technologies: [RecognitionCase] = [
    RecognitionCase("⟨Sand battery⟩, ⟨sand Battery⟩, ⟨SAND BATTERY⟩", "a technology in any case"),
    RecognitionCase("⟨sand batteries⟩ and ⟨Sea-salt cells⟩", "plurals in -ies and -s"),
    RecognitionCase("⟨sea salt cell⟩ and ⟨sea-salt cell⟩", "a hyphen reads as a blank"),
    RecognitionCase("sand batteryless, thousand battery", "inside other words"),
    RecognitionCase("⟨6G⟩ networks, not 6g, 16G or 6GB", "a short name takes its exact case"),
    RecognitionCase("⟨沙电池⟩与⟨第六代移动通信⟩", "Chinese names"),
  ]

  @Test(arguments: technologies)
  func technologiesAreFoundInAnyCase(_ example: RecognitionCase) throws {
    try example.check(.technology, lexicon: TestLexicon.small())
  }

  static let companies: [RecognitionCase] = [
    RecognitionCase("⟨Zephyr⟩ and zephyr", "a word keeps its capital"),
    RecognitionCase("## ⟨ZEPHYR⟩ GROWS", "a heading in capitals"),
    RecognitionCase("ZEPHYR grows", "capitals elsewhere are another name"),
    RecognitionCase("Two Zephyrs", "a company has no plural"),
    RecognitionCase("⟨Zephyr Co., Ltd⟩. grows", "the legal form belongs to the name"),
    RecognitionCase("⟨Zephyr Group⟩ and ⟨ZPH⟩", "so does Group"),
    RecognitionCase("⟨Apple Tree⟩ and apple tree", "a phrase keeps its capitals"),
    RecognitionCase("⟨和风科技股份有限公司⟩与⟨和风科技⟩", "Chinese full and short names"),
    RecognitionCase("⟨和风科技公司⟩", "a Chinese legal form behind a short name"),
  ]

  @Test(arguments: companies)
  func companiesAreFoundWithTheirLegalForm(_ example: RecognitionCase) throws {
    try example.check(.company, lexicon: TestLexicon.small())
  }

  @Test func aWordThatLooksLikeAnAbbreviationIsDoubtfulInCapitals() throws {
    for text in ["## MOST MINISTRIES AGREE", "MOST MINISTRIES AGREE"] {
      let reading = try TextReading(text, lexicon: TestLexicon.small())
      #expect(reading.marked(.agency) == text)
    }
    let mixed = try TextReading("## The MOST plan", lexicon: TestLexicon.small())
    #expect(mixed.marked(.agency) == "## The ⟨MOST⟩ plan")
    let supported = try TextReading(
      "## MOST WIDENS ITS NET\n\nThe Ministry of Tides has spoken.", lexicon: TestLexicon.small())
    #expect(supported.marked(.agency).hasPrefix("## ⟨MOST⟩ WIDENS"))
  }

  @Test func theLongestNameWins() throws {
    let lexicon = try TestLexicon.of([
      "agencies.tsv": "id|english\na|Tide Office\nb|Tide Office of Lemuria\n"
    ])
    let reading = try TextReading(
      "The Tide Office of Lemuria and the Tide Office", lexicon: lexicon)
    #expect(reading.keys(of: "Tide Office of Lemuria") == ["agency:b"])
    #expect(reading.keys(of: "Tide Office") == ["agency:a"])
  }

  @Test func aNameOfTwoKindsGoesToTheStronger() throws {
    let lexicon = try TestLexicon.of([
      "agencies.tsv": "id|english\na|Tide Office\n", "companies.tsv": "id|english\nb|Tide Office\n",
    ])
    let reading = try TextReading("The Tide Office met.", lexicon: lexicon)
    #expect(reading.facts.mentions.map(\.key.description) == ["agency:a"])
  }
}
