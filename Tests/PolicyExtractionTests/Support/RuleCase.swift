import PolicyModel
import Testing

@testable import PolicyExtraction

/// A text and the facts of one kind that it says, written so that a person can read them.
///
/// A case for a rule either lists facts, all of them that rule's, or none: then the text is one on
/// which the rule must stay silent although it looks like one on which it speaks.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let text: String
  /// `lead MIIT: Plan`, `supply CATL: BMW`: role, subject, object, as the text names them first.
  let facts: [String]
  let why: String
  /// Whether the program is known to get it wrong; the case fails when it begins to get it right.
  let failsToday: Bool

  init(
    _ rule: String, _ text: String, _ facts: [String] = [], why: String, failsToday: Bool = false
  ) {
    self.rule = rule
    self.text = text
    self.facts = facts
    self.why = why
    self.failsToday = failsToday
  }

  var fires: Bool { !facts.isEmpty }

  var testDescription: String { "\(rule) \(fires ? "fires" : "is silent"): \(why)" }

  /// Expects the facts of a kind to be those listed, at least one of them by this case's rule and
  /// none by any other than the one that may help.
  func check(
    _ kind: Fact.Kind, orRule helper: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if failsToday {
      withKnownIssue { try compare(kind, helper, sourceLocation) }
    } else {
      try compare(kind, helper, sourceLocation)
    }
  }

  private func compare(
    _ kind: Fact.Kind, _ helper: String?, _ sourceLocation: SourceLocation
  ) throws {
    let reading = try TextReading(text)
    let found = reading.facts.facts.filter { $0.kind == kind }
    #expect(
      found.map { Self.describe($0, in: reading.facts) }.sorted() == facts.sorted(),
      "\(why)", sourceLocation: sourceLocation)
    guard fires else { return }
    let rules = Set(found.map(\.evidence.rule))
    #expect(
      rules.subtracting(helper.map { [$0] } ?? []) == [rule], "\(why)",
      sourceLocation: sourceLocation)
  }

  static func describe(_ fact: Fact, in facts: DocumentFacts) -> String {
    let object = fact.object.map { ": \(surface($0, in: facts))" } ?? ""
    return "\(fact.role) \(surface(fact.subject, in: facts))\(object)"
  }

  private static func surface(_ key: EntityKey, in facts: DocumentFacts) -> String {
    facts.mentions.first { $0.key == key }?.surface ?? key.description
  }

  /// The ids among these for which a table lacks a case that fires or one that must not.
  static func lacking(_ rules: [String], in cases: [RuleCase]) -> [String] {
    rules.filter { rule in
      let own = cases.filter { $0.rule == rule }
      return !own.contains(where: \.fires) || own.allSatisfy(\.fires)
    }
  }
}
