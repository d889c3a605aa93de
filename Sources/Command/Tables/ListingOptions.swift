import ArgumentParser
import GraphFormats
import PolicyGraph

/// The ways a listing can be printed.
enum ListingFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json
}

/// The options of every command that lists something.
struct ListingOptions: ParsableArguments {
  @Option(name: .long, help: "How to print: table, csv or json.")
  var format = ListingFormat.table

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The most rows to print; 0 for all.",
      discussion: "A table stops at 40 unless told otherwise, csv and json are complete."
    )
  )
  var limit: Int?

  @Option(name: .long, help: "How many quotes a table shows below each row.")
  var quotes = 1

  mutating func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit must be 0 or more") }
    if quotes < 0 { throw ValidationError("--quotes must be 0 or more") }
  }

  /// Prints a listing on standard output.
  func print(_ listing: Listing) throws(GraphFormatError) {
    try format.print(listing, limit: limit ?? (format == .table ? 40 : 0), quotes: quotes)
  }
}

extension ListingFormat {
  /// Prints a listing on standard output.
  ///
  /// - Parameter limit: the most rows; 0 for all.
  func print(_ listing: Listing, limit: Int, quotes: Int) throws(GraphFormatError) {
    var shown = listing
    if limit > 0 { shown.rows = Array(listing.rows.prefix(limit)) }
    switch self {
    case .table:
      let printer = TablePrinter(width: Terminal.width, quotes: quotes)
      var text = printer.text(shown)
      let rest = listing.rows.count - shown.rows.count
      if rest > 0 { text += Terminal.dim("… and \(rest) more (0 as the limit shows all)") + "\n" }
      try Output.write(text)
    case .csv:
      try Output.write(CSVPrinter.text(shown))
    case .json:
      try Output.line(JSONPrinter.value(shown).lines())
    }
  }
}

/// The option of every command that reads links.
struct ConfidenceOption: ParsableArguments {
  @Option(name: .long, help: "Leave out links less sure than this, 0 to 1.")
  var minConfidence = 0.0

  mutating func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence must be between 0 and 1")
    }
  }
}
