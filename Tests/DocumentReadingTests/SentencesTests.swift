import DocumentReading
import TestSupport
import Testing

@Suite("Sentences")
struct SentencesTests {
  private static func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Sentences.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// A `|` stands in each text where a sentence ends and the next begins.
  @Test(arguments: [
    Case("two", "MIIT acts.| NDRC waits.", (), why: "a stop and a capital"),
    Case("question", "Why now?| It is time!| NDRC waits.", (), why: "other stops"),
    Case("number next", "It grew.| 12 firms joined.", (), why: "a number opens a sentence"),
    Case(
      "quote closes", "He said “it grew.”| NDRC waits.", (),
      why: "closing quotes stay with their sentence"),
    Case("bracket closes", "It grew (a lot.)| NDRC waits.", (), why: "so do brackets"),
    Case("quote opens", "It grew.| “NDRC waits,” he said.", (), why: "an opening quote begins one"),
    Case("straight quotes", "It grew.| \"NDRC waits,\" he said.", (), why: "ASCII quotes"),
    Case("5G", "It rolls out 5G.| The ministry waits.", (), why: "the G of 5G is no initial"),
    Case("R&D", "It pays for R&D.| The ministry waits.", (), why: "the D of R&D is no initial"),
    Case(
      "U.S. at an end", "It sells to the U.S.| The ministry waits.", (),
      why: "“The” opens a sentence"),
    Case(
      "Ltd. at an end", "It bought CATL Co., Ltd.| In June it sold it.", (),
      why: "“In” opens a sentence"),
    Case(
      "D.C. at an end", "It sits in Washington, D.C.| The ministry waits.", (),
      why: "letters with stops, then “The”"),
    Case("Chinese", "工信部发文。|发改委等待。", (), why: "the Chinese stop"),
    Case("Chinese semicolon", "工信部发文;|发改委等待。", (), why: "it separates statements"),
    Case("Chinese question", "为什么?|因为需要!|好。", (), why: "ASCII forms between Han"),
    Case("Chinese quote", "他说“工信部发文。”|发改委等待。", (), why: "the quote stays with its sentence"),
    Case("mixed", "工信部发文。|MIIT acts.| 发改委等待。", (), why: "both languages"),
  ])
  func sentencesEnd(row: Case<Void>) {
    let parts = row.text.split(separator: "|").map { $0.trimmingPrefix(" ").description }
    #expect(Self.split(row.text.filter { $0 != "|" }) == parts, "\(row.why)")
  }

  @Test(arguments: [
    Case("decimal", "It grew 3.5 percent in 2021.", (), why: "a decimal"),
    Case("version", "It runs HarmonyOS 2.0 now.", (), why: "a version"),
    Case("company", "CATL Co. Ltd. Chairman Zeng acts.", (), why: "legal forms"),
    Case("number", "Document No. 12 and Art. 5 apply.", (), why: "abbreviations before numbers"),
    Case("title", "Mr. Wang and Dr. Li meet.", (), why: "titles before names"),
    Case("initial", "J. Smith meets Q. Li.", (), why: "initials"),
    Case("initials", "It is J.P. Morgan that pays.", (), why: "initials without a blank"),
    Case("country", "The U.S. Commerce Department waits.", (), why: "no sentence opens so"),
    Case("for example", "Metals, e.g. Nickel, count.", (), why: "an abbreviation before a capital"),
    Case("month", "It came on Jun. 3 at last.", (), why: "a month cut short"),
    Case("lower case", "It grew etc. and so on.", (), why: "no sentence opens in lower case"),
    Case("address", "See example.org for more.", (), why: "a stop without a blank"),
    Case("Chinese title", "工信部印发《通知。附件!说明;全文》的解读。", (), why: "stops inside title marks"),
    Case("English in a title", "工信部印发《Plan. The text》的解读。", (), why: "stops inside title marks"),
    Case("English semicolon", "MIIT acts; NDRC waits.", (), why: "a semicolon joins in English"),
    Case("Yahoo", "Yahoo!Inc and what?not stay.", (), why: "no blank behind it"),
  ])
  func sentencesRunOn(row: Case<Void>) {
    #expect(Self.split(row.text) == [row.text], "\(row.why)")
  }

  @Test func rangesStandWhereTheMarksStand() {
    let marked = MarkedText(" 1️⃣MIIT acts.2️⃣ 3️⃣工信部发文。4️⃣5️⃣好。6️⃣ ")
    #expect(Sentences.ranges(in: marked.bytes) == marked.ranges)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func sentencesCoverEverythingButBlanks(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "A", "b", "MIIT", ".", ". ", "。", "!", "?", ";", "工", "《", "》", "“", "”", "\"", ")", "(", " ",
      "3.5", "U.S.",
      "Co. ", "The ",
    ]
    let text = random.text(of: pieces, upTo: 50)
    let bytes = Array(text.utf8)
    var end = 0
    for range in Sentences.ranges(in: bytes) {
      #expect(range.lowerBound >= end, "\(text)")
      #expect(bytes[end..<range.lowerBound].allSatisfy { $0 == 0x20 }, "\(text)")
      #expect(!range.isEmpty)
      #expect(bytes[range.lowerBound] != 0x20 && bytes[range.upperBound - 1] != 0x20)
      #expect(String(validating: bytes[range], as: UTF8.self) != nil, "no character is cut")
      end = range.upperBound
    }
    #expect(bytes[end...].allSatisfy { $0 == 0x20 }, "\(text)")
  }
}
