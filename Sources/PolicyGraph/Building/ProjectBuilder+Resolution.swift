import PolicyExtraction
public import PolicyStore

extension ProjectBuilder {
  /// Resolves all documents into entities and links, unless the graph is already theirs.
  ///
  /// - Complexity: O(n log n) time, O(n) space for n mentions and facts.
  public func resolve() throws(StoreError) {
    let inputs = "\(program) \(lexicon.fingerprint)"
    if try project.graphIsCurrent(inputs: inputs) { return }
    let cursor = try project.facts()
    var resolver = Resolver(lexicon: lexicon)
    while let facts = try cursor.next() { resolver.add(facts) }
    let graph = resolver.resolve()
    // Noted first: a crash between the two leaves a graph that says it is not current.
    try project.setMetadata("program", to: program)
    try project.setMetadata("lexicon", to: lexicon.fingerprint)
    try project.setMetadata("graph-inputs", to: inputs)
    try project.replaceGraph(
      entities: graph.entities,
      links: graph.links,
      from: cursor.revision,
      inputs: inputs
    )
  }

  /// Whether the stored graph is that of the stored documents, as the last build resolved it.
  ///
  /// False after a build that was killed, until it is run again.
  public static func isResolved(_ project: ProjectFile) throws(StoreError) -> Bool {
    try project.graphIsCurrent(inputs: try project.metadata("graph-inputs") ?? "")
  }
}
