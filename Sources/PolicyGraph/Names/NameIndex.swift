public import PolicyModel

/// Finds entities by what people call them, in either language.
public struct NameIndex: Sendable {
  /// What a name turned out to mean.
  public enum Answer: Sendable {
    case entity(Entity)
    /// Several entities, the most mentioned first.
    case ambiguous([Entity])
    /// None; the names nearest to it, the nearest first.
    case unknown(nearest: [String])
  }

  private let network: PolicyNetwork
  /// The entities that each folded name may mean, by index.
  private var entitiesOfName: [String: [Int]] = [:]

  /// - Complexity: O(n) time and space in the length of all names and forms.
  public init(_ network: PolicyNetwork) {
    self.network = network
    for (index, entity) in network.entities.enumerated() {
      for name in Self.names(of: entity) {
        let folded = FoldedName.fold(name)
        guard !folded.isEmpty else { continue }
        if entitiesOfName[folded]?.last != index {
          entitiesOfName[folded, default: []].append(index)
        }
      }
    }
  }

  /// Looks a name up: first to the letter, then without regard to case, width and punctuation.
  ///
  /// An id (`agency:cn-miit`) always means its entity. Where several entities share the name, one
  /// that alone is called just so, or that alone is of a wanted kind, is taken.
  ///
  /// - Parameter kinds: the kinds that make sense where the name is asked for; others are found
  ///   only where none of these has the name. Empty means any.
  public func find(_ name: String, preferring kinds: Set<EntityKind> = []) -> Answer {
    if let entity = network.entity(name) { return .entity(entity) }
    let all = (entitiesOfName[FoldedName.fold(name)] ?? []).map { network.entities[$0] }
    guard !all.isEmpty else { return .unknown(nearest: nearest(to: name, kinds: kinds)) }
    let wanted = all.filter { kinds.contains($0.kind) }
    let candidates = wanted.isEmpty ? all : wanted
    if candidates.count == 1 { return .entity(candidates[0]) }
    let main = candidates.filter { $0.name == name || $0.nameChinese == name }
    if main.count == 1 { return .entity(main[0]) }
    let exact = candidates.filter { Self.names(of: $0).contains(name) }
    if exact.count == 1 { return .entity(exact[0]) }
    return .ambiguous(
      (exact.isEmpty ? candidates : exact).sorted { ($1.mentions, $0.id) < ($0.mentions, $1.id) }
    )
  }

  /// The names of entities that look most like a name nobody has.
  ///
  /// Names that differ by a few letters come first, then those that contain it or all its words.
  ///
  /// - Complexity: O(n·k·l) for n names of up to k letters and a name of l.
  func nearest(to name: String, kinds: Set<EntityKind>, count: Int = 3) -> [String] {
    let folded = FoldedName.fold(name)
    guard !folded.isEmpty else { return [] }
    let letters = Array(folded.unicodeScalars)
    let limit = max(1, min(4, letters.count / 3))
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var best: [Int: (isUnwanted: Int, distance: Int)] = [:]
    for (candidate, indexes) in entitiesOfName {
      let distance: Int
      if let edits = EditDistance.between(letters, Array(candidate.unicodeScalars), limit: limit) {
        distance = edits * 10
      } else if letters.count > 2, candidate.contains(folded) {
        distance = 100 + candidate.count
      } else if letters.count > 4, words.count > 1, words.allSatisfy({ candidate.contains($0) }) {
        distance = 400 + candidate.count
      } else {
        continue
      }
      for index in indexes {
        let isUnwanted = kinds.isEmpty || kinds.contains(network.entities[index].kind) ? 0 : 1
        let score = (isUnwanted, distance)
        if let known = best[index], known <= score { continue }
        best[index] = score
      }
    }
    let ranked = best.sorted {
      ($0.value.isUnwanted, $0.value.distance, $0.key)
        < ($1.value.isUnwanted, $1.value.distance, $1.key)
    }
    return ranked.prefix(count).map { network.entities[$0.key].name }
  }

  private static func names(of entity: Entity) -> [String] {
    [entity.name] + [entity.nameChinese].compactMap(\.self) + entity.names + entity.forms
  }
}
