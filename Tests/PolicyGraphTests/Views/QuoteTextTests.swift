import PolicyGraph
import Testing

@Suite("QuoteText") struct QuoteTextTests {
  @Test(
    "quotes become one plain line",
    arguments: [
      ("two\n  lines\t here ", "two lines here"),
      ("see [the notice](https://a.b/c_(d)) now", "see the notice now"),
      ("![map](map.png) below", "map below"),
      ("**bold** text", "bold text"),
      ("*June 3*: news", "June 3: news"),
      ("June 3:* news", "June 3: news"),
      ("2*3 and 2 * 3", "2*3 and 2 * 3"),
      ("the plan \\(FYP\\)", "the plan (FYP)"),
      ("C:\\path", "C:\\path"),
      ("## Heading", "Heading"),
      ("escape \u{1B}[31mred", "escape \u{FFFD}[31mred"),
      // No link: a bracket in running text.
      ("the plan [2021] (draft)", "the plan [2021] (draft)"),
      ("a [link with no end](http", "a [link with no end](http"),
      ("5 * 3 and 2 * 2", "5 * 3 and 2 * 2"),
      ("关于\n印发《规划》的通知", "关于 印发《规划》的通知"),
      ("", ""),
    ]
  )
  func quotesBecomePlain(quote: String, plain: String) {
    #expect(QuoteText.plain(quote) == plain)
  }

  @Test func longQuotesAreCut() {
    #expect(QuoteText.plain("abcdef", limit: 4) == "abc…")
    #expect(QuoteText.plain("abcd", limit: 4) == "abcd")
  }
}
