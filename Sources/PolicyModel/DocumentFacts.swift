/// Everything recognition says about one document: a line of the facts format.
///
/// The format (JSON Lines, a document a line) also is what travels between machines: `extract`
/// writes it, `load` reads it.
public struct DocumentFacts: Sendable, Codable, Equatable {
  /// The version of the format this program writes, and the only one it reads.
  public static let currentSchema = "policygraph-facts/1"

  /// About the document itself.
  public struct Source: Hashable, Sendable, Codable {
    public var id: String
    public var sha256: String
    /// The size of the normalised text in bytes.
    public var bytes: Int
    public var language: Language
    public var date: PolicyDate?
    /// The number of items it was split into.
    public var items: Int

    public init(
      id: String, sha256: String, bytes: Int, language: Language, date: PolicyDate?, items: Int
    ) {
      self.id = id
      self.sha256 = sha256
      self.bytes = bytes
      self.language = language
      self.date = date
      self.items = items
    }
  }

  public var schema: String
  /// The program's version and the lexicon's fingerprint: the same pair gives the same facts.
  public var program: String
  public var lexicon: String
  public var document: Source
  /// By span, then key.
  public var mentions: [Mention]
  public var facts: [Fact]
  public var warnings: [DocumentWarning]

  public init(
    program: String, lexicon: String, document: Source, mentions: [Mention], facts: [Fact],
    warnings: [DocumentWarning]
  ) {
    self.schema = Self.currentSchema
    self.program = program
    self.lexicon = lexicon
    self.document = document
    self.mentions = mentions
    self.facts = facts
    self.warnings = warnings
  }
}
