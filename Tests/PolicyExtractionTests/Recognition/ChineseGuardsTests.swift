import PolicyModel
import Testing

@testable import PolicyExtraction

/// Chinese short names of ministries that are part of another word, with the built-in lexicon.
@Suite("ChineseGuards")
struct ChineseGuardsTests {
  static let cases: [RecognitionCase] = [
    RecognitionCase("各地工信部门要加强指导。", "工信部门 is any department of the field"),
    RecognitionCase("财政部署了下一步工作。", "财政部署 holds 部署, to deploy"),
    RecognitionCase("会议对科技部署作出安排。", "科技部署 likewise"),
    RecognitionCase("公安部门依法处理。", "公安部门 is any police department"),
    RecognitionCase("商务部门、教育部门、水利部门应当配合。", "a list of fields"),
    RecognitionCase("教育部队和部级单位", "教育部队 is no name"),
    RecognitionCase("⟨工信部⟩要求各地工信部门落实。", "the ministry beside its departments"),
    RecognitionCase("⟨财政部⟩部署了下一步工作。", "the ministry's own 部署"),
    RecognitionCase("⟨科技部⟩、⟨公安部⟩联合发文。", "short names in a list"),
    RecognitionCase("⟨国家发展改革委⟩委员会议", "a full name needs no guard"),
    RecognitionCase("⟨商务部⟩，⟨教育部⟩。⟨水利部⟩", "marks behind short names"),
    RecognitionCase("⟨财政部⟩", "at both ends of the text"),
  ]

  @Test(arguments: cases)
  func onlyTheMinistryIsTheMinistry(_ example: RecognitionCase) throws {
    try example.check(.agency)
  }

  static let local: [(text: String, surface: String)] = [
    ("广东省发展改革委印发通知。", "广东省发展改革委"),
    ("上海市财政局发布公告。", "上海市财政局"),
    ("深圳市工业和信息化局介绍情况。", "深圳市工业和信息化局"),
    ("浙江省人民政府办公厅印发方案。", "浙江省人民政府办公厅"),
    ("四川省科技厅组织实施。", "四川省科技厅"),
  ]

  @Test(arguments: local)
  func aProvincesBodyIsNotTheCentralOne(text: String, surface: String) throws {
    let reading = try TextReading(text)
    let keys = reading.facts.mentions.filter { $0.kind == .agency }.map(\.key)
    #expect(keys.count == 1)
    #expect(keys.allSatisfy { !$0.isLexicon })
    #expect(reading.rules(for: surface) == ["grammar.local-agency"])
  }

  @Test(arguments: ["省发展改革委印发通知。", "市财政部门解读。", "县科技部要求落实。", "自治区发展改革委表示。"])
  func aLocalBodyWithoutItsPlaceIsNotTheCentralOne(text: String) throws {
    let agencies = try TextReading(text).facts.mentions.filter { $0.kind == .agency }
    #expect(agencies.allSatisfy { !$0.key.isLexicon })
  }

  @Test func theRailwayAuthorityIsNotTheRailwayCompany() throws {
    let reading = try TextReading("国家铁路局与中国国家铁路集团有限公司召开座谈会。")
    #expect(reading.marked(.agency).hasPrefix("⟨国家铁路局⟩与"))
    #expect(reading.marked(.company).contains("⟨中国国家铁路集团有限公司⟩"))
  }
}
