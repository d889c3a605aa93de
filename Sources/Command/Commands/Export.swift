import ArgumentParser
import Foundation
import GraphFormats
import PolicyGraph
import PolicyModel

/// Writes a view for another program.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the graph for another program.",
    discussion: """
      GraphML is for Gephi, networkx, igraph and others; DOT for Graphviz; JSON carries everything, \
      evidence and all, and is described in Graphs/schema/full-view.schema.json.

        policygraph export china.policygraph -o china.graphml
        policygraph export --format json --view full -o china.json
        policygraph export --format dot --view co-issuance | neato -Tsvg -o china.svg
      """
  )

  /// The formats, by the ending of a file or a name.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case graphml, dot, json

    /// GraphML where a file has no ending, nil where its ending is of no format.
    init?(fileName: String) {
      let name = fileName.split(separator: "/").last ?? ""
      let parts = name.split(separator: ".")
      switch parts.count > 1 ? parts.last?.lowercased() : nil {
      case nil, "graphml": self = .graphml
      case "dot", "gv": self = .dot
      case "json": self = .json
      default: return nil
      }
    }
  }

  enum Reader: String, ExpressibleByArgument, CaseIterable { case any, gephi }

  @Argument(help: ArgumentHelp("The project file, if need be.", valueName: "project"))
  var words: [String] = []

  @Option(help: "The format: graphml, dot or json; by default what the file's ending says.")
  var format: Format?

  @Option(help: "The view to write.")
  var view = Choice(GraphView.full)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file")
  )
  var output = "-"

  @Option(
    name: .customLong("for"),
    help: "GraphML for any reader, or for gephi, which wants edge kinds in a place of its own."
  )
  var reader = Reader.any

  @OptionGroup var options: ProjectOptions
  @OptionGroup var confidence: ConfidenceOption

  func run() throws {
    guard let format = format ?? Format(fileName: output) else {
      throw Complaint.usage("\(output): the ending names no format; give --format graphml|dot|json")
    }
    let project = try options.openAlone(words, confidence: confidence.minConfidence)
    let network = project.network
    let sink: any ByteSink = output == "-" ? StandardOutputSink() : try FileSink(path: output)
    var losses = LossReport()
    switch format {
    case .json:
      try GraphJSON.write(network, view: view.value, to: sink)
    case .graphml:
      let writer = GraphMLWriter(for: reader == .gephi ? .gephi : .any)
      let graph = ViewGraph(network, view: view.value, keepsIsolated: true).data(network)
      losses = try writer.write(graph, to: sink)
    case .dot:
      let graph = ViewGraph(network, view: view.value).drawing()
      losses = try DOTWriter(style: ViewLook.style()).write(graph, to: sink)
    }
    try sink.finish()
    let place = output == "-" ? format.rawValue : output
    // Ids that XML cannot hold are in a column, so nothing is lost.
    for loss in losses.losses where loss.code != .identifiers {
      Terminal.warn("\(place): note: \(loss)")
    }
  }
}
