import ArgumentParser
import DocumentReading
import PolicyExtraction
import PolicyGraph
import PolicyModel

/// Compares what is found in a document with what a careful reader found.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare what is found in a document with what a careful reader found.",
    discussion: """
      The gold is a JSON file of agencies, companies, organisations, technologies, policies, \
      coIssuance, partnerships and companyPolicy. Misses and false alarms are listed by name.

        policygraph evaluate gold.json --input briefing.txt
      """
  )

  @Argument(help: "The gold file.")
  var gold: String

  @Option(help: "The document it was made from.")
  var input: String

  @Option(help: "How to print: table, csv or json.")
  var format = ListingFormat.table

  func run() throws {
    let gold = try Gold(contentsOf: gold)
    let lexicon = try Lexicon.builtIn()
    let facts: DocumentFacts
    do {
      facts = try FactsExtractor(lexicon: lexicon).facts(ofFile: input)
    } catch {
      throw Complaint.input(error.description)
    }
    var resolver = Resolver(lexicon: lexicon)
    resolver.add(facts)
    let evaluation = try Evaluation(resolver.resolve(), against: gold, path: self.gold)
    try format.print(table(evaluation), limit: 0, quotes: 0)
    guard format == .table else { return }
    for score in evaluation.scores {
      for miss in score.misses { try Output.line("missed       \(score.name): \(miss)") }
      for alarm in score.falseAlarms { try Output.line("false alarm  \(score.name): \(alarm)") }
    }
  }

  private func table(_ evaluation: Evaluation) -> Listing {
    var table = Listing(
      columns: [
        .init("what"), .init("truePositives", "hits"), .init("falsePositives", "false alarms"),
        .init("falseNegatives", "misses"), .init("precision"), .init("recall"), .init("f1", "F1"),
        .init("misses", isHidden: true), .init("falseAlarms", isHidden: true),
      ],
      hasEvidence: false
    )
    table.rows = evaluation.scores.map { score in
      .init(cells: [
        .text(score.name), .number(Double(score.hits.count)),
        .number(Double(score.falseAlarms.count)), .number(Double(score.misses.count)),
        .number(score.precision), .number(score.recall), .number(score.f1),
        .list(score.misses), .list(score.falseAlarms),
      ])
    }
    return table
  }
}
