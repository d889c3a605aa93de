internal import DocumentReading
internal import PolicyModel

/// Reads the value of a title field: an English title, its Chinese original in brackets, or one of
/// the two.
struct FieldTitles {
  let passage: Passage

  /// Returns the titles, the English one first.
  func find() -> [Chunk] {
    let bytes = passage.bytes
    guard let han = firstHan else {
      return [chunk(trimmed(0..<bytes.count))].compactMap(\.self)
    }
    let open = openingStart(before: han)
    guard open > 3, bytes[open..<han].contains(UInt8(ascii: "(")) else {
      return [chunk(trimmed(0..<bytes.count))].compactMap(\.self)
    }
    let original = chineseEnd(han)
    return [chunk(trimmed(0..<open)), chunk(trimmed(han..<original))].compactMap(\.self)
  }

  /// Back over what opens the original: blanks, brackets, opening marks. A closing mark, a year or a
  /// letter belongs to the English title.
  private func openingStart(before han: Int) -> Int {
    let bytes = passage.bytes
    var open = han
    while open > 0 {
      if " (,;:".utf8.contains(bytes[open - 1]) {
        open -= 1
      } else if let scalar = TextBytes.scalar(bytes, before: open),
        [0x300A, 0x201C].contains(scalar)
      {
        open -= 3
      } else {
        break
      }
    }
    return open
  }

  private var firstHan: Int? {
    var index = 0
    while index < passage.bytes.count {
      let (scalar, length) = TextBytes.scalar(passage.bytes, index)
      if TextBytes.isHan(scalar) { return index }
      index += length
    }
    return nil
  }

  /// The Chinese title ends with the bracket around it, or with the field.
  private func chineseEnd(_ start: Int) -> Int {
    var end = passage.bytes.count
    var depth = 0
    for index in start..<passage.bytes.count {
      if passage.bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if passage.bytes[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth < 0 {
          end = index
          break
        }
      }
    }
    return end
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, " ,;:(".utf8.contains(passage.bytes[first]) {
      range = (first + 1)..<range.upperBound
    }
    while let last = range.last, " ,;:(.".utf8.contains(passage.bytes[last]) {
      range = range.lowerBound..<last
    }
    // A closing mark whose opening one was left out with the bracket.
    let text = passage.string(range)
    if text.hasSuffix("》"), !text.contains("《") {
      range = range.lowerBound..<(range.upperBound - 3)
    }
    return range
  }

  private func chunk(_ range: Range<Int>) -> Chunk? {
    guard range.count >= 4 else { return nil }
    let name = passage.string(range)
    let core = PolicyName.core(name)
    guard !core.isEmpty else { return nil }
    var chunk = Chunk(
      kind: .policy, range: range, key: NameKey.key(.policy, core), name: name,
      rule: "policy.title-field", confidence: 0.97)
    if core != name { chunk.otherNames.append(core) }
    return chunk
  }
}
