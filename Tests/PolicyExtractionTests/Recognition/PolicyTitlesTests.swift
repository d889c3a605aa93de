import PolicyModel
import Testing

@testable import PolicyExtraction

@Suite("Policy titles")
struct PolicyTitlesTests {
  static let english: [RecognitionCase] = [
    RecognitionCase("It read the “⟨Plan for Tidal Energy⟩” twice.", "quoted"),
    RecognitionCase("It read the \"⟨Tidal Energy Guidelines⟩\" twice.", "in straight marks"),
    RecognitionCase("It read “⟨Measures on Tidal Data⟩,” twice.", "a comma inside the marks"),
    RecognitionCase("It read the ⟨Notice on Tidal Energy⟩ twice.", "capitals with a head first"),
    RecognitionCase("It read the ⟨Tidal Energy Regulations⟩ twice.", "with the head last"),
    RecognitionCase("It read the ⟨Tidal Energy Law (Draft)⟩ twice.", "a state in brackets"),
    RecognitionCase("It read the ⟨Tidal Plan (2021-2025)⟩ twice.", "years in brackets"),
    RecognitionCase(
      "The ⟨Tidal Data Law⟩ and the ⟨Sea Salt Law⟩ differ.", "two laws that “and” joins"),
    RecognitionCase(
      "The ⟨Notice on the Research, Development and Testing of Buoys⟩ came.",
      "a comma inside a title"),
    RecognitionCase("It praised its own business plan and a catalogue.", "heads in lower case"),
    RecognitionCase("It read “we will win this plan” twice.", "a quoted sentence"),
    RecognitionCase("It read “Tidal Wave” twice.", "a quoted name without a head"),
    RecognitionCase("It read “The Plan Is Dead” twice.", "a quoted sentence in capitals"),
    RecognitionCase("The Blint White Paper came.", "a weak head behind two words"),
    RecognitionCase("TIDAL ENERGY PLAN FOR BLINT GROWS", "a heading in capitals"),
    RecognitionCase("## Blint Tidal Energy Law Raises Costs for Buoys", "a heading in title case"),
    RecognitionCase(
      "It praised the Business Plan of a firm.", "a firm's plan in capitals"),
    RecognitionCase("Under the Law, Buoys float.", "a head alone"),
  ]

  /// An English title keeps its closing mark and its year before the Chinese one in brackets.
  static let fields: [(value: String, names: [String])] = [
    (
      "Notice on the “Tide Plan (2021-2025)” (潮汐规划)",
      ["Notice on the “Tide Plan (2021-2025)”", "潮汐规划"]
    ),
    ("Made by Tides 2025 (潮汐制造2025规划)", ["Made by Tides 2025", "潮汐制造2025规划"]),
    ("Tide Law (Draft) (《潮汐法（草案）》)", ["Tide Law (Draft)", "潮汐法(草案)"]),
  ]

  @Test(arguments: fields)
  func aTitleFieldGivesBothTitlesWhole(_ field: (value: String, names: [String])) throws {
    let reading = try TextReading("Policy name: \(field.value)\nIssuing bodies: NDRC, MNR\n")
    let names = reading.facts.mentions.filter { $0.kind == .policy }.map(\.name)
    #expect(names == field.names)
  }

  @Test(arguments: english)
  func englishTitlesAreFoundByMarksAndHeads(_ example: RecognitionCase) throws {
    try example.check(.policy)
  }

  static let chinese: [RecognitionCase] = [
    RecognitionCase("会议讨论了《⟨潮汐能产业发展规划⟩》。", "in title marks"),
    RecognitionCase("会议讨论了《⟨关于促进潮汐能发展的指导意见⟩》。", "a title that begins with 关于"),
    RecognitionCase("会议讨论了《⟨潮汐能管理办法（试行）⟩》。", "a state in brackets"),
    RecognitionCase("会议讨论了《⟨“十四五”潮汐能发展⟩》。", "a five-year plan without a head"),
    RecognitionCase("会议讨论了《⟨关于印发〈潮汐能目录〉的通知⟩》。", "nested marks of the other kind"),
    RecognitionCase("财政部关于印发《⟨潮汐能补贴办法⟩》的通知", "what a notice hands out"),
    RecognitionCase("⟨财政部关于开展潮汐能试点的通知⟩", "a line that is a bare title"),
    RecognitionCase("## ⟨科技部 财政部关于开展潮汐能试点的通知⟩", "a heading that is one"),
    RecognitionCase("据《人民日报》报道，潮汐能增长。", "a newspaper"),
    RecognitionCase("双方签署了《潮汐能战略合作框架协议》。", "a contract"),
    RecognitionCase("公司发布《2021年年度报告》。", "an annual report"),
    RecognitionCase("他撰写《潮汐能产业发展规划》。", "what an author writes"),
    RecognitionCase("他读了《红楼梦》。", "a novel"),
    RecognitionCase("公司披露《关于收购资产的公告》。", "a company's announcement"),
    RecognitionCase("他提到关于潮汐能的通知已经下发多日了。", "关于…的通知 in running prose"),
    RecognitionCase("会议讨论了《潮汐能产业发展规划", "marks that are never closed"),
  ]

  @Test(arguments: chinese)
  func chineseTitlesAreFoundByMarksAndEnds(_ example: RecognitionCase) throws {
    try example.check(.policy)
  }

  @Test func aFieldNamesOnePolicyInBothLanguages() throws {
    let reading = try TextReading(
      "Policy name: Plan for Tidal Energy (潮汐能产业发展规划)\nIssuing bodies: MOF\n\nIt is long.")
    #expect(reading.marked(.policy).contains("⟨Plan for Tidal Energy⟩ (⟨潮汐能产业发展规划⟩)"))
    let policies = reading.graph.entities.filter { $0.kind == .policy }
    #expect(policies.map(\.name) == ["Plan for Tidal Energy"])
    #expect(policies.map(\.nameChinese) == ["潮汐能产业发展规划"])
  }

  @Test(arguments: [
    "The “Plan for Tidal Energy” (《潮汐能产业发展规划》) is long.",
    "《潮汐能产业发展规划》(Plan for Tidal Energy) is long.",
  ])
  func aTitleAndItsTranslationInBracketsAreOnePolicy(text: String) throws {
    let policies = try TextReading(text).graph.entities.filter { $0.kind == .policy }
    #expect(policies.map(\.nameChinese) == ["潮汐能产业发展规划"])
    #expect(policies.map(\.name) == ["Plan for Tidal Energy"])
  }

  @Test func twoTitlesNextToEachOtherStayTwo() throws {
    let text = "The “Plan for Tidal Energy”, like the “Plan for Sea Salt”, is long."
    let policies = try TextReading(text).graph.entities.filter { $0.kind == .policy }
    #expect(policies.count == 2)
  }

  @Test(arguments: [
    ("Notice on Issuing the “Plan for Tides”", "Plan for Tides"),
    ("关于印发《潮汐规划》的通知", "潮汐规划"), ("The Tide Law (Draft for Comments)", "Tide Law"),
    ("Tide Plan (2021-2025)", "Tide Plan (2021-2025)"), ("《潮汐规划》", "潮汐规划"),
    ("“Tide Law”", "Tide Law"), ("", ""),
  ])
  func theCoreOfATitleIsWhatItIssues(title: String, core: String) {
    #expect(PolicyName.core(title) == core)
  }

  @Test(arguments: [
    ("Tide Law (Draft)", "draft"), ("潮汐能管理办法（征求意见稿）", "draft"), ("Tide Measures (Trial)", "trial"),
    ("潮汐能管理暂行办法", "trial"), ("Interim Measures on Tides", "trial"),
    ("Tide Law (Revised)", "revised"),
    ("Tide Law", nil), ("Notice on Industrial Tides", nil), ("潮汐能管理办法", nil),
  ])
  func aTitleMaySayItsState(title: String, status: String?) {
    #expect(PolicyName.status(title) == status)
  }
}
