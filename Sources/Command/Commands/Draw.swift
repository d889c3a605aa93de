import ArgumentParser
import Foundation
import GraphFormats
import PolicyGraph
import PolicyStore

/// Draws a view with Graphviz.
struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw the graph as a picture, with Graphviz.",
    discussion: """
      The ending of the file says what it becomes: .svg, .png or .pdf. Entities without links are \
      left out.

        policygraph draw china.policygraph -o china.svg
        policygraph draw --view co-issuance --layout sfdp -o china.png
      """
  )

  @Argument(help: ArgumentHelp("The project file, if need be.", valueName: "project"))
  var words: [String] = []

  @Option(help: "The view to draw.")
  var view = Choice(GraphView.full)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The picture to write: .svg, .png or .pdf.", valueName: "file")
  )
  var output: String

  @Option(help: "Graphviz's layout program; by default one that fits the size.")
  var layout: Choice<DOTStyle.Layout>?

  @OptionGroup var options: ProjectOptions
  @OptionGroup var confidence: ConfidenceOption

  func run() throws {
    let ending = output.split(separator: ".").last?.lowercased() ?? ""
    guard ["svg", "png", "pdf"].contains(ending), output.contains(".") else {
      throw Complaint.usage("\(output): the ending must be .svg, .png or .pdf")
    }
    let project = try options.openAlone(words, confidence: confidence.minConfidence)
    let graph = ViewGraph(project.network, view: view.value).drawing()
    guard !graph.nodes.isEmpty else {
      throw Complaint.input(
        "\(project.file.path): the view \(view.value.rawValue) is empty; choose another with --view"
      )
    }
    let drawing = try DOTWriter(style: ViewLook.style(layout: layout?.value)).encode(graph)
    let picture = try Graphviz.picture(of: drawing.bytes, format: ending, named: output)
    let sink = try FileSink(path: output)
    try sink.write(picture.span.bytes)
    try sink.finish()
    for line in drawing.losses.lines { Terminal.warn("\(output): note: \(line)") }
  }
}
