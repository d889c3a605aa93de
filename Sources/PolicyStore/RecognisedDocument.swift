public import PolicyModel

/// A document as it is saved: what it says and, for quotes, its text.
public struct RecognisedDocument: Sendable {
  public var facts: DocumentFacts
  /// Without it spans cannot be quoted later, but evidence keeps its sentence.
  public var text: DocumentText?

  public init(facts: DocumentFacts, text: DocumentText? = nil) {
    self.facts = facts
    self.text = text
  }
}

/// A document in the project file, without what it says.
public struct StoredDocument: Hashable, Sendable {
  public var source: DocumentFacts.Source
  /// The program's version and the lexicon's fingerprint that its facts come from.
  public var program: String
  public var lexicon: String
  /// How many there are of each.
  public var mentions: Int
  public var facts: Int
  public var warnings: Int

  public init(
    source: DocumentFacts.Source,
    program: String,
    lexicon: String,
    mentions: Int,
    facts: Int,
    warnings: Int
  ) {
    self.source = source
    self.program = program
    self.lexicon = lexicon
    self.mentions = mentions
    self.facts = facts
    self.warnings = warnings
  }
}
