import PolicyModel
import Testing

@testable import PolicyExtraction

@Suite("Lexicon")
struct LexiconTests {
  static let styles: [(String, LexiconForm.Style, String)] = [
    ("agencies.tsv", .abbreviation, "id|abbreviations\na|MIIT\n"),
    ("agencies.tsv", .abbreviation, "id|abbreviations\na|MoT\n"),
    ("agencies.tsv", .abbreviation, "id|english\na|NASA\n"),
    ("agencies.tsv", .phrase, "id|english\na|Ministry of Tides\n"),
    ("agencies.tsv", .phrase, "id|english\na|Wind-Bureau\n"),
    ("companies.tsv", .word, "id|english\na|Geely\n"),
    ("companies.tsv", .word, "id|english\na|Géant\n"),
    ("companies.tsv", .chinese, "id|chinese\na|吉利\n"),
    ("companies.tsv", .chinese, "id|chinese\na|TCL科技\n"),
    ("technologies.tsv", .common, "id|english\na|Solar power\n"),
    ("technologies.tsv", .common, "id|english\na|Lidar\n"),
    ("technologies.tsv", .abbreviation, "id|english\na|5G\n"),
    ("technologies.tsv", .abbreviation, "id|english\na|LED\n"),
  ]

  @Test(arguments: styles)
  func howANameIsMatchedFollowsFromItsLetters(
    table: String, style: LexiconForm.Style, text: String
  ) throws {
    let lexicon = try TestLexicon.of([table: text])
    #expect(lexicon.forms.map(\.style) == [style])
  }

  @Test func aTildeMakesANameAmbiguousAndIsNoPartOfIt() throws {
    let lexicon = try TestLexicon.of([
      "companies.tsv": "id|english|englishVariants\na|Orchard~|Fig\n"
    ])
    let entry = try #require(lexicon.entry(.lexicon(.company, "a")))
    #expect(entry.name == "Orchard")
    #expect(entry.names == ["Orchard", "Fig"])
    #expect(lexicon.forms.map(\.isAmbiguous) == [true, false])
  }

  @Test func aTechnologyThatEndsInYAlsoHasItsPlural() throws {
    let forms = try TestLexicon.of(["technologies.tsv": "id|english\na|Battery\nb|Alloy\nc|Chip\n"])
      .forms.map { String(decoding: $0.text, as: UTF8.self) }
    #expect(forms == ["Battery", "Batteries", "Alloy", "Chip"])
  }

  @Test func anEntryHasItsRowsCells() throws {
    let lexicon = try TestLexicon.small()
    let agency = try #require(lexicon.entry(.lexicon(.agency, "cn-tides")))
    #expect(agency.name == "Ministry of Tides")
    #expect(agency.nameChinese == "国家潮汐部")
    #expect(agency.type == "central")
    #expect(agency.place == "cn")
    #expect(agency.names.contains("Tide Ministry"))
    let policy = try #require(lexicon.entry(.lexicon(.policy, "tide-plan")))
    #expect(policy.date == PolicyDate(iso: "2020-05-01"))
    #expect(policy.issuers == ["cn-tides"])
    #expect(policy.status == "in-force")
    #expect(lexicon.entry(.lexicon(.policy, "cn-tides")) == nil)
    #expect(lexicon.entry(.lexicon(.agency, "cn-lem")) == nil)
  }

  @Test func aRowWithoutANameIsRefused() {
    let error = #expect(throws: LexiconError.self) {
      try TestLexicon.of(["companies.tsv": "id|english|note\na|Alpha|\nb||no name\n"])
    }
    #expect(error?.code == .form)
    #expect(error?.line == 3)
  }

  @Test func aDateThatIsNoneIsRefused() {
    let error = #expect(throws: LexiconError.self) {
      try TestLexicon.of(["policies.tsv": "id|english|date\na|Alpha Plan|2021-02-30\n"])
    }
    #expect(error?.code == .date)
    #expect(error?.line == 2)
    #expect(error?.reason.contains("2021-02-30") == true)
  }

  @Test func aTableOfUnknownNameIsRefused() {
    let error = #expect(throws: LexiconError.self) {
      try TestLexicon.of(["recipes.tsv": "id|english\na|Alpha\n"])
    }
    #expect(error?.code == .header)
    #expect(error?.table == "recipes.tsv")
  }

  @Test func theFingerprintFollowsTheContent() throws {
    let base = try TestLexicon.of(["companies.tsv": "id|english\na|Alpha\n"]).fingerprint
    #expect(base.count == 16)
    #expect(base.allSatisfy { $0.isHexDigit })
    let again = try TestLexicon.of(["companies.tsv": "id|english\na|Alpha\n"]).fingerprint
    #expect(again == base)
    let others = [
      try TestLexicon.of(["companies.tsv": "id|english\na|Alphb\n"]),
      try TestLexicon.of(["companies.tsv": "id|english\nb|Alpha\n"]),
      try TestLexicon.of(["companies.tsv": "id|english\na|Alpha~\n"]),
      try TestLexicon.of(["organisations.tsv": "id|english\na|Alpha\n"]),
      try TestLexicon.of(["companies.tsv": "id|english\na|Alpha\n", "places.tsv": "id|english\n"]),
    ].map(\.fingerprint)
    #expect(Set(others + [base]).count == others.count + 1)
  }
}
