import PolicyModel
public import PolicyStore

extension ProjectBuilder {
  /// Takes in facts that `extract` wrote, here or on another machine, and resolves them.
  ///
  /// Lines that cannot be read are reported and left out.
  ///
  /// - Parameter paths: files in the facts format; `-` stands for standard input.
  /// - Throws: `StoreError`; documents stored before it stay stored.
  public func load(
    _ paths: [String],
    report: (BuildEvent) -> Void = { _ in }
  ) throws(StoreError) -> BuildReport {
    var result = BuildReport()
    for path in paths where !stop.isRaised {
      try load(path, into: &result, report)
    }
    result.isStopped = stop.isRaised
    report(.resolving)
    try resolve()
    return result
  }

  private func load(
    _ path: String,
    into result: inout BuildReport,
    _ report: (BuildEvent) -> Void
  ) throws(StoreError) {
    let reader: FactsReader
    do { reader = try FactsReader(path: path) } catch {
      return note(BuildFailure(error), in: &result, report)
    }
    while !stop.isRaised {
      let facts: DocumentFacts
      do {
        guard let next = try reader.next() else { return }
        facts = next
      } catch {
        note(BuildFailure(error), in: &result, report)
        continue
      }
      let source = facts.document
      let done = result.read + result.unchanged
      report(.progress(done: done, of: 0, path: source.id))
      let isKnown = try project.isUnchanged(
        id: source.id,
        sha256: source.sha256,
        program: facts.program,
        lexicon: facts.lexicon
      )
      if isKnown {
        result.unchanged += 1
      } else {
        try project.save(facts)
        result.count(facts)
      }
    }
  }
}

extension BuildFailure {
  init(_ error: FactsFormatError) {
    self.init(path: error.path, line: error.line, reason: error.reason)
  }
}
