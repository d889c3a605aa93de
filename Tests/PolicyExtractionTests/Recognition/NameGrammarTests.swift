import PolicyModel
import Testing

@testable import PolicyExtraction

/// Names that no lexicon has. The made-up ones stand in no table.
@Suite("NameGrammar")
struct NameGrammarTests {
  static let companies: [RecognitionCase] = [
    RecognitionCase("⟨Quorvex Technologies⟩ opened a plant.", "a company's last word"),
    RecognitionCase("The factory of ⟨Quorvex Dynamics Co., Ltd.⟩ in Wuhan", "a full legal form"),
    RecognitionCase("⟨Quorvex Inc⟩ and ⟨Blint Group⟩", "short legal forms"),
    RecognitionCase("The chipmaker ⟨Quorvex⟩ opened a plant.", "a noun before that says so"),
    RecognitionCase("Shanghai startup ⟨Quorvex⟩ opened a plant.", "the same behind a place"),
    RecognitionCase("⟨Quorvex⟩, a battery maker, opened a plant.", "an apposition behind"),
    RecognitionCase("⟨Quorvex⟩ chairman Li Ming spoke.", "an officer behind"),
    RecognitionCase("⟨Quorvex⟩'s CEO spoke.", "an officer it possesses"),
    RecognitionCase("⟨Quorvex⟩ (NASDAQ: QRVX) rose.", "a ticker behind"),
    RecognitionCase("⟨BYD⟩ signed an agreement with ⟨Quorvex⟩.", "the other end of a deal"),
    RecognitionCase("⟨BYD⟩ acquired ⟨Quorvex⟩.", "what is bought"),
    RecognitionCase("⟨阔沃斯智能装备有限公司⟩近日投产。", "a Chinese legal form"),
    RecognitionCase("近日，⟨阔沃斯股份有限公司⟩与⟨布林集团有限公司⟩签约。", "two of them"),
    RecognitionCase("Quorvex is a village near Wuhan.", "a bare unknown name"),
    RecognitionCase("The President Li Ming spoke.", "an officer before a person"),
    RecognitionCase("The Steel Group of exporters met.", "a sector before Group"),
    RecognitionCase("Steel and Energy rose.", "sectors alone"),
    RecognitionCase("A new Company must register.", "a legal form alone"),
    RecognitionCase("有限公司应当依法登记。", "a Chinese legal form alone"),
    RecognitionCase("CHIPMAKER QUORVEX OPENS PLANT", "capitals say nothing in a heading of them"),
  ]

  @Test(arguments: companies)
  func companiesAreFoundByTheirFormAndSurroundings(_ example: RecognitionCase) throws {
    try example.check(.company)
  }

  static let organisations: [RecognitionCase] = [
    RecognitionCase("The ⟨University of Blint⟩ opened.", "of behind the head"),
    RecognitionCase("⟨Blint University⟩ opened.", "the head at the end"),
    RecognitionCase("The ⟨Quorvex Institute for Tidal Research⟩ opened.", "for behind the head"),
    RecognitionCase("The ⟨Blint Chamber of Commerce⟩ met.", "a chamber"),
    RecognitionCase("Several universities met.", "a noun in lower case"),
    RecognitionCase("The Union agreed.", "a head alone"),
  ]

  @Test(arguments: organisations)
  func organisationsAreFoundByTheirHead(_ example: RecognitionCase) throws {
    try example.check(.organisation)
  }

  static let agencies: [RecognitionCase] = [
    RecognitionCase("The ⟨Blint Bureau of Weights⟩ met.", "of behind the head"),
    RecognitionCase("The ⟨Quorvex Tidal Authority⟩ met.", "the head at the end"),
    RecognitionCase("The ⟨leading group for tidal energy⟩ met.", "a leading group"),
    RecognitionCase(
      "The ⟨Leading Small Group on Data Markets⟩ was set up.", "a leading small group"),
    RecognitionCase("A leading group of companies met.", "a leading group of firms"),
    RecognitionCase("The ministry and the commission met.", "nouns in lower case"),
    RecognitionCase("The Blint Office opened.", "an office is only a place"),
  ]

  @Test(arguments: agencies)
  func agenciesAreFoundByTheirHead(_ example: RecognitionCase) throws {
    try example.check(.agency)
  }

  @Test(arguments: [
    ("Quorvex Technologies Co., Ltd.", "Quorvex Technologies", true),
    ("the Quorvex Group", "Quorvex Group", true),
    ("QUORVEX INC", "Quorvex", true),
    ("阔沃斯股份有限公司", "阔沃斯", true),
    ("Quorvex Group", "Quorvex", false),
    ("Quorvex Steel", "Quorvex Energy", false),
    ("Limited", "Company", false),
  ])
  func legalFormsDoNotMakeAnotherCompany(first: String, second: String, same: Bool) {
    #expect((NameKey.key(.company, first) == NameKey.key(.company, second)) == same)
  }

  @Test(arguments: [
    ("“Data-Law”, 2021", "data law 2021"), ("The  Plan", "plan"), ("Plan", "plan"),
    ("The", "the"), ("U.S. Ministry", "us ministry"), ("智能 制造", "智能 制造"),
  ])
  func caseAndMarksDoNotCountInAKey(name: String, normalised: String) {
    #expect(NameKey.normalised(name, kind: .policy) == normalised)
  }
}
