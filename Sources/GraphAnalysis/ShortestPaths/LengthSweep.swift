/// One source's share of every node's betweenness when edges have lengths.
///
/// Brandes' algorithm over the distances of a `LengthSearch`. Which arcs lie on shortest paths is
/// decided afterwards, from the final distances, so ties within `EdgeLength.tieTolerance` are found
/// whatever the order of the search.
///
/// - SeeAlso: Brandes 2001, doi:10.1080/0022250X.2001.9990249
struct LengthSweep: ~Copyable {
  private let outgoing: Adjacency
  private let incoming: Adjacency
  private var search: LengthSearch

  /// The number of shortest paths from the source; on the way back (1 + dependency) / paths.
  private let paths: Scratch<Double>

  init(graph: Graph, reading length: EdgeLength) {
    outgoing = graph.outgoing.reading(length)
    incoming = graph.isDirected ? graph.incoming.reading(length) : outgoing
    search = LengthSearch(lengths: outgoing)
    paths = Scratch(repeating: 0, count: graph.nodeCount)
  }

  /// Adds the dependency of `source` on each node to the node's score.
  ///
  /// - Throws: `PathOverflow` with the first node that so many paths lead to.
  /// - Complexity: O(n' + m'·log n') for the part of the graph that the source reaches.
  mutating func addDependencies(of source: NodeID, to scores: inout [Double]) throws(PathOverflow) {
    guard !outgoing.row(source).isEmpty else { return }
    search.run(from: source)
    try countPaths(from: source)
    addDependencies(to: &scores)
  }

  private func countPaths(from source: NodeID) throws(PathOverflow) {
    let incoming = incoming
    let origins = incoming.targets.span
    let lengths = incoming.weights.span
    let (distance, place, paths) = (search.distance.base, search.place.base, paths.base)
    paths[Int(source)] = 1
    for index in 1..<max(1, search.reachedCount) {
      let node = search.order[index]
      let limit = distance[Int(node)] * (1 + EdgeLength.tieTolerance)
      var count = 0.0
      for arc in incoming.row(node) {
        let origin = Int(origins[unchecked: arc])
        let length = distance[origin] + lengths[unchecked: arc]
        if length <= limit, place[origin] < index { count += paths[origin] }
      }
      guard count.isFinite else { throw PathOverflow(source: source, target: node) }
      paths[Int(node)] = count
    }
  }

  private func addDependencies(to scores: inout [Double]) {
    let outgoing = outgoing
    let targets = outgoing.targets.span
    let lengths = outgoing.weights.span
    let (distance, place, paths) = (search.distance.base, search.place.base, paths.base)
    for index in stride(from: search.reachedCount - 1, to: 0, by: -1) {
      let node = search.order[index]
      var sum = 0.0
      for arc in outgoing.row(node) {
        let target = Int(targets[unchecked: arc])
        let length = distance[Int(node)] + lengths[unchecked: arc]
        let limit = distance[target] * (1 + EdgeLength.tieTolerance)
        if length <= limit, place[target] > index { sum += paths[target] }
      }
      let count = paths[Int(node)]
      let dependency = count * sum
      scores[Int(node)] += dependency
      paths[Int(node)] = (1 + dependency) / count
    }
  }
}
