import ArgumentParser
import Foundation
import PolicyExtraction
import PolicyGraph
import PolicyStore

/// Reads briefings into a project file.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read briefings into a project file.",
    discussion: """
      Reads text and Markdown (UTF-8), single files, whole folders, or standard input as “-”. \
      Run it again with the same inputs: what has not changed is not read again. Ctrl-C ends it \
      after the document in hand.

        policygraph build briefings/ -o china.policygraph
        policygraph build briefings/ -o china.policygraph --prune
      """
  )

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input"))
  var inputs: [String]

  @OptionGroup var target: TargetOptions

  @Flag(help: "Drop documents whose files are gone.")
  var prune = false

  func run() throws {
    try target.refuseProjects(among: inputs)
    let reporting = BuildReporting(isQuiet: target.quiet)
    try target.update(reporting) { builder throws(StoreError) in
      try builder.build(inputs, prune: prune, report: reporting.handle)
    }
  }
}
