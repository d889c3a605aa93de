import DocumentReading
import PolicyModel
import TestSupport
import Testing

/// Inputs that make a careless reader quadratic, at a size where that takes minutes and careful
/// work a second or two, in a debug build on a slow machine too.
@Suite("Reading speed", .timeLimit(.minutes(10)))
struct ReadingSpeedTests {
  private static func repeated(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }

  private static let traps: [Case<Void>] = [
    Case(
      "one long line", repeated("MIIT acts now and 工信部 ", 50_000), (),
      why: "a line is a block, a view, a list of sentences"),
    Case("blank lines", repeated("\n", 200_000) + "x", (), why: "each is looked at once"),
    Case("short lines", repeated("MIIT acts\n", 50_000), (), why: "one paragraph of many lines"),
    Case("blanks", "x" + repeated(" ", 200_000) + "x", (), why: "one run of them"),
    Case(
      "opening square brackets", repeated("[", 50_000), (), why: "each may open a link or a caption"
    ),
    Case("opening round brackets", repeated("(", 50_000), (), why: "each may open a caption"),
    Case(
      "nested brackets", repeated("(", 50_000) + repeated(")", 50_000), (),
      why: "each may close far away"),
    Case(
      "unclosed links", repeated("[a](", 50_000), (), why: "each target may end at the very end"),
    Case(
      "nested link targets", repeated("[a](", 50_000) + " " + repeated(")", 50_000), (),
      why: "each target ends at the very end"),
    Case(
      "links that close late",
      repeated("[", 150_000) + repeated("a", 800_000) + repeated("](x)", 150_000), (),
      why: "a bracket far back goes for each"),
    Case("links", repeated("[MIIT](x) ", 50_000), (), why: "brackets go for each"),
    Case(
      "captions", repeated("(AP)", 150_000) + repeated("a", 500_000), (),
      why: "a caption goes for each, and much stands behind it"),
    Case("angles", repeated("<a ", 50_000), (), why: "each may open a tag"),
    Case("stars", repeated("*a ", 50_000), (), why: "each may open emphasis"),
    Case(
      "full stops", repeated(".", 100_000) + " A", (), why: "each looks back for an abbreviation"),
    Case("stops and closers", repeated("。”", 50_000), (), why: "each looks on for closing quotes"),
    Case("open titles", repeated("《", 50_000), (), why: "none of them closes"),
    Case("months", repeated("May ", 50_000), (), why: "each may open a date"),
    Case("digits", repeated("1", 200_000), (), why: "one number of all"),
    Case("numerals", repeated("十二", 50_000), (), why: "each may open a date"),
    Case("fields", repeated("Date: x\n", 50_000), (), why: "each is a block"),
    Case("headings", repeated("# a\n\n", 50_000), (), why: "each is an item"),
    Case("list items", repeated("- a\n", 50_000), (), why: "each is an item"),
    Case("contents", "Contents\n\n" + repeated("a 1\n", 50_000), (), why: "each is an entry"),
  ]

  @Test(arguments: traps)
  func noTrapIsQuadratic(trap: Case<Void>) throws {
    let bytes = Array(trap.text.utf8)
    let document = try TextReader().read(InputBytes(path: trap.name, bytes: bytes))
    // Whatever it was, it was read, to its last byte, and not given up on.
    #expect(document.text.bytes == bytes)
    let last = try #require(document.blocks.last, "\(trap.why)")
    let rest = document.text[Span(last.span.end, bytes.count)]
    #expect(rest.trimmingPrefix(while: \.isWhitespace).isEmpty)
    for block in document.blocks {
      let view = ReadingView(of: block.content, in: document.text)
      _ = Sentences.ranges(in: view.bytes)
      _ = DateParser.dates(in: view.bytes)
    }
  }

  @Test func twoMegabytesInOneLineAreReadAtOnce() throws {
    let sentence = "MIIT and 工信部 released a plan on 3 June 2021."
    let count = (2 << 20) / sentence.utf8.count
    let document = try Outline.document(
      Array(repeating: sentence, count: count).joined(separator: " "))
    let view = ReadingView(of: Span(0, document.text.count), in: document.text)
    #expect(Sentences.ranges(in: view.bytes).count == count)
    #expect(DateParser.dates(in: view.bytes).count == count)
  }
}
