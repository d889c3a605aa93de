import GraphAnalysis
import Testing

/// Scores against networkx, measure by measure and graph by graph.
@Suite struct ReferenceTests {
  /// A column of the fixtures and the call that must reproduce it.
  struct Column: Sendable, CustomTestStringConvertible {
    let name: String
    let scores: @Sendable (Graph) throws -> [Double]
    var testDescription: String { name }

    init(_ name: String, _ scores: @escaping @Sendable (Graph) throws -> [Double]) {
      self.name = name
      self.scores = scores
    }
  }

  static let columns: [Column] = [
    Column("degree") { $0.degrees().map(Double.init) },
    Column("strength") { $0.strengths() },
    Column("betweenness-hops") { try $0.betweenness() },
    Column("betweenness-hops-pairs") { try $0.betweenness(normalized: false) },
    Column("betweenness-distance") { try $0.betweenness(reading: .distance) },
    Column("betweenness-distance-pairs") {
      try $0.betweenness(reading: .distance, normalized: false)
    },
    Column("betweenness-inverse") { try $0.betweenness(reading: .inverse) },
    Column("betweenness-inverse-pairs") {
      try $0.betweenness(reading: .inverse, normalized: false)
    },
    Column("closeness-hops") { $0.closeness() },
    Column("closeness-hops-unscaled") { $0.closeness(scaledByReach: false) },
    Column("closeness-distance") { $0.closeness(reading: .distance) },
    Column("closeness-distance-unscaled") {
      $0.closeness(reading: .distance, scaledByReach: false)
    },
    Column("closeness-inverse") { $0.closeness(reading: .inverse) },
    Column("closeness-inverse-unscaled") { $0.closeness(reading: .inverse, scaledByReach: false) },
    Column("eigenvector") { try $0.eigenvectorCentrality() },
    Column("pagerank") { try $0.pageRank() },
  ]

  static let directedColumns: [Column] = [
    Column("in-degree") { $0.degrees(.incoming).map(Double.init) },
    Column("out-degree") { $0.degrees(.outgoing).map(Double.init) },
    Column("in-strength") { $0.strengths(.incoming) },
    Column("out-strength") { $0.strengths(.outgoing) },
  ]

  @Test(arguments: Fixture.names)
  func scoresEqualThoseOfNetworkx(name: String) throws {
    let fixture = try Fixture.load(name)
    let columns = Self.columns + (fixture.graph.isDirected ? Self.directedColumns : [])
    #expect(Set(columns.map(\.name)) == Set(fixture.expected.keys))
    for column in columns {
      if let expected = try #require(fixture.expected[column.name]) {
        expectClose(try column.scores(fixture.graph), expected, "\(column.name) of \(name)")
      } else {
        let error = #expect(throws: GraphError.self) { try column.scores(fixture.graph) }
        #expect(error?.code == .notConverged)
      }
    }
  }

  /// What a command line offers is the plain call with the fixtures' default options.
  @Test(arguments: [
    (Measure.degree, "degree"),
    (.strength, "strength"),
    (.betweenness, "betweenness-hops"),
    (.weightedBetweenness, "betweenness-inverse"),
    (.closeness, "closeness-hops"),
    (.weightedCloseness, "closeness-inverse"),
    (.eigenvector, "eigenvector"),
    (.pageRank, "pagerank"),
  ])
  func measureHasTheScoresOfItsColumn(measure: Measure, column: String) throws {
    for name in ["karate-club", "directed-weighted", "disconnected"] {
      let fixture = try Fixture.load(name)
      let expected = try #require(fixture.expected[column] ?? nil)
      expectClose(try measure.scores(of: fixture.graph), expected, "\(measure) of \(name)")
    }
  }
}
