import DocumentReading
import PolicyModel

/// What a reader makes of a text, in lines that a test can show.
enum Outline {
  static func document(_ text: String) throws -> Document {
    try TextReader().read(InputBytes(path: "text.md", bytes: Array(text.utf8)))
  }

  /// A line a block: `h2 Title`, `paragraph (summary) …`, `field date = 3 June`. `⏎` is a line feed.
  static func blocks(_ text: String) -> [String] {
    let document = DocumentText(text)
    return BlockParser.blocks(of: document).map { block in
      let content = document[block.content].replacing("\n", with: "⏎")
      let label = block.label.map { "(\($0)) " } ?? ""
      return switch block.kind {
      case .heading(let level): "h\(level) \(content)"
      case .paragraph: "paragraph \(label)\(content)"
      case .listItem: "item \(content)"
      case .field(let name): "field \(name) = \(content)"
      case .contents: "contents \(content)"
      case .imprint: "imprint \(content)"
      }
    }
  }

  /// A line an item: its kind, and its blocks' contents with ` / ` between.
  static func items(_ text: String) -> [String] {
    let document = DocumentText(text)
    let blocks = BlockParser.blocks(of: document)
    return ItemParser.items(of: blocks, in: document).map { item in
      let contents = blocks[item.blocks].map { document[$0.content].replacing("\n", with: "⏎") }
      return "\(item.kind.rawValue) \(contents.joined(separator: " / "))"
    }
  }

  /// The whole text as a person reads it.
  static func view(_ text: String) -> String {
    ReadingView(of: Span(0, text.utf8.count), in: DocumentText(text)).string
  }
}
