internal import DocumentReading
internal import PolicyModel

/// Recognises local government bodies by grammar: a place and a department, in both languages.
struct LocalAgencies {
  let passage: Passage
  let lexicon: Lexicon
  /// Lexicon candidates of the passage, places among them.
  let candidates: [Chunk]

  func find() -> [Chunk] {
    candidates.filter { $0.rule == "lexicon.place" }.compactMap { place in
      isChinese(place) ? chinese(place) : english(place)
    }
  }

  private func isChinese(_ place: Chunk) -> Bool { passage.bytes[place.range.lowerBound] >= 0xE3 }

  // MARK: Chinese

  /// What departments are about, and the English name of such a department.
  private static let stems: [(chinese: String, english: String)] = [
    ("人民政府办公厅", "General Office of the People's Government"),
    ("人民政府办公室", "General Office of the People's Government"),
    ("人民政府", "Government"), ("政府", "Government"),
    ("人民代表大会常务委员会", "People's Congress Standing Committee"),
    ("人大常委会", "People's Congress Standing Committee"),
    ("人民代表大会", "People's Congress"),
    ("发展和改革委员会", "Development and Reform Commission"),
    ("发展改革委", "Development and Reform Commission"),
    ("发改委", "Development and Reform Commission"),
    ("工业和信息化", "Department of Industry and Information Technology"),
    ("经济和信息化", "Department of Economy and Information Technology"),
    ("工信", "Department of Industry and Information Technology"),
    ("经信", "Department of Economy and Information Technology"),
    ("科学技术", "Department of Science and Technology"),
    ("科技", "Department of Science and Technology"),
    ("财政", "Department of Finance"), ("商务", "Department of Commerce"),
    ("生态环境", "Department of Ecology and Environment"),
    ("自然资源", "Department of Natural Resources"),
    ("规划和自然资源", "Department of Planning and Natural Resources"),
    ("交通运输", "Department of Transport"), ("交通", "Department of Transport"),
    ("农业农村", "Department of Agriculture and Rural Affairs"),
    ("住房和城乡建设", "Department of Housing and Urban-Rural Development"),
    ("住建", "Department of Housing and Urban-Rural Development"),
    ("人力资源和社会保障", "Department of Human Resources and Social Security"),
    ("人力资源社会保障", "Department of Human Resources and Social Security"),
    ("人社", "Department of Human Resources and Social Security"),
    ("市场监督管理", "Administration for Market Regulation"),
    ("市场监管", "Administration for Market Regulation"),
    ("卫生健康", "Health Commission"), ("教育", "Department of Education"),
    ("公安", "Public Security Department"), ("水利", "Department of Water Resources"),
    ("应急管理", "Department of Emergency Management"), ("能源", "Energy Administration"),
    ("文化和旅游", "Department of Culture and Tourism"),
    ("地方金融监督管理", "Local Financial Regulatory Bureau"),
    ("数据", "Data Administration"), ("大数据", "Big Data Administration"),
    ("通信管理", "Communications Administration"), ("药品监督管理", "Medical Products Administration"),
    ("国资", "State-owned Assets Supervision and Administration Commission"),
    ("国有资产监督管理", "State-owned Assets Supervision and Administration Commission"),
    ("网信", "Cyberspace Administration"), ("知识产权", "Intellectual Property Administration"),
    ("税务", "Tax Service"), ("民政", "Department of Civil Affairs"), ("司法", "Department of Justice"),
    ("统计", "Bureau of Statistics"), ("林业", "Forestry Administration"),
    ("管理委员会", "Administrative Committee"), ("管委会", "Administrative Committee"),
    ("人民银行", "branch of the People's Bank of China"),
  ]
  private static let bodies = [
    "委员会办公室", "委员会", "管理局", "监督管理局", "办公厅", "办公室", "厅", "局", "委", "办",
  ]
  private static let whole = [
    "政府", "办公厅", "办公室", "委员会", "发展改革委", "发改委", "常委会", "代表大会", "管委会",
  ]

  private func chinese(_ place: Chunk) -> Chunk? {
    var index = place.range.upperBound
    for suffix in ["省", "市", "自治区", "自治州", "县", "区"]
    where passage.bytes[index...].starts(with: suffix.utf8) {
      index += suffix.utf8.count
      break
    }
    for (stem, english) in Self.stems.sorted(by: { $0.chinese.utf8.count > $1.chinese.utf8.count })
    where passage.bytes[index...].starts(with: stem.utf8) {
      let stemEnd = index + stem.utf8.count
      let end: Int
      if Self.whole.contains(where: stem.hasSuffix) {
        end = stemEnd
      } else if let body = Self.bodies.first(where: {
        passage.bytes[stemEnd...].starts(with: $0.utf8)
      }) {
        end = stemEnd + body.utf8.count
      } else {
        continue
      }
      let range = place.range.lowerBound..<end
      // The English and the Chinese name of one body give one name.
      let name =
        english == "Government" || english.hasPrefix("People's Congress")
        ? "\(place.name) \(level(place)) \(english)" : "\(place.name) \(english)"
      return agency(range, name: name, others: [passage.string(range)])
    }
    return nil
  }

  // MARK: English

  private static let adjectives: Set<String> = [
    "province", "provincial", "city", "municipal", "municipality", "autonomous", "region",
    "regional", "district", "prefecture", "county", "city's", "special", "administrative",
  ]

  /// `Shenzhen municipal government`, `Guangdong Development and Reform Commission`.
  private func english(_ place: Chunk) -> Chunk? {
    let tokens = passage.tokens
    var index = passage.token(from: place.range.upperBound)
    guard index < tokens.count else { return nil }
    if tokens[index].lower == "'s" { index += 1 }
    let afterPlace = index
    while index < tokens.count, Self.adjectives.contains(tokens[index].lower) { index += 1 }
    guard index < tokens.count else { return nil }
    let title = level(place)
    for (words, name) in Self.governments where starts(words, at: index) {
      let range = place.range.lowerBound..<tokens[index + words.count - 1].range.upperBound
      let people = name == "Legislature" ? "People's Congress" : "Government"
      return agency(range, name: "\(place.name) \(title) \(people)", others: [])
    }
    return department(place, afterPlace: afterPlace, index: index)
  }

  private static let governments: [(words: [String], name: String)] = [
    (["people", "'s", "government"], "Government"), (["government"], "Government"),
    (["authorities"], "Government"), (["legislature"], "Legislature"),
    (["people", "'s", "congress"], "Legislature"), (["lawmakers"], "Legislature"),
  ]

  private func starts(_ words: [String], at index: Int) -> Bool {
    guard index + words.count <= passage.tokens.count else { return false }
    return zip(words, passage.tokens[index...]).allSatisfy { $0 == $1.lower }
  }

  /// A capitalised run behind the place with an agency's head noun in it.
  private func department(_ place: Chunk, afterPlace: Int, index: Int) -> Chunk? {
    let tokens = passage.tokens
    guard !passage.isAllCapitals else { return nil }
    var end = index
    var last: Int?
    var hasHead = false
    while end < tokens.count, end < index + 10 {
      let token = tokens[end]
      if token.kind == .word, token.isCapital {
        if CommonWords.agencyHeads.contains(token.lower) { hasHead = true }
        last = end
        end += 1
      } else if ["of", "and", "for", "the", "'s"].contains(token.lower) {
        end += 1
      } else {
        break
      }
    }
    guard hasHead, let last, last >= index else { return nil }
    let range = place.range.lowerBound..<tokens[last].range.upperBound
    let body = passage.string(tokens[index].range.lowerBound..<range.upperBound)
    return agency(range, name: "\(place.name) \(body)", others: [passage.string(range)])
  }

  private func level(_ place: Chunk) -> String {
    let type = place.entry.map { lexicon.entries[$0].type } ?? ""
    switch type {
    case "province", "autonomous-region": return "Provincial"
    case "municipality", "prefecture", "sub-provincial": return "Municipal"
    case "county": return "County"
    default: return ""
    }
  }

  private func agency(_ range: Range<Int>, name: String, others: [String]) -> Chunk {
    let tidy = name.split(separator: " ").joined(separator: " ")
    var chunk = Chunk(
      kind: .agency, range: range, key: NameKey.key(.agency, tidy), name: tidy,
      rule: "grammar.local-agency", confidence: 0.88)
    chunk.otherNames = others
    return chunk
  }
}
