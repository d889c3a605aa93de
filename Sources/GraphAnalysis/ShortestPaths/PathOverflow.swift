/// More shortest paths tie between two nodes than a `Double` can count, about 2 to the power of
/// 1024.
///
/// The nodes are those of the graph that was searched, which may be numbered otherwise than the
/// caller's.
struct PathOverflow: Error {
  let source: NodeID
  let target: NodeID
}
