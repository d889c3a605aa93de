import DocumentReading
import PolicyModel
import TestSupport
import Testing

/// Inputs that make a careless reader quadratic.
///
/// Each is read at a size and at four times that size: linear work takes about four times as long,
/// quadratic work sixteen times. So the test holds on a slow machine and in a debug build.
@Suite("Reading speed", .serialized)
struct ReadingSpeedTests {
  private static func repeated(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }

  /// Makes a text of about `size` pieces.
  private static let traps: [(name: String, text: @Sendable (Int) -> String)] = [
    ("one long line", { repeated("MIIT acts now and 工信部 ", $0) }),
    ("blank lines", { repeated("\n", $0 * 4) + "x" }),
    ("short lines", { repeated("MIIT acts\n", $0) }),
    ("blanks", { "x" + repeated(" ", $0 * 4) + "x" }),
    ("opening square brackets", { repeated("[", $0) }),
    ("opening round brackets", { repeated("(", $0) }),
    ("nested brackets", { repeated("(", $0) + repeated(")", $0) }),
    ("unclosed links", { repeated("[a](", $0) }),
    ("nested link targets", { repeated("[a](", $0) + " " + repeated(")", $0) }),
    ("links that close late", { repeated("[", $0) + repeated("a", $0) + repeated("](x)", $0) }),
    ("links", { repeated("[MIIT](x) ", $0) }),
    ("captions", { repeated("a (Reuters) ", $0) }),
    ("angles", { repeated("<a ", $0) }),
    ("stars", { repeated("*a ", $0) }),
    ("full stops", { repeated(".", $0 * 2) + " A" }),
    ("stops and closers", { repeated("。”", $0) }),
    ("open titles", { repeated("《", $0) }),
    ("months", { repeated("May ", $0) }),
    ("digits", { repeated("1", $0 * 4) }),
    ("numerals", { repeated("十二", $0) }),
    ("fields", { repeated("Date: x\n", $0) }),
    ("headings", { repeated("# a\n\n", $0) }),
    ("list items", { repeated("- a\n", $0) }),
    ("contents", { "Contents\n\n" + repeated("a 1\n", $0) }),
  ]

  @Test(arguments: traps.indices)
  func timeGrowsWithTheInput(trap: Int) {
    let (name, text) = Self.traps[trap]
    let small = Self.best(of: 2, text(5_000))
    let large = Self.best(of: 1, text(20_000))
    // Below some milliseconds the clock measures the machine's other work.
    #expect(large < max(small * 9, .milliseconds(50)), "\(name): \(small), then \(large)")
  }

  @Test func twoMegabytesInOneLineAreReadAtOnce() {
    let text = Self.repeated("MIIT and 工信部 released a plan on 3 June 2021. ", 40_000)
    #expect(text.utf8.count > 2_000_000)
    #expect(Self.best(of: 1, text) < .seconds(20))
  }

  private static func best(of runs: Int, _ text: String) -> Duration {
    let bytes = Array(text.utf8)
    let clock = ContinuousClock()
    return (0..<runs).map { _ in clock.measure { read(bytes) } }.min() ?? .zero
  }

  /// Everything this module does with a file.
  private static func read(_ bytes: [UInt8]) {
    guard let document = try? TextReader().read(InputBytes(path: "x", bytes: bytes)) else { return }
    for block in document.blocks {
      let view = ReadingView(of: block.content, in: document.text)
      _ = Sentences.ranges(in: view.bytes)
      _ = DateParser.dates(in: view.bytes)
    }
  }
}
