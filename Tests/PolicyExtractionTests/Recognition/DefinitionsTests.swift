import Foundation
import PolicyModel
import Testing

@testable import PolicyExtraction

/// Short forms that a document defines, and first words of names it has given.
@Suite("Definitions")
struct DefinitionsTests {
  struct Defined: Sendable, CustomTestStringConvertible {
    let text: String
    let short: String
    let long: String
    let why: String
    var testDescription: String { why }

    init(_ text: String, _ short: String, _ long: String, _ why: String) {
      self.text = text
      self.short = short
      self.long = long
      self.why = why
    }
  }

  static let defined: [Defined] = [
    Defined(
      "The Blint Bureau of Weights (BBW) met. The BBW agreed.", "BBW", "Blint Bureau of Weights",
      "an agency's acronym in brackets"),
    Defined(
      "Quorvex Dynamics Co., Ltd. (QDC) grows. QDC also hires.", "QDC",
      "Quorvex Dynamics Co., Ltd.",
      "a company's"),
    Defined(
      "The QDC plant. Quorvex Dynamics Corp (QDC) owns it.", "QDC", "Quorvex Dynamics Corp",
      "the acronym stands before its definition too"),
    Defined(
      "阔沃斯智能装备有限公司（以下简称“阔沃斯”）投产。阔沃斯还扩招。", "阔沃斯", "阔沃斯智能装备有限公司", "以下简称 with quotation marks"),
    Defined("阔沃斯智能装备有限公司（下称阔沃斯）投产。阔沃斯还扩招。", "阔沃斯", "阔沃斯智能装备有限公司", "下称 without them"),
    Defined("阔沃斯智能装备有限公司（简称：阔沃斯）投产。阔沃斯还扩招。", "阔沃斯", "阔沃斯智能装备有限公司", "简称 with a colon"),
    Defined(
      "Quorvex Technologies grows. Later Quorvex hired.", "Quorvex", "Quorvex Technologies",
      "the first word of a company's name"),
    Defined(
      "Blintford University grows. Blintford hired.", "Blintford", "Blintford University",
      "the first word of an organisation's name"),
  ]

  @Test(arguments: defined)
  func aShortFormMeansWhatTheDocumentSays(_ example: Defined) throws {
    let reading = try TextReading(example.text)
    let long = reading.keys(of: example.long)
    #expect(long.count == 1)
    #expect(reading.keys(of: example.short) == long)
  }

  static let undefined: [Defined] = [
    Defined(
      "The Blint Bureau of Weights (ZZQ) met. ZZQ agreed.", "ZZQ", "", "letters the name lacks"),
    Defined(
      "The Blint Bureau of Weights (WBB) met. WBB agreed.", "WBB", "",
      "letters in another order, from another first word"),
    Defined(
      "The Blint Bureau of Weights (in Wuhan) met. Wuhan agreed.", "in Wuhan", "",
      "a bracket that says where"),
    Defined(
      "Quorvex Steel and Quorvex Cement grow. Quorvex hired.", "Quorvex", "",
      "the first word of two names"),
    Defined(
      "United Quorvex Motors grows. United we stand.", "United", "", "a first word anyone may use"),
    Defined("Wuhan Motors grows. Wuhan hired.", "Wuhan", "", "a first word that is a place"),
    Defined(
      "Quorvex Technologies grows. Quorvex Li hired.", "Quorvex", "",
      "a capital behind makes it another name"),
    Defined("Quorvex Technologies grows, says quorvexian lore.", "quorvex", "", "inside a word"),
  ]

  @Test(arguments: undefined)
  func otherShortFormsMeanNothing(_ example: Defined) throws {
    #expect(try TextReading(example.text).keys(of: example.short).isEmpty)
  }

  @Test func aDefinitionOfTwoKnownNamesIsAnAlias() throws {
    let lexicon = try TestLexicon.of([
      "agencies.tsv": "id|english\na|Tide Office\nb|TOF\n"
    ])
    let reading = try TextReading("The Tide Office (TOF) met.", lexicon: lexicon)
    let aliases = reading.facts.facts.filter { $0.kind == .alias }
    #expect(aliases.map(\.evidence.quote) == ["Tide Office (TOF"])
    #expect(reading.graph.entities.count == 1)
  }

  @Test(arguments: [
    ("MIIT", true), ("R&D", true), ("U.S.", true), ("CATL", true), ("MoST", true), ("A1B2", true),
    ("X", false), ("China", false), ("the MIIT", false), ("2021", false), ("ABCDEFGHIJK", false),
    ("工信部", false), ("", false),
  ])
  func anAcronymIsShortAndMostlyCapitals(text: String, isAcronym: Bool) {
    #expect(Definitions.isAcronym(text) == isAcronym)
  }

  @Test(arguments: [
    ("Ministry of Tides", "MOT", true), ("Ministry of Tides", "MT", true),
    ("Ministry of Tides", "TM", false), ("Ministry of Tides", "MX", false), ("", "M", false),
    ("Ministry", "", false),
  ])
  func anAcronymTakesItsLettersInOrder(name: String, acronym: String, licensed: Bool) {
    #expect(Definitions.licenses(name: name, acronym: acronym) == licensed)
  }

  @Test func aShortTitleMeansTheLongOne() throws {
    let reading = try TextReading(
      "财政部印发《潮汐能补贴资金管理暂行办法》（以下简称《办法》）。《办法》自下月起施行。财政部有关负责人解读了《办法》。")
    let keys = Set(reading.facts.mentions.filter { $0.kind == .policy }.map(\.key))
    #expect(keys.count == 1)
    #expect(reading.marked(.policy).components(separatedBy: "《⟨办法⟩》").count > 2)
  }
}
