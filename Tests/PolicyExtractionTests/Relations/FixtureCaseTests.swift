import Testing

@testable import PolicyExtraction

/// The cases of Tests/Fixtures/cases, which were written without a look at the rules.
@Suite("Fixture cases")
struct FixtureCaseTests {
  /// Cases that fail today. One that begins to pass fails its test here until it is taken out.
  static let knownFailures: [String: Set<String>] = [
    "english.json": ["coop-two-firms", "trap-addressees"],
    "chinese.json": [
      "joint-general-offices", "coop-xieshou", "merger-absorb", "companypolicy-first-batch",
    ],
  ]

  /// A case with its file: what a failure is found by.
  struct Located: Sendable, CustomTestStringConvertible {
    let file: String
    let fixture: FixtureCase
    var testDescription: String { "\(file) \(fixture.name): \(fixture.why)" }
  }

  private static let loaded = Result {
    try knownFailures.keys.sorted().flatMap { file in
      try FixtureCase.all(in: file).map { Located(file: file, fixture: $0) }
    }
  }

  @Test func everyFileIsReadAndEveryNameStandsOnce() throws {
    let located = try Self.loaded.get()
    #expect(located.count >= 100)
    for (file, known) in Self.knownFailures {
      let names = located.filter { $0.file == file }.map(\.fixture.name)
      #expect(Set(names).count == names.count)
      #expect(known.subtracting(names).isEmpty, "a known failure that is no case of \(file)")
    }
  }

  @Test(arguments: (try? loaded.get()) ?? [])
  func theTextSaysWhatTheCaseExpects(_ located: Located) throws {
    let differences = try located.fixture.differences(
      from: TextReading(located.fixture.text).graph)
    if Self.knownFailures[located.file]?.contains(located.fixture.name) == true {
      withKnownIssue { #expect(differences.isEmpty, "\(located.fixture.text)") }
    } else {
      #expect(differences.isEmpty, "\(located.fixture.text)")
    }
  }
}
