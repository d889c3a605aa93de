import Foundation
import GraphFormats
import PolicyExtraction
import PolicyGraph
import PolicyModel
import PolicyStore
import Testing

@Suite("ProjectBuilder") struct ProjectBuilderTests {
  private static let lexicon = try? Lexicon.builtIn()

  private func builder(
    _ project: ProjectFile,
    program: String = "test",
    stop: StopFlag = StopFlag()
  ) throws -> ProjectBuilder {
    ProjectBuilder(
      project: project,
      lexicon: try #require(Self.lexicon),
      program: program,
      stop: stop
    )
  }

  private func export(_ project: ProjectFile) throws -> String {
    let sink = MemorySink()
    try GraphJSON.write(PolicyNetwork(project), to: sink)
    return sink.text
  }

  private func open(_ folder: URL, _ name: String = "x") throws -> ProjectFile {
    try ProjectFile(folder.appendingPathComponent("\(name).policygraph").path, for: .creating)
  }

  /// Read, unchanged, failed.
  private func counts(_ report: BuildReport) -> [Int] {
    [report.read, report.unchanged, report.failures.count]
  }

  @Test func aSecondBuildDoesNothing() throws {
    try inFolder { folder in
      let inputs = try Briefings.write(0..<4, to: folder.appendingPathComponent("in"))
      let project = try open(folder)
      let first = try builder(project).build([inputs])
      #expect(counts(first) == [4, 0, 0])
      let before = try export(project)
      let second = try builder(project).build([inputs])
      #expect(counts(second) == [0, 4, 0])
      #expect(try export(project) == before)
    }
  }

  @Test func anotherProgramReadsEverythingAgain() throws {
    try inFolder { folder in
      let inputs = try Briefings.write(0..<2, to: folder.appendingPathComponent("in"))
      let project = try open(folder)
      _ = try builder(project).build([inputs])
      #expect(try builder(project, program: "newer").build([inputs]).read == 2)
    }
  }

  @Test func aChangedFileReplacesWhatItSaid() throws {
    try inFolder { folder in
      let input = folder.appendingPathComponent("in")
      let inputs = try Briefings.write([1], to: input)
      let file = input.appendingPathComponent("briefing-001.txt")
      let project = try open(folder)
      _ = try builder(project).build([inputs])
      #expect(try export(project).contains("Region 1"))
      try Data(Briefings.text(2).utf8).write(to: file)
      let report = try builder(project).build([inputs])
      #expect(counts(report) == [1, 0, 0])
      #expect(try !export(project).contains("Region 1\""))
      #expect(try export(project).contains("Region 2"))
    }
  }

  @Test func filesThatAreGoneStayUnlessPruned() throws {
    try inFolder { folder in
      let input = folder.appendingPathComponent("in")
      let inputs = try Briefings.write(1..<3, to: input)
      let project = try open(folder)
      _ = try builder(project).build([inputs])
      let gone = input.appendingPathComponent("briefing-001.txt")
      try FileManager.default.removeItem(at: gone)
      #expect(try builder(project).build([inputs]).pruned == [])
      #expect(try export(project).contains("Region 1"))
      #expect(try builder(project).build([inputs], prune: true).pruned == [gone.path])
      #expect(try !export(project).contains("Region 1\""))
      #expect(try export(project).contains("Region 2"))
    }
  }

  @Test func pruningKeepsWhatLiesElsewhere() throws {
    try inFolder { folder in
      let a = try Briefings.write([1], to: folder.appendingPathComponent("a"))
      let b = try Briefings.write([2], to: folder.appendingPathComponent("b"))
      let project = try open(folder)
      _ = try builder(project).build([a, b])
      #expect(try builder(project).build([a], prune: true).pruned == [])
      #expect(try project.documents().count == 2)
    }
  }

  /// Nothing is lost: a file that turned unreadable keeps what it said.
  @Test func aFileThatBrokeKeepsWhatItSaid() throws {
    try inFolder { folder in
      let input = folder.appendingPathComponent("in")
      let inputs = try Briefings.write(1..<3, to: input)
      let project = try open(folder)
      _ = try builder(project).build([inputs])
      let file = input.appendingPathComponent("briefing-001.txt")
      try Data([0x41, 0xFF, 0x42]).write(to: file)
      let report = try builder(project).build([inputs], prune: true)
      #expect(report.failures.map(\.path) == [file.path])
      #expect(report.pruned == [])
      #expect(try export(project).contains("Region 1"))
    }
  }

  /// Any order, any split, in one go or piece by piece: the same bytes.
  @Test func orderAndSplitsDoNotShow() throws {
    try inFolder { folder in
      let inputs = try Briefings.write(0..<9, to: folder.appendingPathComponent("in"))
      let files = try FileManager.default.contentsOfDirectory(atPath: inputs).sorted()
        .map { "\(inputs)/\($0)" }
      let whole = try open(folder, "whole")
      _ = try builder(whole).build([inputs])
      let expected = try export(whole)
      #expect(expected.contains("co-issuance"))

      let reversed = try open(folder, "reversed")
      _ = try builder(reversed).build(files.reversed())
      #expect(try export(reversed) == expected)

      let pieces = try open(folder, "pieces")
      for start in [6, 0, 3] { _ = try builder(pieces).build(Array(files[start..<start + 3])) }
      #expect(try export(pieces) == expected)
    }
  }

  @Test func extractAndLoadGiveWhatBuildGives() throws {
    try inFolder { folder in
      let inputs = try Briefings.write(0..<5, to: folder.appendingPathComponent("in"))
      let built = try open(folder, "built")
      _ = try builder(built).build([inputs])
      let extractor = FactsExtractor(lexicon: try #require(Self.lexicon), program: "test")
      let names = try FileManager.default.contentsOfDirectory(atPath: inputs).sorted()
      let lines = try names.reversed().map {
        FactsFormat.line(try extractor.facts(ofFile: "\(inputs)/\($0)"))
      }
      let path = folder.appendingPathComponent("facts.jsonl").path
      try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: path))
      let loaded = try open(folder, "loaded")
      #expect(try builder(loaded).load([path]).read == 5)
      #expect(try export(loaded) == export(built))
      #expect(try builder(loaded).load([path]).unchanged == 5)
      // What came from elsewhere has no file here, and is not gone for that.
      try FileManager.default.removeItem(atPath: inputs)
      let other = try Briefings.write([7], to: folder.appendingPathComponent("other"))
      #expect(try builder(loaded).build([other], prune: true).pruned == [])
    }
  }

  @Test func quotesAreTheTextOfTheirSpans() throws {
    try inFolder { folder in
      let inputs = try Briefings.write(0..<3, to: folder.appendingPathComponent("in"))
      let project = try open(folder)
      _ = try builder(project).build([inputs])
      let links = try PolicyNetwork(project).links
      #expect(!links.isEmpty)
      for evidence in links.flatMap(\.evidence) {
        let text = try project.text(ofDocument: evidence.document, in: evidence.evidence.span)
        #expect(text == evidence.evidence.quote)
      }
    }
  }

  @Test func aRaisedFlagStopsBetweenDocumentsAndResolves() throws {
    try inFolder { folder in
      let inputs = try Briefings.write(0..<5, to: folder.appendingPathComponent("in"))
      let project = try open(folder)
      let stop = StopFlag()
      let report = try builder(project, stop: stop).build([inputs]) { event in
        if case .progress(done: 2, of: _, path: _) = event { stop.raise() }
      }
      #expect(report.isStopped)
      #expect(report.read == 3)
      #expect(try ProjectBuilder.isResolved(project))
      #expect(try builder(project).build([inputs]).read == 2)
    }
  }
}
