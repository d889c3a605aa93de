public import PolicyModel

/// What a lexicon row is about: an entity of the graph, or a place or country that only helps to
/// read names.
public enum LexiconKind: Hashable, Sendable {
  case entity(EntityKind)
  case place
  case country
}

/// One row of the lexicon.
public struct LexiconEntry: Sendable {
  public let id: String
  public let kind: LexiconKind
  /// The row's `type` or `level`: ministry, central-soe, university, province, …
  public let type: String
  /// ISO country code, or a province's id for places below one.
  public let place: String
  /// English where there is one, else Chinese.
  public let name: String
  public let nameChinese: String?
  /// Every name, the main ones first, without marks.
  public let names: [String]
  public let date: PolicyDate?
  public let status: String
  public let issuers: [String]

  /// The entity's key; nil for places and countries.
  public var key: EntityKey? {
    guard case .entity(let kind) = kind else { return nil }
    return .lexicon(kind, id)
  }
}

/// A name of an entry, as the matcher looks for it.
struct LexiconForm: Sendable {
  enum Style: Sendable {
    /// Exact case: MIIT, 5G.
    case abbreviation
    /// One English word with a capital: exact, or all capitals in a heading.
    case word
    /// Several English words: capitals where the form has them.
    case phrase
    /// A technology's English name: any case.
    case common
    case chinese
  }

  let entry: Int32
  let text: [UInt8]
  let style: Style
  /// Only where the document also has a clear name of the entry, or clear context.
  let isAmbiguous: Bool
}
