import DocumentReading
import TestSupport
import Testing

@Suite("SourceCaptions")
struct SourceCaptionsTests {
  @Test(arguments: [
    "Reuters", "Caixin article (EN)", "Caixin article (EN); NDRC notice (CN)", "Source: Xinhua",
    "Sources: MIIT, NDRC", "Link", "SCMP, June 3", "MIIT notice (CN)", "Reuters; Bloomberg",
    "Reuters, Bloomberg", "via SCMP", "来源：新华社", "新华社", "report in Chinese",
    "[MIIT release (CN)](https://example.org)",
    "[Reuters](https://example.org), [SCMP](https://example.org)", "Link in English",
  ])
  func bracketsThatNameSourcesGo(caption: String) {
    for (open, close) in [("(", ")"), ("[", "]"), ("（", "）")] {
      #expect(Outline.view("MIIT acts \(open)\(caption)\(close) now") == "MIIT acts now")
    }
  }

  @Test(arguments: [
    Case(
      "abbreviation", "the ministry (MIIT) acts", "the ministry (MIIT) acts", why: "a definition"),
    Case("Chinese name", "CATL (宁德时代) acts", "CATL (宁德时代) acts", why: "a translation"),
    Case(
      "named in Chinese", "the firm (known as Longi in Chinese) acts",
      "the firm (known as Longi in Chinese) acts",
      why: "the language tells how it is called, not who reported"),
    Case(
      "short names inside words", "the zone (called software park in English) acts",
      "the zone (called software park in English) acts", why: "“ft” in “software” is no newspaper"),
    Case(
      "through whom", "Tencent (via its subsidiary Wuji) invests",
      "Tencent (via its subsidiary Wuji) invests", why: "“via” tells of more than sources"),
    Case(
      "a number", "as before [1] and (2021)", "as before [1] and (2021)", why: "notes and years"),
    Case(
      "a source among others", "three (MIIT; Reuters; NDRC) act", "three (MIIT; Reuters; NDRC) act",
      why: "every part must be a source"),
    Case(
      "a sentence", "it acts (Reuters was the first to report that it would).",
      "it acts (Reuters was the first to report that it would).", why: "a sentence names more"),
    Case("empty", "it () acts []", "it () acts []", why: "nothing is named"),
    Case("unclosed", "it acts (Reuters", "it acts (Reuters", why: "nothing closes it"),
    Case("other bracket", "it acts (Reuters]", "it acts (Reuters]", why: "nothing closes it"),
  ])
  func realBracketsStay(row: Case<String>) {
    #expect(Outline.view(row.text) == row.expectation, "\(row.why)")
  }

  @Test(arguments: [
    Case("at the end", "MIIT acts. Source: Caixin", "MIIT acts.", why: "a source line run on"),
    Case("in Chinese", "工信部发文。来源：新华社", "工信部发文。", why: "a source line run on"),
    Case(
      "in a sentence", "MIIT is the source: nobody else", "MIIT is the source: nobody else",
      why: "the word in prose"),
    Case(
      "much behind it", "Acts. Source: " + String(repeating: "MIIT acts ", count: 9) + "now",
      "Acts. Source: " + String(repeating: "MIIT acts ", count: 9) + "now",
      why: "a source line is short"),
    Case("all", "Source: Caixin", "", why: "nothing else is there"),
  ])
  func aSourceAtTheEndGoes(row: Case<String>) {
    #expect(Outline.view(row.text) == row.expectation, "\(row.why)")
  }

  @Test func theInnerBracketGoesWhereTheOuterStays() {
    #expect(Outline.view("a (b (Reuters) c) d (Reuters (EN))") == "a (b c) d")
  }
}
