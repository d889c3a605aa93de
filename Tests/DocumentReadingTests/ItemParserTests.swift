import DocumentReading
import PolicyModel
import TestSupport
import Testing

@Suite("ItemParser")
struct ItemParserTests {
  @Test(arguments: [
    Case(
      "sections", "# One\n\nText a.\n\nText b.\n\n# Two\n\nText c.",
      ["section One / Text a. / Text b.", "section Two / Text c."],
      why: "a heading and what stands below it"),
    Case(
      "preamble", "Text a.\n\n# One\n\nText b.", ["preamble Text a.", "section One / Text b."],
      why: "what stands above the first heading"),
    Case(
      "announced list", "# One\n\nThe plan names:\n\n- Hydrogen\n- Steel",
      ["section One / The plan names: / Hydrogen / Steel"],
      why: "a list that a paragraph announces is part of it"),
    Case(
      "news list", "# One\n\n- MIIT acts.\n- NDRC acts.",
      ["section One", "bullet MIIT acts.", "bullet NDRC acts."],
      why: "a list that fills its section is news, item by item"),
    Case(
      "dated bullets", "# One\n\nThis week:\n\n- *June 3*: MIIT acts.\n- *June 4*: NDRC acts.",
      ["section One / This week:", "bullet *June 3*: MIIT acts.", "bullet *June 4*: NDRC acts."],
      why: "a date makes an item"),
    Case(
      "Chinese dates", "# 一周\n\n本周：\n\n- 6月3日：工信部发文。\n- 6月4日：发改委发文。",
      ["section 一周 / 本周：", "bullet 6月3日：工信部发文。", "bullet 6月4日：发改委发文。"], why: "the same in Chinese"),
    Case(
      "tenth month", "# 一周\n\n本周：\n\n- 十月三日：工信部发文。", ["section 一周 / 本周：", "bullet 十月三日：工信部发文。"],
      why: "numerals in Chinese"),
    Case(
      "long bold date", "# 一周\n\n本周：\n\n- **二〇二一年十二月二十三日**：工信部发文。",
      ["section 一周 / 本周：", "bullet **二〇二一年十二月二十三日**：工信部发文。"],
      why: "the longest date there is, and bold"),
    Case(
      "dated paragraphs", "# One\n\nJune 3: MIIT acts.\n\nJune 4: NDRC acts.",
      ["section One", "bullet June 3: MIIT acts.", "bullet June 4: NDRC acts."],
      why: "paragraphs can be news too"),
    Case(
      "linked date", "# One\n\n[*June 3*]: MIIT acts.",
      ["section One", "bullet [*June 3*]: MIIT acts."], why: "remnants of links round the date"),
    Case(
      "dated range", "# One\n\nJune 3–5: MIIT acts.",
      ["section One", "bullet June 3–5: MIIT acts."], why: "some days"),
    Case(
      "a sentence", "# One\n\nJune 3 was a Thursday.", ["section One / June 3 was a Thursday."],
      why: "a date without a colon opens a sentence"),
    Case(
      "a sentence in Chinese", "# 一周\n\n6月3日，工信部发文。", ["section 一周 / 6月3日，工信部发文。"],
      why: "a comma makes no date line"),
    Case(
      "no headings", "MIIT acts.\n\nNDRC acts.", ["bullet MIIT acts.", "bullet NDRC acts."],
      why: "a paragraph an item"),
    Case(
      "announced, no headings", "The plan names:\n\n- Hydrogen\n- Steel\n\nNDRC acts.",
      ["bullet The plan names: / Hydrogen / Steel", "bullet NDRC acts."],
      why: "the list stays with what announces it"),
    Case(
      "announced by news",
      "# One\n\nJune 3: MIIT names:\n\n- Hydrogen\n- Steel\n\nJune 4: NDRC acts.",
      [
        "section One", "bullet June 3: MIIT names: / Hydrogen / Steel", "bullet June 4: NDRC acts.",
      ], why: "the list stays with what announces it"),
    Case(
      "fields, no headings",
      "Policy: Plan\nIssuing bodies: MIIT\n\nThe plan has goals.\n\nIt is long.",
      ["preamble Plan / MIIT / The plan has goals. / It is long."],
      why: "one policy with its fields"),
    Case(
      "heading only", "# One\n\n# Two", ["section One", "section Two"],
      why: "nothing below is no fault"),
  ])
  func textIsSplit(row: Case<[String]>) {
    #expect(Outline.items(row.text) == row.expectation, "\(row.why)")
  }

  private static let pieces = [
    "# One\n\n", "- June 3: a.\n", "- b\n", "6月3日：c。\n\n", "Text d.\n\n", "Names:\n\n",
    "Date: 3 June\n", "\n",
    "# Authors\n\n", "工信部发文。\n\n",
  ]

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func everyBlockIsInOneItem(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let string = random.text(of: Self.pieces, upTo: 14)
    let text = DocumentText(string)
    let blocks = BlockParser.blocks(of: text)
    var next = 0
    for item in ItemParser.items(of: blocks, in: text) {
      #expect(item.blocks.lowerBound == next, "\(string.debugDescription)")
      #expect(!item.blocks.isEmpty)
      #expect(item.span.start == blocks[item.blocks.lowerBound].span.start)
      #expect(item.span.end == blocks[item.blocks.upperBound - 1].span.end)
      #expect((item.kind == .section) == (item.heading != nil))
      if let heading = item.heading { #expect(blocks[heading].isHeading) }
      next = item.blocks.upperBound
    }
    #expect(next == blocks.count)
  }
}
