internal import PolicyModel

/// A partnership that a sentence states.
struct PartnershipReading {
  var subject: Chunk
  var object: Chunk
  var kind: PartnershipKind
  var rule: String
  var confidence: Double
}

/// Sentences that speak of deals only to deny them.
enum DealStatus {
  private static let english: Set<String> = [
    "denied", "denies", "deny", "denial", "rumour", "rumours", "rumoured", "rumor", "rumors",
    "rumored", "terminated", "terminates", "abandoned", "abandons", "abandon", "scrapped", "scraps",
    "cancelled", "canceled", "collapsed", "dropped", "refuted", "dismissed", "rejects", "rejected",
    "blocked", "speculation", "mulling", "mulls", "considering", "considers", "ditched", "unwound",
    "shelved", "unfounded", "untrue", "suspended", "withdrew", "failed",
  ]
  private static let phrases: [[String]] = [
    ["no", "plans"], ["no", "plan"], ["in", "talks"], ["called", "off"], ["ended", "talks"],
    ["end", "talks"], ["ends", "talks"], ["talks", "with"], ["no", "longer"], ["fell", "through"],
    ["pulled", "out"], ["backed", "out"], ["walked", "away"], ["broke", "off"], ["had", "not"],
    ["has", "not"], ["have", "not"], ["did", "not"], ["does", "not"], ["would", "not"],
    ["will", "not"], ["is", "not"], ["are", "not"], ["was", "not"], ["ended", "its"],
    ["ended", "their"],
    ["exit", "from"], ["talks", "on"], ["talks", "over"], ["talks", "to"], ["talks", "between"],
    ["never", "been"], ["not", "been"], ["ended", "a"], ["ended", "the"], ["in", "discussions"],
    ["had", "been", "expected"], ["said", "to", "be"], ["not", "to"],
  ]
  private static let chinese = [
    "否认", "终止", "放弃", "不实", "传闻", "传言", "据传", "有意收购", "洽谈", "考虑收购", "取消", "辟谣", "未与", "没有与",
    "不会与", "尚未", "谈判破裂", "解除", "并未", "暂无", "叫停", "撤回", "结束合作", "分道扬镳", "子虚乌有", "失败",
    "竞争", "对手", "抗衡", "起诉", "诉讼", "纠纷", "被传", "有传", "市场传", "仍在谈判", "搁置",
  ]

  /// Whether an English sentence denies, ends or only rumours what it tells.
  static func isOff(_ sentence: SentenceNodes, _ range: Range<Int>) -> Bool {
    for index in range {
      if english.contains(sentence.word(index)) { return true }
      if phrases.contains(where: { sentence.has($0, at: index) }) { return true }
      if sentence.word(index).hasSuffix("n't") { return true }
    }
    return false
  }

  static func isOff(chinese text: String) -> Bool { chinese.contains { text.contains($0) } }
}
