internal import DocumentReading
internal import PolicyModel

/// Makes passages of a document's blocks.
enum PassageBuilder {
  /// Contents and imprint speak about the document and are left out.
  static func passages(of document: Document) -> [Passage] {
    var passages: [Passage] = []
    for (itemIndex, item) in document.items.enumerated() {
      var isComment = false
      for blockIndex in item.blocks {
        let block = document.blocks[blockIndex]
        guard let role = role(of: block) else { continue }
        if let label = block.label { isComment = ParagraphLabels.isComment(label) }
        passages.append(
          Passage(
            view: ReadingView(of: block.content, in: document.text), block: blockIndex,
            item: itemIndex, role: role, isComment: isComment && role == .prose))
      }
    }
    return passages
  }

  private static func role(of block: Block) -> Passage.Role? {
    switch block.kind {
    case .heading: .heading
    case .paragraph: .prose
    case .listItem: .listItem
    case .field(let name): .field(FieldNames.meaning(of: name) ?? .other)
    case .contents, .imprint: nil
    }
  }
}
