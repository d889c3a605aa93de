import Testing

@testable import GraphFormats

@Suite struct LabelWrappingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var label: String
    var lines: [String]
    var why: String
    var testDescription: String { why }
  }

  static let cases = [
    Case(label: "", lines: [""], why: "nothing stays nothing"),
    Case(label: "short", lines: ["short"], why: "what fits stays"),
    Case(label: "one two three four", lines: ["one two", "three four"], why: "words stay whole"),
    Case(label: "工业和信息化部办公厅", lines: ["工业和信息", "化部办公厅"], why: "Chinese splits evenly"),
    Case(label: "abcd 工信部办", lines: ["abcd", "工信部办"], why: "Chinese after a blank stays whole"),
    Case(label: "一二三四五六，七", lines: ["一二三四", "五六，七"], why: "no comma starts a line"),
    Case(label: "一二三四五《六七》", lines: ["一二三四五", "《六七》"], why: "no bracket ends a line"),
    Case(label: "a\tb\nc", lines: ["a b c"], why: "any blank is a blank"),
    Case(label: "  a  ", lines: ["a"], why: "blanks at the ends go"),
    Case(label: "abcdefghijklmnop", lines: ["abcdefgh", "ijklmnop"], why: "a long word is cut"),
    Case(label: "👩‍👩‍👧👩‍👩‍👧", lines: ["👩‍👩‍👧👩‍👩‍👧"], why: "an emoji is one character"),
  ]

  @Test(arguments: cases) func labelIsWrapped(_ example: Case) {
    let (lines, isCut) = LabelWrapping(width: 12, lines: 3).wrap(example.label)
    #expect(lines == example.lines)
    #expect(!isCut)
  }

  @Test(arguments: [
    String(repeating: "长", count: 10_000), String(repeating: "x", count: 10_000),
    String(repeating: "ab ", count: 5_000), "one two three four five six seven eight nine ten",
  ])
  func longLabelIsCut(_ label: String) {
    let (lines, isCut) = LabelWrapping(width: 12, lines: 3).wrap(label)
    #expect(isCut)
    #expect(lines.count == 3)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { LabelWrapping.columns($0) <= 12 })
  }

  @Test func noLineIsWiderThanAllowed() {
    for label in SampleGraphs.hostileTexts {
      for width in 2...24 {
        let (lines, isCut) = LabelWrapping(width: width, lines: 400).wrap(label)
        #expect(lines.allSatisfy { LabelWrapping.columns($0) <= width }, "\(width): \(lines)")
        let letters = label.filter { !$0.isWhitespace }
        if !isCut { #expect(lines.joined().filter { !$0.isWhitespace } == letters) }
      }
    }
  }
}
