/// How a measure made of paths reads the length of an edge.
///
/// Weights of most networks are *strengths* (joint policies, letters, flights): strong ties are
/// short, which is `inverse`. Reading strengths as lengths turns a ranking upside down, so the
/// choice is always the caller's.
public enum EdgeLength: Hashable, Sendable {
  /// Every edge has length 1, whatever its weight.
  case hops

  /// The weight is the length: kilometres, costs.
  case distance

  /// The length is 1 divided by the weight: twice as strong, half as long.
  case inverse

  /// Path lengths that differ by less than this share of themselves count as equal.
  ///
  /// Without it ties would be decided by rounding: 1/2 + 1/5 + 1/7 summed from the other end
  /// differs in the last digit. On the karate club read as `inverse`, comparing exactly, as
  /// networkx does with `Double`s, moves a node's betweenness by 0.0019. The value is igraph's.
  public static let tieTolerance = 1e-10
}

extension Adjacency {
  /// The same arcs with lengths in place of weights.
  func reading(_ length: EdgeLength) -> Adjacency {
    switch length {
    case .distance:
      self
    case .hops:
      Adjacency(
        offsets: offsets,
        targets: targets,
        weights: Array(repeating: 1, count: arcCount)
      )
    case .inverse:
      Adjacency(offsets: offsets, targets: targets, weights: weights.map { 1 / $0 })
    }
  }
}
