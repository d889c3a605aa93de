import ArgumentParser
import Foundation
import GraphAnalysis
import GraphFormats
import PolicyGraph

/// The command `policygraph`.
@main
struct Policygraph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policygraph",
    abstract:
      "Turns policy briefings into a graph of agencies, companies, technologies and policies.",
    usage: "policygraph <command> [<options>]",
    discussion: """
      Every node and edge can be traced to the sentence it came from. An example:

        policygraph build briefings/ -o china.policygraph
        policygraph coissuers china.policygraph MIIT
        policygraph draw china.policygraph -o china.svg

      Exit codes: 0 all inputs read, 1 some input failed, 2 usage, 3 the project file or output.
      """,
    version: Version.program,
    groupedSubcommands: [
      CommandGroup(name: "Making a graph:", subcommands: [Build.self, Extract.self, Load.self]),
      CommandGroup(
        name: "Asking it:",
        subcommands: [Coissuers.self, Links.self, Partners.self, EntityCard.self, Centrality.self]
      ),
      CommandGroup(name: "Taking it elsewhere:", subcommands: [Export.self, Draw.self]),
      CommandGroup(name: "Checking:", subcommands: [Evaluate.self, Explain.self]),
    ]
  )

  static func main() {
    // A reader that has seen enough (`| head`) is no error.
    signal(SIGPIPE, SIG_DFL)
    // Past a limit on file sizes, writing should fail and not kill.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Complaint.end(with: error)
    }
  }
}
