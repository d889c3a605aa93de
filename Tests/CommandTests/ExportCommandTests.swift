import Foundation
import Testing

@Suite("export and draw") struct ExportCommandTests {
  @Test(
    "every view goes into every format, twice the same",
    arguments: ["full", "issuance", "co-issuance", "partnership", "company-policy", "technology"]
  )
  func everyViewIsExported(view: String) throws {
    try Shell.withProject { shell in
      for format in ["graphml", "dot", "json"] {
        let first = try shell.policygraph("export", "--format", format, "--view", view)
        #expect(first.code == 0, "\(first.errors)")
        #expect(first.errors == "")
        #expect(!first.output.isEmpty)
        let file = try shell.policygraph("export", "--view", view, "-o", "out.\(format)")
        #expect(file.code == 0)
        #expect(try shell.read("out.\(format)") == first.output)
      }
    }
  }

  @Test func theEndingChoosesTheFormat() throws {
    try Shell.withProject { shell in
      _ = try shell.policygraph("export", "-o", "x.json")
      #expect(try shell.read("x.json").hasPrefix("{"))
      let wrong = try shell.policygraph("export", "-o", "x.gexf")
      #expect(wrong.code == 2)
      #expect(wrong.errors.contains("--format"))
    }
  }

  @Test func aReaderThatHasSeenEnoughIsNoError() throws {
    try Shell.withProject { shell in
      let result = try shell.script("$P export --format json | head -c 10")
      #expect(result.code == 0)
      #expect(result.errors == "")
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/dot")))
  func picturesAreDrawn() throws {
    try Shell.withProject { shell in
      for ending in ["svg", "png", "pdf"] {
        let result = try shell.policygraph("draw", "-o", "x.\(ending)", "--view", "co-issuance")
        #expect(result.code == 0, "\(result.errors)")
        #expect(try Data(contentsOf: shell.path("x.\(ending)")).count > 500)
      }
      #expect(try shell.read("x.svg").contains("Ministry of"))
    }
  }

  @Test func withoutGraphvizThePackageIsNamed() throws {
    try Shell.withProject { shell in
      let result = try shell.script("PATH=/nonexistent $P draw -o x.svg")
      #expect(result.code == 1)
      #expect(result.errorLines.count == 1)
      #expect(result.errors.contains("install the package graphviz"))
    }
  }

  @Test func anEndingThatIsNoPictureIsRefused() throws {
    try Shell.withProject { shell in
      let result = try shell.policygraph("draw", "-o", "x.gif")
      #expect(result.code == 2)
    }
  }
}
