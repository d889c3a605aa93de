import PolicyModel
import Testing

@testable import PolicyExtraction

/// For each rule of issuance a text on which it speaks and one like it on which nothing is issued.
@Suite("Issuance rules")
struct IssuanceRuleTests {
  static let english: [RuleCase] = [
    RuleCase(
      "issuance.header",
      "Policy name: Plan for Tidal Energy\nIssuing bodies: MIIT, NDRC\n\nIt is long.",
      ["lead MIIT: Plan for Tidal Energy", "joint NDRC: Plan for Tidal Energy"],
      why: "a field names the issuers"),
    RuleCase(
      "issuance.header",
      "Policy name: Plan for Tidal Energy\nIssuing body: MIIT\n\nIt is long.",
      ["sole MIIT: Plan for Tidal Energy"], why: "a field names one issuer"),
    RuleCase(
      "issuance.header",
      "Policy name: Plan for Tidal Energy\nSource: MIIT\n\nIt is long.",
      why: "a source is no issuer"),
    RuleCase(
      "issuance.header", "Issuing bodies: MIIT, NDRC\n\nThey met on Monday.",
      why: "issuers of nothing"),
    RuleCase(
      "issuance.verb", "MIIT issued the “Plan for Tidal Energy” on Monday.",
      ["sole MIIT: Plan for Tidal Energy"], why: "one issuer and a verb"),
    RuleCase(
      "issuance.verb", "On 3 March, the NDRC has also officially released the “Plan for Buoys”.",
      ["sole NDRC: Plan for Buoys"], why: "adverbs before the verb"),
    RuleCase(
      "issuance.verb", "MIIT will issue the “Plan for Tidal Energy” next year.",
      why: "what is only planned"),
    RuleCase(
      "issuance.verb", "MIIT has not issued the “Plan for Tidal Energy”.", why: "what is denied"),
    RuleCase(
      "issuance.verb", "A spokesman for MIIT praised the “Plan for Tidal Energy”.",
      why: "another verb"),
    RuleCase(
      "issuance.verb", "MIIT issued a licence to BYD under the “Plan for Tidal Energy”.",
      why: "what is issued is no policy"),
    RuleCase(
      "issuance.joint-verb", "MIIT, NDRC and MOF jointly issued the “Plan for Tidal Energy”.",
      [
        "lead MIIT: Plan for Tidal Energy", "joint NDRC: Plan for Tidal Energy",
        "joint MOF: Plan for Tidal Energy",
      ], why: "a list before the verb"),
    RuleCase(
      "issuance.joint-verb", "MIIT, together with MOF, released the “Plan for Tidal Energy”.",
      ["lead MIIT: Plan for Tidal Energy", "joint MOF: Plan for Tidal Energy"],
      why: "together with"),
    RuleCase(
      "issuance.joint-verb",
      "MIIT released the “Plan for Tidal Energy” in conjunction with MOF.",
      ["lead MIIT: Plan for Tidal Energy", "joint MOF: Plan for Tidal Energy"],
      why: "a partner behind the object"),
    RuleCase(
      "issuance.joint-verb", "MIIT and MOF jointly inspected plants under the “Plan for Buoys”.",
      why: "a joint inspection"),
    RuleCase(
      "issuance.joint-verb", "MIIT and MOF held a meeting on the “Plan for Buoys”.",
      why: "a joint meeting"),
    RuleCase(
      "issuance.passive", "The “Plan for Tidal Energy” was issued by MIIT and MOF on Monday.",
      ["lead MIIT: Plan for Tidal Energy", "joint MOF: Plan for Tidal Energy"],
      why: "by behind the verb"),
    RuleCase(
      "issuance.passive", "The “Plan for Tidal Energy” was criticised by MIIT and MOF.",
      why: "another verb in the passive"),
    RuleCase(
      "issuance.passive", "The “Plan for Tidal Energy” will be issued by MIIT.",
      why: "the passive of what is planned"),
    RuleCase(
      "issuance.the-others",
      "MIIT and two other agencies issued the “Plan for Buoys”. The other two were MOF and NDRC.",
      ["lead MIIT: Plan for Buoys", "joint MOF: Plan for Buoys", "joint NDRC: Plan for Buoys"],
      why: "the next sentence names them"),
    RuleCase(
      "issuance.the-others", "The other two were MOF and NDRC.", why: "the others of nothing"),
    RuleCase(
      "issuance.declared-count", "Four ministries released the “Plan for Buoys”.",
      why: "counted, not named: no issuer"),
  ]

  @Test(arguments: english)
  func englishIssuersAreThoseThatIssue(_ example: RuleCase) throws {
    // The others' rule speaks beside the one that names the first issuer.
    if example.rule == "issuance.the-others" {
      try example.check(.issuance, orRule: "issuance.verb")
    } else {
      try example.check(.issuance)
    }
  }

  static let chinese: [RuleCase] = [
    RuleCase(
      "issuance.chinese-verb", "近日，财政部印发《潮汐能补贴管理办法》。", ["sole 财政部: 潮汐能补贴管理办法"], why: "一个机关印发"),
    RuleCase("issuance.chinese-verb", "财政部要求各地落实《潮汐能补贴管理办法》。", why: "落实不是印发"),
    RuleCase("issuance.chinese-verb", "财政部将印发《潮汐能补贴管理办法》。", why: "尚未印发"),
    RuleCase("issuance.chinese-verb", "财政部召开《潮汐能补贴管理办法》新闻发布会。", why: "发布会不是发布"),
    RuleCase(
      "issuance.chinese-joint", "财政部、科技部联合印发《潮汐能补贴管理办法》。",
      ["lead 财政部: 潮汐能补贴管理办法", "joint 科技部: 潮汐能补贴管理办法"], why: "顿号隔开"),
    RuleCase(
      "issuance.chinese-joint", "财政部会同科技部等五部门发布《潮汐能补贴管理办法》。",
      ["lead 财政部: 潮汐能补贴管理办法", "joint 科技部: 潮汐能补贴管理办法"], why: "会同，等五部门"),
    RuleCase(
      "issuance.chinese-joint", "财政部、科技部联合召开《潮汐能补贴管理办法》座谈会。", why: "联合召开会议"),
    RuleCase(
      "issuance.chinese-title", "财政部 科技部关于开展潮汐能试点的通知",
      ["lead 财政部: 财政部 科技部关于开展潮汐能试点的通知", "joint 科技部: 财政部 科技部关于开展潮汐能试点的通知"],
      why: "标题里的发文机关"),
    RuleCase("issuance.chinese-title", "关于开展潮汐能试点的通知", why: "标题里没有机关"),
    RuleCase(
      "issuance.chinese-passive", "《潮汐能补贴管理办法》由财政部、科技部联合印发。",
      ["lead 财政部: 潮汐能补贴管理办法", "joint 科技部: 潮汐能补贴管理办法"], why: "由…印发"),
    RuleCase("issuance.chinese-passive", "《潮汐能补贴管理办法》由财政部负责解释。", why: "由…解释"),
    RuleCase(
      "issuance.chinese-draft", "财政部就《潮汐能补贴管理办法（征求意见稿）》公开征求意见。",
      ["sole 财政部: 潮汐能补贴管理办法（征求意见稿）"], why: "征求意见"),
    RuleCase("issuance.chinese-draft", "财政部就《潮汐能补贴管理办法》答记者问。", why: "答记者问"),
    RuleCase(
      "issuance.chinese-forwarded", "国务院办公厅转发财政部《潮汐能补贴管理办法》。",
      ["sole 财政部: 潮汐能补贴管理办法"], why: "转发的机关不是发文机关"),
    RuleCase("issuance.chinese-forwarded", "媒体纷纷转发《潮汐能补贴管理办法》。", why: "没有机关"),
    RuleCase(
      "issuance.signature",
      "# 关于开展潮汐能试点的通知\n\n各省、自治区、直辖市财政厅：\n\n请遵照执行。\n\n财政部\n科技部\n2021年6月1日\n",
      ["lead 财政部: 关于开展潮汐能试点的通知", "joint 科技部: 关于开展潮汐能试点的通知"], why: "落款"),
    RuleCase(
      "issuance.signature",
      "# 关于开展潮汐能试点的通知\n\n请遵照执行。\n\n财 政 部  科 技 部\n\n2021年6月1日\n",
      ["lead 财 政 部: 关于开展潮汐能试点的通知", "joint 科 技 部: 关于开展潮汐能试点的通知"], why: "两栏，字间有空格"),
    RuleCase(
      "issuance.signature",
      "# 关于开展潮汐能试点的通知\n\n请遵照执行。\n\n财政部\n\n科技部\n\n2021年6月1日\n",
      ["lead 财政部: 关于开展潮汐能试点的通知", "joint 科技部: 关于开展潮汐能试点的通知"], why: "落款分段"),
    RuleCase(
      "issuance.signature", "# 关于开展潮汐能试点的通知\n\n请遵照执行。\n\n财政部介绍，2021年6月1日已开始。\n",
      why: "不是落款"),
  ]

  @Test(arguments: chinese)
  func chineseIssuersAreThoseThatIssue(_ example: RuleCase) throws {
    try example.check(.issuance)
  }

  /// Every id under which an issuance is told.
  static let rules = [
    "issuance.header", "issuance.verb", "issuance.joint-verb", "issuance.passive",
    "issuance.the-others", "issuance.chinese-verb", "issuance.chinese-joint",
    "issuance.chinese-title", "issuance.chinese-passive", "issuance.chinese-draft",
    "issuance.chinese-forwarded", "issuance.signature",
  ]

  @Test func everyRuleHasACaseOfEachSort() {
    #expect(RuleCase.lacking(Self.rules, in: Self.english + Self.chinese).isEmpty)
  }

  @Test func theFixturesNameNoRuleThatHasNoCase() throws {
    let told = try Fixtures.texts.flatMap { url in
      let document = try Fixtures.document(url)
      return Recognizer(lexicon: try TestLexicon.builtIn()).facts(of: document, program: "test")
        .facts
    }
    let used = Set(told.filter { $0.kind == .issuance }.map(\.evidence.rule))
    #expect(used.subtracting(Self.rules).isEmpty)
  }
}
