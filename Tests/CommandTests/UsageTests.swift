import Testing

@Suite("usage") struct UsageTests {
  static let commands = [
    "build", "extract", "load", "coissuers", "links", "partners", "entity", "centrality", "export",
    "draw", "evaluate", "explain",
  ]

  @Test("each command's help shows an example", arguments: commands)
  func helpShowsAnExample(command: String) throws {
    try Shell.inFolder { shell in
      let result = try shell.policygraph(command, "--help")
      #expect(result.code == 0)
      #expect(result.errors == "")
      #expect(result.output.contains("\n  policygraph \(command)"))
    }
  }

  @Test func theHelpNamesAllCommands() throws {
    try Shell.inFolder { shell in
      let result = try shell.policygraph("--help")
      #expect(result.code == 0)
      for command in Self.commands { #expect(result.output.contains("\n  \(command) ")) }
    }
  }

  @Test(
    "wrong usage is one line and code 2",
    arguments: [
      "frob", "build", "coissuers --format xml", "coissuers --limit -1", "export --view none",
      "centrality --top x", "links --company a --policy b", "links nonsense", "draw", "entity",
      "explain W999", "coissuers --min-confidence 2",
    ]
  )
  func wrongUsageIsOneLine(line: String) throws {
    try Shell.withProject { shell in
      let result = try shell.script("$P \(line)")
      #expect(result.code == 2, "\(result.errors)")
      #expect(result.errorLines.count == 1, "\(result.errors)")
      #expect(result.errors.hasPrefix("policygraph: "))
      #expect(result.output == "")
    }
  }

  @Test func theVersionIsPrinted() throws {
    try Shell.inFolder { shell in
      let result = try shell.policygraph("--version")
      #expect(result.output == "policygraph 0.1.0\n")
    }
  }

  @Test func warningsAreExplained() throws {
    try Shell.inFolder { shell in
      let result = try shell.policygraph("explain", "w012")
      #expect(result.code == 0)
      #expect(result.output.hasPrefix("W012 "))
    }
  }

  @Test func evaluateScoresAndListsMisses() throws {
    try Shell.inFolder { shell in
      try shell.write("a.txt", Briefings.sample)
      try shell.write(
        "gold.json",
        """
        {"agencies": [{"name": "Ministry of Finance"}, {"name": "Ministry of Magic"}],
         "companies": [], "organisations": [], "technologies": [], "policies": [],
         "coIssuance": [], "partnerships": [], "companyPolicy": []}
        """
      )
      let result = try shell.policygraph("evaluate", "gold.json", "--input", "a.txt")
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.output.contains("missed       agency: Ministry of Magic"))
      let wrong = try shell.policygraph("evaluate", "a.txt", "--input", "a.txt")
      #expect(wrong.code == 1)
      #expect(wrong.errorLines.count == 1)
    }
  }
}
