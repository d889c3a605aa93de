import DocumentReading
import PolicyModel
import TestSupport
import Testing

@Suite("DocumentDate")
struct DocumentDateTests {
  @Test(arguments: [
    Case(
      "title page",
      "# China update\n\n6 July 2021\n\nOn 3 June 2021 MIIT released a plan that names goals and dates and much more.",
      "2021-07-06", why: "the line of its own"),
    Case(
      "in the heading", "# China update, 6 July 2021\n\nOn 3 June 2020 it began.", "2021-07-06",
      why: "part of the title"),
    Case("in a field", "Date: 6 July 2021\n\nMIIT acts.", "2021-07-06", why: "said outright"),
    Case("in Chinese", "工业简报\n\n2021年7月6日\n\n工信部发文。", "2021-07-06", why: "the same in Chinese"),
    Case(
      "range", "# China update\n\nJuly 5–9, 2021\n\nMIIT acts.", "2021-07-05",
      why: "the week's first day"),
    Case(
      "month", "# China update\n\nJuly 2021\n\nMIIT acts.", "2021-07", why: "known to the month"),
    Case(
      "prose",
      "# China update\n\nThe ministry, which had promised as much for years, released its plan on 3 June 2021, as it told the press.",
      "2021-06-03", why: "nothing better stands above"),
    Case(
      "contents first", "Contents\n\nPlans of 3 June 2020 3\nOther 4\n\n6 July 2021\n\nMIIT acts.",
      "2021-07-06", why: "the table of contents tells of the subject"),
    Case(
      "effective", "Effective date: 1 September 2021\n\n6 July 2021\n\nMIIT acts.", "2021-07-06",
      why: "when it takes effect is another matter"),
    Case(
      "施行", "施行日期：2021年9月1日\n\n2021年7月6日\n\n工信部发文。", "2021-07-06",
      why: "when it takes effect is another matter"),
    Case(
      "in a title field", "政策名称：关于印发2020年工作要点的通知\n发布日期：2021年7月6日", "2021-07-06",
      why: "the year in a policy's name is the policy's"),
  ])
  func theDocumentsDateIsFound(row: Case<String>) throws {
    #expect(try Outline.document(row.text).date?.description == row.expectation, "\(row.why)")
  }

  @Test(arguments: [
    Case("no date", "# China update\n\nMIIT acts.", (), why: "none is stated"),
    Case(
      "no year", "# China update\n\n6 July\n\nMIIT acts.", (),
      why: "a day without a year cannot be placed"),
    Case(
      "only effective", "Effective date: 1 September 2021\n\nMIIT acts.", (),
      why: "that is no date of the document"),
  ])
  func noDateIsGuessed(row: Case<Void>) throws {
    #expect(try Outline.document(row.text).date == nil, "\(row.why)")
  }
}
