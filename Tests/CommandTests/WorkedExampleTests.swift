import Foundation
import Testing

/// The worked example in `Graphs/briefing` is what the program makes of its briefing today.
///
/// `POLICYGRAPH_RECORD=1 swift test --filter WorkedExampleTests` writes the files anew.
@Suite struct WorkedExampleTests {
  private static let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Graphs/briefing")

  /// A committed file and the command that makes it.
  struct Product: CustomTestStringConvertible, Sendable {
    var file: String
    var command: String

    var testDescription: String { file }
  }

  static let products = [
    Product(file: "briefing.graphml", command: "export --format graphml"),
    Product(file: "briefing.dot", command: "export --format dot"),
    Product(file: "briefing.json", command: "export --format json --view full"),
    Product(file: "co-issuance.graphml", command: "export --format graphml --view co-issuance"),
    Product(file: "co-issuance.dot", command: "export --format dot --view co-issuance"),
    Product(file: "coissuers.txt", command: "coissuers"),
    Product(file: "links.txt", command: "links"),
    Product(file: "partners.txt", command: "partners"),
    Product(file: "centrality.txt", command: "centrality --view co-issuance"),
  ]

  @Test(arguments: products) func isWhatTheProgramMakesToday(_ product: Product) throws {
    try Shell.inFolder { shell in
      let briefing = try Data(contentsOf: Self.example.appendingPathComponent("briefing.md"))
      try shell.write("briefing.md", Array(briefing))
      #expect(try shell.policygraph("build", "briefing.md", "-o", "b.policygraph").code == 0)
      let made = try shell.script("\"$P\" \(product.command) -p b.policygraph")
      #expect(made.code == 0, "\(made.errors)")
      let kept = Self.example.appendingPathComponent(product.file)
      let environment = ProcessInfo.processInfo.environment
      if environment["POLICYGRAPH_RECORD"] == "1" {
        try #require(environment["CI"] == nil, "files are not recorded under CI")
        try Data(made.output.utf8).write(to: kept)
      }
      let expected = String(decoding: try Data(contentsOf: kept), as: UTF8.self)
      #expect(made.output == expected, "\(product.file) has changed; see above how to record it")
    }
  }
}
