import ArgumentParser
import DocumentReading
import GraphFormats
import PolicyExtraction
import PolicyGraph

/// Writes what documents say, without a project file.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write what documents say as JSON Lines, a document a line.",
    discussion: """
      Needs no project file and keeps nothing, so that many can run at once, on many machines; \
      “load” puts their output together.

        policygraph extract briefings/ > facts.jsonl
      """
  )

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input"))
  var inputs: [String]

  func run() throws {
    let extractor = FactsExtractor(lexicon: try Lexicon.builtIn())
    let sink = StandardOutputSink()
    var hasFailed = false
    for finding in InputFinder.find(inputs) {
      switch finding {
      case .skipped:
        continue
      case .failure(let error):
        Terminal.warn(error.description)
        hasFailed = true
      case .file(let path):
        do {
          try sink.write(FactsFormat.line(try extractor.facts(ofFile: path)))
        } catch let error as ReadingError {
          Terminal.warn(error.description)
          hasFailed = true
        }
      }
    }
    try sink.finish()
    if hasFailed { throw Complaint.someInputFailed }
  }
}
