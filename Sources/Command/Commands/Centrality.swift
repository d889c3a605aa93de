import ArgumentParser
import GraphAnalysis
import PolicyGraph
import PolicyModel

/// Ranks the nodes of a view.
struct Centrality: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rank agencies, companies or policies by how central they are.",
    discussion: """
      Views are taken as undirected. Rows are in the order of the first measure. Measures:

      \(Measure.allCases.map { "  \($0.name): \($0.definition) Weight is \($0.weightUse)." }
        .joined(separator: "\n"))

      Examples:

        policygraph centrality china.policygraph --top 10
        policygraph centrality --view partnership --measure betweenness --measure degree
      """
  )

  @Argument(help: ArgumentHelp("The project file, if need be.", valueName: "project"))
  var words: [String] = []

  @Option(help: "The view to measure.")
  var view = Choice(GraphView.coIssuance)

  @Option(
    name: .long,
    parsing: .singleValue,
    help: "A measure, or several with commas; may be given several times."
  )
  var measure: [String] = []

  @Option(help: "How many rows to print; 0 for all.")
  var top = 20

  @Option(help: "How to print: table, csv or json.")
  var format = ListingFormat.table

  @OptionGroup var options: ProjectOptions
  @OptionGroup var confidence: ConfidenceOption

  private static let usual: [Measure] = [
    .degree, .strength, .betweenness, .closeness, .eigenvector, .pageRank,
  ]

  func validate() throws {
    _ = try measures()
    if top < 0 { throw ValidationError("--top must be 0 or more") }
  }

  func run() throws {
    let measures = try measures()
    let project = try options.openAlone(words, confidence: confidence.minConfidence)
    let view = ViewGraph(project.network, view: view.value)
    let graph = try view.analysisGraph()
    var columns: [[Double]?] = []
    for measure in measures {
      do throws(GraphError) {
        columns.append(try measure.scores(of: graph))
      } catch {
        Terminal.warn("\(measure.name): \(error.description)")
        columns.append(nil)
      }
    }
    var table = Listing(
      columns: [.init("name"), .init("id", isHidden: true), .init("kind")]
        + measures.map { .init($0.name) },
      hasEvidence: false
    )
    table.emptyNote = "the view \(self.view.value.rawValue) is empty"
    table.rows = view.nodes.enumerated().map { index, node in
      .init(
        cells: [.text(node.entity.name), .text(node.entity.id), .text(node.entity.kind.rawValue)]
          + columns.map { scores in scores.map { .number($0[index]) } ?? .missing }
      )
    }
    table.sortRows(byNumber: 3, thenText: [0, 1])
    try format.print(table, limit: top, quotes: 0)
  }

  private func measures() throws -> [Measure] {
    let names = measure.flatMap { $0.split(separator: ",").map(String.init) }
    var found: [Measure] = []
    for name in names {
      guard let measure = Measure(rawValue: name.lowercased()) else {
        let known = Measure.allCases.map(\.name).joined(separator: ", ")
        throw ValidationError("\(name): no such measure; there are \(known)")
      }
      if !found.contains(measure) { found.append(measure) }
    }
    return found.isEmpty ? Self.usual : found
  }
}
