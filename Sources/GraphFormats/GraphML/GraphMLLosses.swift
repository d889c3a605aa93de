/// What a GraphML file does not carry, or carries only to some readers.
struct GraphMLLosses {
  let graph: AttributedGraph
  let direction: AttributedGraph.Direction
  let changedIdentifiers: Int
  let renamedAttributes: Int
  let replacedCharacters: Int
  let reader: GraphMLWriter.Reader

  var report: LossReport {
    var report = LossReport()
    report.add(
      .timeRanges,
      graph.timeRangeCount,
      "not carried by \(GraphMLWriter.name)"
    )
    report.add(
      .identifiers,
      changedIdentifiers,
      "changed into the name tokens XML asks for; the column original_id has the originals"
    )
    report.add(
      .attributeNames,
      renamedAttributes,
      "changed into names that readers accept and do not take for properties of their own"
    )
    report.add(.characters, replacedCharacters, "forbidden in XML, replaced by U+FFFD")
    if direction == .mixed {
      report.add(
        .mixedDirections,
        graph.edges.count(where: \.isDirected),
        "directed edges among undirected ones; networkx refuses such a file, "
          + "igraph reads all edges as undirected"
      )
    }
    if reader == .gephi { addGephiLosses(to: &report) }
    return report
  }

  private func addGephiLosses(to report: inout LossReport) {
    report.add(.infinityTexts, infinityTextCount, "in which Gephi replaces INF by Infinity")
    // Gephi parses weights as 32-bit floats, which count exactly up to 2²⁴.
    report.add(
      .largeWeights,
      graph.edges.count { $0.weight > 16_777_216 },
      "that Gephi rounds to 24 bits"
    )
    report.add(
      .parallelEdges,
      graph.parallelEdgeCount(ofOneKind: true),
      "that Gephi merges into another edge of the same ends and kind"
    )
  }

  /// How many texts outside the label contain `INF`, which Gephi takes for an infinite number.
  private var infinityTextCount: Int {
    func isHit(_ text: String?) -> Bool { text?.utf8.containsINF ?? false }
    func hits(_ values: [AttributedGraph.AttributeValue?]) -> Int {
      values.count {
        if case .string(let text) = $0 { isHit(text) } else { false }
      }
    }
    let inNodes = graph.nodes.reduce(0) {
      $0 + hits($1.values) + [$1.kind, $1.group].count(where: isHit)
    }
    return graph.edges.reduce(inNodes) { $0 + hits($1.values) + (isHit($1.kind) ? 1 : 0) }
  }
}

extension String.UTF8View {
  fileprivate var containsINF: Bool {
    var matched = 0
    for byte in self {
      switch (matched, byte) {
      case (0, UInt8(ascii: "I")), (1, UInt8(ascii: "N")): matched += 1
      case (2, UInt8(ascii: "F")): return true
      default: matched = byte == UInt8(ascii: "I") ? 1 : 0
      }
    }
    return false
  }
}
