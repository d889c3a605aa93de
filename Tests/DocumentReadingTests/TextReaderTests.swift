import DocumentReading
import PolicyModel
import TestSupport
import Testing

@Suite("TextReader")
struct TextReaderTests {
  @Test(arguments: [
    Case("English", "MIIT released a plan.", Language.english, why: "Latin words"),
    Case("Chinese", "工信部发布通知。", .chinese, why: "Han characters"),
    Case(
      "names in English", "The 工信部 (MIIT) released the 通知 with the ministries of finance.",
      .english, why: "a few Chinese names"),
    Case(
      "names in Chinese", "工信部与华为（Huawei）、宁德时代（CATL）签署战略合作协议。", .chinese, why: "a few English names"
    ),
    Case("neither", "2021", .english, why: "no letter at all"),
  ])
  func theLanguageIsThatOfMostOfTheText(row: Case<Language>) throws {
    #expect(try Outline.document(row.text).language == row.expectation, "\(row.why)")
  }

  @Test func theDocumentNamesItsSource() throws {
    let input = InputBytes(path: "a/b.md", bytes: Array("\u{FEFF}MIIT\r\nacts.".utf8))
    let document = try TextReader().read(input)
    #expect(document.id == input.path)
    #expect(document.sha256 == input.sha256)
    #expect(document.text == (try TextDecoding.text(of: input.bytes, path: input.path)))
  }

  @Test func layoutDoesNotDependOnLineEndsOrMarks() throws {
    let text = "# One\n\nIssuing bodies: MIIT\n\nThe plan\nhas goals.\n\n- June 3: a\n"
    let plain = try Outline.document(text)
    for other in [
      text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), "\u{FEFF}" + text,
    ] {
      let document = try Outline.document(other)
      #expect(document.text.bytes == plain.text.bytes)
      #expect(document.blocks == plain.blocks)
      #expect(document.items == plain.items)
      #expect(document.sha256 != plain.sha256)
    }
  }
}
