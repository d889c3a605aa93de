import DocumentReading
import PolicyModel
import TestSupport
import Testing

@Suite("BlockParser")
struct BlockParserTests {
  @Test(arguments: [
    Case("hashes", "# One\n\n### Three", ["h1 One", "h3 Three"], why: "Markdown levels"),
    Case("seven hashes", "####### x.", ["paragraph ####### x."], why: "Markdown has six"),
    Case(
      "hashtag", "#hydrogen is trending.", ["paragraph #hydrogen is trending."], why: "no blank"),
    Case(
      "numbered", "3. Hydrogen plan\n\nText here.", ["h2 Hydrogen plan", "paragraph Text here."],
      why: "a number and a short line without a stop"),
    Case(
      "bracketed number", "3) Hydrogen plan", ["h2 Hydrogen plan"], why: "another way to number"),
    Case(
      "capitals", "INDUSTRIAL POLICY\n\nText here.",
      ["h1 INDUSTRIAL POLICY", "paragraph Text here."], why: "shouted"),
    Case(
      "bold", "**Hydrogen: what is new?**\n\nText here.",
      ["h2 **Hydrogen: what is new?**", "paragraph Text here."],
      why: "a bold line is a heading whatever it ends in"),
    Case(
      "bare",
      "Ministries release hydrogen plan\nThe ministries released a plan on Monday, and the industry was pleased.",
      [
        "h2 Ministries release hydrogen plan",
        "paragraph The ministries released a plan on Monday, and the industry was pleased.",
      ], why: "a headline that lacks its blank line"),
    Case(
      "Chinese", "一、总体要求\n\n（二）主要目标\n\n(三)保障措施\n\n1.工信部发布通知",
      ["h1 总体要求", "h2 主要目标", "h2 保障措施", "h2 工信部发布通知"], why: "the four usual forms"),
    Case("Chinese tens", "十二、附则", ["h1 附则"], why: "two numerals"),
    Case("Chinese word", "一带一路建设取得进展。", ["paragraph 一带一路建设取得进展。"], why: "一 opens a name here"),
    Case("plan", "十四五规划正式发布。", ["paragraph 十四五规划正式发布。"], why: "十四五 opens a name here"),
    Case("Chinese headline", "工信部等三部门发布通知", ["h2 工信部等三部门发布通知"], why: "short, no stop"),
    Case(
      "a sentence", "MIIT released a plan.", ["paragraph MIIT released a plan."],
      why: "ends with a stop"),
    Case(
      "announcing", "The plan names three goals:", ["paragraph The plan names three goals:"],
      why: "a colon announces"),
    Case(
      "quoted sentence", "“MIIT released a plan.”", ["paragraph “MIIT released a plan.”"],
      why: "the stop stands inside the quotes"),
    Case(
      "decimal", "3.5 million cars were sold.", ["paragraph 3.5 million cars were sold."],
      why: "no list number"),
    Case(
      "year", "2021. That was the year.", ["paragraph 2021. That was the year."],
      why: "four digits are no list number"),
    Case(
      "underlined", "Title\n=====\nText here.", ["h2 Title", "paragraph Text here."],
      why: "the rule parts them and goes"),
  ])
  func headingsAreTold(row: Case<[String]>) {
    #expect(Outline.blocks(row.text) == row.expectation, "\(row.why)")
  }

  @Test(arguments: [
    Case(
      "English", "Issuing bodies: MIIT, NDRC", ["field issuing bodies = MIIT, NDRC"], why: "plain"),
    Case(
      "bold outside", "**Issuing body:** MIIT", ["field issuing body = MIIT"],
      why: "the colon inside the bold"),
    Case(
      "bold inside", "**Issuing body**: MIIT", ["field issuing body = MIIT"],
      why: "the colon outside the bold"),
    Case("italic", "_Date:_ 3 June 2021", ["field date = 3 June 2021"], why: "underscores"),
    Case(
      "listed", "- **Date**: 3 June\n- Issuer: MIIT",
      ["field date = 3 June", "field issuer = MIIT"], why: "fields as a list"),
    Case(
      "plural in brackets", "Issuing body(ies): MIIT", ["field issuing bodies = MIIT"],
      why: "one form for both"),
    Case(
      "other plural", "Issuing agenc(ies): MIIT\nIssuer(s): NDRC",
      ["field issuing agencies = MIIT", "field issuers = NDRC"], why: "the other ways to write it"),
    Case(
      "wrapped", "Issuing bodies: MIIT, NDRC,\nMOF and\nMOT\nDate: 3 June",
      ["field issuing bodies = MIIT, NDRC,⏎MOF and⏎MOT", "field date = 3 June"],
      why: "a list that has not ended goes on in the next line"),
    Case(
      "not wrapped", "Issuing bodies: MIIT, NDRC\nHydrogen is the topic of the plan.",
      ["field issuing bodies = MIIT, NDRC", "paragraph Hydrogen is the topic of the plan."],
      why: "a list that has ended is followed by prose"),
    Case("full width", "发文机关：工业和信息化部", ["field 发文机关 = 工业和信息化部"], why: "a full-width colon"),
    Case(
      "ASCII colon", "发文字号:工信部联规〔2021〕1号", ["field 发文字号 = 工信部联规〔2021〕1号"], why: "typed in a hurry"),
    Case("Chinese bold", "**发布日期：**2021年6月3日", ["field 发布日期 = 2021年6月3日"], why: "bold in Chinese"),
    Case(
      "blanks", "Issuing   bodies :  MIIT", ["field issuing bodies = MIIT"], why: "blanks even out"),
    Case(
      "no blank line", "Policy: Plan\nIssuing bodies: MIIT\nDate: 3 June\nThe plan names goals.",
      [
        "field policy = Plan", "field issuing bodies = MIIT", "field date = 3 June",
        "paragraph The plan names goals.",
      ], why: "each field is a block of its own"),
    Case(
      "empty value", "Issuing bodies:", ["field issuing bodies = "],
      why: "the field is there, its value is not"),
    Case(
      "prose", "The ministry said: we agree.", ["paragraph The ministry said: we agree."],
      why: "prose has colons too"),
    Case(
      "a clause", "The date: it is not set.", ["paragraph The date: it is not set."],
      why: "“the date” names no field"),
    Case(
      "a link", "https://example.org is the address.",
      ["paragraph https://example.org is the address."], why: "a scheme names no field"),
    Case(
      "far colon", "Issuing bodies of this long and winding kind: MIIT.",
      ["paragraph Issuing bodies of this long and winding kind: MIIT."],
      why: "no field has such a name"),
  ])
  func fieldsAreTold(row: Case<[String]>) {
    #expect(Outline.blocks(row.text) == row.expectation, "\(row.why)")
  }

  @Test(arguments: [
    Case(
      "English", "**At a glance:** MIIT released a plan.",
      ["paragraph (at a glance) MIIT released a plan."], why: "a label is not prose"),
    Case(
      "possessive", "MERICS comment: This matters.", ["paragraph (merics comment) This matters."],
      why: "whoever comments"),
    Case("Chinese", "本刊点评：意义重大。", ["paragraph (本刊点评) 意义重大。"], why: "full-width colon"),
    Case(
      "no label", "Beijing: MIIT released a plan.", ["paragraph Beijing: MIIT released a plan."],
      why: "a dateline is no label"),
  ])
  func labelsAreTold(row: Case<[String]>) {
    #expect(Outline.blocks(row.text) == row.expectation, "\(row.why)")
  }

  @Test(arguments: ["-", "*", "+", "•", "·", "▪", "■", "●", "◆", "–", "►", "○"])
  func everyListMarkOpensAnItem(mark: String) {
    #expect(Outline.blocks("\(mark) Hydrogen\n\(mark) Steel") == ["item Hydrogen", "item Steel"])
  }

  @Test(arguments: [
    "*June 3* was a Thursday.", "-5% was reported.", "**MIIT** released it.", "+86 is the prefix.",
  ])
  func aListMarkNeedsABlank(text: String) {
    #expect(Outline.blocks(text) == ["paragraph " + text])
  }
}
