public import PolicyModel

/// Splits text into blocks by its layout: headings, paragraphs, list items, field lines.
public enum BlockParser {
  /// Returns the blocks of a text, in order.
  ///
  /// - Complexity: O(n) time and space.
  public static func blocks(of text: DocumentText) -> [Block] {
    var parser = Parser(text: text, lines: Line.lines(of: text))
    parser.run()
    return parser.blocks
  }

  private struct Parser {
    let text: DocumentText
    let lines: [Line]
    var blocks: [Block] = []
    var isContents = false
    var isImprint = false

    mutating func run() {
      var index = 0
      while index < lines.count {
        if lines[index].isBlank || lines[index].isRule {
          index += 1
          continue
        }
        var end = index + 1
        while end < lines.count, !lines[end].isBlank, !lines[end].isRule { end += 1 }
        group(index..<end)
        index = end
      }
    }

    /// Takes lines that no blank line parts.
    mutating func group(_ range: Range<Int>) {
      if contents(range) { return }
      // Where a line is longer than any hard wrap, each line is a paragraph of its own.
      let isWrapped = !range.contains { lines[$0].text.count > 160 }
      var open: Range<Int>?
      for index in range {
        let startsBlock = opensBlock(index, in: range)
        if let running = open {
          let isField = fieldName(of: lines[running.lowerBound]) != nil
          let closes =
            startsBlock || !isWrapped
            || (isField ? !goesOn(index - 1, in: index) : isBareHeading(running, before: index))
          if closes {
            emit(running, alone: range.count == 1)
            open = index..<(index + 1)
          } else {
            open = running.lowerBound..<(index + 1)
          }
        } else {
          open = index..<(index + 1)
        }
      }
      if let open { emit(open, alone: range.count == 1) }
    }

    /// Whether a field's value runs on to the next line: a list that has not ended, or a line that no
    /// sentence or name could begin with.
    func goesOn(_ line: Int, in next: Int) -> Bool {
      let text = lines[line].string
      let isOpen = [",", "、", "，", ";", "；", " and", " &"].contains { text.hasSuffix($0) }
      return isOpen || (lines[next].text.first.map { TextBytes.isLower($0) } ?? false)
    }

    /// A short first line over longer ones is a headline that lacks its blank line.
    func isBareHeading(_ running: Range<Int>, before next: Int) -> Bool {
      guard running.count == 1 else { return false }
      let line = lines[running.lowerBound]
      if line.text.starts(with: "**".utf8), line.text.suffix(2).elementsEqual("**".utf8) {
        return true
      }
      if case .heading? = BlockMarks.mark(of: line.text) { return true }
      return !line.endsSentence && line.text.count < 90
        && lines[next].text.count * 3 > line.text.count * 4
        && startsLikeSentence(lines[next])
    }

    func startsLikeSentence(_ line: Line) -> Bool {
      guard let first = line.text.first else { return false }
      return TextBytes.isUpper(first) || first >= 0xE3
    }

    func opensBlock(_ index: Int, in range: Range<Int>) -> Bool {
      let line = lines[index]
      switch BlockMarks.mark(of: line.text) {
      case .heading?, .bullet?: return true
      case .number?: return index == range.lowerBound || lines[index - 1].text.count > 0
      case nil: return fieldName(of: line) != nil
      }
    }

    mutating func emit(_ range: Range<Int>, alone: Bool) {
      let span = Span(lines[range.lowerBound].span.start, lines[range.upperBound - 1].span.end)
      let line = lines[range.lowerBound]
      var content = span
      if isImprint, !endsImprint(line) {
        blocks.append(Block(kind: .imprint, span: span, content: span))
        return
      }
      isImprint = false
      var isBulleted = false
      switch BlockMarks.mark(of: line.text) {
      case .heading(let level, let length):
        content.start += length
        return heading(level: level, span: span, content: content)
      case .number(let level, let length):
        content.start += length
        if range.count == 1, isHeadingText(content, span: span, isNumbered: true) {
          return heading(level: level, span: span, content: content)
        }
        isBulleted = true
      case .bullet(let length):
        content.start += length
        isBulleted = true
      case nil: break
      }
      if let field = fieldName(ofContent: content) {
        blocks.append(
          Block(kind: .field(name: field.name), span: span, content: Span(field.value, span.end)))
        return
      }
      if case .field? = blocks.last?.kind, !isBulleted, let field = unknownField(content) {
        blocks.append(
          Block(kind: .field(name: field.name), span: span, content: Span(field.value, span.end)))
        return
      }
      if isBulleted {
        blocks.append(Block(kind: .listItem, span: span, content: content))
        return
      }
      if range.count == 1, isHeadingText(content, span: span, isNumbered: false) {
        return heading(level: line.isAllCapitals ? 1 : 2, span: span, content: content)
      }
      let label = paragraphLabel(content)
      if let label { content.start = label.end }
      blocks.append(Block(kind: .paragraph, span: span, content: content, label: label?.name))
    }

    mutating func heading(level: Int, span: Span, content: Span) {
      let block = Block(kind: .heading(level: level), span: span, content: content)
      let words = plain(content)
      if ImprintWords.opens(words) {
        isImprint = true
        blocks.append(Block(kind: .imprint, span: span, content: content))
        return
      }
      blocks.append(block)
    }

    /// Whether one line on its own reads as a heading: short, no end of sentence, not a link only.
    func isHeadingText(_ content: Span, span: Span, isNumbered: Bool) -> Bool {
      let line = Line.trimmed(content, in: text.bytes)
      guard !line.isBlank, let first = line.text.first else { return false }
      if line.text.starts(with: "**".utf8), line.text.suffix(2).elementsEqual("**".utf8),
        line.text.count < 240
      {
        return true
      }
      let isChinese = first >= 0xE3
      guard line.text.count <= (isChinese ? 120 : 130) else { return false }
      if line.endsSentence { return false }
      if isNumbered || line.isAllCapitals { return true }
      return TextBytes.isUpper(first) || TextBytes.isDigit(first) || first >= 0xC3
        || first == UInt8(ascii: "*")
    }

    func endsImprint(_ line: Line) -> Bool {
      switch BlockMarks.mark(of: line.text) {
      case .heading(_, let length), .number(_, let length):
        !ImprintWords.opens(plain(Span(line.span.start + length, line.span.end)))
      default: false
      }
    }

    func plain(_ span: Span) -> String {
      text[span].lowercased().filter { !"*_#:".contains($0) }
        .trimmingPrefix { $0 == " " }.description
    }

    // MARK: Fields and labels

    func fieldName(of line: Line) -> String? {
      var content = line.span
      if case .bullet(let length)? = BlockMarks.mark(of: line.text) { content.start += length }
      return fieldName(ofContent: content)?.name
    }

    /// The field's name in lower case and where its value starts.
    func fieldName(ofContent content: Span) -> (name: String, value: Int)? {
      guard let colon = colon(in: content, within: FieldNames.longest + 6) else { return nil }
      let name = labelName(Span(content.start, colon.start))
      guard FieldNames.meaning(of: name) != nil else { return nil }
      return (name, valueStart(behind: colon.end, in: content))
    }

    /// Among fields a short line `Name: value` is one too, whatever its name.
    func unknownField(_ content: Span) -> (name: String, value: Int)? {
      guard content.count < 160, paragraphLabel(content) == nil,
        let colon = colon(in: content, within: FieldNames.longest)
      else { return nil }
      let name = labelName(Span(content.start, colon.start))
      let value = valueStart(behind: colon.end, in: content)
      guard value < content.end, (1...4).contains(name.split(separator: " ").count) else {
        return nil
      }
      return (name, value)
    }

    /// `At a glance:` and the like: up to five words before a colon at a paragraph's start.
    func paragraphLabel(_ content: Span) -> (name: String, end: Int)? {
      guard let colon = colon(in: content, within: 48) else { return nil }
      let name = labelName(Span(content.start, colon.start))
      guard !name.isEmpty, name.split(separator: " ").count <= 5,
        ParagraphLabels.isLabel(name)
      else { return nil }
      return (name, valueStart(behind: colon.end, in: content))
    }

    func labelName(_ span: Span) -> String {
      var name = text[span].lowercased().filter { !"*_".contains($0) }
      name = name.replacing("(s)", with: "s").replacing("y(ies)", with: "ies")
        .replacing("(ies)", with: "ies")
      return name.split(whereSeparator: { $0 == " " || $0 == "\u{3000}" }).joined(separator: " ")
    }

    func colon(in content: Span, within limit: Int) -> Span? {
      var index = content.start
      let end = min(content.end, content.start + limit)
      while index < end {
        let byte = text.bytes[index]
        if byte == UInt8(ascii: "\n") { return nil }
        if byte == UInt8(ascii: ":") { return Span(index, index + 1) }
        if byte == 0xEF, index + 2 < content.end, text.bytes[index + 1] == 0xBC,
          text.bytes[index + 2] == 0x9A
        {
          return Span(index, index + 3)
        }
        index += 1
      }
      return nil
    }

    /// Skips blanks and the closing marks of a bold label.
    func valueStart(behind colon: Int, in content: Span) -> Int {
      var index = colon
      while index < content.end, "* _\t".utf8.contains(text.bytes[index]) { index += 1 }
      return index
    }

    // MARK: Contents

    /// Whether the lines are a table of contents; they then become its blocks.
    mutating func contents(_ range: Range<Int>) -> Bool {
      let first = plain(lines[range.lowerBound].span)
      if ["contents", "table of contents", "目录", "目 录"].contains(first) {
        isContents = true
        if range.count == 1 {
          append(range, as: .contents)
          return true
        }
      }
      let entries = range.count { isContentsLine(lines[$0]) }
      let isTable = entries * 2 > range.count && (isContents || entries > 1)
      if isTable {
        for index in range { append(index..<(index + 1), as: .contents) }
        return true
      }
      isContents = false
      return false
    }

    mutating func append(_ range: Range<Int>, as kind: Block.Kind) {
      let span = Span(lines[range.lowerBound].span.start, lines[range.upperBound - 1].span.end)
      blocks.append(Block(kind: kind, span: span, content: span))
    }

    /// `Something 12` or `Something ..... 12`.
    func isContentsLine(_ line: Line) -> Bool {
      var rest = line.text
      let digits = rest.reversed().prefix { TextBytes.isDigit($0) }.count
      guard (1...3).contains(digits), rest.count > digits + 3 else { return false }
      rest = rest.dropLast(digits)
      guard let before = rest.last else { return false }
      let leader = rest.dropLast(rest.reversed().prefix { $0 == 0x20 }.count)
      if leader.suffix(3).elementsEqual("...".utf8) || leader.suffix(3).elementsEqual("…".utf8) {
        return true
      }
      return isContents && (before == 0x20 || before == 0x09 || before == UInt8(ascii: "."))
    }
  }
}
