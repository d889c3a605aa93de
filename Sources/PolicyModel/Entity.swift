/// What mentions resolve to.
public struct Entity: Hashable, Sendable {
  /// Unique over all kinds, stable over runs: the key of its representative.
  public var id: String
  public var kind: EntityKind
  /// The English name where there is one, else the Chinese.
  public var name: String
  public var nameChinese: String?
  /// Every name the lexicon or the documents know, sorted.
  public var names: [String]
  /// The distinct surface forms seen in documents, sorted.
  public var forms: [String]
  /// How many mentions it has.
  public var mentions: Int
  /// Only for policies.
  public var policy: PolicyDetails?

  public init(
    id: String, kind: EntityKind, name: String, nameChinese: String?, names: [String],
    forms: [String], mentions: Int, policy: PolicyDetails? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.nameChinese = nameChinese
    self.names = names
    self.forms = forms
    self.mentions = mentions
    self.policy = policy
  }
}

/// What is known of a policy beside its names.
public struct PolicyDetails: Hashable, Sendable, Codable {
  public var date: PolicyDate?
  public var number: String?
  public var status: String?
  /// How many issuers the texts say there are.
  public var declaredIssuers: Int?
  /// Whether all issuers are named: false where a text says that some are not.
  public var complete: Bool
  /// Whether the policy is described rather than named.
  public var descriptive: Bool

  public init(
    date: PolicyDate? = nil, number: String? = nil, status: String? = nil,
    declaredIssuers: Int? = nil, complete: Bool = true, descriptive: Bool = false
  ) {
    self.date = date
    self.number = number
    self.status = status
    self.declaredIssuers = declaredIssuers
    self.complete = complete
    self.descriptive = descriptive
  }
}

/// Two entities and how they are bound, over all documents.
public struct Link: Hashable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable, Comparable {
    case issuance
    case coIssuance = "co-issuance"
    case partnership
    case companyPolicy = "company-policy"
    case policyTechnology = "policy-technology"
    case companyTechnology = "company-technology"

    public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  public var kind: Kind
  /// Ids of entities. Where the link has no direction, `source` is the lesser id.
  public var source: String
  public var target: String
  /// The issuance or company-policy role, the partnership's kind; empty for the other kinds.
  public var role: String
  public var directed: Bool
  /// Joint policies for a co-issuance, otherwise the number of documents that say it.
  public var weight: Double
  /// Noisy-or of the evidence's confidences, in `0...1`.
  public var confidence: Double
  /// Ids of the policies two agencies issued together, sorted; empty for the other kinds.
  public var policies: [String]
  /// By document, then span, then rule; never empty.
  public var evidence: [LinkEvidence]

  public init(
    kind: Kind, source: String, target: String, role: String, directed: Bool, weight: Double,
    confidence: Double, policies: [String] = [], evidence: [LinkEvidence]
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.role = role
    self.directed = directed
    self.weight = weight
    self.confidence = confidence
    self.policies = policies
    self.evidence = evidence
  }
}

/// Evidence with the document it stands in.
public struct LinkEvidence: Hashable, Sendable, Comparable {
  public var document: String
  public var evidence: Evidence

  public init(document: String, evidence: Evidence) {
    self.document = document
    self.evidence = evidence
  }

  public static func < (a: LinkEvidence, b: LinkEvidence) -> Bool {
    if a.document != b.document {
      return a.document.utf8.lexicographicallyPrecedes(b.document.utf8)
    }
    if a.evidence.span != b.evidence.span { return a.evidence.span < b.evidence.span }
    return a.evidence.rule < b.evidence.rule
  }
}
