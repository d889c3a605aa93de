import PolicyGraph
import PolicyModel

/// Links of any kind as a listing.
enum LinkListing {
  /// Rows by kind, then the number of documents, then names.
  static func table(_ links: [Link], _ network: PolicyNetwork) -> Listing {
    var table = Listing(columns: [
      .init("kind"), .init("source", "from"), .init("sourceId", isHidden: true),
      .init("target", "to"), .init("targetId", isHidden: true), .init("role"), .init("weight"),
      .init("policies", isHidden: true), .init("confidence", isHidden: true),
    ])
    let ordered = links.sorted { a, b in
      if a.kind != b.kind { return a.kind < b.kind }
      if a.weight != b.weight { return a.weight > b.weight }
      let names = (network.name(a.source), network.name(b.source))
      if names.0 != names.1 { return names.0 < names.1 }
      return (network.name(a.target), a.target, a.role) < (network.name(b.target), b.target, b.role)
    }
    table.rows = ordered.map { link in
      .init(
        cells: [
          .text(link.kind.rawValue), .text(network.name(link.source)), .text(link.source),
          .text(network.name(link.target)), .text(link.target),
          link.role.isEmpty ? .missing : .text(link.role), .number(link.weight),
          .list(link.policies), .number(link.confidence),
        ],
        evidence: link.evidence
      )
    }
    return table
  }
}
