import ArgumentParser
import PolicyGraph
import PolicyModel

/// Shows all that is known of an entity.
struct EntityCard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entity",
    abstract: "Show all that is known of one agency, company, technology or policy.",
    discussion: """
      Names and forms, what a policy's texts say of it, every link, and the passages that name it.

        policygraph entity china.policygraph MIIT
        policygraph entity "Made in China 2025" --quotes 3
      """
  )

  @Argument(help: ArgumentHelp("A name or id, and the project file if need be.", valueName: "name"))
  var words: [String]

  @OptionGroup var options: ProjectOptions
  @OptionGroup var confidence: ConfidenceOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let (project, rest) = try options.open(words, confidence: confidence.minConfidence)
    guard !rest.isEmpty else {
      throw Complaint.usage("a name is missing; for example: policygraph entity MIIT")
    }
    let entity = try project.entity(rest.joined(separator: " "), kinds: [])
    let links = project.network.links(of: entity.id)
    let table = LinkListing.table(links, project.network)
    switch listing.format {
    case .csv:
      try listing.print(table)
    case .json:
      let mentions = try Passages.naming(entity, in: project.file, limit: listing.limit ?? 0)
      try Output.line(
        JSONValue.object([
          .init("entity", GraphJSON.object(for: entity)),
          .init("links", .array(links.map(GraphJSON.object(for:)))),
          .init("mentions", .array(mentions.map(GraphJSON.object(for:)))),
        ]).lines()
      )
    case .table:
      try printCard(entity)
      try Output.line("\n" + Terminal.bold("Links"))
      try listing.print(table)
      try Output.line("\n" + Terminal.bold("Named in"))
      let most = max(3, listing.quotes)
      let mentions = try Passages.naming(entity, in: project.file, limit: most + 1)
      let printer = TablePrinter(width: Terminal.width, quotes: most)
      try Output.write(printer.quoteLines(Array(mentions.prefix(most))))
      if mentions.count > most {
        try Output.line(
          Terminal.dim("    … and more (--quotes \(most * 3), or --format json for all)")
        )
      }
    }
  }

  private func printCard(_ entity: Entity) throws {
    var lines: [(String, String)] = [("kind", entity.kind.rawValue), ("id", entity.id)]
    if let chinese = entity.nameChinese { lines.append(("Chinese name", chinese)) }
    lines.append(("names", entity.names.joined(separator: "; ")))
    lines.append(("seen as", entity.forms.joined(separator: "; ")))
    lines.append(("mentions", String(entity.mentions)))
    if let policy = entity.policy {
      if let date = policy.date { lines.append(("date", date.description)) }
      if let number = policy.number { lines.append(("number", number)) }
      if let status = policy.status { lines.append(("status", status)) }
      if let count = policy.declaredIssuers { lines.append(("declared issuers", String(count))) }
      if !policy.complete { lines.append(("issuers", "not all are named")) }
    }
    try Output.line(Terminal.bold(QuoteText.plain(entity.name)))
    for (name, value) in lines {
      let label = name + String(repeating: " ", count: 18 - name.count)
      let wrapped = TextWrapping.lines(QuoteText.plain(value), width: Terminal.width - 18)
      for (index, line) in wrapped.enumerated() {
        try Output.line((index == 0 ? label : String(repeating: " ", count: 18)) + line)
      }
    }
  }
}
