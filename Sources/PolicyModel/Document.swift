/// One input file, read: its normalised text and what its layout says.
public struct Document: Sendable {
  /// The path the user gave, without `./`; `-` for standard input. Names the document in evidence.
  public var id: String
  /// SHA-256 of the source bytes, 64 lower-case hexadecimal digits.
  public var sha256: String
  public var text: DocumentText
  public var language: Language
  /// The document's own date (a briefing's title page), not that of a policy in it.
  public var date: PolicyDate?
  /// In text order; together they cover everything but blank lines and rules.
  public var blocks: [Block]
  /// In text order, without overlap.
  public var items: [Item]

  public init(
    id: String, sha256: String, text: DocumentText, language: Language, date: PolicyDate?,
    blocks: [Block], items: [Item]
  ) {
    self.id = id
    self.sha256 = sha256
    self.text = text
    self.language = language
    self.date = date
    self.blocks = blocks
    self.items = items
  }
}

/// The language most of a document is in.
public enum Language: String, Codable, Sendable {
  case english = "en"
  case chinese = "zh"
}

/// A run of lines that belong together.
public struct Block: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A heading, 1 the highest level.
    case heading(level: Int)
    case paragraph
    case listItem
    /// A line `Name: value`; `name` is what stands before the colon, in lower case.
    case field(name: String)
    /// A line of a table of contents.
    case contents
    /// Authors, publisher, address, contact: about the document, not its subject.
    case imprint
  }

  public var kind: Kind
  /// All of the block, markup included.
  public var span: Span
  /// What it says: without list marks, heading marks, label and a field's name.
  public var content: Span
  /// What a paragraph calls itself before a colon, in lower case: `at a glance`, `our comment`.
  public var label: String?

  public init(kind: Kind, span: Span, content: Span, label: String? = nil) {
    self.kind = kind
    self.span = span
    self.content = content
    self.label = label
  }

  public var isHeading: Bool {
    if case .heading = kind { return true }
    return false
  }
}

/// A part of a document about one policy or event: a numbered section, a news bullet.
public struct Item: Hashable, Sendable {
  public enum Kind: String, Sendable {
    /// A heading and what stands below it.
    case section
    /// A list item or a short paragraph that is news of its own.
    case bullet
    /// Text before the first heading.
    case preamble
  }

  public var kind: Kind
  public var span: Span
  /// Indexes into the document's blocks.
  public var blocks: Range<Int>
  /// The block with the item's heading.
  public var heading: Int?
  /// The date the item itself states.
  public var date: PolicyDate?

  public init(
    kind: Kind, span: Span, blocks: Range<Int>, heading: Int?, date: PolicyDate? = nil
  ) {
    self.kind = kind
    self.span = span
    self.blocks = blocks
    self.heading = heading
    self.date = date
  }
}
