import PolicyModel
import Testing

@testable import PolicyExtraction

/// For each Chinese rule of partnership a text on which it speaks and one like it on which none is
/// told.
@Suite("Chinese partnership rules")
struct ChinesePartnershipRuleTests {
  static let groups: [RuleCase] = [
    RuleCase(
      "partnership.chinese-joint-venture", "比亚迪与宁德时代共同出资设立新公司。", ["joint-venture 比亚迪: 宁德时代"],
      why: "共同出资设立"),
    RuleCase("partnership.chinese-joint-venture", "比亚迪与宁德时代均未设立新公司。", why: "没有设立"),
    RuleCase("partnership.chinese-merger", "比亚迪与宁德时代宣布战略重组。", ["merger 比亚迪: 宁德时代"], why: "战略重组"),
    RuleCase("partnership.chinese-merger", "比亚迪与宁德时代终止战略重组。", why: "终止"),
    RuleCase(
      "partnership.chinese-supply-agreement", "比亚迪与宁德时代签署供货协议。", ["supply 比亚迪: 宁德时代"], why: "供货协议"),
    RuleCase("partnership.chinese-supply-agreement", "比亚迪与宁德时代尚未签署供货协议。", why: "尚未签署"),
    RuleCase(
      "partnership.chinese-licensing", "比亚迪与宁德时代达成专利许可。", ["licensing 比亚迪: 宁德时代"], why: "专利许可"),
    RuleCase("partnership.chinese-licensing", "比亚迪与宁德时代专利数量居前。", why: "只说专利"),
    RuleCase(
      "partnership.chinese-agreement", "比亚迪与宁德时代签署战略合作协议。", ["cooperation 比亚迪: 宁德时代"], why: "签署协议"),
    RuleCase("partnership.chinese-agreement", "比亚迪与宁德时代销量居前。", why: "并列而已"),
    RuleCase(
      "partnership.chinese-cooperation", "比亚迪和宁德时代将共同研发电池。", ["cooperation 比亚迪: 宁德时代"], why: "共同研发"),
    RuleCase("partnership.chinese-cooperation", "比亚迪和宁德时代各自研发电池。", why: "各自研发"),
  ]

  static let directed: [RuleCase] = [
    RuleCase(
      "partnership.chinese-acquired-by", "比亚迪被宁德时代收购。", ["acquisition 宁德时代: 比亚迪"], why: "被…收购"),
    RuleCase("partnership.chinese-acquired-by", "比亚迪被宁德时代超越。", why: "被超越"),
    RuleCase("partnership.chinese-acquire", "比亚迪收购宁德时代。", ["acquisition 比亚迪: 宁德时代"], why: "收购"),
    RuleCase("partnership.chinese-acquire", "比亚迪否认收购宁德时代。", why: "否认"),
    RuleCase("partnership.chinese-absorb", "比亚迪换股吸收合并宁德时代。", ["merger 比亚迪: 宁德时代"], why: "吸收合并"),
    RuleCase("partnership.chinese-absorb", "比亚迪市值超过宁德时代。", why: "比较"),
    RuleCase(
      "partnership.chinese-round-led-by", "比亚迪完成新一轮融资，由宁德时代领投。", ["investment 宁德时代: 比亚迪"],
      why: "由…领投"),
    RuleCase("partnership.chinese-round-led-by", "比亚迪由宁德时代前高管领导。", why: "由…领导"),
    RuleCase("partnership.chinese-stake", "比亚迪入股宁德时代。", ["investment 比亚迪: 宁德时代"], why: "入股"),
    RuleCase("partnership.chinese-stake", "比亚迪考察宁德时代。", why: "考察"),
    RuleCase(
      "partnership.chinese-invest-in", "比亚迪向宁德时代投资5亿元。", ["investment 比亚迪: 宁德时代"], why: "向…投资"),
    RuleCase("partnership.chinese-invest-in", "比亚迪向宁德时代喊话。", why: "向…喊话"),
    RuleCase(
      "partnership.chinese-invested-by", "比亚迪获宁德时代投资。", ["investment 宁德时代: 比亚迪"], why: "获…投资"),
    RuleCase("partnership.chinese-invested-by", "比亚迪获宁德时代好评。", why: "获好评"),
    RuleCase("partnership.chinese-supply", "比亚迪向宁德时代供应电池。", ["supply 比亚迪: 宁德时代"], why: "向…供应"),
    RuleCase("partnership.chinese-supply", "比亚迪向宁德时代致歉。", why: "向…致歉"),
    RuleCase(
      "partnership.chinese-supplier-of", "比亚迪是宁德时代的供应商。", ["supply 比亚迪: 宁德时代"], why: "供应商"),
    RuleCase("partnership.chinese-supplier-of", "比亚迪是宁德时代的对手。", why: "对手不是供应商"),
    RuleCase("partnership.chinese-supply-verb", "比亚迪独家供应宁德时代。", ["supply 比亚迪: 宁德时代"], why: "供应在中间"),
    RuleCase("partnership.chinese-supply-verb", "比亚迪追赶宁德时代。", why: "追赶"),
    RuleCase("partnership.chinese-order", "比亚迪向宁德时代采购电池。", ["supply 宁德时代: 比亚迪"], why: "向…采购"),
    RuleCase(
      "partnership.chinese-invest-in", "比亚迪向宁德时代投资约3亿元。", ["investment 比亚迪: 宁德时代"], why: "向…投资"),
    RuleCase("partnership.chinese-invest-in", "比亚迪向宁德时代致敬。", why: "没有投资"),
    RuleCase("partnership.chinese-order", "比亚迪从宁德时代挖人。", why: "从…挖人"),
    RuleCase("partnership.chinese-win-order", "比亚迪中标宁德时代采购项目。", ["supply 比亚迪: 宁德时代"], why: "中标"),
    RuleCase("partnership.chinese-win-order", "比亚迪获宁德时代点赞。", why: "获点赞"),
    RuleCase("partnership.chinese-license", "比亚迪授权宁德时代使用专利。", ["licensing 比亚迪: 宁德时代"], why: "授权"),
    RuleCase("partnership.chinese-license", "比亚迪教宁德时代使用专利。", why: "没有授权"),
    RuleCase(
      "partnership.chinese-license-to", "比亚迪向宁德时代授予专利许可。", ["licensing 比亚迪: 宁德时代"], why: "向…授予许可"),
    RuleCase("partnership.chinese-license-to", "比亚迪向宁德时代学习。", why: "向…学习"),
    RuleCase(
      "partnership.chinese-join-hands", "比亚迪携手宁德时代出海。", ["cooperation 比亚迪: 宁德时代"], why: "携手"),
    RuleCase("partnership.chinese-join-hands", "比亚迪超越宁德时代出海。", why: "超越"),
  ]

  static let cases = groups + directed

  @Test(arguments: cases)
  func dealsAreReadFromWhereTheTriggerStands(_ example: RuleCase) throws {
    try example.check(.partnership)
  }

  static let rules = Set(cases.map(\.rule)).sorted()

  @Test func everyRuleHasACaseOfEachSort() {
    #expect(RuleCase.lacking(Self.rules, in: Self.cases).isEmpty)
  }

  @Test func theFixturesNameNoRuleThatHasNoCase() throws {
    let known = Set(Self.rules + DealRules.all.map(\.id))
    let told = try Fixtures.texts.flatMap { url in
      let document = try Fixtures.document(url)
      return Recognizer(lexicon: try TestLexicon.builtIn()).facts(of: document, program: "test")
        .facts
    }
    let used = Set(told.filter { $0.kind == .partnership }.map(\.evidence.rule))
    #expect(used.subtracting(known).isEmpty)
  }

  @Test(arguments: [
    "比亚迪与宁德时代竞争激烈。", "比亚迪起诉宁德时代。", "有传闻称比亚迪收购宁德时代。", "比亚迪与宁德时代合作谈判破裂。", "比亚迪否认与宁德时代签署协议。",
    "比亚迪、宁德时代等企业参加会议。", "比亚迪宣布降价。宁德时代签署协议。",
  ])
  func rivalsRumoursAndDenialsAreNoDeals(text: String) throws {
    let told = try TextReading(text).facts.facts
    #expect(told.allSatisfy { $0.kind != .partnership })
  }

  @Test func separatelyPairsTheFirstWithEach() throws {
    let facts = try TextReading("比亚迪分别与宁德时代、华为签署合作协议。").facts
    let deals = facts.facts.filter { $0.kind == .partnership }
    #expect(
      deals.map { RuleCase.describe($0, in: facts) }.sorted()
        == ["cooperation 比亚迪: 宁德时代", "cooperation 比亚迪: 华为"].sorted())
  }
}
