public import GraphFormats
public import PolicyModel

/// The graph as one JSON object: the form other programs read.
///
/// Its fields are stable; `Graphs/schema/full-view.schema.json` describes them. Entities and links
/// stand a line each, in the order of the network, so that two files can be compared by line.
///
/// Evidence's `start` and `end` are UTF-8 byte offsets into the document's normalised text:
/// `text[start..<end]` is `quote`, to the byte.
public enum GraphJSON {
  /// Writes a view of the network; it grows the sink piece by piece, not in memory.
  ///
  /// The view `full` has every entity, also those without links; other views only what they link.
  ///
  /// - Throws: `.cannotWrite` from the sink.
  /// - Complexity: O(n + m) time, O(n) extra space.
  public static func write(
    _ network: PolicyNetwork,
    view: GraphView = .full,
    to sink: any ByteSink
  ) throws(GraphFormatError) {
    let links = network.links.filter { view.kinds.contains($0.kind) }
    var entities = network.entities
    if view != .full {
      let ends = Set(links.flatMap { [$0.source, $0.target] })
      entities = entities.filter { ends.contains($0.id) }
    }
    try sink.write("{\n")
    for (name, value) in [
      ("program", Version.program), ("lexicon", network.lexicon), ("view", view.rawValue),
    ] {
      try sink.write("  \(JSONValue.escaped(name)): \(JSONValue.escaped(value)),\n")
    }
    try write("entities", entities, object(for:), to: sink)
    try sink.write(",\n")
    try write("links", links, object(for:), to: sink)
    try sink.write("\n}\n")
  }

  private static func write<Element>(
    _ name: String,
    _ elements: [Element],
    _ value: (Element) -> JSONValue,
    to sink: any ByteSink
  ) throws(GraphFormatError) {
    try sink.write("  \(JSONValue.escaped(name)): [")
    for (index, element) in elements.enumerated() {
      try sink.write(index == 0 ? "\n    " : ",\n    ")
      try sink.write(value(element).text)
    }
    try sink.write(elements.isEmpty ? "]" : "\n  ]")
  }

  /// An entity's object; policies have what is known of them besides.
  public static func object(for entity: Entity) -> JSONValue {
    var fields: [JSONValue.Field] = [
      .init("id", .string(entity.id)),
      .init("kind", .string(entity.kind.rawValue)),
      .init("name", .string(entity.name)),
      .init("nameChinese", .init(entity.nameChinese)),
      .init("names", .init(entity.names)),
      .init("forms", .init(entity.forms)),
    ]
    if entity.kind == .policy {
      let policy = entity.policy ?? PolicyDetails()
      fields += [
        .init("date", .init(policy.date?.description)),
        .init("number", .init(policy.number)),
        .init("status", .init(policy.status)),
        .init("declaredIssuers", .init(policy.declaredIssuers)),
        .init("complete", .boolean(policy.complete)),
      ]
    }
    return .object(fields)
  }

  /// A link's object, with all its evidence.
  public static func object(for link: Link) -> JSONValue {
    var fields: [JSONValue.Field] = [.init("kind", .string(link.kind.rawValue))]
    switch link.kind {
    case .issuance, .companyPolicy: fields.append(.init("role", .string(link.role)))
    case .partnership: fields.append(.init("partnershipKind", .string(link.role)))
    case .coIssuance, .policyTechnology, .companyTechnology: break
    }
    fields += [
      .init("source", .string(link.source)),
      .init("target", .string(link.target)),
      .init("weight", .number(link.weight)),
    ]
    if link.kind == .coIssuance { fields.append(.init("policies", .init(link.policies))) }
    fields += [
      .init("confidence", .number(link.confidence)),
      .init("evidence", .array(link.evidence.map(object(for:)))),
    ]
    return .object(fields)
  }

  /// The object of one piece of evidence.
  public static func object(for evidence: LinkEvidence) -> JSONValue {
    .object([
      .init("document", .string(evidence.document)),
      .init("start", .integer(evidence.evidence.span.start)),
      .init("end", .integer(evidence.evidence.span.end)),
      .init("quote", .string(evidence.evidence.quote)),
      .init("rule", .string(evidence.evidence.rule)),
    ])
  }
}
