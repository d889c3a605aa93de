internal import DocumentReading
internal import PolicyModel

/// Reads who issued what from a Chinese sentence or title: the text between names decides.
struct ChineseIssuance {
  let passage: Passage
  let sentence: Range<Int>

  private static let verbs = [
    "联合印发", "共同印发", "联合发布", "共同发布", "联合出台", "联合公布", "联合下发", "联合发文", "印发",
    "发布", "出台", "公布", "颁布", "下发", "制定", "修订", "审议通过", "通过", "发出", "对外发布", "编制",
  ]
  private static let fillers = [
    "近日", "日前", "今日", "昨日", "已", "正式", "联合", "共同", "对外", "公开", "又", "还", "再", "于", "在京",
    "正在", "会同有关部门", "今天", "当日", "同日", "随后", "办公厅", "官网", "网站", "最新", "在其", ",", " ",
    "公开征求意见的", "了", "刚刚", "曾", "则", "也",
  ]

  private var agencies: [Chunk] {
    passage.chunks.filter {
      ($0.kind == .agency || isAcademy($0)) && sentence.contains($0.range.lowerBound)
    }
  }
  private var titles: [Chunk] {
    passage.titles.filter { sentence.contains($0.range.lowerBound) }
  }

  private func isAcademy(_ chunk: Chunk) -> Bool {
    chunk.kind == .organisation && ["中国科学院", "中国工程院", "中国科协"].contains(passage.string(chunk.range))
  }

  func find() -> [IssuanceReading] {
    var found: [IssuanceReading] = []
    for title in titles {
      if let reading = inTitle(title) ?? before(title) ?? behind(title) { found.append(reading) }
    }
    return found
  }

  // MARK: Title: A、B关于印发《…》的通知

  private func inTitle(_ title: Chunk) -> IssuanceReading? {
    let text = passage.string(title.range)
    guard let about = text.firstRange(of: "关于") else { return nil }
    let offset =
      title.range.lowerBound + text.utf8.distance(from: text.startIndex, to: about.lowerBound)
    let head = title.range.lowerBound..<offset
    let declared = Self.count(in: passage.string(head))
    let inside = agencies.filter { head.contains($0.range.lowerBound) }
    guard !inside.isEmpty || declared != nil else { return nil }
    // 国务院办公厅转发…: what is forwarded has issuers of its own.
    let isForwarded =
      text[about.upperBound...].hasPrefix("转发") || passage.string(head).contains("转发")
    return reading(
      inside, declared: declared, isOpen: passage.string(head).contains("等"),
      role: isForwarded ? .forwarded : nil, title: title, rule: "issuance.chinese-title",
      confidence: 0.95)
  }

  // MARK: A、B等八部门联合印发《…》

  private func before(_ title: Chunk) -> IssuanceReading? {
    let marks = title.range.lowerBound
    let start = sentence.lowerBound
    let names = agencies.filter { $0.range.lowerBound >= start && $0.range.upperBound <= marks }
    let clause = passage.string(start..<marks)
    guard let verb = lastVerb(in: clause) else { return draft(title, names, start) }
    let verbStart = start + clause.utf8.distance(from: clause.startIndex, to: verb.lowerBound)
    // Between verb and title only a few words: 印发了新版《, 发布关于《.
    let gap = clause[verb.upperBound...].filter { !"了《“的新版首个一份《关于实施".contains($0) }
    guard gap.count <= 12, !gap.contains("落实"), !gap.contains("根据") else { return nil }
    var list = issuers(names.filter { $0.range.upperBound <= verbStart }, upTo: verbStart)
    let between =
      list.map { passage.string($0.chunks.last!.range.upperBound..<verbStart) } ?? clause
    let declared = Self.count(in: list == nil ? clause : between)
    if list == nil {
      guard declared != nil else { return nil }
      return reading(
        [], declared: declared, isOpen: false, role: nil, title: title,
        rule: "issuance.declared-count", confidence: 0.9)
    }
    list?.chunks.removeAll { approves($0) }
    guard let chunks = list?.chunks, !chunks.isEmpty else { return nil }
    if ["将", "拟", "要求", "督促", "推动", "计划", "不得", "未"].contains(where: {
      Self.closeTail(between).hasSuffix($0)
    }) {
      return nil
    }
    let verbText = String(clause[verb])
    let role: IssuanceRole? =
      clause[..<verb.lowerBound].contains("转发") ? .forwarded : verbText == "编制" ? .drafted : nil
    return reading(
      chunks, declared: declared, isOpen: between.contains("等"), role: role, title: title,
      rule: chunks.count > 1 ? "issuance.chinese-joint" : "issuance.chinese-verb", confidence: 0.9)
  }

  /// A就《…》(公开)征求意见, A起草的《…》, A转发B《…》.
  private func draft(_ title: Chunk, _ names: [Chunk], _ start: Int) -> IssuanceReading? {
    let behind = passage.string(title.range.upperBound..<sentence.upperBound)
    let clause = passage.string(start..<title.range.lowerBound)
    guard let list = issuers(names, upTo: title.range.lowerBound) else { return nil }
    let gap = passage.string(list.chunks.last!.range.upperBound..<title.range.lowerBound)
    if gap.contains("转发") || clause.contains("转发") {
      // 国务院办公厅转发A《…》: the forwarder is named first, the issuers behind 转发.
      let place =
        clause.firstRange(of: "转发").map {
          start + clause.utf8.distance(from: clause.startIndex, to: $0.lowerBound)
        } ?? start
      let authors = list.chunks.filter { $0.range.lowerBound > place }
      guard !authors.isEmpty else {
        return reading(
          list.chunks, declared: nil, isOpen: false, role: .forwarded, title: title,
          rule: "issuance.chinese-forwarded", confidence: 0.85)
      }
      return reading(
        authors, declared: nil, isOpen: gap.contains("等"), role: nil, title: title,
        rule: "issuance.chinese-forwarded", confidence: 0.8)
    }
    let isConsultation =
      (gap.hasSuffix("就《") || gap.hasSuffix("就") || gap.hasSuffix("对《") || gap.hasSuffix("将《"))
      && ["征求意见", "公开征求", "征求社会", "征集意见"].contains(where: behind.contains)
    let isDrafted = gap.contains("起草") || gap.contains("牵头") || gap == "的《"
    guard isConsultation || isDrafted else { return nil }
    return reading(
      list.chunks, declared: Self.count(in: gap), isOpen: gap.contains("等"), role: nil,
      title: title,
      rule: "issuance.chinese-draft", confidence: 0.8)
  }

  // MARK: 《…》由A、B联合印发

  private func behind(_ title: Chunk) -> IssuanceReading? {
    let tail = passage.string(title.range.upperBound..<sentence.upperBound)
    guard let by = tail.firstRange(of: "由"),
      tail.distance(from: tail.startIndex, to: by.lowerBound) <= 16
    else { return nil }
    let start =
      title.range.upperBound + tail.utf8.distance(from: tail.startIndex, to: by.upperBound)
    let names = agencies.filter { $0.range.lowerBound >= start }
    guard let first = names.first, first.range.lowerBound - start <= 12 else { return nil }
    var chunks = [first]
    for name in names.dropFirst() {
      guard let last = chunks.last, isSeparator(last.range.upperBound..<name.range.lowerBound)
      else { break }
      chunks.append(name)
    }
    let rest = passage.string(chunks.last!.range.upperBound..<sentence.upperBound)
    let end = rest.prefix(24)
    guard Self.verbs.contains(where: end.contains) || end.contains("起草") else { return nil }
    return reading(
      chunks, declared: Self.count(in: String(end)), isOpen: end.hasPrefix("等"), role: nil,
      title: title, rule: "issuance.chinese-passive", confidence: 0.9)
  }

  // MARK: Lists

  /// The last list of agencies before a place, with only fillers behind it.
  private func issuers(_ names: [Chunk], upTo end: Int) -> (chunks: [Chunk], start: Int)? {
    guard let last = names.last else { return nil }
    let gap = passage.string(last.range.upperBound..<end)
    guard Self.isFiller(gap) else { return nil }
    var chunks = [last]
    for name in names.dropLast().reversed() {
      guard let first = chunks.first, isSeparator(name.range.upperBound..<first.range.lowerBound)
      else { break }
      chunks.insert(name, at: 0)
    }
    return (chunks, chunks[0].range.lowerBound)
  }

  private func isSeparator(_ range: Range<Int>) -> Bool {
    var text = passage.string(range)
    text = text.filter { $0 != " " }
    if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")") {
      text.removeSubrange(open...close)
    }
    return [
      "", "、", ",", "和", "与", "及", "以及", "会同", "联合", "同", "牵头会同", "牵头,会同", ",会同", ",联合", "、原",
      "携手", "牵头,联合", ";", "近日会同", "日前会同", "已会同", "近日联合", "日前联合", "和原",
    ].contains(text)
  }

  /// What may stand between the last issuer and the verb.
  private static func isFiller(_ text: String) -> Bool {
    if text.isEmpty { return true }
    var rest = text
    // A date: 于2024年3月1日, 6月7日.
    rest = String(rest.filter { !$0.isNumber && !"年月日".contains($0) })
    if let range = rest.firstRange(of: "等") {
      let counted = rest[range.upperBound...]
      if let noun = ["部门", "部委", "单位", "机构", "部", "个"].first(where: { counted.contains($0) }),
        let end = counted.firstRange(of: noun)
      {
        rest.removeSubrange(range.lowerBound..<end.upperBound)
      } else {
        rest.removeSubrange(range)
      }
    }
    for filler in fillers.sorted(by: { $0.count > $1.count }) {
      rest = rest.replacing(filler, with: "")
    }
    for mark in [
      "部门", "部委", "单位", "个", "就《", "就", "对《", "将《", "《", "转发", "起草的", "牵头起草的", "牵头起草", "起草", "牵头",
      "的", "上", "经国务院同意", "制定",
    ] {
      rest = rest.replacing(mark, with: "")
    }
    return rest.count <= 3
  }

  private static func closeTail(_ text: String) -> String {
    String(text.filter { !"联合共同正式".contains($0) })
  }

  private func approves(_ chunk: Chunk) -> Bool {
    let behind = passage.string(
      chunk.range.upperBound..<min(sentence.upperBound, chunk.range.upperBound + 12))
    let before = passage.string(
      max(sentence.lowerBound, chunk.range.lowerBound - 6)..<chunk.range.lowerBound)
    return behind.hasPrefix("同意") || behind.hasPrefix("批准") || before.hasSuffix("经")
      || before.hasSuffix("报")
  }

  private func lastVerb(in clause: String) -> Range<String.Index>? {
    var best: Range<String.Index>?
    for verb in Self.verbs {
      var search = clause.startIndex
      while let hit = clause[search...].firstRange(of: verb) {
        if best == nil || hit.upperBound > best!.upperBound
          || (hit.upperBound == best!.upperBound && hit.lowerBound < best!.lowerBound)
        {
          best = hit
        }
        search = hit.upperBound
      }
    }
    guard let best else { return nil }
    // 发布会 and 公布的 are no issuing.
    let next = clause[best.upperBound...].first
    return next == "会" || next == "者" ? nil : best
  }

  /// 两部门, 四部委, 等八部门, 等 7 部门.
  static func count(in text: String) -> Int? {
    for noun in ["部门", "部委", "单位", "个部门", "家单位", "机构"] {
      guard let range = text.firstRange(of: noun) else { continue }
      var head = Array(text[..<range.lowerBound].utf8)
      while head.last == 0x20 { head.removeLast() }
      if head.suffix(3).elementsEqual("个".utf8) || head.suffix(3).elementsEqual("家".utf8) {
        head.removeLast(3)
      }
      while head.last == 0x20 { head.removeLast() }
      let digits = head.reversed().prefix { TextBytes.isDigit($0) }.reversed()
      if !digits.isEmpty {
        return Int(String(decoding: Array(digits), as: UTF8.self)).flatMap {
          (2...99).contains($0) ? $0 : nil
        }
      }
      var start = head.count
      while start >= 3, ChineseIssuance.isNumeral(Array(head[(start - 3)..<start])) { start -= 3 }
      guard start < head.count else { continue }
      var index = start
      if let value = ChineseNumerals.read(head, &index), (2...99).contains(value) { return value }
    }
    return nil
  }

  private static func isNumeral(_ bytes: [UInt8]) -> Bool {
    "一二三四五六七八九十两".contains(String(decoding: bytes, as: UTF8.self))
  }

  private func reading(
    _ chunks: [Chunk], declared: Int?, isOpen: Bool, role: IssuanceRole?, title: Chunk,
    rule: String,
    confidence: Double
  ) -> IssuanceReading {
    var seen: Set<EntityKey> = []
    let issuers = chunks.filter { seen.insert($0.key).inserted && !approves($0) }
    let isComplete = declared.map { $0 <= issuers.count } ?? !isOpen
    return IssuanceReading(
      issuers: issuers, lead: issuers.first?.key, declared: declared, isOpen: !isComplete,
      role: role, object: .title(title), rule: rule, confidence: confidence)
  }
}
