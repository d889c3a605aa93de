import ArgumentParser
import PolicyGraph
import PolicyModel

/// Lists links of companies, policies and technologies.
struct Links: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List which companies a policy touches, and which policies a company.",
    discussion: """
      Without options: all company-policy links. With a company or a policy: its links, those with \
      technologies too. --kind chooses other kinds.

        policygraph links china.policygraph --company Geely
        policygraph links --policy "Made in China 2025" --format json
      """
  )

  @Argument(help: ArgumentHelp("The project file, if need be.", valueName: "project"))
  var words: [String] = []

  @Option(help: "Only the links of this company.")
  var company: String?

  @Option(help: "Only the links of this policy.")
  var policy: String?

  @Option(help: "Only links of this kind; may be given several times.")
  var kind: [Choice<Link.Kind>] = []

  @OptionGroup var options: ProjectOptions
  @OptionGroup var confidence: ConfidenceOption
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    if company != nil, policy != nil {
      throw ValidationError("give --company or --policy, not both")
    }
  }

  func run() throws {
    let project = try options.openAlone(words, confidence: confidence.minConfidence)
    let network = project.network
    var subject: Entity?
    var kinds: [Link.Kind] = [.companyPolicy]
    if let company {
      subject = try project.entity(company, only: [.company, .organisation])
      kinds.append(.companyTechnology)
    } else if let policy {
      subject = try project.entity(policy, only: [.policy])
      kinds.append(.policyTechnology)
    }
    if !kind.isEmpty { kinds = kind.map(\.value) }
    var links = network.links.filter { kinds.contains($0.kind) }
    if let subject {
      links = links.filter { $0.source == subject.id || $0.target == subject.id }
    }
    var table = LinkListing.table(links, network)
    table.emptyNote = subject.map { "no such links of \($0.name)" } ?? "no such links"
    try listing.print(table)
  }
}
