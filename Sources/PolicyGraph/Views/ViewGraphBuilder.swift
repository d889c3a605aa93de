import PolicyModel

/// Folds links into the edges of a view.
struct ViewGraphBuilder {
  private struct Ends: Hashable {
    var kind: Link.Kind
    var source: String
    var target: String
  }

  private let network: PolicyNetwork
  private let view: GraphView
  private var groups: [Ends: [Link]] = [:]

  init(_ network: PolicyNetwork, view: GraphView) {
    self.network = network
    self.view = view
  }

  mutating func add(_ link: Link) {
    var ends = Ends(kind: link.kind, source: link.source, target: link.target)
    if !view.isDirected {
      // A pair met the other way round is the same pair.
      let reversed = Ends(kind: link.kind, source: link.target, target: link.source)
      if groups[reversed] != nil { ends = reversed }
    }
    groups[ends, default: []].append(link)
  }

  func build(keepsIsolated: Bool) -> (nodes: [ViewGraph.Node], edges: [ViewGraph.Edge]) {
    var degrees: [String: Int] = [:]
    for ends in groups.keys {
      degrees[ends.source, default: 0] += 1
      if ends.target != ends.source { degrees[ends.target, default: 0] += 1 }
    }
    var nodes: [ViewGraph.Node] = []
    var placeOfID: [String: Int] = [:]
    for entity in network.entities {
      let degree = degrees[entity.id] ?? 0
      guard degree > 0 || keepsIsolated else { continue }
      placeOfID[entity.id] = nodes.count
      nodes.append(ViewGraph.Node(entity: entity, degree: degree))
    }
    let ordered = groups.keys.sorted {
      ($0.kind.rawValue, $0.source, $0.target) < ($1.kind.rawValue, $1.source, $1.target)
    }
    let edges = ordered.compactMap { ends -> ViewGraph.Edge? in
      guard let source = placeOfID[ends.source], let target = placeOfID[ends.target],
        let links = groups[ends]
      else { return nil }
      return edge(ends.kind, source, target, links, sourceID: ends.source)
    }
    return (nodes, edges)
  }

  private func edge(
    _ kind: Link.Kind,
    _ source: Int,
    _ target: Int,
    _ links: [Link],
    sourceID: String
  ) -> ViewGraph.Edge {
    let evidence = Set(links.flatMap(\.evidence)).sorted(by: precedes)
    let policies = Set(links.flatMap(\.policies)).sorted()
    let weight: Double
    if links.count == 1 {
      weight = links[0].weight
    } else {
      weight = Double(Set(evidence.map(\.document)).count)
    }
    return ViewGraph.Edge(
      kind: kind,
      source: source,
      target: target,
      roles: Set(links.map(\.role)).subtracting([""]).sorted(),
      isDirected: links.allSatisfy { $0.directed && $0.source == sourceID },
      weight: weight,
      confidence: 1 - links.reduce(1) { $0 * (1 - $1.confidence) },
      policies: policies,
      evidence: evidence,
      dates: dates(of: links, policies: policies, evidence: evidence)
    )
  }

  private func dates(
    of links: [Link],
    policies: [String],
    evidence: [LinkEvidence]
  ) -> [PolicyDate] {
    let ends = links.flatMap { [$0.source, $0.target] }
    let concerned = policies.isEmpty ? Array(Set(ends)) : policies
    let ofPolicies = concerned.compactMap { network.entity($0)?.policy?.date }
    if !ofPolicies.isEmpty || !policies.isEmpty { return ofPolicies.sorted() }
    return Set(evidence.compactMap { network.documentDates[$0.document] }).sorted()
  }

  private func precedes(_ a: LinkEvidence, _ b: LinkEvidence) -> Bool {
    let first = network.documentDates[a.document]
    let second = network.documentDates[b.document]
    if first != second {
      guard let first else { return false }
      guard let second else { return true }
      return first < second
    }
    return a < b
  }
}
