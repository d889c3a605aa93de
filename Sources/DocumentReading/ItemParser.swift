public import PolicyModel

/// Groups blocks into items: the parts of a document that are about one policy or event each.
public enum ItemParser {
  /// Returns the items of a document's blocks.
  ///
  /// A heading opens a section. List items are items of their own where they carry a date or fill
  /// their section; a list that a paragraph announces belongs to that paragraph. A document without
  /// any heading has an item a paragraph.
  public static func items(of blocks: [Block], in text: DocumentText) -> [Item] {
    var items: [Item] = []
    let hasHeadings = blocks.contains { $0.isHeading }
    var start = 0
    while start < blocks.count {
      var end = start + 1
      while end < blocks.count, !blocks[end].isHeading { end += 1 }
      let heading = blocks[start].isHeading ? start : nil
      items += section(start..<end, heading: heading, hasHeadings: hasHeadings, blocks, text)
      start = end
    }
    return items
  }

  private static func section(
    _ range: Range<Int>, heading: Int?, hasHeadings: Bool, _ blocks: [Block], _ text: DocumentText
  ) -> [Item] {
    let body = (heading == nil ? range.lowerBound : range.lowerBound + 1)..<range.upperBound
    let prose = body.contains { blocks[$0].kind == .paragraph }
    let splitsParagraphs = !hasHeadings && !body.contains { isField(blocks[$0]) }
    var items: [Item] = []
    var open = range.lowerBound
    func close(at end: Int) {
      guard open < end else { return }
      let kind: Item.Kind = heading == open ? .section : .preamble
      items.append(item(kind, open..<end, heading: heading == open ? heading : nil, blocks, text))
    }
    func isBullet(_ index: Int) -> Bool {
      let block = blocks[index]
      return (block.kind == .listItem && (!prose || hasLeadingDate(block, in: text)))
        || (block.kind == .paragraph && (splitsParagraphs || hasLeadingDate(block, in: text)))
    }
    for index in body where isBullet(index) {
      close(at: index)
      open = index + 1
      if announcesList(blocks[index], in: text) {
        while open < body.upperBound, blocks[open].kind == .listItem, !isBullet(open) { open += 1 }
      }
      items.append(item(.bullet, index..<open, heading: nil, blocks, text))
    }
    close(at: range.upperBound)
    return items
  }

  private static func isField(_ block: Block) -> Bool {
    if case .field = block.kind { return true }
    return false
  }

  /// Whether the block ends in a colon.
  private static func announcesList(_ block: Block, in text: DocumentText) -> Bool {
    let end = Span(max(block.content.start, block.content.end - 8), block.content.end)
    return text[end].last { !"*_ ".contains($0) }.map { ":：".contains($0) } ?? false
  }

  /// Whether a date and colon (`*June 3*:`, `6月3日：`) open the block.
  static func hasLeadingDate(_ block: Block, in text: DocumentText) -> Bool {
    let content = block.content
    // Room for the longest date there is, 二〇二一年十二月二十三日, with its marks.
    let head = Span(content.start, min(content.end, content.start + 60))
    let stripped = text[head].filter { !"*_[]".contains($0) }
    guard let found = DateParser.prefix(of: Array(stripped.utf8)) else { return false }
    let rest = String(decoding: Array(stripped.utf8)[found.length...], as: UTF8.self)
    let next = rest.drop { $0 == " " }.first
    // "On 3 June, …" is a sentence: only a colon or dash makes it a date line.
    guard let next else { return false }
    return ":：–—|-".contains(next)
  }

  private static func item(
    _ kind: Item.Kind, _ range: Range<Int>, heading: Int?, _ blocks: [Block], _ text: DocumentText
  ) -> Item {
    let span = Span(blocks[range.lowerBound].span.start, blocks[range.upperBound - 1].span.end)
    return Item(kind: kind, span: span, blocks: range, heading: heading)
  }
}
