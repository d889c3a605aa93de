import PolicyModel
import Testing

@testable import PolicyExtraction

/// For each English rule of partnership a text on which it speaks and one like it on which none is
/// told. Parties of a kind without direction stand in the order of their keys.
@Suite("English partnership rules")
struct EnglishPartnershipRuleTests {
  static let ventures: [RuleCase] = [
    RuleCase(
      "partnership.joint-venture-with", "BYD runs a joint venture with Geely.",
      ["joint-venture BYD: Geely"], why: "with behind the venture"),
    RuleCase(
      "partnership.joint-venture-with", "BYD left a joint venture that competes with Geely.",
      why: "a rival of the venture"),
    RuleCase(
      "partnership.joint-venture-between", "The joint venture between BYD and Geely grows.",
      ["joint-venture BYD: Geely"], why: "between behind the venture"),
    RuleCase(
      "partnership.joint-venture-between", "The joint venture law is praised by BYD and Geely.",
      why: "another noun"),
    RuleCase(
      "partnership.found-joint-venture", "BYD and Geely formed a new joint venture in Wuhan.",
      ["joint-venture BYD: Geely"], why: "founders before the verb"),
    RuleCase(
      "partnership.found-joint-venture", "BYD and Geely formed a new opinion on joint ventures.",
      why: "what is formed is no venture"),
    RuleCase(
      "partnership.through-joint-venture", "BYD and Geely make buses through a joint venture.",
      ["joint-venture BYD: Geely"], why: "by means of a venture"),
    RuleCase(
      "partnership.through-joint-venture", "BYD and Geely sell buses through a joint website.",
      why: "by other means"),
    RuleCase(
      "partnership.their-joint-venture", "BYD and Geely praised their joint venture.",
      ["joint-venture BYD: Geely"], why: "a venture of theirs"),
    RuleCase(
      "partnership.their-joint-venture", "BYD and Geely praised their joint efforts.",
      why: "efforts of theirs"),
  ]

  static let mergers: [RuleCase] = [
    RuleCase(
      "partnership.merger-of", "The merger of BYD and Geely is complete.", ["merger BYD: Geely"],
      why: "both behind of"),
    RuleCase(
      "partnership.merger-of", "The merger of BYD and Geely fell through.", why: "it failed"),
    RuleCase(
      "partnership.merge-with", "BYD merged with Geely in May.", ["merger BYD: Geely"],
      why: "with behind the verb"),
    RuleCase(
      "partnership.merge-with", "BYD denied that it will merge with Geely.", why: "it is denied"),
    RuleCase(
      "partnership.merge", "BYD and Geely merged in May.", ["merger BYD: Geely"],
      why: "both before the verb"),
    RuleCase(
      "partnership.merge", "BYD and Geely did not merge in May.", why: "they did not"),
  ]

  static let acquisitions: [RuleCase] = [
    RuleCase(
      "partnership.acquired-by", "BYD was acquired by Geely.", ["acquisition Geely: BYD"],
      why: "the passive names the target first"),
    RuleCase(
      "partnership.acquired-by", "BYD was outsold by Geely.", why: "another passive"),
    RuleCase(
      "partnership.acquire", "BYD acquired Geely in May.", ["acquisition BYD: Geely"],
      why: "the plain verb"),
    RuleCase(
      "partnership.acquire", "BYD is considering whether to acquire Geely.", why: "only considered"),
    RuleCase(
      "partnership.take-over", "BYD took over Geely in May.", ["acquisition BYD: Geely"],
      why: "the verb of two words"),
    RuleCase(
      "partnership.take-over", "BYD took the lead over Geely in May.", why: "the words apart"),
    RuleCase(
      "partnership.acquisition-of-by", "The acquisition of Geely by BYD is complete.",
      ["acquisition BYD: Geely"], why: "the noun with of and by"),
    RuleCase(
      "partnership.acquisition-of-by", "The acquisition of land by BYD worries Geely.",
      why: "what is bought is no company"),
    RuleCase(
      "partnership.possessive-acquisition", "BYD's acquisition of Geely is complete.",
      ["acquisition BYD: Geely"], why: "the buyer possesses"),
    RuleCase(
      "partnership.possessive-acquisition", "BYD's rejected acquisition of Geely was costly.",
      why: "it was rejected"),
    RuleCase(
      "partnership.complete-acquisition", "BYD completed its acquisition of Geely.",
      ["acquisition BYD: Geely"], why: "completed"),
    RuleCase(
      "partnership.complete-acquisition", "BYD completed its inspection of Geely.",
      why: "another noun"),
    RuleCase(
      "partnership.majority-stake", "BYD bought a majority stake in Geely.",
      ["acquisition BYD: Geely"], why: "more than half is an acquisition"),
    RuleCase(
      "partnership.majority-stake", "BYD bought the majority of its axles abroad, as did Geely.",
      why: "a majority of goods"),
  ]

  static let investments: [RuleCase] = [
    RuleCase(
      "partnership.stake-from", "BYD bought a 5 percent stake in Geely.",
      ["investment BYD: Geely"], why: "a stake in"),
    RuleCase(
      "partnership.stake-from", "BYD has a stake in the outcome, unlike Geely.",
      why: "a stake in a matter"),
    RuleCase(
      "partnership.invest-in", "BYD invested USD 2 billion in Geely.", ["investment BYD: Geely"],
      why: "in behind the sum"),
    RuleCase(
      "partnership.invest-in", "BYD invested USD 2 billion in Wuhan, where Geely is at home.",
      why: "in a place"),
    RuleCase(
      "partnership.funding-led-by", "BYD raised CNY 2 billion in a round led by Geely.",
      ["investment Geely: BYD"], why: "who leads the round invests"),
    RuleCase(
      "partnership.funding-led-by", "BYD raised its prices, followed by Geely.",
      why: "what is raised is no money"),
    RuleCase(
      "partnership.lead-round", "BYD led the financing round in Geely.",
      ["investment BYD: Geely"], why: "the active verb"),
    RuleCase(
      "partnership.lead-round", "BYD led the market, ahead of Geely.", why: "it leads no round"),
    RuleCase(
      "partnership.backed-by", "Talent flows to BYD, backed by Geely.", ["investment Geely: BYD"],
      why: "backed by, behind a preposition"),
    RuleCase(
      "partnership.backed-by", "The view of BYD is not backed by Geely.", why: "not backed"),
  ]

  static let supplies: [RuleCase] = [
    RuleCase(
      "partnership.supply-to", "BYD will deliver batteries to Geely.", ["supply BYD: Geely"],
      why: "to behind the goods"),
    RuleCase(
      "partnership.supply-to", "BYD sells more cars than Geely does.", why: "a comparison"),
    RuleCase(
      "partnership.supply", "BYD supplies Geely with batteries.", ["supply BYD: Geely"],
      why: "the customer as object"),
    RuleCase("partnership.supply", "BYD supplies are short, Geely said.", why: "the noun"),
    RuleCase(
      "partnership.order-from", "BYD ordered 500 batteries from Geely.", ["supply Geely: BYD"],
      why: "the supplier stands behind from"),
    RuleCase(
      "partnership.order-from", "BYD ordered 500 workers home, a source at Geely said.",
      why: "an order of another sort"),
    RuleCase(
      "partnership.win-order", "BYD won a contract from Geely.", ["supply BYD: Geely"],
      why: "who wins supplies"),
    RuleCase(
      "partnership.win-order", "BYD landed a contract from Geely.", ["supply BYD: Geely"],
      why: "an order is landed"),
    RuleCase(
      "partnership.win-order", "BYD won a prize from Geely.", why: "a prize"),
    RuleCase(
      "partnership.supplier-to", "BYD is a supplier to Geely.", ["supply BYD: Geely"],
      why: "the noun with to"),
    RuleCase(
      "partnership.supplier-to", "BYD has a supplier in Wuhan, Geely has none.", why: "unnamed"),
    RuleCase(
      "partnership.supply-agreement", "BYD signed a supply agreement with Geely.",
      ["supply BYD: Geely"], why: "an agreement on supply"),
    RuleCase(
      "partnership.supply-agreement", "BYD terminated a supply agreement with Geely.",
      why: "it ended"),
    RuleCase(
      "partnership.select-supplier", "BYD selected Geely to supply its axles.",
      ["supply Geely: BYD"], why: "who is selected supplies"),
    RuleCase(
      "partnership.select-supplier", "BYD selected Geely as its favourite rival.",
      why: "selected for something else"),
    RuleCase(
      "partnership.supplier-apposition", "BYD supplier Geely hired 500 workers.",
      ["supply Geely: BYD"], why: "whose supplier it is stands before"),
    RuleCase(
      "partnership.supplier-apposition", "BYD's largest supplier left, Geely said.", why: "unnamed"),
  ]

  static let cases = ventures + mergers + acquisitions + investments + supplies

  @Test(arguments: cases)
  func dealsAreReadFromTheirWords(_ example: RuleCase) throws {
    try example.check(.partnership)
  }

  @Test func everyRuleHasACaseOfEachSort() {
    let all = Self.cases + EnglishCooperationRuleTests.cases
    #expect(RuleCase.lacking(DealRules.all.map(\.id), in: all).isEmpty)
  }

  @Test func noRuleStandsTwice() {
    let ids = DealRules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
