public import PolicyModel

/// A graph drawn from a project: which links it shows, and whether they have a direction.
public enum GraphView: String, CaseIterable, Sendable {
  /// Everything: all kinds of links at once.
  case full
  /// Agencies and the policies they issued.
  case issuance
  /// Agencies that issued policies together.
  case coIssuance = "co-issuance"
  /// Companies and organisations that do something together.
  case partnership
  /// Companies and the policies that touch them.
  case companyPolicy = "company-policy"
  /// Policies, companies and the technologies they are about.
  case technology

  /// The kinds of links the view shows.
  public var kinds: Set<Link.Kind> {
    switch self {
    case .full: Set(Link.Kind.allCases)
    case .issuance: [.issuance]
    case .coIssuance: [.coIssuance]
    case .partnership: [.partnership]
    case .companyPolicy: [.companyPolicy]
    case .technology: [.policyTechnology, .companyTechnology]
    }
  }

  /// Whether every edge runs from source to target.
  ///
  /// `full` and `partnership` mix links with and without direction. Readers refuse such files or
  /// drop the direction, so these views are undirected and keep it as a column.
  public var isDirected: Bool {
    switch self {
    case .issuance, .companyPolicy, .technology: true
    case .full, .coIssuance, .partnership: false
    }
  }

  /// A heading for pictures.
  public var title: String {
    switch self {
    case .full: "Policies, their issuers, companies and technologies"
    case .issuance: "Who issued which policy"
    case .coIssuance: "Who issues policies together"
    case .partnership: "Who works with whom"
    case .companyPolicy: "Which companies a policy touches"
    case .technology: "Policies, companies and their technologies"
    }
  }
}
