public import DocumentReading
public import PolicyExtraction
internal import PolicyModel
public import PolicyStore

/// Brings a project file up to date with its inputs: read, recognise, store, resolve.
///
/// A document whose bytes, program and lexicon are those of the last build is left alone. Each
/// other one is one transaction, so a crash loses at most the document in hand, and building again
/// goes on from there. The order of the inputs does not show in the result.
///
/// ```swift
/// let project = try ProjectFile("china.policygraph", for: .creating)
/// let builder = ProjectBuilder(project: project, lexicon: try Lexicon.builtIn())
/// let report = try builder.build(["briefings"])
/// try project.close()
/// ```
public struct ProjectBuilder: Sendable {
  let project: ProjectFile
  let lexicon: Lexicon
  let reader: any DocumentReader
  /// What facts are marked with; another mark makes a build read everything again.
  let program: String
  let stop: StopFlag

  public init(
    project: ProjectFile,
    lexicon: Lexicon,
    reader: any DocumentReader = TextReader(),
    program: String = Version.program,
    stop: StopFlag = StopFlag()
  ) {
    self.project = project
    self.lexicon = lexicon
    self.reader = reader
    self.program = program
    self.stop = stop
  }

  /// Reads files, folders and standard input (`-`) into the project.
  ///
  /// What cannot be read is reported and left out; what the project knew of it before stays.
  ///
  /// - Parameters:
  ///   - inputs: paths, as the user gives them. They become the documents' ids.
  ///   - prune: whether to drop documents whose files are gone; see `documentsGone`.
  ///   - report: called as things happen, on the caller's thread.
  /// - Throws: `StoreError`; documents stored before it stay stored.
  public func build(
    _ inputs: [String],
    prune: Bool = false,
    report: (BuildEvent) -> Void = { _ in }
  ) throws(StoreError) -> BuildReport {
    var result = BuildReport()
    let findings = InputFinder.find(inputs)
    var done = 0
    for finding in findings {
      if stop.isRaised {
        result.isStopped = true
        break
      }
      switch finding {
      case .skipped(let path):
        result.skipped.append(path)
      case .failure(let error):
        note(BuildFailure(error), in: &result, report)
      case .file(let path):
        report(.progress(done: done, of: findings.count, path: path))
        try take(path, into: &result, report)
      }
      done += 1
    }
    if prune, !result.isStopped {
      result.pruned = try documentsGone(inputs, findings)
      for id in result.pruned { try project.removeDocument(id: id) }
    }
    report(.resolving)
    try resolve()
    return result
  }

  private func take(
    _ path: String,
    into result: inout BuildReport,
    _ report: (BuildEvent) -> Void
  ) throws(StoreError) {
    let input: InputBytes
    do { input = try InputBytes.read(path) } catch {
      return note(BuildFailure(error), in: &result, report)
    }
    let isKnown = try project.isUnchanged(
      id: path,
      sha256: input.sha256,
      program: program,
      lexicon: lexicon.fingerprint
    )
    if isKnown {
      result.unchanged += 1
      return
    }
    let document: Document
    do { document = try reader.read(input) } catch {
      return note(BuildFailure(error), in: &result, report)
    }
    let facts = Recognizer(lexicon: lexicon).facts(of: document, program: program)
    try project.save(facts, text: document.text)
    result.count(facts)
  }

  func note(_ failure: BuildFailure, in result: inout BuildReport, _ report: (BuildEvent) -> Void) {
    result.failures.append(failure)
    report(.failure(failure))
  }
}
