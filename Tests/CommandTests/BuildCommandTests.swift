import Foundation
import Testing

@Suite("build") struct BuildCommandTests {
  private func count(_ what: String, in output: String) -> Int? {
    let line = output.split(separator: "\n").first { $0.hasPrefix(what + " ") }
    return line.flatMap { $0.split(separator: " ").last.flatMap { Int($0) } }
  }

  @Test func twiceDoesNothing() throws {
    try Shell.inFolder { shell in
      try shell.write("in/a.txt", Briefings.sample)
      try shell.write("in/b.md", Briefings.text(3))
      try shell.write("in/c.xyz", "no briefing")
      let first = try shell.policygraph("build", "in", "-o", "x.policygraph")
      #expect(first.code == 0)
      #expect(first.errors == "")
      #expect(count("documents read", in: first.output) == 2)
      #expect(count("files of other formats passed over", in: first.output) == 1)
      let before = try shell.policygraph("export", "--format", "json").output
      let second = try shell.policygraph("build", "in", "-o", "x.policygraph")
      #expect(count("documents read", in: second.output) == 0)
      #expect(count("documents unchanged", in: second.output) == 2)
      #expect(try shell.policygraph("export", "--format", "json").output == before)
    }
  }

  @Test func aChangedFileIsReplacedAndAGoneOnePruned() throws {
    try Shell.inFolder { shell in
      try shell.write("in/a.txt", Briefings.text(1))
      try shell.write("in/b.txt", Briefings.text(2))
      _ = try shell.policygraph("build", "in", "-o", "x.policygraph")
      try shell.write("in/a.txt", Briefings.text(3))
      try FileManager.default.removeItem(at: shell.path("in/b.txt"))
      let changed = try shell.policygraph("build", "in", "-o", "x.policygraph")
      #expect(count("documents read", in: changed.output) == 1)
      #expect(count("documents in the project", in: changed.output) == 2)
      let pruned = try shell.policygraph("build", "in", "-o", "x.policygraph", "--prune")
      #expect(count("documents dropped", in: pruned.output) == 1)
      #expect(count("documents in the project", in: pruned.output) == 1)
      let json = try shell.policygraph("export", "--format", "json").output
      #expect(json.contains("Region 3"))
      #expect(!json.contains("Region 1\"") && !json.contains("Region 2"))
    }
  }

  @Test func standardInputIsADocument() throws {
    try Shell.inFolder { shell in
      let result = try shell.policygraph(
        "build",
        "-",
        "-o",
        "x.policygraph",
        input: Briefings.sample
      )
      #expect(result.code == 0)
      #expect(try shell.policygraph("coissuers").output.contains("— -"))
    }
  }

  @Test func quietSaysNothing() throws {
    try Shell.inFolder { shell in
      try shell.write("a.txt", Briefings.sample)
      let result = try shell.policygraph("build", "a.txt", "--quiet")
      #expect([result.output, result.errors] == ["", ""])
      #expect(FileManager.default.fileExists(atPath: shell.path("policies.policygraph").path))
    }
  }

  @Test func aProjectFileIsNoInput() throws {
    try Shell.inFolder { shell in
      let result = try shell.policygraph("build", "x.policygraph")
      #expect(result.code == 2)
      #expect(result.errors.contains("-o x.policygraph"))
    }
  }

  @Test func extractAndLoadAreBuild() throws {
    try Shell.inFolder { shell in
      for number in 0..<3 { try shell.write("in/\(number).txt", Briefings.text(number)) }
      #expect(try shell.script("$P extract in | $P load - -o a.policygraph").code == 0)
      #expect(try shell.policygraph("build", "in", "-o", "b.policygraph").code == 0)
      let exports = try ["a", "b"].map {
        try shell.policygraph("export", "\($0).policygraph", "--format", "json").output
      }
      #expect(exports[0] == exports[1])
      #expect(exports[0].contains("co-issuance"))
    }
  }

  /// Killed at several moments, then run again: sound, and the same as if nothing had happened.
  @Test(.timeLimit(.minutes(10))) func aKilledBuildIsResumed() throws {
    try Shell.inFolder { shell in
      for number in 0..<300 { try shell.write("in/\(number).txt", Briefings.text(number)) }
      var wasCut = false
      for milliseconds in [60, 120, 240, 480] {
        let process = try shell.start("build", "in", "-o", "killed.policygraph")
        usleep(useconds_t(milliseconds * 1000))
        kill(process, SIGKILL)
        wasCut = Shell.wait(for: process) == 128 + SIGKILL || wasCut
        guard FileManager.default.fileExists(atPath: shell.path("killed.policygraph").path) else {
          continue
        }
        let check = try shell.script("sqlite3 killed.policygraph 'PRAGMA integrity_check'")
        #expect(check.output == "ok\n", "\(check.errors)")
      }
      #expect(wasCut)
      #expect(try shell.policygraph("build", "in", "-o", "killed.policygraph").code == 0)
      #expect(try shell.policygraph("build", "in", "-o", "whole.policygraph").code == 0)
      let exports = try ["killed", "whole"].map {
        try shell.policygraph("export", "\($0).policygraph", "--format", "json").output
      }
      #expect(exports[0] == exports[1])
    }
  }

  /// Ctrl-C: the document in hand is finished, the graph resolved, the file closed.
  @Test(.timeLimit(.minutes(10))) func anInterruptedBuildEndsWell() throws {
    try Shell.inFolder { shell in
      for number in 0..<300 { try shell.write("in/\(number).txt", Briefings.text(number)) }
      let process = try shell.start("build", "in", "-o", "x.policygraph")
      usleep(400_000)
      kill(process, SIGINT)
      let code = Shell.wait(for: process)
      // On a fast machine it was done already.
      #expect(code == 1 || code == 0)
      let result = try shell.policygraph("coissuers", "x.policygraph")
      #expect(result.code == 0)
      #expect(result.errors == "")
      let rest = try shell.policygraph("build", "in", "-o", "x.policygraph")
      #expect(rest.code == 0)
      #expect(count("documents in the project", in: rest.output) == 300)
    }
  }
}
