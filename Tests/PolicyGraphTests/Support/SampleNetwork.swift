import PolicyGraph
import PolicyModel

/// A small network with every kind of entity and link, and texts that are hard to write down.
enum SampleNetwork {
  static let miit = entity(
    "agency:cn-miit",
    .agency,
    "Ministry of Industry and Information Technology",
    chinese: "工业和信息化部",
    names: ["MIIT", "工信部"],
    forms: ["MIIT", "工信部"],
    mentions: 9
  )
  static let mof = entity(
    "agency:cn-mof",
    .agency,
    "Ministry of Finance",
    chinese: "财政部",
    names: ["MOF"],
    forms: ["Ministry of Finance"],
    mentions: 2
  )
  static let saic = entity(
    "agency:cn-saic",
    .agency,
    "State Administration for Industry and Commerce",
    chinese: "国家工商行政管理总局",
    names: ["SAIC"],
    forms: ["SAIC"],
    mentions: 1
  )
  static let saicMotor = entity(
    "company:saic",
    .company,
    "SAIC Motor",
    chinese: "上海汽车集团",
    names: ["SAIC"],
    forms: ["SAIC Motor"],
    mentions: 4
  )
  static let geely = entity(
    "company:geely",
    .company,
    "Geely",
    chinese: "吉利",
    names: ["Geely Auto"],
    forms: ["Geely"],
    mentions: 3
  )
  static let academy = entity(
    "organisation:~academy \"q\"",
    .organisation,
    "Academy of “Roads” \\ & <Bridges>",
    names: [],
    forms: ["Academy"],
    mentions: 1
  )
  static let chain = entity(
    "technology:blockchain",
    .technology,
    "Blockchain",
    chinese: "区块链",
    names: [],
    forms: ["blockchain"],
    mentions: 1
  )
  static let plan = entity(
    "policy:~plan",
    .policy,
    "Made in China 2025",
    names: [],
    forms: ["Made-in-China 2025"],
    mentions: 2,
    policy: PolicyDetails(
      date: PolicyDate(iso: "2021-06"),
      number: "国发〔2021〕23号",
      status: "draft",
      declaredIssuers: 4,
      complete: false
    )
  )
  static let notice = entity(
    "policy:~通知",
    .policy,
    "关于推进区块链的通知",
    chinese: "关于推进区块链的通知",
    names: [],
    forms: ["通知"],
    mentions: 1,
    policy: PolicyDetails(date: PolicyDate(iso: "2020-01-02"))
  )
  static let lonely = entity(
    "technology:5g",
    .technology,
    "5G",
    names: ["5G"],
    forms: ["5G"],
    mentions: 1
  )

  static let entities = [
    miit, mof, saic, geely, saicMotor, academy, plan, notice, lonely, chain,
  ].sorted { $0.id < $1.id }

  static let links: [Link] = [
    link(.issuance, miit, plan, role: "lead", directed: true),
    link(.issuance, mof, plan, role: "joint", directed: true),
    link(.coIssuance, miit, mof, weight: 2, policies: [plan.id, notice.id]),
    link(
      .partnership,
      geely,
      saicMotor,
      role: "cooperation",
      confidence: 0.5,
      documents: ["b.txt", "a.txt"]
    ),
    link(
      .partnership,
      saicMotor,
      geely,
      role: "investment",
      directed: true,
      confidence: 0.5,
      documents: ["c.txt"]
    ),
    link(.partnership, academy, geely, role: "acquisition", directed: true),
    link(.companyPolicy, geely, plan, role: "commented", directed: true),
    link(.policyTechnology, plan, chain, directed: true),
    link(.companyTechnology, geely, chain, directed: true),
  ].sorted {
    ($0.kind.rawValue, $0.source, $0.target, $0.role)
      < ($1.kind.rawValue, $1.source, $1.target, $1.role)
  }

  static let network = PolicyNetwork(
    entities: entities,
    links: links,
    documentDates: [
      "a.txt": PolicyDate(iso: "2022-05-01"), "b.txt": PolicyDate(iso: "2021-01-01"),
    ].compactMapValues(\.self),
    lexicon: "0123456789abcdef"
  )

  static func entity(
    _ id: String,
    _ kind: EntityKind,
    _ name: String,
    chinese: String? = nil,
    names: [String],
    forms: [String],
    mentions: Int = 1,
    policy: PolicyDetails? = nil
  ) -> Entity {
    Entity(
      id: id,
      kind: kind,
      name: name,
      nameChinese: chinese,
      names: Set([name] + names + [chinese].compactMap(\.self)).sorted(),
      forms: forms,
      mentions: mentions,
      policy: policy
    )
  }

  static func link(
    _ kind: Link.Kind,
    _ source: Entity,
    _ target: Entity,
    role: String = "",
    directed: Bool = false,
    weight: Double? = nil,
    confidence: Double = 0.9,
    policies: [String] = [],
    documents: [String] = ["a.txt"]
  ) -> Link {
    let quote = "\(source.name)\n\t“and” \"\(target.name)\" \\ \u{1}"
    let evidence = documents.sorted().map {
      LinkEvidence(
        document: $0,
        evidence: Evidence(
          span: Span(3, 3 + quote.utf8.count),
          quote: quote,
          rule: "sample",
          confidence: 0.9
        )
      )
    }
    return Link(
      kind: kind,
      source: source.id,
      target: target.id,
      role: role,
      directed: directed,
      weight: weight ?? Double(documents.count),
      confidence: confidence,
      policies: policies.sorted(),
      evidence: evidence
    )
  }
}
