import Foundation
import GraphFormats
import PolicyGraph
import PolicyModel
import Testing

@Suite("GraphJSON") struct GraphJSONTests {
  private func schema() throws -> JSONSchemaChecker {
    let bytes = try Repository.bytes("Graphs/schema/full-view.schema.json")
    return JSONSchemaChecker(try JSONNode.parse(bytes))
  }

  private func export(_ view: GraphView = .full) throws -> [UInt8] {
    let sink = MemorySink()
    try GraphJSON.write(SampleNetwork.network, view: view, to: sink)
    return sink.bytes
  }

  @Test("every view is valid against the schema", arguments: GraphView.allCases)
  func viewsAreValid(view: GraphView) throws {
    #expect(try schema().faults(in: JSONNode.parse(export(view))) == [])
  }

  @Test func emptyNetworkIsValid() throws {
    let sink = MemorySink()
    try GraphJSON.write(PolicyNetwork(entities: [], links: []), to: sink)
    #expect(try schema().faults(in: JSONNode.parse(sink.bytes)) == [])
  }

  /// The checker must be able to say no, or the tests above show nothing.
  @Test(
    "the schema refuses what is not foreseen",
    arguments: [
      (#""kind": "agency""#, #""kind": "ministry""#),
      (#""declaredIssuers": 4"#, #""declaredIssuers": "4""#),
      (#""declaredIssuers": 4"#, #""declared": 4"#),
      (#""partnershipKind": "#, #""role2": "#),
      (#""confidence": 0.9"#, #""confidence": 1.9"#),
      (#""start": 3"#, #""start": -3"#),
      (#""id": "agency:cn-mof""#, #""id": "mof""#),
    ]
  )
  func faultsAreSeen(old: String, new: String) throws {
    let text = String(decoding: try export(), as: UTF8.self)
    #expect(text.contains(old))
    let changed = text.replacingOccurrences(of: old, with: new)
    #expect(try !schema().faults(in: JSONNode.parse(changed.utf8)).isEmpty)
  }

  @Test func textsSurviveToTheByte() throws {
    let node = try JSONNode.parse(export())
    let quotes = (node["links"]?.elements ?? []).flatMap { $0["evidence"]?.elements ?? [] }
    #expect(quotes.count == SampleNetwork.links.flatMap(\.evidence).count)
    let expected = SampleNetwork.links.flatMap(\.evidence).map(\.evidence.quote)
    #expect(quotes.compactMap { $0["quote"]?.text } == expected)
    for quote in quotes {
      let length = quote["quote"]?.text?.utf8.count ?? -1
      let span = (quote["end"]?.value ?? 0) - (quote["start"]?.value ?? 0)
      #expect(Double(length) == span)
    }
  }

  @Test func policiesTellWhatIsKnownOfThem() throws {
    let entities = try JSONNode.parse(export())["entities"]?.elements ?? []
    let plan = try #require(entities.first { $0["id"]?.text == SampleNetwork.plan.id })
    #expect(plan["date"] == .string("2021-06"))
    #expect(plan["declaredIssuers"] == .number(4))
    #expect(plan["complete"] == .boolean(false))
    let agency = try #require(entities.first { $0["id"]?.text == SampleNetwork.mof.id })
    #expect(agency["complete"] == nil)
  }

  @Test func narrowViewsHaveOnlyWhatTheyLink() throws {
    let node = try JSONNode.parse(export(.coIssuance))
    #expect(node["links"]?.elements.count == 1)
    #expect(
      node["entities"]?.elements.compactMap { $0["id"]?.text } == [
        "agency:cn-miit", "agency:cn-mof",
      ]
    )
  }

  @Test(
    "numbers have one form",
    arguments: [
      (1.0, "1"), (0.0, "0"), (-2.0, "-2"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"),
      (1e-9, "1e-09"), (.infinity, "null"),
    ]
  )
  func numbersHaveOneForm(number: Double, text: String) {
    #expect(JSONValue.number(number).text == text)
  }
}
