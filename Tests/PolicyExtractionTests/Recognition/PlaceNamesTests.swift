import PolicyModel
import Testing

@testable import PolicyExtraction

/// Agencies that a place or country makes another body than the central one of that name.
@Suite("Local and foreign agencies")
struct PlaceNamesTests {
  static let local: [RecognitionCase] = [
    RecognitionCase("The ⟨Shenzhen municipal government⟩ agreed.", "a municipal government"),
    RecognitionCase("The ⟨Hubei provincial government⟩ agreed.", "a provincial government"),
    RecognitionCase("⟨Hunan's provincial government⟩ agreed.", "with a possessive"),
    RecognitionCase("The ⟨Guangdong Development and Reform Commission⟩ agreed.", "a commission"),
    RecognitionCase(
      "The ⟨Zhejiang Provincial Department of Finance⟩ agreed.", "a department of a province"),
    RecognitionCase("The ⟨Jiangsu People's Government⟩ agreed.", "a people's government"),
    RecognitionCase("⟨浙江省人民政府⟩与⟨杭州市科学技术局⟩", "Chinese governments and bureaus"),
    RecognitionCase("⟨江苏省工业和信息化厅⟩表示", "a Chinese department"),
    RecognitionCase("Shenzhen and Hubei grow.", "places alone"),
    RecognitionCase("Shenzhen municipal finances are sound.", "no body named"),
    RecognitionCase("广东省财政收入增长，深圳市科技企业增多。", "fields and firms of a place"),
    RecognitionCase("The Sichuan earthquake", "a place before another noun"),
  ]

  @Test(arguments: local)
  func aPlaceAndABodyAreALocalAgency(_ example: RecognitionCase) throws {
    try example.check(.agency)
  }

  @Test(arguments: [
    ("The Guangdong Provincial Government", "the Guangdong government"),
    ("Guangdong's provincial government", "the Guangdong provincial government"),
  ])
  func theSameBodyHasOneKey(first: String, second: String) throws {
    let found = try keys(first)
    #expect(found.count == 1)
    #expect(try keys(second) == found)
  }

  @Test func theSameBodyHasOneKeyInBothLanguages() throws {
    let found = try keys("The Guangdong provincial government")
    #expect(try keys("广东省人民政府") == found)
  }

  private func keys(_ text: String) throws -> [EntityKey] {
    Set(try TextReading(text + " met.").facts.mentions.map(\.key)).sorted()
  }

  static let foreign: [RecognitionCase] = [
    RecognitionCase("Atlantis's ⟨Ministry of Tides⟩ met.", "a possessive country before"),
    RecognitionCase("The Atlantean ⟨Ministry of Tides⟩ met.", "an adjective before"),
    RecognitionCase("The ⟨Ministry of Tides⟩ of Atlantis met.", "a country behind"),
    RecognitionCase("亚特兰蒂斯⟨潮汐部⟩表示", "a Chinese country before"),
  ]

  @Test(arguments: foreign)
  func aCountryMakesAForeignMinistry(_ example: RecognitionCase) throws {
    try example.check(.agency, lexicon: TestLexicon.small())
    let reading = try TextReading(
      BracketedText.plain(example.marked), lexicon: TestLexicon.small())
    #expect(reading.facts.mentions.map(\.rule) == ["grammar.foreign-agency"])
  }

  @Test(arguments: [
    "The Ministry of Tides met Atlantis.", "Atlantis grows. The Ministry of Tides met.",
    "The Ministry of Tides, Atlantis and others met.", "亚特兰蒂斯与潮汐部会谈",
  ])
  func aCountryNearByDoesNot(text: String) throws {
    let reading = try TextReading(text, lexicon: TestLexicon.small())
    #expect(reading.facts.mentions.map(\.key.description) == ["agency:cn-tides"])
  }

  @Test func twoCountriesMinistriesStayApart() throws {
    let reading = try TextReading(
      "Japan's Ministry of Finance met China's Ministry of Finance and 美国商务部.")
    let agencies = Set(reading.facts.mentions.filter { $0.kind == .agency }.map(\.key.description))
    #expect(agencies.count == 3)
    #expect(agencies.contains("agency:cn-mof"))
    #expect(!agencies.contains("agency:cn-mofcom"))
  }
}
