import ArgumentParser
import PolicyGraph
import PolicyStore

/// Takes facts that `extract` wrote into a project file.
struct Load: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take facts that “extract” wrote into a project file.",
    discussion: """
      Facts of one document replace what the project knew of it. A line that cannot be read is \
      reported with its number, the others are taken in.

        policygraph extract briefings/ | policygraph load - -o china.policygraph
        policygraph load part-*.jsonl -o china.policygraph
      """
  )

  @Argument(help: ArgumentHelp("Files of facts, or - for standard input.", valueName: "facts"))
  var inputs: [String]

  @OptionGroup var target: TargetOptions

  func run() throws {
    try target.refuseProjects(among: inputs)
    let reporting = BuildReporting(isQuiet: target.quiet)
    try target.update(reporting) { builder throws(StoreError) in
      try builder.load(inputs, report: reporting.handle)
    }
  }
}
