public import GraphFormats
import PolicyModel

extension ViewGraph {
  /// The view for programs such as Gephi: every node and edge with what is known of it in columns.
  ///
  /// - Complexity: O(n + m) time and space.
  public func data(_ network: PolicyNetwork) -> AttributedGraph {
    AttributedGraph(
      name: view.title,
      description: summary,
      nodeAttributes: Self.nodeColumns,
      edgeAttributes: Self.edgeColumns,
      nodes: nodes.map(dataNode),
      edges: edges.enumerated().map { dataEdge($1, number: $0 + 1, network) }
    )
  }

  private static let nodeColumns: [AttributedGraph.Attribute] = [
    .init(name: "entity_id", type: .string, description: "The entity's id in the project."),
    .init(name: "name_chinese", type: .string, description: "The Chinese name."),
    .init(name: "names", type: .string, description: "All known names, joined by “; ”."),
    .init(name: "forms", type: .string, description: "Forms seen in the documents."),
    .init(name: "mentions", type: .integer, description: "How often the documents name it."),
    .init(name: "degree", type: .integer, description: "How many edges it has in this view."),
    .init(name: "policy_date", type: .string, description: "Policies: the day of issue."),
    .init(name: "policy_number", type: .string, description: "Policies: the document number."),
    .init(name: "policy_status", type: .string, description: "Policies: draft, trial, revised …"),
    .init(
      name: "declared_issuers",
      type: .integer,
      description: "Policies: how many issuers the texts say there are."
    ),
    .init(
      name: "complete",
      type: .boolean,
      description: "Policies: whether all issuers are named."
    ),
  ]

  private func dataNode(_ node: Node) -> AttributedGraph.Node {
    let entity = node.entity
    let policy = entity.policy
    return AttributedGraph.Node(
      id: entity.id,
      label: entity.name,
      kind: entity.kind.rawValue,
      colour: ViewLook.colour(of: entity.kind),
      size: Double(node.degree),
      values: [
        .string(entity.id),
        .string(entity.nameChinese ?? ""),
        .string(entity.names.joined(separator: "; ")),
        .string(entity.forms.joined(separator: "; ")),
        .integer(entity.mentions),
        .integer(node.degree),
        .string(policy?.date?.description ?? ""),
        .string(policy?.number ?? ""),
        .string(policy?.status ?? ""),
        policy?.declaredIssuers.map { .integer($0) },
        policy.map { .boolean($0.complete) },
      ]
    )
  }

  private static let edgeColumns: [AttributedGraph.Attribute] = [
    .init(name: "role", type: .string, description: "Roles or partnership kinds, joined by “; ”."),
    .init(
      name: "directed",
      type: .boolean,
      description: "Whether it runs from source to target."
    ),
    .init(name: "confidence", type: .double, description: "How sure the edge is, 0 to 1."),
    .init(name: "first_date", type: .string, description: "The earliest of its dates."),
    .init(name: "last_date", type: .string, description: "The latest of its dates."),
    .init(name: "evidence_count", type: .integer, description: "How many passages say it."),
    .init(name: "policies", type: .string, description: "Titles of joint policies."),
    .init(name: "policy_ids", type: .string, description: "Ids of joint policies."),
    .init(name: "first_quote", type: .string, description: "The earliest passage."),
    .init(name: "first_document", type: .string, description: "Where that stands."),
    .init(name: "last_quote", type: .string, description: "The latest passage."),
    .init(name: "last_document", type: .string, description: "Where that stands."),
  ]

  private func dataEdge(
    _ edge: Edge,
    number: Int,
    _ network: PolicyNetwork
  ) -> AttributedGraph.Edge {
    AttributedGraph.Edge(
      id: "e\(number)",
      source: edge.source,
      target: edge.target,
      isDirected: view.isDirected,
      kind: edge.kind.rawValue,
      weight: edge.weight,
      colour: ViewLook.colour(of: edge.kind),
      values: [
        .string(edge.roles.joined(separator: "; ")),
        .boolean(edge.isDirected),
        .double(edge.confidence),
        .string(edge.dates.first?.description ?? ""),
        .string(edge.dates.last?.description ?? ""),
        .integer(edge.evidence.count),
        .string(edge.policies.map(network.name).joined(separator: "; ")),
        .string(edge.policies.joined(separator: "; ")),
        .string(edge.evidence.first?.evidence.quote ?? ""),
        .string(edge.evidence.first?.document ?? ""),
        .string(edge.evidence.last?.evidence.quote ?? ""),
        .string(edge.evidence.last?.document ?? ""),
      ]
    )
  }
}
