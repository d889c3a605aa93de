import PolicyModel
import Testing

@testable import PolicyExtraction

/// What ties companies and technologies to a policy; standing near it is not enough.
@Suite("SubjectLinks")
struct SubjectLinkTests {
  private static let issued = "MIIT issued the “Plan for Tidal Energy” on Monday."

  static let companies: [RuleCase] = [
    RuleCase(
      "company-policy.same-sentence", "BYD praised the “Plan for Tidal Energy” issued by MIIT.",
      ["subject BYD: Plan for Tidal Energy"], why: "company and title in a sentence"),
    RuleCase(
      "company-policy.same-sentence", "\(issued) BYD opened a plant in Wuhan.",
      why: "only the sentence after"),
    RuleCase(
      "company-policy.same-sentence", "\(issued)\n\n- BYD opened a plant in Wuhan.",
      why: "another item"),
    RuleCase(
      "company-policy.definite-noun", "\(issued) BYD said the plan is welcome.",
      ["commented BYD: Plan for Tidal Energy"], why: "the plan"),
    RuleCase(
      "company-policy.definite-noun", "\(issued) BYD said a plan is welcome.", why: "a plan"),
    RuleCase(
      "company-policy.definite-noun", "\(issued) Unlike BYD, the plan looks far ahead.",
      why: "named for contrast only"),
    RuleCase(
      "company-policy.definite-noun", "\(issued) The pilot companies under the plan include BYD.",
      ["participant BYD: Plan for Tidal Energy"], why: "it takes part"),
    RuleCase(
      "company-policy.shared-subject",
      "MIIT issued the “Plan for Hydrogen Energy”. BYD has spent years on hydrogen energy.",
      ["commented BYD: Plan for Hydrogen Energy"], why: "its technology"),
    RuleCase(
      "company-policy.shared-subject",
      "MIIT issued the “Plan for Hydrogen Energy”. BYD has spent years on 5G.",
      why: "another technology"),
    RuleCase(
      "company-policy.continued",
      "MIIT issued the “Plan for Hydrogen Energy”. Hydrogen energy is dear. For example, BYD lost money.",
      ["commented BYD: Plan for Hydrogen Energy"], why: "an example for the sentence before"),
    RuleCase(
      "company-policy.continued",
      "MIIT issued the “Plan for Hydrogen Energy”. Rain fell. For example, BYD lost money.",
      why: "an example for something else"),
    RuleCase(
      "company-policy.affected", "## 1. News\n\n\(issued)\n\nOur comment: BYD stands to benefit.",
      ["commented BYD: Plan for Tidal Energy"], why: "a comment says who gains"),
    RuleCase(
      "company-policy.affected", "## 1. News\n\n\(issued)\n\nOur comment: BYD is in Shenzhen.",
      why: "a comment that says nothing of the sort"),
    RuleCase(
      "company-policy.affected", "\(issued) Meanwhile, BYD stands to benefit from the plan.",
      why: "news of something else"),
  ]

  @Test(arguments: companies)
  func companiesAreTiedByWhatTheTextSays(_ example: RuleCase) throws {
    try example.check(.companyPolicy)
  }

  static let technologies: [RuleCase] = [
    RuleCase(
      "technology.title", "It read the “Plan for Hydrogen Energy” twice.",
      ["subject Plan for Hydrogen Energy: Hydrogen Energy"], why: "in the title"),
    RuleCase("technology.title", "Hydrogen energy is dear. It read the plan.", why: "no title"),
    RuleCase(
      "technology.lead-sentence", "MIIT issued the “Plan for Buoys” to promote hydrogen energy.",
      ["subject Plan for Buoys: hydrogen energy"], why: "in the sentence that introduces it"),
    RuleCase(
      "technology.lead-sentence", "MIIT issued the “Plan for Buoys”. Hydrogen energy is dear.",
      why: "in the next sentence"),
    RuleCase(
      "technology.heading", "## Hydrogen energy takes off\n\nMIIT issued the “Plan for Buoys”.",
      ["subject Plan for Buoys: Hydrogen energy"], why: "in the heading over it"),
    RuleCase(
      "technology.heading",
      "## Hydrogen energy takes off\n\nMIIT issued the “Plan for Buoys”. MOF issued the “Plan for Salt”.",
      why: "over two policies"),
  ]

  @Test(arguments: technologies)
  func aPolicysTechnologiesStandWhereItIsIntroduced(_ example: RuleCase) throws {
    try example.check(.policyTechnology)
  }

  static let makers: [RuleCase] = [
    RuleCase(
      "technology.verb-between", "BYD develops hydrogen energy.", ["uses BYD: hydrogen energy"],
      why: "a verb of making between"),
    RuleCase(
      "technology.verb-between", "比亚迪研发氢能。", ["uses 比亚迪: 氢能"], why: "研发在中间"),
    RuleCase(
      "technology.verb-between", "Hydrogen energy is what BYD fears.", why: "named before"),
    RuleCase(
      "technology.verb-between", "BYD fears hydrogen energy.", why: "another verb"),
  ]

  @Test(arguments: makers)
  func aCompanysTechnologiesStandBehindAVerb(_ example: RuleCase) throws {
    try example.check(.companyTechnology)
  }

  @Test func everyRuleHasACaseOfEachSort() {
    let all = Self.companies + Self.technologies + Self.makers
    #expect(RuleCase.lacking(Set(all.map(\.rule)).sorted(), in: all).isEmpty)
  }
}
