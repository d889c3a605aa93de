/// What sort of thing a mention names.
public enum EntityKind: String, Codable, CaseIterable, Sendable, Comparable {
  /// A government, party, legislative or military organ of any level and country.
  case agency
  /// A firm, state-owned or private, a fund or an industry foundation.
  case company
  /// A thing that is developed, made or regulated: hydrogen energy, 5G, desalination.
  case technology
  /// A plan, law, notice, programme, catalogue or agreement.
  case policy
  /// A university, institute, association or news medium.
  case organisation

  public static func < (a: EntityKind, b: EntityKind) -> Bool { a.rawValue < b.rawValue }
}

/// What an entity is called across documents before anyone has resolved it.
///
/// Either the id of a lexicon row (`agency:cn-miit`) or, for a name no lexicon knows, its kind and
/// normalised form behind a tilde (`company:~tsingshen`). Two documents that use one key mean one
/// entity; alias facts join keys.
public struct EntityKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let kind: EntityKind
  public let name: String

  public init(kind: EntityKind, name: String) {
    self.kind = kind
    self.name = name
  }

  /// The key of a lexicon row.
  public static func lexicon(_ kind: EntityKind, _ id: String) -> EntityKey {
    EntityKey(kind: kind, name: id)
  }

  /// The key of a name that stands in no lexicon, given in normalised form.
  public static func named(_ kind: EntityKind, _ normalisedName: String) -> EntityKey {
    EntityKey(kind: kind, name: "~" + normalisedName)
  }

  /// Reads back what `description` wrote; nil where the kind is unknown or the name empty.
  public init?(_ text: some StringProtocol) {
    guard let colon = text.firstIndex(of: ":"),
      let kind = EntityKind(rawValue: String(text[..<colon]))
    else { return nil }
    let name = String(text[text.index(after: colon)...])
    guard !name.isEmpty else { return nil }
    self.init(kind: kind, name: name)
  }

  /// Whether the key is a lexicon row's id.
  public var isLexicon: Bool { name.utf8.first != UInt8(ascii: "~") }

  public var description: String { "\(kind.rawValue):\(name)" }

  public static func < (a: EntityKey, b: EntityKey) -> Bool {
    a.kind != b.kind ? a.kind < b.kind : Array(a.name.utf8).lexicographicallyPrecedes(b.name.utf8)
  }
}

extension EntityKey: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let key = EntityKey(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not an entity key"))
    }
    self = key
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
