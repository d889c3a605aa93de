import Foundation
import GRDB
import PolicyModel
import PolicyStore
import Testing

@Suite("ProjectFile: documents")
struct DocumentTests {
  @Test(arguments: hostileTexts)
  func whatIsSavedIsReadBackToTheByte(hostile: HostileText) throws {
    let text = hostile.text
    try withPath { path in
      let facts = sample("id" + text, text: text, sha256: text)
      let project = try ProjectFile(path, for: .creating)
      try project.save(facts, text: DocumentText(text))
      #expect(try exact(project.allFacts()) == exact([facts]))
      #expect(try exact(project.text(ofDocument: "id" + text)) == exact(Optional(text)))
      try project.close()
      // And from the file, not from what a connection remembers.
      #expect(try exact(ProjectFile(path).allFacts()) == exact([facts]))
    }
  }

  @Test(arguments: ["", "id", "\0"])
  func anyTextIsAnID(id: String) throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save([sample("a"), sample(id)].map { RecognisedDocument(facts: $0) })
      #expect(try project.allFacts().map(\.document.id) == ["a", id].sorted())
    }
  }

  @Test func idsThatSwiftTakesForEqualAreTwoDocuments() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("e\u{301}"))
      #expect(
        try !project.isUnchanged(id: "\u{E9}", sha256: "00", program: "1.0", lexicon: "lexicon-1")
      )
      try project.save(sample("\u{E9}"))
      #expect(try project.documents().count == 2)
    }
  }

  @Test func savingAgainReplacesEverythingTheDocumentHad() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("a", mentions: 9), text: DocumentText("before"))
      try project.save(sample("b", mentions: 4), text: DocumentText("other"))
      var replacement = sample("a", mentions: 1, sha256: "01")
      replacement.facts = []
      replacement.warnings = []
      try project.save(replacement)
      #expect(try project.allFacts() == [replacement, sample("b", mentions: 4)])
      #expect(try project.text(ofDocument: "a") == nil)
      #expect(try project.text(ofDocument: "b") == "other")
      let listed = try project.documents()
      #expect(listed.map(\.mentions) == [1, 4])
      #expect(listed.map(\.facts) == [0, 2])
      #expect(listed.map(\.warnings) == [0, 1])
      #expect(listed.map(\.source) == [replacement.document, sample("b").document])
    }
  }

  @Test func removedDocumentsLeaveNoRows() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("a"), text: DocumentText("text"))
      try project.removeDocument(id: "never there")
      try project.removeDocument(id: "a")
      #expect(try project.allFacts().isEmpty)
      try project.close()
      for table in ["document", "document_text", "mention", "fact", "warning"] {
        let rows = try stranger(path).read { try $0.rowCount(of: table) }
        #expect(rows == 0, "\(table)")
      }
    }
  }

  @Test func theOrderOfSavingDoesNotShow() throws {
    let documents = ["z.md", "a/ü.md", "工信部.txt", "A.md", "a", "a/b"].map {
      RecognisedDocument(facts: sample($0, text: $0))
    }
    var results: Set<[UInt8]> = []
    for turn in documents.indices {
      let order = documents[turn...] + documents[..<turn].reversed()
      try withPath { path in
        let project = try ProjectFile(path, for: .creating)
        for document in order { try project.save([document]) }
        let facts = try project.allFacts()
        let ids = facts.map { Array($0.document.id.utf8) }
        #expect(ids == ids.sorted { $0.lexicographicallyPrecedes($1) })
        results.insert(exact(facts))
      }
    }
    #expect(results.count == 1)
  }

  @Test func aBatchIsStoredWholeOrNotAtAll() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("a"))
      var broken = sample("c")
      broken.mentions[1].confidence = 1.5
      let error = #expect(throws: StoreError.self) {
        try project.save([
          RecognisedDocument(facts: sample("b")), RecognisedDocument(facts: broken),
        ])
      }
      #expect(error?.code == .unacceptable)
      #expect(error?.description.contains("document “c”") == true)
      #expect(try project.allFacts() == [sample("a")])
    }
  }

  @Test(arguments: [Double.nan, .infinity, -0.1, 1.0000001])
  func aConfidenceThatIsNoneIsRefused(confidence: Double) throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      var broken = sample("a")
      broken.facts[0].evidence.confidence = confidence
      #expect(code { try project.save(broken) } == .unacceptable)
    }
  }

  @Test func ofTwoDocumentsWithOneIDTheLaterStays() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      let later = sample("a", text: "later")
      try project.save([sample("a"), later].map { RecognisedDocument(facts: $0) })
      #expect(try project.allFacts() == [later])
    }
  }

  @Test func spansAreQuotedByBytes() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("a"), text: DocumentText("关于印发\0《计划》的通知"))
      #expect(try project.text(ofDocument: "a", in: Span(13, 25)) == "《计划》")
      #expect(try project.text(ofDocument: "a", in: Span(25, 900)) == "的通知")
      #expect(try project.text(ofDocument: "a", in: Span(900, 901)) == "")
      #expect(try project.text(ofDocument: "b", in: Span(0, 1)) == nil)
    }
  }

  @Test(arguments: [
    ("a", "00", "1.0", "lexicon-1", true),
    ("b", "00", "1.0", "lexicon-1", false),
    ("a", "01", "1.0", "lexicon-1", false),
    ("a", "00", "1.1", "lexicon-1", false),
    ("a", "00", "1.0", "lexicon-2", false),
  ])
  func aDocumentIsUnchangedOnlyWithItsBytesProgramAndLexicon(
    id: String,
    sha256: String,
    program: String,
    lexicon: String,
    expected: Bool
  ) throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("a"))
      #expect(
        try project.isUnchanged(id: id, sha256: sha256, program: program, lexicon: lexicon)
          == expected
      )
    }
  }

  @Test func aMovedDocumentIsFoundByItsBytes() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      for facts in [sample("b"), sample("a"), sample("c", sha256: "01"), sample("d", program: "2")]
      {
        try project.save(facts)
      }
      #expect(
        try project.documentIDs(sha256: "00", program: "1.0", lexicon: "lexicon-1") == ["a", "b"]
      )
      #expect(try project.documentIDs(sha256: "", program: "1.0", lexicon: "lexicon-1").isEmpty)
    }
  }

  @Test func aCursorGivesWhatWasThereWhenItWasMade() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      for id in ["a", "b", "c"] { try project.save(sample(id)) }
      let cursor = try project.facts()
      #expect(try cursor.next()?.document.id == "a")
      try project.removeDocument(id: "b")
      try project.save(sample("bb"))
      #expect(try cursor.next()?.document.id == "b")
      #expect(try cursor.next()?.document.id == "c")
      #expect(try cursor.next() == nil)
      #expect(try cursor.next() == nil)
      #expect(try project.allFacts().map(\.document.id) == ["a", "bb", "c"])
    }
  }

  @Test func metadataIsKeptReplacedAndRemoved() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      #expect(try project.metadata("program") == nil)
      try project.setMetadata("program", to: "1.0")
      try project.setMetadata("program", to: "1.1\0")
      try project.setMetadata("lexicon", to: "")
      #expect(try project.metadata("program") == "1.1\0")
      #expect(try project.metadata("lexicon") == "")
      try project.setMetadata("program", to: nil)
      #expect(try project.metadata("program") == nil)
    }
  }

  /// One transaction a document; seconds even in a debug build on a slow disk.
  @Test(.timeLimit(.minutes(10)))
  func tenThousandDocumentsTakeSeconds() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      for number in 0..<10_000 { try project.save(sample("\(number).md", mentions: 5)) }
      let cursor = try project.facts()
      var count = 0
      while try cursor.next() != nil { count += 1 }
      #expect(count == 10_000)
      #expect(try project.documents().map(\.mentions).allSatisfy { $0 == 5 })
    }
  }
}
