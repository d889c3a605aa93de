extension AttributedGraph {
  /// How many nodes and edges have time ranges.
  var timeRangeCount: Int {
    nodes.count { !$0.times.isEmpty } + edges.count { !$0.times.isEmpty }
  }

  /// How many edges have the ends and, if asked for, the kind of an earlier one.
  ///
  /// Readers that merge such edges treat a directed edge and an undirected one alike, so the
  /// order of the ends counts only between two directed edges.
  ///
  /// - Complexity: O(m) time and space for m edges.
  func parallelEdgeCount(ofOneKind: Bool) -> Int {
    struct Ends: Hashable {
      var source: Int
      var target: Int
      var kind: ExactText
    }
    var seen = Set<Ends>()
    var count = 0
    for edge in edges {
      let ends = Ends(
        source: edge.source,
        target: edge.target,
        kind: ExactText(ofOneKind ? edge.kind : "")
      )
      var isNew = seen.insert(ends).inserted
      if !edge.isDirected && edge.source != edge.target {
        let reversed = Ends(source: edge.target, target: edge.source, kind: ends.kind)
        if !seen.insert(reversed).inserted { isNew = false }
      }
      if !isNew { count += 1 }
    }
    return count
  }
}
