import PolicyModel
import Testing

@testable import PolicyExtraction

/// What a text tells of a policy beside its issuers.
@Suite("Policy attributes")
struct AttributeTests {
  struct Told: Sendable, CustomTestStringConvertible {
    let name: AttributeName
    let text: String
    let value: String?
    let why: String
    var testDescription: String { why }

    init(_ name: AttributeName, _ text: String, _ value: String?, _ why: String) {
      self.name = name
      self.text = text
      self.value = value
      self.why = why
    }
  }

  static let cases: [Told] = [
    Told(
      .date, "On 3 March 2021, MIIT issued the “Plan for Buoys”.", "2021-03-03", "in the sentence"),
    Told(.date, "2021年3月3日，财政部印发《潮汐能产业发展规划》。", "2021-03-03", "in a Chinese sentence"),
    Told(
      .date, "Policy name: Plan for Buoys\nIssuing body: MIIT\nDate: June 2021\n\nShort.",
      "2021-06", "in a field"),
    Told(.date, "MIIT issued the “Plan for Buoys”.", nil, "no date at all"),
    Told(
      .date, "MIIT issued the “Plan for Buoys”. On 3 March 2021, it rained.", nil,
      "the date of something else"),
    Told(
      .number, "标题：潮汐能产业发展规划\n发文机关：财政部\n发文字号：财建〔2021〕23号\n\n略。", "财建〔2021〕23号",
      "a document number"),
    Told(.number, "财政部印发《潮汐能产业发展规划》。", nil, "no number"),
    Told(.status, "MIIT issued the “Tidal Energy Law (Draft)”.", "draft", "the title says draft"),
    Told(.status, "MIIT issued the “Tidal Energy Law”.", nil, "the title says nothing"),
    Told(.descriptive, "MIIT issued new rules on tidal data.", "true", "described, not named"),
    Told(.descriptive, "MIIT issued the “Rules on Tidal Data”.", nil, "named"),
  ]

  @Test(arguments: cases)
  func theTextGivesIt(_ told: Told) throws {
    #expect(try TextReading(told.text).attribute(told.name) == told.value)
  }

  @Test func aDateWithoutAYearIsWarnedOf() throws {
    let reading = try TextReading("On 3 March, MIIT issued the “Plan for Buoys”.")
    #expect(reading.attribute(.date) == nil)
    #expect(reading.facts.warnings.map(\.code) == [.dateWithoutYear])
  }
}
