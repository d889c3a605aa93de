internal import PolicyModel

/// Groups keys that name one entity (disjoint sets; the groups do not depend on the order of joins).
struct KeyUnion {
  private var index: [EntityKey: Int] = [:]
  private var keys: [EntityKey] = []
  private var parent: [Int] = []

  mutating func add(_ key: EntityKey) {
    guard index[key] == nil else { return }
    index[key] = keys.count
    parent.append(keys.count)
    keys.append(key)
  }

  /// Joins two keys of one kind.
  mutating func join(_ a: EntityKey, _ b: EntityKey) {
    guard a.kind == b.kind else { return }
    add(a)
    add(b)
    guard let first = index[a], let second = index[b] else { return }
    let (left, right) = (root(first), root(second))
    guard left != right else { return }
    parent[max(left, right)] = min(left, right)
  }

  private mutating func root(_ node: Int) -> Int {
    var node = node
    while parent[node] != node {
      parent[node] = parent[parent[node]]
      node = parent[node]
    }
    return node
  }

  /// The groups, each sorted, in the order of their first keys.
  func groups() -> [[EntityKey]] {
    var copy = self
    var members: [Int: [EntityKey]] = [:]
    for (place, key) in keys.enumerated() { members[copy.root(place), default: []].append(key) }
    return members.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
