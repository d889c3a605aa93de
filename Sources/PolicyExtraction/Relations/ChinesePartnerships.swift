internal import DocumentReading
internal import PolicyModel

/// Reads who works with whom from a Chinese sentence. The place of the trigger matters as much as the
/// word: `A与B…签署…协议` is sure, `A…合作…B` is not.
struct ChinesePartnerships {
  let passage: Passage
  let sentence: Range<Int>
  /// The parties of the sentence before: what 双方 means where there are two.
  var antecedents: [Chunk] = []

  private struct Rule {
    var id: String
    var kind: PartnershipKind
    /// What stands between the parties: ends with one of these, or holds one.
    var between: [String]
    /// What stands behind the second party within its clause; empty means nothing is needed.
    var behind: [String]
    var isReversed = false
    var confidence: Double
  }

  private static let links = ["与", "和", "同", "携手", "联手", "牵手", "联合", "、", "及", "跟"]

  /// Rules that need the trigger behind both names.
  private static let pairRules:
    [(id: String, kind: PartnershipKind, triggers: [String], confidence: Double)] = [
      (
        "partnership.chinese-joint-venture", .jointVenture,
        [
          "合资成立", "合资设立", "合资公司", "成立合资", "设立合资", "组建合资", "合资建设", "合资企业", "共同出资设立", "共同出资成立",
          "共同设立", "共同成立", "合资建", "出资设立", "出资成立", "合资",
        ], 0.88
      ),
      ("partnership.chinese-merger", .merger, ["吸收合并", "合并", "重组整合", "战略重组", "联合重组", "重组"], 0.85),
      (
        "partnership.chinese-supply-agreement", .supply,
        ["供货协议", "供应协议", "采购协议", "采购合同", "供货合同", "供应合同", "长期供应", "购销合同", "采购框架"], 0.87
      ),
      (
        "partnership.chinese-licensing", .licensing, ["许可协议", "授权协议", "专利许可", "交叉许可", "授权许可"], 0.87
      ),
      (
        "partnership.chinese-agreement", .cooperation,
        [
          "战略合作", "合作协议", "框架协议", "合作备忘录", "谅解备忘录", "签署", "签订", "签约", "达成合作", "达成战略", "达成协议", "达成",
          "建立合作", "合作伙伴",
        ], 0.9
      ),
      (
        "partnership.chinese-cooperation", .cooperation,
        [
          "合作", "共同研发", "联合研发", "共同开发", "联合开发", "共建", "共同建设", "共同打造", "联合打造", "联合推出", "共同推出", "联合体",
          "合建", "联合建设", "携手", "联手", "共同投资",
        ], 0.8
      ),
    ]

  /// Rules whose trigger stands between the names.
  private static let betweenRules: [Rule] = [
    Rule(
      id: "partnership.chinese-acquired-by", kind: .acquisition, between: ["被"],
      behind: ["收购", "并购", "吞并"], isReversed: true, confidence: 0.88),
    Rule(
      id: "partnership.chinese-acquire", kind: .acquisition,
      between: ["收购", "全资收购", "并购", "要约收购", "控股"], behind: [], confidence: 0.85),
    Rule(
      id: "partnership.chinese-round-led-by", kind: .investment, between: ["由", ","],
      behind: ["领投", "独家投资"], isReversed: true, confidence: 0.84),
    Rule(
      id: "partnership.chinese-absorb", kind: .merger, between: ["吸收合并", "换股吸收合并"], behind: [],
      confidence: 0.9),
    Rule(
      id: "partnership.chinese-stake", kind: .investment,
      between: ["入股", "参股", "战略投资", "增资", "领投", "注资", "投资", "战略入股"], behind: [], confidence: 0.84),
    Rule(
      id: "partnership.chinese-invested-by", kind: .investment, between: ["获", "获得", "引入", "得到"],
      behind: ["投资", "注资", "入股", "领投", "增资", "战略投资", "融资"], isReversed: true, confidence: 0.84),
    Rule(
      id: "partnership.chinese-invest-in", kind: .investment, between: ["向", "对"],
      behind: ["投资", "注资", "增资"], confidence: 0.84),
    Rule(
      id: "partnership.chinese-supply", kind: .supply, between: ["向", "为", "给"],
      behind: ["供货", "供应", "交付", "提供", "配套", "出货"], confidence: 0.82),
    Rule(
      id: "partnership.chinese-supplier-of", kind: .supply, between: ["是", "为", "系"],
      behind: ["的供应商", "供应商", "的主要供应商", "的核心供应商"], confidence: 0.8),
    Rule(
      id: "partnership.chinese-supply-verb", kind: .supply, between: ["供应", "供货", "的供应商", "配套"],
      behind: [], confidence: 0.76),
    Rule(
      id: "partnership.chinese-order", kind: .supply, between: ["向", "从"],
      behind: ["采购", "订购", "购买", "下单"], isReversed: true, confidence: 0.84),
    Rule(
      id: "partnership.chinese-win-order", kind: .supply,
      between: ["中标", "获得", "获", "拿下", "斩获", "收到"], behind: ["订单", "项目", "定点", "采购", "合同"],
      confidence: 0.8),
    Rule(
      id: "partnership.chinese-license", kind: .licensing, between: ["授权", "许可", "授权给", "许可给"],
      behind: [], confidence: 0.82),
    Rule(
      id: "partnership.chinese-license-to", kind: .licensing, between: ["向", "给", "授予"],
      behind: ["授权", "许可", "授予", "专利许可"], confidence: 0.82),
    Rule(
      id: "partnership.chinese-join-hands", kind: .cooperation, between: ["携手", "联手", "牵手", "联合"],
      behind: [], confidence: 0.78),
  ]

  func find() -> [PartnershipReading] {
    let parties = passage.chunks.filter {
      ($0.kind == .company || $0.kind == .organisation) && sentence.contains($0.range.lowerBound)
    }
    guard parties.count > 1 else { return parties.isEmpty ? bothSides() : [] }
    var found: [PartnershipReading] = []
    for clause in clauses() {
      let inside = parties.filter { clause.contains($0.range.lowerBound) }
      guard inside.count > 1, !DealStatus.isOff(chinese: passage.string(clause)) else { continue }
      found += groups(inside, clause)
      found += directed(inside, clause)
    }
    var seen: Set<Set<EntityKey>> = []
    return found.filter { reading in
      (reading.subject.kind == .company || reading.object.kind == .company)
        && reading.subject.key != reading.object.key
        && seen.insert([reading.subject.key, reading.object.key]).inserted
    }
  }

  /// 双方, 两家公司, 两家企业 at the head of a sentence that names nobody.
  private func bothSides() -> [PartnershipReading] {
    let text = passage.string(sentence)
    guard antecedents.count == 2, !DealStatus.isOff(chinese: text),
      ["双方", "两家公司", "两家企业", "两公司"].contains(where: text.prefix(12).contains),
      let rule = Self.pairRules.first(where: { $0.triggers.contains(where: text.contains) }),
      antecedents.contains(where: { $0.kind == .company })
    else { return [] }
    return [
      PartnershipReading(
        subject: antecedents[0], object: antecedents[1], kind: rule.kind, rule: rule.id,
        confidence: rule.confidence - 0.1)
    ]
  }

  /// A sentence is one clause where commas only pause; "；" has split it already. 但 and 而 part it.
  private func clauses() -> [Range<Int>] {
    var bounds = [sentence.lowerBound]
    for mark in [",但", ",而", ",此前", ",另", ",与此同时"] {
      let wanted = Array(mark.utf8)
      var start = sentence.lowerBound
      while let hit = passage.bytes.firstRange(of: wanted, from: start),
        hit.upperBound <= sentence.upperBound
      {
        bounds.append(hit.lowerBound)
        start = hit.upperBound
      }
    }
    bounds.sort()
    return bounds.indices.map { index in
      bounds[index]..<(index + 1 < bounds.count ? bounds[index + 1] : sentence.upperBound)
    }
  }

  /// Lists of parties joined by 与, 和, 、 with the trigger behind (or 双方 / 三方).
  private func groups(_ parties: [Chunk], _ clause: Range<Int>) -> [PartnershipReading] {
    var found: [PartnershipReading] = []
    var group = [parties[0]]
    var isSeparate = false
    func close() {
      guard group.count > 1, let last = group.last else { return }
      let behind = behindText(last.range.upperBound, clause, parties)
      guard
        let rule = Self.pairRules.first(where: { rule in
          rule.triggers.contains(where: behind.contains)
        })
      else { return }
      for (i, a) in group.enumerated() {
        // 分别: the first with each of the others, not these with one another.
        if isSeparate || behind.hasPrefix("分别"), i > 0 { break }
        for b in group[(i + 1)...] {
          found.append(
            PartnershipReading(
              subject: a, object: b, kind: rule.kind, rule: rule.id, confidence: rule.confidence))
        }
      }
    }
    for next in parties.dropFirst() {
      guard let last = group.last else { continue }
      let gap = passage.string(last.range.upperBound..<next.range.lowerBound)
      if isLink(gap) {
        if group.count == 1 { isSeparate = gap.contains("分别") }
        group.append(next)
      } else {
        close()
        group = [next]
      }
    }
    close()
    return found
  }

  /// `与`, `近日与`, `宣布与德国`, `(CATL)和`.
  private func isLink(_ gap: String) -> Bool {
    var text = gap
    if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
      text.removeSubrange(open...close)
    }
    guard text.count <= 14 else { return false }
    for stop in ["收购", "投资", "供应", "供货", "旗下", "子公司", "。", "竞争", "控股"] where text.contains(stop) {
      return false
    }
    let trimmed = text.filter { !" ,".contains($0) }
    return Self.links.contains { link in
      guard let range = trimmed.firstRange(of: link) else { return false }
      let after = trimmed[range.upperBound...]
      return after.count <= 8 && trimmed[..<range.lowerBound].count <= 8
    }
  }

  /// The text behind the last party, up to the next party or 40 characters.
  private func behindText(_ start: Int, _ clause: Range<Int>, _ parties: [Chunk]) -> String {
    let end = parties.first { $0.range.lowerBound >= start }?.range.lowerBound ?? clause.upperBound
    return String(passage.string(start..<max(start, end)).prefix(44))
  }

  private func directed(_ parties: [Chunk], _ clause: Range<Int>) -> [PartnershipReading] {
    var found: [PartnershipReading] = []
    for (subject, object) in zip(parties, parties.dropFirst()) {
      let gap = passage.string(subject.range.upperBound..<object.range.lowerBound)
      guard gap.count <= 26, !gap.contains("。") else { continue }
      let behind = String(
        passage.string(object.range.upperBound..<clause.upperBound).prefix(24))
      for rule in Self.betweenRules {
        guard let trigger = rule.between.first(where: gap.contains),
          let place = gap.lastRange(of: trigger),
          gap[place.upperBound...].count <= 10
        else { continue }
        if !rule.behind.isEmpty, !rule.behind.contains(where: behind.contains) { continue }
        found.append(
          PartnershipReading(
            subject: rule.isReversed ? object : subject, object: rule.isReversed ? subject : object,
            kind: rule.kind, rule: rule.id, confidence: rule.confidence))
        break
      }
    }
    return found
  }
}

extension String {
  /// The last place of a text.
  fileprivate func lastRange(of text: String) -> Range<String.Index>? {
    var best: Range<String.Index>?
    var start = startIndex
    while let hit = self[start...].firstRange(of: text) {
      best = hit
      start = hit.upperBound
    }
    return best
  }
}
