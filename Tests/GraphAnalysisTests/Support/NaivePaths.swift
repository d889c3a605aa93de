import GraphAnalysis

/// Shortest paths found by walking every path there is, as the definitions read.
struct NaivePaths {
  let graph: Graph
  let length: EdgeLength

  /// The number of pairs whose shortest paths pass through each node, in shares.
  func betweenness() -> [Double] {
    var scores = [Double](repeating: 0, count: graph.nodeCount)
    for source in 0..<NodeID(graph.nodeCount) {
      for target in 0..<NodeID(graph.nodeCount) where graph.isDirected || source < target {
        let paths = shortestPaths(from: source, to: target)
        for path in paths {
          for node in path.dropFirst().dropLast() {
            scores[Int(node)] += 1 / Double(paths.count)
          }
        }
      }
    }
    return scores
  }

  /// The distance between two different nodes, or nothing if no path joins them.
  func distance(from source: NodeID, to target: NodeID) -> Double? {
    shortestPaths(from: source, to: target).first.map(length(of:))
  }

  private func shortestPaths(from source: NodeID, to target: NodeID) -> [[NodeID]] {
    guard source != target else { return [] }
    let paths = simplePaths(from: [source], to: target)
    let least = paths.map(length(of:)).min() ?? 0
    return paths.filter { length(of: $0) < least + 1e-9 }
  }

  private func simplePaths(from start: [NodeID], to target: NodeID) -> [[NodeID]] {
    guard let end = start.last, end != target else { return [start] }
    return graph.successors(of: end).filter { !start.contains($0) }.flatMap {
      simplePaths(from: start + [$0], to: target)
    }
  }

  private func length(of path: [NodeID]) -> Double {
    zip(path, path.dropFirst()).reduce(0) { sum, step in
      guard let weight = graph.weight(from: step.0, to: step.1) else { return .nan }
      return switch length {
      case .hops: sum + 1
      case .distance: sum + weight
      case .inverse: sum + 1 / weight
      }
    }
  }
}
