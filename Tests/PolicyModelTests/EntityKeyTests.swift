import Foundation
import PolicyModel
import TestSupport
import Testing

@Suite("EntityKey")
struct EntityKeyTests {
  private static let names = [
    "cn-miit", "~tsingshen", "~工业和信息化部", "~a:b", ":", "~", "~ ", "~\"quoted\"", "~é",
  ]

  @Test(arguments: EntityKind.allCases, names)
  func whatIsWrittenReadsBack(kind: EntityKind, name: String) throws {
    let key = EntityKey(kind: kind, name: name)
    #expect(EntityKey(key.description) == key)
    let data = try JSONEncoder().encode([key])
    #expect(try JSONDecoder().decode([EntityKey].self, from: data) == [key])
  }

  @Test func randomNamesReadBack() {
    var random = SplitMix64(seed: 1)
    let pieces = ["a", ":", "~", "-", " ", "部", "é", "0", "\n"]
    for _ in 0..<500 {
      let name = random.text(of: pieces, upTo: 8)
      let key = EntityKey(kind: random.element(of: EntityKind.allCases), name: name)
      #expect(EntityKey(key.description) == (name.isEmpty ? nil : key))
    }
  }

  @Test(arguments: [
    "", ":", "agency", "agency:", ":cn-miit", "ministry:cn-miit", "Agency:cn-miit",
    " agency:cn-miit", "agency：cn-miit",
  ])
  func whatIsNoKeyIsNotRead(text: String) {
    #expect(EntityKey(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([EntityKey].self, from: JSONEncoder().encode([text]))
    }
  }

  @Test func lexiconRowsAndFoundNamesStayApart() {
    let row = EntityKey.lexicon(.company, "geely")
    let found = EntityKey.named(.company, "geely")
    #expect(row.isLexicon)
    #expect(!found.isLexicon)
    #expect(row != found)
  }

  @Test func keysOfOneNameStayApartByKind() {
    let keys = EntityKind.allCases.map { EntityKey.named($0, "x") }
    #expect(Set(keys).count == keys.count)
    #expect(Set(keys.map(\.description)).count == keys.count)
  }

  @Test func keysSortByKindThenByTheBytesOfTheName() {
    let keys = EntityKind.allCases.flatMap { kind in
      Self.names.map { EntityKey(kind: kind, name: $0) }
    }
    let expected = keys.sorted { a, b in
      let kinds = (a.kind.rawValue, b.kind.rawValue)
      if kinds.0 != kinds.1 { return kinds.0 < kinds.1 }
      return Array(a.name.utf8).lexicographicallyPrecedes(Array(b.name.utf8))
    }
    #expect(keys.reversed().sorted() == expected)
  }
}
