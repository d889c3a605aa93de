import ArgumentParser
import PolicyGraph
import PolicyModel
import PolicyStore

/// Says what a warning means, and where it was given.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a warning means, and where a project has it.",
    discussion: """
      Without a code it lists all of them.

        policygraph explain W012
        policygraph explain W012 china.policygraph
      """
  )

  @Argument(
    help: ArgumentHelp("A code such as W012, and a project file to search.", valueName: "code")
  )
  var words: [String] = []

  @OptionGroup var options: ProjectOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let codes = words.filter { !$0.hasSuffix(ProjectOptions.ending) }
    guard let word = codes.first else { return try list() }
    guard codes.count == 1, let code = DocumentWarning.Code(rawValue: word.uppercased()) else {
      let known = DocumentWarning.Code.allCases.map(\.rawValue).joined(separator: ", ")
      throw Complaint.usage("\(word): no such code; there are \(known)")
    }
    let hasProject = options.project != nil || codes.count < words.count
    if listing.format == .table || !hasProject {
      let entry = WarningGuide.entry(code)
      try Output.line(Terminal.bold("\(code.rawValue) \(entry.title)") + "\n")
      for text in [entry.meaning, entry.advice] {
        let lines = TextWrapping.lines(text, width: Terminal.width)
        try Output.line(lines.joined(separator: "\n") + "\n")
      }
    }
    if hasProject { try places(of: code) }
  }

  private func list() throws {
    var table = Listing(columns: [.init("code"), .init("title", "meaning")], hasEvidence: false)
    table.rows = DocumentWarning.Code.allCases.map {
      .init(cells: [.text($0.rawValue), .text(WarningGuide.entry($0).title)])
    }
    try listing.print(table)
  }

  private func places(of code: DocumentWarning.Code) throws {
    let project = try options.open(words).project
    var table = Listing(columns: [.init("document"), .init("message")])
    table.emptyNote = "\(project.file.path) has no such warning"
    let cursor = try project.file.facts()
    while let facts = try cursor.next() {
      let document = facts.document.id
      for warning in facts.warnings where warning.code == code {
        let quote = try project.file.text(ofDocument: document, in: warning.span) ?? ""
        let evidence = LinkEvidence(
          document: document,
          evidence: Evidence(
            span: warning.span,
            quote: quote,
            rule: code.rawValue,
            confidence: 1
          )
        )
        table.rows.append(
          .init(cells: [.text(document), .text(warning.message)], evidence: [evidence])
        )
      }
    }
    try listing.print(table)
  }
}
