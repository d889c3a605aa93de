import Foundation
import GraphAnalysis
import Testing

/// A graph with scores computed by networkx, as Scripts/reference/graph-measures.py wrote it.
struct Fixture: Sendable, CustomTestStringConvertible {
  let name: String
  let graph: Graph
  let expected: [String: [Double]?]

  var testDescription: String { name }

  static let names = [
    "directed-acyclic", "directed-loops-and-parallels", "directed-weighted", "disconnected",
    "florentine-families", "karate-club", "krackhardt-kite", "les-miserables",
    "loops-and-parallels", "path", "southern-women", "star",
  ]

  static func load(_ name: String) throws -> Fixture {
    let address = Bundle.module.url(
      forResource: name,
      withExtension: "json",
      subdirectory: "Fixtures"
    )
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: #require(address)))
    return Fixture(
      name: file.name,
      graph: try Graph(
        nodeCount: file.nodeCount,
        isDirected: file.directed,
        edges: file.edges.map { Edge(NodeID($0[0]), NodeID($0[1]), weight: $0[2]) }
      ),
      expected: file.expected
    )
  }

  private struct File: Decodable {
    let name: String
    let directed: Bool
    let nodeCount: Int
    let edges: [[Double]]
    let expected: [String: [Double]?]
  }
}
