import ArgumentParser
import PolicyGraph
import PolicyModel

/// Lists agencies that issued policies together.
struct Coissuers: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List agencies that issued policies together, and which.",
    discussion: """
      Without an agency: all pairs, those with most joint policies first. With one: those it issued \
      policies with. Any known name will do, in either language.

        policygraph coissuers china.policygraph
        policygraph coissuers MIIT
        policygraph coissuers 工信部 --format csv
      """
  )

  @Argument(help: ArgumentHelp("An agency, and the project file if need be.", valueName: "agency"))
  var words: [String] = []

  @OptionGroup var options: ProjectOptions
  @OptionGroup var confidence: ConfidenceOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let (project, rest) = try options.open(words, confidence: confidence.minConfidence)
    let network = project.network
    var agency: Entity?
    if !rest.isEmpty {
      agency = try project.entity(
        rest.joined(separator: " "),
        only: [.agency, .organisation, .company]
      )
    }
    var table = Listing(columns: [
      .init("agencyA", "agency"), .init("agencyAId", isHidden: true),
      .init("agencyB", "issued with"), .init("agencyBId", isHidden: true),
      .init("jointPolicies", "joint"), .init("policies"), .init("policyIds", isHidden: true),
      .init("confidence", isHidden: true),
    ])
    table.emptyNote = agency.map { "\($0.name) issued no policy with others" } ?? "no co-issuers"
    for link in network.links where link.kind == .coIssuance {
      var ends = [link.source, link.target]
      if let agency {
        guard ends.contains(agency.id) else { continue }
        if ends[0] != agency.id { ends.reverse() }
      }
      table.rows.append(
        .init(
          cells: [
            .text(network.name(ends[0])), .text(ends[0]),
            .text(network.name(ends[1])), .text(ends[1]),
            .number(link.weight), .list(link.policies.map(network.name)),
            .list(link.policies), .number(link.confidence),
          ],
          evidence: link.evidence
        )
      )
    }
    table.sortRows(byNumber: 4, thenText: [0, 2, 1, 3])
    try listing.print(table)
  }
}
