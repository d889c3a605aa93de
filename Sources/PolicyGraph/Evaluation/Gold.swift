import Foundation

/// What a careful reader finds in one document.
///
/// Read from JSON; see the README of the gold for its conventions. `optional` marks what a careful
/// reader may or may not list.
public struct Gold: Sendable, Decodable {
  /// An agency, company, organisation or technology.
  public struct Named: Sendable, Decodable {
    public var name: String
    public var forms: [String]?
    public var optional: Bool?
  }

  public struct Policy: Sendable, Decodable {
    public var title: String
    public var titleChinese: String?
    public var issuers: [String]?
    public var forms: [String]?
    public var optional: Bool?
  }

  public struct Partnership: Sendable, Decodable {
    public var a: String
    public var b: String
    public var optional: Bool?
  }

  public var agencies: [Named]
  public var companies: [Named]
  public var organisations: [Named]
  public var technologies: [Named]
  public var policies: [Policy]
  /// Agency, agency, policy.
  public var coIssuance: [[String]]
  public var partnerships: [Partnership]
  /// Company, policy, role.
  public var companyPolicy: [[String]]

  /// Reads a gold file.
  ///
  /// - Throws: `EvaluationError` with the path.
  public init(contentsOf path: String) throws(EvaluationError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw EvaluationError(
        path: path,
        reason: "cannot be read; check the path and its permissions"
      )
    }
    do {
      self = try JSONDecoder().decode(Gold.self, from: data)
    } catch {
      throw EvaluationError(
        path: path,
        reason: "is not a gold file; it needs agencies, companies, organisations, "
          + "technologies, policies, coIssuance, partnerships and companyPolicy as JSON"
      )
    }
  }
}

/// Why a gold file cannot be used.
public struct EvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String
  /// What is wrong and what to do.
  public let reason: String

  public var description: String { "\(path): \(reason)" }
}
