/// One thing a document says, with what it rests on.
///
/// Subject and object are keys of entities that the same document mentions. What a fact is about
/// decides which fields it has: see `Kind`.
public struct Fact: Hashable, Sendable, Codable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// An agency (subject) issued a policy (object); `role` is an `IssuanceRole`.
    case issuance
    /// Two companies or organisations do something together; `role` is a `PartnershipKind`.
    case partnership
    /// A company and a policy; `role` is a `CompanyPolicyRole`.
    case companyPolicy = "company-policy"
    /// A policy is about a technology.
    case policyTechnology = "policy-technology"
    /// A company develops, makes or uses a technology.
    case companyTechnology = "company-technology"
    /// Subject and object are one entity; `role` says why (`definition`, `title-pair`).
    case alias
    /// Something known of the subject: `role` is the `AttributeName`, `value` what it is.
    case attribute
  }

  public var kind: Kind
  public var subject: EntityKey
  public var object: EntityKey?
  public var role: String
  public var value: String?
  /// Whether the relation runs from subject to object (acquirer to target) or both ways.
  public var directed: Bool
  public var evidence: Evidence
  /// The index of the item it stands in.
  public var item: Int?

  public init(
    kind: Kind, subject: EntityKey, object: EntityKey? = nil, role: String, value: String? = nil,
    directed: Bool = false, evidence: Evidence, item: Int?
  ) {
    self.kind = kind
    self.subject = subject
    self.object = object
    self.role = role
    self.value = value
    self.directed = directed
    self.evidence = evidence
    self.item = item
  }
}

/// What an agency did to a policy.
public enum IssuanceRole: String, Codable, Sendable, CaseIterable {
  /// First of several issuers, or the one named as leading.
  case lead
  case joint
  case sole
  case forwarded
  case approved
  case drafted

  /// Whether two agencies in such roles of one policy are co-issuers.
  public var coIssues: Bool { self == .lead || self == .joint }
  /// Whether the agency stands behind the policy as an issuer at all.
  public var issues: Bool { coIssues || self == .sole }
}

/// What two companies or organisations do together.
public enum PartnershipKind: String, Codable, Sendable, CaseIterable {
  case cooperation
  case jointVenture = "joint-venture"
  case merger
  case acquisition
  case investment
  case supply
  case licensing

  /// Whether it runs one way: acquirer to target, investor to investee, supplier to customer.
  public var isDirected: Bool {
    switch self {
    case .cooperation, .jointVenture, .merger: false
    case .acquisition, .investment, .supply, .licensing: true
    }
  }
}

/// How a company is bound to a policy.
public enum CompanyPolicyRole: String, Codable, Sendable, CaseIterable {
  /// The policy is about it.
  case subject
  /// It takes part: pilot lists, approved lists.
  case participant
  /// It is named in the comment on the policy.
  case commented
}

/// What an attribute fact tells.
public enum AttributeName: String, Codable, Sendable, CaseIterable {
  /// The day of issue, ISO 8601.
  case date
  /// The document number: 国发〔2021〕23号.
  case number
  /// `draft`, `trial`, `revised` or `in-force`.
  case status
  /// How many issuers the text says there are.
  case declaredIssuers = "declared-issuers"
  /// `false` where the text says that it does not name every issuer.
  case complete
  case nameChinese = "name-chinese"
  /// `true` for a policy that is described, not named.
  case descriptive
}
