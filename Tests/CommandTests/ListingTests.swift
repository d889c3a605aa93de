import Foundation
import Testing

@Suite("listings") struct ListingTests {
  private func json(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  @Test(
    "json is JSON, csv has a header, a table its rows",
    arguments: [
      ["coissuers"], ["coissuers", "MIIT"], ["links"], ["links", "--company", "Baidu"],
      ["links", "--policy", "Action Plan for Hydrogen Energy"], ["partners"],
      ["partners", "geely"], ["centrality"], ["entity", "MIIT"], ["explain"],
    ]
  )
  func everyFormatWorks(command: [String]) throws {
    try Shell.withProject { shell in
      let line = command.map { "'\($0)'" }.joined(separator: " ")
      for format in ["table", "csv", "json"] {
        let result = try shell.script("$P \(line) --format \(format)")
        #expect(result.code == 0, "\(result.errors)")
        #expect(result.errors == "")
        #expect(!result.output.contains("\u{1B}"), "no colours off a terminal")
        if format == "json" { _ = try json(result.output) }
        if format == "csv" { #expect(result.output.hasSuffix("\n")) }
      }
    }
  }

  @Test func coissuersShowPoliciesAndQuotes() throws {
    try Shell.withProject { shell in
      let output = try shell.policygraph("coissuers", "--format", "json").output
      let rows = try #require(try json(output) as? [[String: Any]])
      #expect(rows.count == 3)
      let first = try #require(rows.first)
      #expect(first["jointPolicies"] as? Int == 2)
      let text = Array(try shell.read("briefing.txt").utf8)
      for row in rows {
        let evidence = try #require(row["evidence"] as? [[String: Any]])
        #expect(!evidence.isEmpty)
        for piece in evidence {
          let start = try #require(piece["start"] as? Int)
          let end = try #require(piece["end"] as? Int)
          let quote = String(decoding: text[start..<end], as: UTF8.self)
          #expect(piece["quote"] as? String == quote)
        }
      }
    }
  }

  @Test(
    "any name of an agency will do",
    arguments: [
      "MIIT", "miit", "工信部", "工业和信息化部", "ministry of industry and information technology",
    ]
  )
  func anyNameWillDo(name: String) throws {
    try Shell.withProject { shell in
      let result = try shell.policygraph("coissuers", name, "--format", "csv")
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.output.split(separator: "\n").count == 3)
    }
  }

  @Test func anUnknownNameSuggestsTheNearest() throws {
    try Shell.withProject { shell in
      let result = try shell.policygraph("coissuers", "Minstry of Finance")
      #expect(result.code == 2)
      #expect(result.errorLines.count == 1)
      #expect(result.errors.contains("did you mean “Ministry of Finance”"))
      #expect(result.output == "")
    }
  }

  @Test func aNameOfAnotherKindIsExplained() throws {
    try Shell.withProject { shell in
      let result = try shell.policygraph("links", "--company", "MIIT")
      #expect(result.code == 2)
      #expect(result.errors.contains("is an agency, not"))
    }
  }

  @Test(
    "the project file may stand anywhere",
    arguments: [
      "coissuers china.policygraph MIIT", "coissuers MIIT china.policygraph",
      "coissuers -p china.policygraph MIIT", "coissuers MIIT --project china.policygraph",
      "coissuers MIIT",
    ]
  )
  func theProjectMayStandAnywhere(line: String) throws {
    try Shell.withProject { shell in
      let result = try shell.script("$P \(line)")
      #expect(result.code == 0, "\(result.errors)")
      // The table may wrap the name behind these words.
      #expect(result.output.contains("National Development and"))
    }
  }

  @Test func severalProjectsNeedAName() throws {
    try Shell.withProject { shell in
      _ = try shell.policygraph("build", "briefing.txt", "-o", "b.policygraph")
      let result = try shell.policygraph("coissuers")
      #expect(result.code == 2)
      #expect(result.errors.contains("b.policygraph, china.policygraph"))
    }
  }

  @Test func noProjectIsSaid() throws {
    try Shell.inFolder { shell in
      let result = try shell.policygraph("coissuers")
      #expect(result.code == 2)
      #expect(result.errors.contains("policygraph build"))
    }
  }

  @Test func limitsAreObeyed() throws {
    try Shell.withProject { shell in
      let result = try shell.policygraph("coissuers", "--format", "csv", "--limit", "1")
      #expect(result.output.split(separator: "\n").count == 2)
      let top = try shell.policygraph("centrality", "--top", "1", "--format", "csv")
      #expect(top.output.split(separator: "\n").count == 2)
    }
  }

  @Test func centralityHasTheMeasuresAskedFor() throws {
    try Shell.withProject { shell in
      let result = try shell.policygraph(
        "centrality",
        "--measure",
        "degree,pagerank",
        "--measure",
        "weighted-betweenness",
        "--format",
        "csv"
      )
      #expect(result.output.hasPrefix("name,id,kind,degree,pagerank,weighted-betweenness\n"))
      let wrong = try shell.policygraph("centrality", "--measure", "fame")
      #expect(wrong.code == 2)
      #expect(wrong.errors.contains("pagerank"))
    }
  }
}
