import DocumentReading
import PolicyModel
import Testing

@testable import PolicyExtraction

/// A text as the program reads it.
struct TextReading {
  let document: Document
  let facts: DocumentFacts
  private let lexicon: Lexicon

  /// Reads a text with the built-in lexicon, or with the one given.
  init(_ text: String, id: String = "case.txt", lexicon: Lexicon? = nil) throws {
    self.lexicon = try lexicon ?? TestLexicon.builtIn()
    document = try TextReader().read(InputBytes(path: id, bytes: Array(text.utf8)))
    facts = Recognizer(lexicon: self.lexicon).facts(of: document, program: "test")
  }

  /// What this document alone resolves to.
  var graph: ResolvedGraph {
    var resolver = Resolver(lexicon: lexicon)
    resolver.add(facts)
    return resolver.resolve()
  }

  /// The text with every mention of a kind marked `⟨so⟩`, for comparison with what a case marks.
  func marked(_ kind: EntityKind) -> String {
    BracketedText.mark(document.text, facts.mentions.filter { $0.kind == kind }.map(\.span))
  }

  /// The keys under which a surface form was recognised, sorted.
  func keys(of surface: String) -> [String] {
    Set(facts.mentions.filter { $0.surface == surface }.map(\.key.description)).sorted()
  }

  /// The rules that recognised a surface form, sorted.
  func rules(for surface: String) -> [String] {
    Set(facts.mentions.filter { $0.surface == surface }.map(\.rule)).sorted()
  }

  /// The attribute of the one policy that has it; nil where none has.
  func attribute(_ name: AttributeName) -> String? {
    facts.facts.first { $0.kind == .attribute && $0.role == name.rawValue }?.value
  }
}

/// Text with spans in `⟨` and `⟩`, so that no test counts bytes: what is found can be printed in the
/// same way, and the two compared.
enum BracketedText {
  static func plain(_ marked: String) -> String { marked.filter { $0 != "⟨" && $0 != "⟩" } }

  static func mark(_ text: DocumentText, _ spans: [Span]) -> String {
    let distinct = Set(spans)
    var marked: [UInt8] = []
    for offset in 0...text.count {
      for span in distinct where span.end == offset { marked += "⟩".utf8 }
      for span in distinct where span.start == offset { marked += "⟨".utf8 }
      if offset < text.count { marked.append(text.bytes[offset]) }
    }
    return String(decoding: marked, as: UTF8.self)
  }
}

/// A text in which `⟨…⟩` stands round everything that must be recognised, and round nothing else.
struct RecognitionCase: Sendable, CustomTestStringConvertible {
  let marked: String
  let why: String
  /// Whether the program is known to get it wrong; the case fails when it begins to get it right.
  let failsToday: Bool

  init(_ marked: String, _ why: String, failsToday: Bool = false) {
    self.marked = marked
    self.why = why
    self.failsToday = failsToday
  }

  var testDescription: String { why }

  /// Expects the mentions of a kind to be what is marked, to the byte.
  func check(
    _ kind: EntityKind, lexicon: Lexicon? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let reading = try TextReading(BracketedText.plain(marked), lexicon: lexicon)
    let found = reading.marked(kind)
    if failsToday {
      withKnownIssue { #expect(found == marked, "\(why)", sourceLocation: sourceLocation) }
    } else {
      #expect(found == marked, "\(why)", sourceLocation: sourceLocation)
    }
  }
}
