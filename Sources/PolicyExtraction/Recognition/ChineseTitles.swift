internal import DocumentReading
internal import PolicyModel

/// Finds titles of policies in Chinese text: in 《…》, and bare from 关于 to 的通知 in headings and
/// brackets.
struct ChineseTitles {
  let passage: Passage

  func find() -> [Chunk] {
    var found = marked()
    for title in bare() where !found.contains(where: { $0.range.overlaps(title.range) }) {
      found.append(title)
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: 《…》

  private func marked() -> [Chunk] {
    var found: [Chunk] = []
    let bytes = passage.bytes
    var index = 0
    while index + 2 < bytes.count {
      guard TextBytes.scalar(bytes, index).value == 0x300A else {
        index += TextBytes.scalar(bytes, index).length
        continue
      }
      guard let end = closing(from: index) else {
        index += 3
        continue
      }
      let inner = (index + 3)..<(end - 3)
      // A bare title around it (关于印发《…》的通知) is one title with this as its core.
      if let chunk = title(inner, before: index) { found.append(chunk) }
      index = end
    }
    return found
  }

  /// The offset behind the 》 that closes the 《 at `start`, nested ones counted.
  private func closing(from start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < passage.bytes.count, index - start < 600 {
      let (scalar, length) = TextBytes.scalar(passage.bytes, index)
      index += length
      if scalar == 0x300A { depth += 1 }
      if scalar == 0x300B {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private func title(_ inner: Range<Int>, before: Int) -> Chunk? {
    let name = passage.string(inner)
    let core = PolicyName.core(name)
    guard Self.isPolicy(core) else { return nil }
    // Contracts are signed, articles are written; policies are neither.
    let left = passage.string(max(0, before - 30)..<before)
    if ["签署了", "签署", "签订了", "签订", "刊登", "撰写", "披露", "新书", "杂志"].contains(where: left.hasSuffix) {
      return nil
    }
    var chunk = Chunk(
      kind: .policy, range: inner, key: NameKey.key(.policy, core), name: name,
      rule: "policy.title-marks", confidence: 0.92)
    if core != name { chunk.otherNames.append(core) }
    return chunk
  }

  /// Whether a text in 《》 is a policy's title by its end.
  static func isPolicy(_ title: String) -> Bool {
    var text = title[...]
    while text.hasSuffix(")") || text.hasSuffix("）"),
      let open = text.lastIndex(where: { "(（".contains($0) })
    {
      text = text[..<open]
    }
    if PolicyWords.chineseNotPolicies.contains(where: text.hasSuffix) { return false }
    guard text.count >= 3 else { return false }
    if PolicyWords.chineseEnds.contains(where: text.hasSuffix) {
      // 报告 and 体系 end many books; an official one says 工作报告 or carries a year.
      if text.hasSuffix("报告") { return text.hasSuffix("工作报告") }
      return true
    }
    // A year or a plan in the middle: “十四五”…, 中国制造2025.
    return text.contains("十四五") || text.contains("十三五") || text.contains("十五五")
      || text.contains("中国制造2025")
  }

  // MARK: Bare titles

  private static let bareEnds = [
    "的通知", "的公告", "的意见", "的指导意见", "的实施意见", "的若干意见", "的决定", "的通告", "的函", "的批复",
    "的复函", "的办法", "的规定", "的方案", "的若干措施", "的若干政策措施", "的实施方案",
  ]

  /// 关于…的通知 outside 《》, in a heading, a field, a bracket or a line of its own.
  private func bare() -> [Chunk] {
    let text = passage.string(0..<passage.bytes.count)
    guard text.contains("关于") else { return [] }
    var found: [Chunk] = []
    var search = text.startIndex
    while let start = text[search...].firstRange(of: "关于") {
      search = start.upperBound
      guard let end = bareEnd(in: text, from: start.upperBound) else { continue }
      let lower = text.utf8.distance(from: text.startIndex, to: titleStart(text, start.lowerBound))
      let upper = text.utf8.distance(from: text.startIndex, to: end)
      let range = lower..<upper
      let name = passage.string(range)
      let inTitleMarks = passage.string(max(0, lower - 3)..<lower) == "《"
      guard !inTitleMarks, isTitlePlace(range) else { continue }
      var chunk = Chunk(
        kind: .policy, range: range, key: NameKey.key(.policy, PolicyName.core(name)), name: name,
        rule: "policy.bare-title", confidence: 0.88)
      let core = PolicyName.core(name)
      if core != name { chunk.otherNames.append(core) }
      found.append(chunk)
      search = end
    }
    return found
  }

  private func bareEnd(in text: String, from start: String.Index) -> String.Index? {
    var depth = 0
    var index = start
    while index < text.endIndex {
      let character = text[index]
      if character == "《" { depth += 1 }
      if character == "》" { depth = max(0, depth - 1) }
      if depth == 0, "。;；!？?\n".contains(character) { return nil }
      if depth == 0, character == "的" {
        for ending in Self.bareEnds.sorted(by: { $0.count > $1.count })
        where text[index...].hasPrefix(ending) {
          return text.index(index, offsetBy: ending.count)
        }
      }
      index = text.index(after: index)
    }
    return nil
  }

  /// A bare title begins with its issuers: back to the nearest mark that cannot be in one.
  private func titleStart(_ text: String, _ about: String.Index) -> String.Index {
    var index = about
    while index > text.startIndex {
      let previous = text.index(before: index)
      let character = text[previous]
      let isHan = character.unicodeScalars.allSatisfy { TextBytes.isHan($0.value) }
      guard isHan || character == "、" || character == " " else { break }
      index = previous
    }
    return index
  }

  /// In running prose 关于…的通知 is often a mere phrase: only a heading, a field, brackets, or a
  /// passage that is nothing else make it a title.
  private func isTitlePlace(_ range: Range<Int>) -> Bool {
    if passage.role == .heading { return true }
    if case .field = passage.role { return true }
    let before = TextBytes.scalar(passage.bytes, before: range.lowerBound)
    if before == 0x28 || before == 0x201C || before == 0x22 { return true }
    return range.lowerBound < 4 && range.upperBound > passage.bytes.count - 8
  }
}
