import PolicyGraph
import PolicyModel
import Testing

@Suite("NameIndex") struct NameIndexTests {
  private let index = NameIndex(SampleNetwork.network)

  private func id(_ name: String, _ kinds: Set<EntityKind> = []) -> String? {
    if case .entity(let entity) = index.find(name, preferring: kinds) { entity.id } else { nil }
  }

  @Test(
    "any name will do",
    arguments: [
      ("MIIT", "agency:cn-miit"), ("miit", "agency:cn-miit"), ("工信部", "agency:cn-miit"),
      ("工业和信息化部", "agency:cn-miit"), ("工 信 部", "agency:cn-miit"),
      ("ＭＩＩＴ", "agency:cn-miit"), ("the Ministry of Finance", "agency:cn-mof"),
      ("ministry-of-finance", "agency:cn-mof"), ("made in china 2025", "policy:~plan"),
      ("Made-in-China 2025", "policy:~plan"), ("《关于推进区块链的通知》", "policy:~通知"),
      ("agency:cn-mof", "agency:cn-mof"), ("geely auto", "company:geely"),
    ]
  )
  func anyNameWillDo(name: String, expected: String) {
    #expect(id(name) == expected)
  }

  @Test func aWantedKindDecides() {
    #expect(id("SAIC", [.company]) == "company:saic")
    #expect(id("SAIC", [.agency]) == "agency:cn-saic")
  }

  @Test func othersAreFoundWhereNoneOfTheWantedKindIs() {
    #expect(id("Geely", [.agency]) == "company:geely")
  }

  @Test func withoutAKindTheCandidatesAreListed() {
    guard case .ambiguous(let entities) = index.find("SAIC") else {
      Issue.record("expected several")
      return
    }
    #expect(entities.map(\.id) == ["company:saic", "agency:cn-saic"])
  }

  @Test(
    "near names are suggested",
    arguments: [
      ("Minstry of Finance", "Ministry of Finance"), ("Gelly", "Geely"), ("Geeyl", "Geely"),
      ("MITI", "Ministry of Industry and Information Technology"),
      ("Industry and Commerce", "State Administration for Industry and Commerce"),
      ("工信", "Ministry of Industry and Information Technology"), ("Block-chains", "Blockchain"),
    ]
  )
  func nearNamesAreSuggested(name: String, expected: String) {
    guard case .unknown(let nearest) = index.find(name) else {
      Issue.record("\(name) was found")
      return
    }
    #expect(nearest.contains(expected))
  }

  @Test(
    "nothing is suggested for what is like nothing",
    arguments: ["Xylophone Quartet", "???", ""]
  )
  func farNamesAreNotSuggested(name: String) {
    guard case .unknown(let nearest) = index.find(name) else {
      Issue.record("\(name) was found")
      return
    }
    #expect(nearest == [])
  }
}
