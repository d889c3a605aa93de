import Foundation
import PolicyGraph
import PolicyModel
import Testing

@Suite("FactsFormat") struct FactsFormatTests {
  @Test func whatIsWrittenIsReadBack() throws {
    let facts = SampleFacts.facts()
    let line = FactsFormat.line(facts)
    #expect(line.hasSuffix("}\n"))
    #expect(line.count { $0 == "\n" } == 1)
    #expect(try FactsFormat.facts(fromLine: line.utf8, path: "f", line: 1) == facts)
    #expect(FactsFormat.line(facts) == line)
  }

  @Test(
    "faulty lines are refused with their place",
    arguments: [
      ("", "", FactsFormatError.Code.notJSON, "is cut"),
      (#""span":[0,6]"#, #""span":[6,0]"#, .field, "a span that ends before it starts"),
      (#""span":[0,6]"#, #""span":[0,41]"#, .value, "a span behind the text"),
      (#""span":[0,6]"#, #""span":[0,7]"#, .value, "a span longer than its surface"),
      (#""confidence":0.97"#, #""confidence":1.97"#, .value, "a confidence above 1"),
      (#""language":"zh""#, #""language":"xx""#, .field, "an unknown language"),
      (#""surface":"工信""#, #""surfaces":"工信""#, .field, "a missing field"),
      (#""key":"agency:cn-miit""#, #""key":"ministry:cn-miit""#, .field, "an unknown kind"),
      ("policygraph-facts/1", "policygraph-facts/2", .schema, "a newer format"),
    ]
  )
  func faultyLinesAreRefused(
    old: String,
    new: String,
    code: FactsFormatError.Code,
    why: String
  ) throws {
    var line = FactsFormat.line(SampleFacts.facts())
    if old.isEmpty {
      line = String(line.prefix(100))
    } else {
      #expect(line.contains(old))
      line = line.replacingOccurrences(of: old, with: new)
    }
    let error = #expect(throws: FactsFormatError.self) {
      try FactsFormat.facts(fromLine: line.utf8, path: "facts.jsonl", line: 7)
    }
    #expect(error?.code == code, "\(why)")
    let message = error?.description ?? ""
    #expect(message.hasPrefix("facts.jsonl: line 7: "))
    // Words of the file, not of the program.
    for word in ["Swift", "Optional", "Dictionary", "Array", "Decod", "EntityK"] {
      #expect(!message.contains(word))
    }
  }

  @Test func readingGoesOnBehindAFaultyLine() throws {
    try inFolder { folder in
      let first = FactsFormat.line(SampleFacts.facts(id: "a"))
      let last = FactsFormat.line(SampleFacts.facts(id: "b")).dropLast()
      let path = folder.appendingPathComponent("facts.jsonl").path
      try Data((first + "\n{oops\n" + last).utf8).write(to: URL(fileURLWithPath: path))
      let reader = try FactsReader(path: path)
      #expect(try reader.next()?.document.id == "a")
      let error = #expect(throws: FactsFormatError.self) { try reader.next() }
      #expect(error?.line == 3)
      #expect(try reader.next()?.document.id == "b")
      #expect(try reader.next() == nil)
      #expect(try reader.next() == nil)
    }
  }

  /// Lines longer than the reader's buffer.
  @Test func longLinesAreReadWhole() throws {
    try inFolder { folder in
      var facts = SampleFacts.facts(id: "long")
      facts.document.bytes = 1_000_000
      let quote = String(repeating: "工", count: 300_000)
      facts.facts[0].evidence = Evidence(
        span: Span(0, 900_000),
        quote: quote,
        rule: "r",
        confidence: 1
      )
      let path = folder.appendingPathComponent("facts.jsonl").path
      let text = FactsFormat.line(facts) + FactsFormat.line(SampleFacts.facts(id: "short"))
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      let reader = try FactsReader(path: path)
      #expect(try reader.next() == facts)
      #expect(try reader.next()?.document.id == "short")
      #expect(try reader.next() == nil)
    }
  }
}
