import Foundation
import PolicyGraph
import PolicyModel
import PolicyStore

/// Prints what a build does: errors as they come, a bar, and the summary at the end.
struct BuildReporting {
  let progress: ProgressBar

  init(isQuiet: Bool) { progress = ProgressBar(isQuiet: isQuiet) }

  func handle(_ event: BuildEvent) {
    switch event {
    case .progress(let done, let total, let path):
      progress.show(done: done, of: total, label: path)
    case .failure(let failure):
      progress.clear()
      Terminal.warn(failure.description)
    case .resolving:
      progress.show(done: 0, of: 0, label: "resolving")
    }
  }

  /// The rows of the summary: what was read, and what the project now holds.
  static func summary(_ report: BuildReport, of project: ProjectFile) throws -> Listing {
    let network = try PolicyNetwork(project)
    var listing = Listing(columns: [.init("what"), .init("count")], hasEvidence: false)
    func add(_ what: String, _ count: Int, unlessZero: Bool = false) {
      if unlessZero, count == 0 { return }
      listing.rows.append(.init(cells: [.text(what), .number(Double(count))]))
    }
    add("documents read", report.read)
    add("documents unchanged", report.unchanged)
    add("documents dropped", report.pruned.count, unlessZero: true)
    add("inputs failed", report.failures.count, unlessZero: true)
    add("files of other formats passed over", report.skipped.count, unlessZero: true)
    add("documents in the project", try project.documents().count)
    let kinds = Dictionary(grouping: network.entities, by: \.kind)
    for (kind, name) in [
      (EntityKind.agency, "agencies"), (.company, "companies"), (.organisation, "organisations"),
      (.technology, "technologies"), (.policy, "policies"),
    ] {
      add(name, kinds[kind]?.count ?? 0)
    }
    let links = Dictionary(grouping: network.links, by: \.kind)
    add("co-issuing pairs", links[.coIssuance]?.count ?? 0)
    add("partnerships", links[.partnership]?.count ?? 0)
    add("company-policy links", links[.companyPolicy]?.count ?? 0)
    for code in DocumentWarning.Code.allCases {
      let title = WarningGuide.entry(code).title.lowercasedFirst
      add("warning \(code.rawValue): \(title)", report.warnings[code] ?? 0, unlessZero: true)
    }
    return listing
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
