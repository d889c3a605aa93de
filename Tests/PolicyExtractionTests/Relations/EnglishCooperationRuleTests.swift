import PolicyModel
import Testing

@testable import PolicyExtraction

/// The English rules of cooperation and licensing, and what silences every rule.
@Suite("English cooperation rules")
struct EnglishCooperationRuleTests {
  static let licences: [RuleCase] = [
    RuleCase(
      "partnership.license-to", "BYD licensed its blade battery to Geely.",
      ["licensing BYD: Geely"], why: "to behind what is licensed"),
    RuleCase(
      "partnership.license-to", "BYD got a driving licence to test cars, Geely said.",
      why: "a licence of another sort"),
    RuleCase(
      "partnership.license-from", "BYD licensed the software from Geely.",
      ["licensing Geely: BYD"], why: "from behind what is licensed"),
    RuleCase(
      "partnership.license-from", "BYD expects a licence from Wuhan, as does Geely.",
      why: "from a city"),
    RuleCase(
      "partnership.grant-license", "BYD granted Geely a licence for its battery.",
      ["licensing BYD: Geely"], why: "a licence is granted"),
    RuleCase(
      "partnership.grant-license", "BYD granted Geely a day of grace.",
      why: "something else is granted"),
  ]

  static let cooperations: [RuleCase] = [
    RuleCase(
      "partnership.partner-with", "BYD partnered with Geely on batteries.",
      ["cooperation BYD: Geely"], why: "the verb with with"),
    RuleCase(
      "partnership.partner-with", "BYD works hard, and with success, says rival Geely.",
      why: "work alone"),
    RuleCase(
      "partnership.sign-agreement-with", "BYD signed a framework agreement with Geely.",
      ["cooperation BYD: Geely"], why: "an agreement with"),
    RuleCase(
      "partnership.sign-agreement-with", "BYD signed on 500 engineers with ties to Geely.",
      why: "nothing is agreed"),
    RuleCase(
      "partnership.in-cooperation-with", "BYD built it in cooperation with Geely.",
      ["cooperation BYD: Geely"], why: "in cooperation with"),
    RuleCase(
      "partnership.in-cooperation-with", "BYD ended its cooperation with Geely.", why: "it ended"),
    RuleCase(
      "partnership.between", "A partnership between BYD and Geely helps.",
      ["cooperation BYD: Geely"], why: "the noun with between"),
    RuleCase(
      "partnership.between", "A lawsuit between BYD and Geely drags on.", why: "a lawsuit"),
    RuleCase(
      "partnership.sign-agreement", "BYD and Geely signed a strategic agreement.",
      ["cooperation BYD: Geely"], why: "both before the verb"),
    RuleCase(
      "partnership.sign-agreement", "BYD and Geely signed autographs.", why: "nothing is agreed"),
    RuleCase(
      "partnership.jointly", "BYD and Geely will jointly develop batteries.",
      ["cooperation BYD: Geely"], why: "jointly develop"),
    RuleCase(
      "partnership.jointly", "BYD and Geely each develop batteries.", why: "each alone"),
    RuleCase(
      "partnership.team-up", "BYD and Geely teamed up in Wuhan.", ["cooperation BYD: Geely"],
      why: "team up"),
    RuleCase(
      "partnership.team-up", "BYD and Geely fought a price war in Wuhan.", why: "they fight"),
    RuleCase(
      "partnership.jointly-with", "BYD designed the car together with Geely.",
      ["cooperation BYD: Geely"], why: "together with"),
    RuleCase(
      "partnership.jointly-with", "BYD competes with Geely.", why: "with after another verb"),
    RuleCase(
      "partnership.choose-partner", "BYD chose Geely as its partner in Wuhan.",
      ["cooperation BYD: Geely"], why: "chosen as partner"),
    RuleCase(
      "partnership.choose-partner", "BYD chose Wuhan as its home, Geely did not.",
      why: "a city is chosen"),
  ]

  static let cases = licences + cooperations

  @Test(arguments: cases)
  func cooperationIsReadFromItsWords(_ example: RuleCase) throws {
    try example.check(.partnership)
  }

  static let silenced = [
    "denied reports that it", "said it has no plans and never", "scrapped a plan under which it",
    "is in talks after which it", "is said to be a firm that",
  ]

  @Test(arguments: silenced)
  func denialsRumoursAndEndsAreNoDeals(words: String) throws {
    let text = "BYD \(words) signed an agreement with Geely."
    let told = try TextReading(text).facts.facts
    #expect(told.allSatisfy { $0.kind != .partnership })
  }

  @Test(arguments: [
    "BYD competes with its rival Geely.", "BYD sued Geely over a patent.",
    "BYD and Geely cut prices.", "BYD outsold Geely in May, helped by subsidies.",
    "Unlike BYD, Geely signed an agreement with the city of Wuhan.",
    "BYD spoke at a forum that Geely attended.",
  ])
  func standingTogetherIsNoDeal(text: String) throws {
    let told = try TextReading(text).facts.facts
    #expect(told.allSatisfy { $0.kind != .partnership })
  }

  @Test func oneOfThreeIsToldOnceAPair() throws {
    let facts = try TextReading("BYD, Geely and CATL signed a strategic agreement.").facts
    let deals = facts.facts.filter { $0.kind == .partnership }
    #expect(deals.count == 3)
    #expect(Set(deals.map { Set([$0.subject, $0.object]) }).count == 3)
  }
}
