internal import DocumentReading
public import PolicyModel

/// What all documents together say: entities, and the links between them.
public struct ResolvedGraph: Sendable, Equatable {
  /// By id.
  public var entities: [Entity]
  /// By kind, source, target, role.
  public var links: [Link]

  public init(entities: [Entity], links: [Link]) {
    self.entities = entities
    self.links = links
  }
}

/// Makes entities and links of the facts of many documents.
///
/// The order in which documents are added makes no difference: everything is gathered in sets and
/// sorted before it is numbered or summed.
public struct Resolver {
  private let lexicon: Lexicon
  private var union = KeyUnion()
  private var seen: [EntityKey: Seen] = [:]
  private var statements: [Statement] = []
  private var attributes: [EntityKey: [AttributeStatement]] = [:]

  private struct Seen {
    var names: [String: Int] = [:]
    var forms: Set<String> = []
    var mentions = 0
    var isDescribed = false
  }

  /// A fact with the document it stands in.
  struct Statement {
    var document: String
    var fact: Fact
  }

  private struct AttributeStatement {
    var document: String
    var name: AttributeName
    var value: String
    var confidence: Double
  }

  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Adds what one document says.
  public mutating func add(_ facts: DocumentFacts) {
    for mention in facts.mentions {
      union.add(mention.key)
      var entry = seen[mention.key] ?? Seen()
      entry.names[mention.name, default: 0] += 1
      entry.forms.insert(SurfaceForm.tidy(mention.surface))
      entry.mentions += 1
      if mention.rule == "policy.described" { entry.isDescribed = true }
      seen[mention.key] = entry
    }
    for fact in facts.facts {
      union.add(fact.subject)
      if let object = fact.object { union.add(object) }
      switch fact.kind {
      case .alias:
        if let object = fact.object { union.join(fact.subject, object) }
      case .attribute:
        if let name = AttributeName(rawValue: fact.role), let value = fact.value {
          attributes[fact.subject, default: []].append(
            AttributeStatement(
              document: facts.document.id, name: name, value: value,
              confidence: fact.evidence.confidence))
        }
      default:
        statements.append(Statement(document: facts.document.id, fact: fact))
      }
    }
  }

  /// Returns the graph of everything added so far.
  ///
  /// - Complexity: O(m log m) for m mentions and facts.
  public func resolve() -> ResolvedGraph {
    let groups = union.groups()
    var idOfKey: [EntityKey: String] = [:]
    var entities: [Entity] = []
    for keys in groups {
      let entity = entity(of: keys)
      for key in keys { idOfKey[key] = entity.id }
      entities.append(entity)
    }
    entities.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    let links = LinkBuilder(statements: statements, idOfKey: idOfKey).links()
    LinkBuilder.complete(&entities, with: links)
    return ResolvedGraph(entities: entities, links: links)
  }

  private func entity(of keys: [EntityKey]) -> Entity {
    let rows = keys.compactMap { lexicon.entry($0) }
    let key = keys.first { $0.isLexicon } ?? keys[0]
    var names: Set<String> = []
    var forms: Set<String> = []
    var counted: [String: Int] = [:]
    var mentions = 0
    for row in rows { names.formUnion(row.names) }
    for key in keys {
      guard let seen = seen[key] else { continue }
      for (name, count) in seen.names { counted[name, default: 0] += count }
      forms.formUnion(seen.forms)
      mentions += seen.mentions
    }
    names.formUnion(counted.keys)
    names.formUnion(forms)
    if key.kind == .policy { names.formUnion(names.map(PolicyName.core).filter { $0.count > 2 }) }
    let ordered = counted.sorted { a, b in
      a.value != b.value ? a.value > b.value : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }.map(\.key)
    let english =
      rows.lazy.map(\.name).first { !SurfaceForm.isChinese($0) }
      ?? ordered.first { !SurfaceForm.isChinese($0) }
    let chinese =
      rows.lazy.compactMap(\.nameChinese).first
      ?? ordered.first { SurfaceForm.isChinese($0) }
    let name = english ?? chinese ?? ordered.first ?? key.name
    return Entity(
      id: key.description, kind: key.kind,
      name: key.kind == .policy ? PolicyName.display(name) : name,
      nameChinese: chinese, names: sorted(names), forms: sorted(forms), mentions: mentions,
      policy: key.kind == .policy ? details(of: keys, rows) : nil)
  }

  private func details(of keys: [EntityKey], _ rows: [LexiconEntry]) -> PolicyDetails {
    var details = PolicyDetails()
    let stated = keys.flatMap { attributes[$0] ?? [] }
    /// The surest value; of those the shortest, or the longest.
    func best(_ name: AttributeName, longest: Bool = false) -> String? {
      stated.filter { $0.name == name }.max { a, b in
        if a.confidence != b.confidence { return a.confidence < b.confidence }
        let (one, other) = (a.value.utf8.count, b.value.utf8.count)
        if one != other { return longest ? one < other : other < one }
        return (b.value, b.document) < (a.value, a.document)
      }?.value
    }
    // A date to the day says more than its year.
    let date = best(.date, longest: true).flatMap { PolicyDate(iso: $0) }
    details.date = rows.lazy.compactMap(\.date).first ?? date
    details.number = best(.number)
    details.status = best(.status) ?? rows.lazy.map(\.status).first { !$0.isEmpty }
    details.declaredIssuers = stated.filter { $0.name == .declaredIssuers }
      .compactMap { Int($0.value) }.max()
    details.complete = !stated.contains { $0.name == .complete && $0.value == "false" }
    details.descriptive =
      rows.isEmpty
      && keys.allSatisfy { key in
        attributes[key]?.contains { $0.name == .descriptive } == true
      }
    return details
  }

  private func sorted(_ texts: Set<String>) -> [String] {
    texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Surface forms as people would write them in a list.
enum SurfaceForm {
  /// On one line, blanks evened out.
  static func tidy(_ surface: String) -> String {
    ReadingView(of: Span(0, surface.utf8.count), in: DocumentText(surface)).string
  }

  static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { TextBytes.isHan($0.value) }
  }
}

extension PolicyName {
  /// A policy's name as a heading would give it.
  static func display(_ name: String) -> String {
    let core = core(name)
    return core.isEmpty ? name : core
  }
}
