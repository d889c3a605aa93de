import DocumentReading
import PolicyModel
import TestSupport
import Testing

/// How lines become blocks, and which blocks are not about the subject.
@Suite("BlockParser: layout")
struct BlockLayoutTests {
  @Test(arguments: [
    Case(
      "hard wrap", "The ministry released a plan that\nnames three goals and a date.\n\nNext one.",
      [
        "paragraph The ministry released a plan that⏎names three goals and a date.",
        "paragraph Next one.",
      ], why: "lines up to a blank line are one paragraph"),
    Case(
      "wrapped item", "- Hydrogen made from\n  renewable power\n- Steel",
      ["item Hydrogen made from⏎  renewable power", "item Steel"],
      why: "an item runs on to the next mark"),
    Case(
      "a rule", "Text one.\n---\nText two.", ["paragraph Text one.", "paragraph Text two."],
      why: "a rule parts and is no text"),
    Case(
      "outer blanks", "  \u{3000}Text one.\u{A0} \n \t \nText two.",
      ["paragraph Text one.", "paragraph Text two."], why: "a line of blanks is blank"),
    Case(
      "heading over text", "## Title\nText one.", ["h2 Title", "paragraph Text one."],
      why: "no blank line needed below"),
  ])
  func linesAreJoined(row: Case<[String]>) {
    #expect(Outline.blocks(row.text) == row.expectation, "\(row.why)")
  }

  @Test func whereLinesAreLongEachIsAParagraph() {
    let long = String(repeating: "The ministry released a plan. ", count: 9).dropLast()
    let text = "\(long)\nA short one.\n\(long)"
    #expect(
      Outline.blocks(text) == ["paragraph \(long)", "paragraph A short one.", "paragraph \(long)"])
  }

  @Test(arguments: [
    Case(
      "under a heading", "Contents\n\nHydrogen 3\nSteel plan 12\n\nText one.",
      [
        "contents Contents", "contents Hydrogen 3", "contents Steel plan 12", "paragraph Text one.",
      ], why: "page numbers"),
    Case(
      "no blank line", "Contents\nHydrogen 3\nSteel plan 12\n\nText one.",
      [
        "contents Contents", "contents Hydrogen 3", "contents Steel plan 12", "paragraph Text one.",
      ], why: "the heading may stand right above"),
    Case(
      "dotted", "Hydrogen......3\nSteel plan....12",
      ["contents Hydrogen......3", "contents Steel plan....12"], why: "dots tell, heading or not"),
    Case(
      "dotted, blank", "Hydrogen ..... 3\nSteel plan ..... 12",
      ["contents Hydrogen ..... 3", "contents Steel plan ..... 12"],
      why: "a blank before the number"),
    Case(
      "Chinese", "目录\n\n总体要求…………3\n保障措施…………12",
      ["contents 目录", "contents 总体要求…………3", "contents 保障措施…………12"], why: "Chinese dots"),
    Case(
      "Markdown", "## Contents\n\nHydrogen 3\nSteel 4",
      ["contents ## Contents", "contents Hydrogen 3", "contents Steel 4"], why: "a Markdown heading"
    ),
    Case(
      "no contents", "Sales rose to 12\n\nand fell to 3",
      ["h2 Sales rose to 12", "paragraph and fell to 3"],
      why: "a number at the end is no page without a heading"),
  ])
  func tablesOfContentsAreSetApart(row: Case<[String]>) {
    #expect(Outline.blocks(row.text) == row.expectation, "\(row.why)")
  }

  @Test(arguments: [
    Case(
      "to the end", "# News\n\nMIIT acts.\n\n# Authors\n\nA. Writer\n\nBerlin.",
      [
        "h1 News", "paragraph MIIT acts.", "imprint Authors", "imprint A. Writer",
        "imprint Berlin.",
      ], why: "who wrote it is no subject"),
    Case(
      "to the next heading", "# Contact\n\nBerlin.\n\n# News\n\nMIIT acts.",
      ["imprint Contact", "imprint Berlin.", "h1 News", "paragraph MIIT acts."],
      why: "a marked heading ends it"),
    Case(
      "two", "# Editor\n\nA. Writer\n\n# Publisher\n\nBerlin.",
      ["imprint Editor", "imprint A. Writer", "imprint # Publisher", "imprint Berlin."],
      why: "one after the other"),
    Case(
      "Chinese", "免责声明\n\n仅供参考。", ["imprint 免责声明", "imprint 仅供参考。"], why: "the same in Chinese"),
    Case(
      "a subject", "# Authors of the plan\n\nMIIT acts.",
      ["h1 Authors of the plan", "paragraph MIIT acts."], why: "more than the word"),
  ])
  func imprintsAreSetApart(row: Case<[String]>) {
    #expect(Outline.blocks(row.text) == row.expectation, "\(row.why)")
  }

  private static let pieces = [
    "# ", "## ", "- ", "* ", "1. ", "一、", "（二）", "**", "Issuing bodies: ", "发文机关：", "MIIT", "工信部",
    " ", "\u{3000}", "\n", "\n", "\n\n", "\t", "---\n", "Contents", "Authors", "3", "...", "。", ".",
    ":",
    "At a glance: ", "released a plan", "[", "](x)",
  ]

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func blocksCoverTheTextInOrder(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let string = random.text(of: Self.pieces, upTo: 60)
    let text = DocumentText(string)
    var end = 0
    for block in BlockParser.blocks(of: text) {
      #expect(block.span.start >= end, "\(string.debugDescription)")
      #expect(block.span.contains(block.content), "\(string.debugDescription)")
      let between = text[Span(end, block.span.start)]
      #expect(between.allSatisfy { $0.isWhitespace || "-*_=~".contains($0) }, "\(between)")
      #expect(!text[block.span].contains("\u{FFFD}"), "no character is cut")
      #expect(!text[block.content].contains("\u{FFFD}"), "no character is cut")
      end = block.span.end
    }
    #expect(text[Span(end, text.count)].allSatisfy { $0.isWhitespace || "-*_=~".contains($0) })
  }
}
