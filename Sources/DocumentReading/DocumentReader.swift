public import PolicyModel

/// The seam at which further formats come in: bytes to document.
public protocol DocumentReader: Sendable {
  /// Reads one source.
  func read(_ input: InputBytes) throws(ReadingError) -> Document
}

/// Reads plain text and Markdown.
public struct TextReader: DocumentReader {
  public init() {}

  public func read(_ input: InputBytes) throws(ReadingError) -> Document {
    let text = try TextDecoding.text(of: input.bytes, path: input.path)
    let blocks = BlockParser.blocks(of: text)
    let items = ItemParser.items(of: blocks, in: text)
    let date = DocumentDate.find(in: text, blocks: blocks)
    return Document(
      id: input.path, sha256: input.sha256, text: text, language: Self.language(of: text),
      date: date, blocks: blocks, items: items)
  }

  /// Chinese where Han characters outnumber Latin words; a Chinese character says about as much as
  /// half an English word.
  static func language(of text: DocumentText) -> Language {
    var han = 0
    var words = 0
    var inWord = false
    var index = 0
    while index < text.bytes.count {
      let (value, length) = TextBytes.scalar(text.bytes, index)
      if TextBytes.isHan(value) { han += 1 }
      let isLetter = value < 0x80 && TextBytes.isLetter(UInt8(value))
      if isLetter, !inWord { words += 1 }
      inWord = isLetter
      index += length
    }
    return han > 2 * words ? .chinese : .english
  }
}
