public import PolicyExtraction
public import PolicyModel
public import PolicyStore

/// The resolved entities and links of a project, with what is needed to look them up and date them.
///
/// What every listing, view and export starts from. A plain value: it holds the whole graph in
/// memory and knows nothing of the file it came from.
public struct PolicyNetwork: Sendable {
  /// By id.
  public let entities: [Entity]
  /// By kind, source, target and role.
  public let links: [Link]
  /// The dates that documents state for themselves, by the documents' ids.
  public let documentDates: [String: PolicyDate]
  /// The fingerprint of the lexicon that the names come from.
  public let lexicon: String
  private let placeOfID: [String: Int]

  public init(
    entities: [Entity],
    links: [Link],
    documentDates: [String: PolicyDate] = [:],
    lexicon: String = ""
  ) {
    self.entities = entities
    self.links = links
    self.documentDates = documentDates
    self.lexicon = lexicon
    placeOfID = Dictionary(
      entities.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  public init(_ graph: ResolvedGraph, documentDates: [String: PolicyDate] = [:], lexicon: String) {
    self.init(
      entities: graph.entities,
      links: graph.links,
      documentDates: documentDates,
      lexicon: lexicon
    )
  }

  /// Reads the graph that the last build left in a project file.
  public init(_ project: ProjectFile) throws(StoreError) {
    let graph = try project.graph()
    var dates: [String: PolicyDate] = [:]
    for document in try project.documents() { dates[document.source.id] = document.source.date }
    self.init(
      entities: graph.entities,
      links: graph.links,
      documentDates: dates,
      lexicon: try project.metadata("lexicon") ?? ""
    )
  }

  /// The entity with an id.
  ///
  /// - Complexity: O(1).
  public func entity(_ id: String) -> Entity? { placeOfID[id].map { entities[$0] } }

  /// The name people read for an id; the id itself where no entity has it.
  public func name(_ id: String) -> String { entity(id)?.name ?? id }

  /// The links that start or end at an entity.
  ///
  /// - Complexity: O(m) in the number of links.
  public func links(of id: String) -> [Link] {
    links.filter { $0.source == id || $0.target == id }
  }

  /// The same entities with the links that are at least this sure.
  ///
  /// - Parameter confidence: in `0...1`.
  public func keepingLinks(atLeast confidence: Double) -> PolicyNetwork {
    guard confidence > 0 else { return self }
    return PolicyNetwork(
      entities: entities,
      links: links.filter { $0.confidence >= confidence },
      documentDates: documentDates,
      lexicon: lexicon
    )
  }
}
