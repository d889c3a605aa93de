import ArgumentParser
import PolicyGraph
import PolicyModel

/// Lists companies and organisations that do something together.
struct Partners: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List which companies work together, and how.",
    discussion: """
      Kinds are cooperation, joint-venture, merger, acquisition, investment, supply and licensing. \
      An arrow shows which way it runs: → from the first to the second, ← the other way.

        policygraph partners china.policygraph
        policygraph partners Baidu --format json
      """
  )

  @Argument(help: ArgumentHelp("A company, and the project file if need be.", valueName: "company"))
  var words: [String] = []

  @OptionGroup var options: ProjectOptions
  @OptionGroup var confidence: ConfidenceOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let (project, rest) = try options.open(words, confidence: confidence.minConfidence)
    let network = project.network
    var company: Entity?
    if !rest.isEmpty {
      company = try project.entity(
        rest.joined(separator: " "),
        only: [.company, .organisation, .agency]
      )
    }
    var table = Listing(columns: [
      .init("company"), .init("companyId", isHidden: true), .init("direction", ""),
      .init("partner"), .init("partnerId", isHidden: true), .init("partnershipKind", "kind"),
      .init("documents"), .init("confidence", isHidden: true),
    ])
    table.emptyNote = company.map { "no partners of \($0.name)" } ?? "no partnerships"
    for link in network.links where link.kind == .partnership {
      var ends = [link.source, link.target]
      var direction = link.directed ? "→" : "–"
      if let company {
        guard ends.contains(company.id) else { continue }
        if ends[0] != company.id {
          ends.reverse()
          if link.directed { direction = "←" }
        }
      }
      table.rows.append(
        .init(
          cells: [
            .text(network.name(ends[0])), .text(ends[0]), .text(direction),
            .text(network.name(ends[1])), .text(ends[1]), .text(link.role),
            .number(link.weight), .number(link.confidence),
          ],
          evidence: link.evidence
        )
      )
    }
    table.sortRows(byNumber: 6, thenText: [0, 3, 5, 1, 4])
    try listing.print(table)
  }
}
