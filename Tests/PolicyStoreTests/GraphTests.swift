import GRDB
import PolicyModel
import PolicyStore
import Testing

@Suite("ProjectFile: graph")
struct GraphTests {
  @Test(arguments: hostileTexts)
  func theGraphIsReadBackToTheByte(hostile: HostileText) throws {
    let text = hostile.text
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      let graph = sampleGraph(text: text)
      let revision = try project.facts().revision
      try project.replaceGraph(
        entities: graph.entities.reversed(),
        links: graph.links.reversed(),
        from: revision
      )
      let stored = try project.graph()
      #expect(exact(stored.entities) == exact(graph.entities))
      #expect(exact(stored.links) == exact(graph.links))
      #expect(try exact(project.entity(id: "policy:~plan")) == exact(Optional(graph.entities[2])))
      #expect(try project.entity(id: "policy:~plan ") == nil)
    }
  }

  @Test func anEarlierGraphIsReplacedWhole() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      let revision = try project.facts().revision
      let graph = sampleGraph()
      try project.replaceGraph(entities: graph.entities, links: graph.links, from: revision)
      try project.replaceGraph(entities: [graph.entities[1]], links: [], from: revision)
      let stored = try project.graph()
      #expect(stored.entities == [graph.entities[1]])
      #expect(stored.links.isEmpty)
    }
  }

  @Test func aGraphThatContradictsItselfIsRefusedAndTheEarlierStays() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      let revision = try project.facts().revision
      let graph = sampleGraph()
      try project.replaceGraph(entities: graph.entities, links: graph.links, from: revision)
      var lost = graph.links[0]
      lost.target = "agency:nowhere"
      var unknownPolicy = graph.links[0]
      unknownPolicy.policies = ["policy:~nowhere"]
      let faults: [(entities: [Entity], links: [Link], named: String)] = [
        (graph.entities, [lost], "agency:nowhere"),
        (graph.entities, [unknownPolicy], "agency:cn-most"),
        (graph.entities, [graph.links[1], graph.links[1]], "policy:~plan"),
        (graph.entities + graph.entities, [], "agency:cn-miit"),
      ]
      for fault in faults {
        let error = #expect(throws: StoreError.self) {
          try project.replaceGraph(entities: fault.entities, links: fault.links, from: revision)
        }
        #expect(error?.code == .unacceptable)
        #expect(error?.description.contains(fault.named) == true)
      }
      let stored = try project.graph()
      #expect(stored.entities == graph.entities)
      #expect(stored.links == graph.links)
    }
  }

  @Test func theGraphIsCurrentUntilTheFactsOrTheInputsChange() throws {
    try withPath { path in
      var project = try ProjectFile(path, for: .creating)
      #expect(try !project.graphIsCurrent())
      try project.save(sample("a"))
      let revision = try project.facts().revision
      try project.replaceGraph(entities: [], links: [], from: revision, inputs: "decisions-1")
      #expect(try project.graphIsCurrent(inputs: "decisions-1"))
      #expect(try !project.graphIsCurrent(inputs: "decisions-2"))
      try project.removeDocument(id: "not there")
      try project.setMetadata("program", to: "1.0")
      #expect(try project.graphIsCurrent(inputs: "decisions-1"))

      // As after a build that was killed before it resolved: the next to open it knows.
      try project.save(sample("b"))
      try project.close()
      project = try ProjectFile(path, for: .writing)
      #expect(try !project.graphIsCurrent(inputs: "decisions-1"))
      let next = try project.facts().revision
      try project.replaceGraph(entities: [], links: [], from: next, inputs: "decisions-1")
      #expect(try project.graphIsCurrent(inputs: "decisions-1"))
      try project.removeDocument(id: "b")
      #expect(try !project.graphIsCurrent(inputs: "decisions-1"))
    }
  }

  @Test func aGraphMadeWhileFactsChangedIsNotCurrent() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("a"))
      let cursor = try project.facts()
      try project.save(sample("b"))
      try project.replaceGraph(entities: [], links: [], from: cursor.revision)
      #expect(try !project.graphIsCurrent())
    }
  }

  @Test func theGraphOutlivesTheDocumentsItWasMadeFrom() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("x"))
      let graph = sampleGraph(text: "x")
      let revision = try project.facts().revision
      try project.replaceGraph(entities: graph.entities, links: graph.links, from: revision)
      try project.removeDocument(id: "x")
      #expect(try project.graph().links == graph.links)
    }
  }

  /// What an analyst types into sqlite3.
  @Test(arguments: [
    ("SELECT count(*) FROM fact WHERE kind = 'issuance' AND role = 'lead'", 1),
    ("SELECT count(*) FROM mention WHERE kind = 'agency'", 1),
    ("SELECT count(*) FROM mention JOIN document ON document = id WHERE date < '2022'", 2),
    ("SELECT count(*) FROM named_link WHERE source_name = 'MIIT' AND target_name = 'Plan'", 1),
    ("SELECT sum(complete = 0 AND declared_issuers = 7) FROM policy", 1),
    ("SELECT count(*) FROM link JOIN link_policy ON link = number WHERE kind = 'co-issuance'", 1),
    ("SELECT end - start FROM warning WHERE code = 'W012'", 4),
  ])
  func theTablesAnswerPlainQueries(sql: String, expected: Int) throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("a"))
      let graph = sampleGraph()
      let revision = try project.facts().revision
      try project.replaceGraph(entities: graph.entities, links: graph.links, from: revision)
      try project.close()
      #expect(try stranger(path).read { try Int.fetchOne($0, sql: sql) } == expected)
    }
  }

  @Test(arguments: [
    "document WHERE sha256 = ''", "document WHERE id > ''", "mention WHERE document = ''",
    "mention WHERE key = ''", "fact WHERE subject = '' AND kind = ''", "fact WHERE object = ''",
    "entity WHERE kind = ''", "entity_name WHERE name = ''", "entity_form WHERE form = ''",
    "link WHERE source = ''", "link WHERE target = ''", "link WHERE kind = ''",
    "link_policy WHERE policy = ''", "link_evidence WHERE document = ''",
    "warning WHERE code = ''", "document_text WHERE document = ''",
  ])
  func whatIsLookedUpHasAnIndex(clause: String) throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      let revision = try project.facts().revision
      try project.replaceGraph(entities: [], links: [], from: revision)
      try project.close()
      let plan = try stranger(path).read {
        try Row.fetchAll($0, sql: "EXPLAIN QUERY PLAN SELECT * FROM \(clause)").map {
          $0["detail"] as String
        }
      }
      #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") })
    }
  }
}
