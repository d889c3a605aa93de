import Foundation
import PolicyModel

@testable import PolicyExtraction

/// A case of Tests/Fixtures/cases: a short text and what a careful reader finds in it.
///
/// A key that `expect` lacks is not judged; an empty list says that nothing of the sort is there.
struct FixtureCase: Decodable, Sendable {
  struct Expectation: Decodable, Sendable {
    var issuance: [[String]]?
    var coIssuance: [[String]]?
    var partnerships: [[String]]?
    var companyPolicy: [[String]]?
    var agencies: [String]?
    var companies: [String]?
  }

  let name: String
  let why: String
  let text: String
  let expect: Expectation

  static func all(in file: String) throws -> [FixtureCase] {
    let data = try Data(contentsOf: Fixtures.cases.appending(path: file))
    return try JSONDecoder().decode([FixtureCase].self, from: data)
  }

  /// One line for each difference between what is expected and what is found; empty where they agree.
  func differences(from graph: ResolvedGraph) -> [String] {
    let names = Dictionary(
      uniqueKeysWithValues: graph.entities.map { ($0.id, Self.names(of: $0)) })
    func compare(_ key: String, _ expected: [[String]]?, _ kind: Link.Kind) -> [String] {
      guard let expected else { return [] }
      return pairs(key, expected, graph.links.filter { $0.kind == kind }, names)
    }
    return compare("issuance", expect.issuance, .issuance)
      + compare("coIssuance", expect.coIssuance, .coIssuance)
      + compare("partnerships", expect.partnerships, .partnership)
      + compare("companyPolicy", expect.companyPolicy, .companyPolicy)
      + entities("agencies", expect.agencies, graph.entities.filter { $0.kind == .agency })
      + entities("companies", expect.companies, graph.entities.filter { $0.kind == .company })
  }

  private func pairs(
    _ key: String, _ expected: [[String]], _ links: [Link], _ names: [String: Set<String>]
  ) -> [String] {
    var open = Array(expected.enumerated())
    var differences: [String] = []
    for link in links where link.kind != .issuance || Self.issues(link) {
      let (source, target) = (names[link.source] ?? [], names[link.target] ?? [])
      let isUndirected = link.kind == .coIssuance || link.kind == .partnership
      let hit = open.firstIndex { _, pair in
        let (a, b) = (Self.normalised(pair[0]), Self.normalised(pair[1]))
        if source.contains(a), matches(target, b, link.kind) { return true }
        return isUndirected && source.contains(b) && target.contains(a)
      }
      guard let hit else {
        differences.append("\(key): found \(link.source) \(link.role) \(link.target)")
        continue
      }
      let pair = open.remove(at: hit).element
      if pair.count > 2, pair[2] != link.role {
        differences.append("\(key): \(pair) found as \(link.role)")
      }
    }
    return differences + open.map { "\(key): missed \($0.element.joined(separator: " – "))" }
  }

  /// A policy matches by a part of its title too: a notice is also what it issues.
  private func matches(_ names: Set<String>, _ wanted: String, _ kind: Link.Kind) -> Bool {
    if names.contains(wanted) { return true }
    return kind == .issuance && names.contains { $0.contains(wanted) || wanted.contains($0) }
  }

  private func entities(_ key: String, _ expected: [String]?, _ found: [Entity]) -> [String] {
    guard let expected else { return [] }
    var open = expected
    var differences: [String] = []
    for entity in found {
      let names = Self.names(of: entity)
      if let hit = open.firstIndex(where: { names.contains(Self.normalised($0)) }) {
        open.remove(at: hit)
      } else {
        differences.append("\(key): found \(entity.name)")
      }
    }
    return differences + open.map { "\(key): missed \($0)" }
  }

  private static func issues(_ link: Link) -> Bool {
    IssuanceRole(rawValue: link.role)?.issues == true
  }

  private static func names(of entity: Entity) -> Set<String> {
    Set((entity.names + entity.forms + [entity.name]).map(normalised).filter { !$0.isEmpty })
  }

  /// Names compare after NFKC without regard to case, blanks, quotation and title marks, a leading
  /// article and a trailing bracket.
  private static func normalised(_ name: String) -> String {
    var text = name.precomposedStringWithCompatibilityMapping.lowercased()
      .filter { !"“”\"'‘’《》«»「」".contains($0) }
      .trimmingCharacters(in: .whitespacesAndNewlines)
    for article in ["the ", "a ", "an "] where text.hasPrefix(article) {
      text.removeFirst(article.count)
      break
    }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") { text = String(text[..<open]) }
    return text.filter { !$0.isWhitespace }
  }
}
