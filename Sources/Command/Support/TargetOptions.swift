import ArgumentParser
import PolicyExtraction
import PolicyGraph
import PolicyStore

/// Which project file a command writes, and how it tells of it.
struct TargetOptions: ParsableArguments {
  @Option(
    name: [.short, .long, .customShort("p"), .customLong("project")],
    help: ArgumentHelp("The project file to make or bring up to date.", valueName: "file")
  )
  var output = "policies.policygraph"

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  /// Refuses a project file given as an input: it was meant for `-o`.
  func refuseProjects(among inputs: [String]) throws {
    for input in inputs where input.hasSuffix(ProjectOptions.ending) {
      throw Complaint.usage("\(input): a project file is no input; write to it with -o \(input)")
    }
  }

  /// Opens the project file, changes it, prints the summary, and closes it.
  ///
  /// - Throws: what opening and changing throw; `someInputFailed` where the report has failures.
  func update(
    _ reporting: BuildReporting,
    _ change: (ProjectBuilder) throws(StoreError) -> BuildReport
  ) throws {
    let project = try ProjectFile(output, for: .creating)
    Interruption.watch()
    let builder = ProjectBuilder(
      project: project,
      lexicon: try Lexicon.builtIn(),
      stop: Interruption.stop
    )
    let report: BuildReport
    do {
      report = try change(builder)
    } catch {
      reporting.progress.clear()
      throw error
    }
    reporting.progress.clear()
    if !quiet {
      let listing = try BuildReporting.summary(report, of: project)
      try Output.write(TablePrinter(width: Terminal.width, quotes: 0).text(listing))
    }
    try project.close()
    if report.isStopped {
      Terminal.warn("\(output): stopped before all inputs were read; run it again to go on")
      throw Complaint.someInputFailed
    }
    if !report.failures.isEmpty { throw Complaint.someInputFailed }
  }
}
