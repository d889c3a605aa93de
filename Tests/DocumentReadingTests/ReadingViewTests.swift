import DocumentReading
import PolicyModel
import TestSupport
import Testing

@Suite("ReadingView")
struct ReadingViewTests {
  @Test(arguments: [
    Case(
      "link", "the [MIIT](https://example.org/a_b) plan", "the MIIT plan",
      why: "the text stays, the target goes"),
    Case(
      "link with title", "the [MIIT](https://example.org \"Home\") plan", "the MIIT plan",
      why: "a quoted title is part of the target"),
    Case(
      "brackets in a target", "[MIIT](https://example.org/a_(b)) plan", "MIIT plan",
      why: "as in many encyclopaedias"),
    Case(
      "target in angles", "[MIIT](<https://example.org/a b>) plan", "MIIT plan",
      why: "so a target may have blanks"),
    Case(
      "brackets in a link", "[[MIIT]](https://example.org) plan", "[MIIT] plan",
      why: "only the link's own go"),
    Case("link in brackets", "([MIIT](x), [NDRC](y))", "(MIIT, NDRC)", why: "two links"),
    Case("image", "![The minister](photo.jpg)MIIT acts", "MIIT acts", why: "a picture is no prose"),
    Case(
      "image in a link", "[![The minister](photo.jpg)](x) MIIT acts", "MIIT acts",
      why: "a picture that can be clicked"),
    Case(
      "no link", "MIIT [sic] (as said) acts", "MIIT [sic] (as said) acts",
      why: "brackets side by side"),
    Case(
      "no target", "MIIT [sic](see page 3) acts", "MIIT [sic](see page 3) acts",
      why: "a target has no blanks"),
    Case(
      "unclosed", "MIIT [acts](https://example.org", "MIIT [acts](https://example.org",
      why: "nothing closes it"),
    Case("unopened", "MIIT acts](x) now", "MIIT acts](x) now", why: "nothing opens it"),
    Case("escaped bracket", "\\[MIIT](x)", "[MIIT](x)", why: "the writer says that it is no link"),
    Case(
      "emphasis", "**MIIT** and *NDRC* and __MOF__ and `MEE`", "MIIT and NDRC and MOF and MEE",
      why: "marks go"),
    Case("in Chinese", "**工信部**发布*通知*", "工信部发布通知", why: "marks inside a line without blanks"),
    Case("inside a word", "file_name_2021", "file_name_2021", why: "no emphasis"),
    Case("a star alone", "3 * 4 _ 5", "3 * 4 _ 5", why: "no emphasis"),
    Case("escaped", "3 \\* 4\\_5 \\a", "3 * 4_5 \\a", why: "only before punctuation"),
    Case("tags", "MIIT<br>acts<br/>now</p>", "MIIT acts now", why: "remnants of HTML"),
    Case("less than", "<5% and a<b", "<5% and a<b", why: "no tag"),
    Case("address", "see <https://example.org>.", "see .", why: "an address is no prose"),
    Case("full width", "ＭＩＩＴ（工信部），２０２１", "MIIT(工信部),2021", why: "only alike"),
    Case("apostrophes", "China’s and ‘x’", "China's and 'x'", why: "one apostrophe"),
    Case("hyphens", "solid\u{2010}state\u{2011}x", "solid-state-x", why: "one hyphen"),
    Case("dash stays", "A – B — C", "A – B — C", why: "a dash is no hyphen"),
    Case("blanks", "  a \t b\u{A0}\u{2003}c\u{3000}", "a b c", why: "one blank, none outside"),
    Case(
      "line break", "the Ministry\nof\r\n Finance", "the Ministry of Finance", why: "hard-wrapped"),
    Case("blanks in Chinese", "国 资 委\n发布《 通知 》", "国资委发布《通知》", why: "set wide, or wrapped"),
    Case(
      "blank at a border", "工信部 MIIT 发布 5G 通知", "工信部 MIIT 发布 5G 通知",
      why: "a blank between scripts stays"),
    Case("soft hyphen", "semi\u{AD}conductor", "semiconductor", why: "only a hint"),
    Case("zero width", "工\u{200B}信\u{FEFF}部\u{2060}", "工信部", why: "nothing to see"),
    Case("rare character", "𠮷利 𠮷利", "𠮷利𠮷利", why: "Han outside the basic plane"),
    Case("nothing", "", "", why: "no text, no view"),
    Case("last backslash", "MIIT\\", "MIIT\\", why: "it escapes nothing"),
    Case("escaped mark", "now\\![MIIT](x)", "now!MIIT", why: "a link behind a mark, no image"),
  ])
  func markupGoes(row: Case<String>) {
    #expect(Outline.view(row.text) == row.expectation, "\(row.why)")
  }

  @Test(arguments: [
    Case(
      "a link's text", "the [1️⃣MIIT2️⃣](https://example.org) plan", "MIIT",
      why: "the span is the text's own"),
    Case(
      "wrapped", "the 1️⃣Ministry\n  of Finance2️⃣.", "Ministry of Finance",
      why: "the span has the line break"),
    Case("wide blanks", "由1️⃣国 资 委2️⃣发布", "国资委", why: "the span has the blanks"),
    Case("full width", "由1️⃣ＭＩＩＴ2️⃣发布", "MIIT", why: "three bytes for one"),
    Case(
      "emphasis inside", "the 1️⃣Made **in China2️⃣** plan", "Made in China",
      why: "the span has the mark"),
    Case("escape", "the 1️⃣A\\&B2️⃣ firm", "A&B", why: "the span has the backslash"),
    Case("soft hyphen", "1️⃣semi\u{AD}conductor2️⃣s", "semiconductor", why: "the span has it"),
  ])
  func aFindIsToldInTheTextsOwnSpan(row: Case<String>) throws {
    let marked = MarkedText(row.text)
    let view = ReadingView(of: Span(0, marked.bytes.count), in: DocumentText(marked.text))
    let found = try #require(view.bytes.firstRange(of: Array(row.expectation.utf8)))
    #expect(view.string(found) == row.expectation)
    #expect(view.span(of: found) == Span(marked[1], marked[2]), "\(row.why)")
  }

  @Test func onlyTheSpanIsSeen() {
    let marked = MarkedText("[a](1️⃣b [MIIT](x2️⃣) c")
    let text = DocumentText(marked.text)
    #expect(ReadingView(of: Span(marked[1], marked[2]), in: text).string == "b [MIIT](x")
  }

  @Test func anEmptyRangeHasAnEmptySpan() {
    let view = ReadingView(of: Span(0, 4), in: DocumentText("MIIT"))
    #expect(view.span(of: 2..<2).isEmpty)
  }

  private static let markdown = [
    "[", "](", ")", "]", "!", "(", "*", "**", "_", "`", "\\", "<", ">", "<b>", " ", "\n",
    "\u{3000}", "a",
    "MIIT", "工", "，", "Ａ", "’", "\u{AD}", "\u{200B}", "𠮷", "Reuters", "Source: ", "\"", ";", "é",
  ]

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func spansLieInTheBlockAndAscend(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let before = random.text(of: Self.markdown, upTo: 4)
    let inner = random.text(of: Self.markdown, upTo: 50)
    let string = before + inner + random.text(of: Self.markdown, upTo: 4)
    let block = Span(before.utf8.count, before.utf8.count + inner.utf8.count)
    let text = DocumentText(string)
    let view = ReadingView(of: block, in: text)
    var last = Span(block.start, block.start)
    for index in 0..<view.count {
      let span = view.span(of: index..<index + 1)
      #expect(block.contains(span), "\(string.debugDescription)")
      #expect(!span.isEmpty)
      // The bytes of one character share its span.
      #expect(span == last || span.start >= last.end, "\(string.debugDescription)")
      last = span
    }
    #expect(String(validating: view.bytes, as: UTF8.self) != nil, "the view is UTF-8")
    #expect(!view.string.hasPrefix(" ") && !view.string.hasSuffix(" "))
    #expect(!view.string.contains("  "), "\(string.debugDescription)")
  }

  private static let plain = [
    "a", "B", "MIIT", " released", "工", "信", "部", "。", "，", "《", "》", ". ", ", ", "é", "𠮷", "5G",
    "–",
  ]

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func plainTextIsItsOwnView(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Without full-width forms; a blank stands only before a Latin word.
    let pieces = Self.plain.filter { $0 != "，" && !$0.hasSuffix(" ") }
    let string = "x" + random.text(of: pieces, upTo: 40)
    let text = DocumentText(string)
    let view = ReadingView(of: Span(0, text.count), in: text)
    #expect(view.string == string)
    for _ in 0..<20 {
      let places = [random.number(below: text.count + 1), random.number(below: text.count + 1)]
      let range = places.min()!..<places.max()!
      // A range of the view is widened to whole characters of the text, as any span must be.
      guard !range.isEmpty, String(validating: view.bytes[range], as: UTF8.self) != nil else {
        continue
      }
      #expect(text[view.span(of: range)] == view.string(range))
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func theViewOfAViewIsTheSameForPlainWords(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let once = Outline.view(random.text(of: Self.plain, upTo: 40))
    #expect(Outline.view(once) == once)
  }
}
