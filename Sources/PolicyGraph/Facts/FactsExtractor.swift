public import DocumentReading
public import PolicyExtraction
public import PolicyModel

/// Reads and recognises documents one after another, without keeping any of them.
public struct FactsExtractor: Sendable {
  let recognizer: Recognizer
  let reader: any DocumentReader
  let program: String

  public init(
    lexicon: Lexicon,
    reader: any DocumentReader = TextReader(),
    program: String = Version.program
  ) {
    recognizer = Recognizer(lexicon: lexicon)
    self.reader = reader
    self.program = program
  }

  /// What one file, or standard input for `-`, says.
  public func facts(ofFile path: String) throws(ReadingError) -> DocumentFacts {
    let document = try reader.read(try InputBytes.read(path))
    return recognizer.facts(of: document, program: program)
  }
}
