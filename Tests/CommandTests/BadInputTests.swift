import Foundation
import Testing

/// “How it is judged” 4: a one-line error with the path and what to do, the other files read.
@Suite("bad input") struct BadInputTests {
  private func expectOneLine(_ result: Shell.Result, _ path: String, _ words: String...) {
    #expect(result.errorLines.count == 1, "\(result.errors)")
    #expect(result.errors.hasPrefix("policygraph: \(path): "), "\(result.errors)")
    for word in words { #expect(result.errors.contains(word), "\(result.errors)") }
    for word in ["Swift", "Optional(", "Error(", "NSError", "Fatal", "SQLITE"] {
      #expect(!result.errors.contains(word), "\(result.errors)")
    }
  }

  @Test(
    "a file that cannot be read is named, and the others are read",
    arguments: [
      ("empty.txt", [], "empty"),
      ("blank.txt", [0x20, 0x0A, 0x0A], "empty"),
      ("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01, 0x00], "not a text file"),
      ("latin.txt", Array("MIIT issued a ".utf8) + [0xFF] + Array(" notice".utf8), "line 1"),
      ("cut.txt", Array("工信部".utf8).dropLast(), "UTF-8"),
    ] as [(String, [UInt8], String)]
  )
  func unreadableFilesAreNamed(name: String, bytes: [UInt8], reason: String) throws {
    try Shell.inFolder { shell in
      try shell.write("good.txt", Briefings.sample)
      try shell.write(name, bytes)
      let result = try shell.policygraph("build", name, "good.txt", "-o", "x.policygraph")
      #expect(result.code == 1)
      expectOneLine(result, name, reason, ";")
      #expect(try shell.policygraph("coissuers", "x.policygraph").output.contains("good.txt"))
    }
  }

  @Test func aMissingPathIsNamed() throws {
    try Shell.inFolder { shell in
      try shell.write("good.txt", Briefings.sample)
      let result = try shell.policygraph("build", "good.txt", "missing.txt", "-o", "x.policygraph")
      #expect(result.code == 1)
      expectOneLine(result, "missing.txt", "no such file", "check the path")
      #expect(try shell.policygraph("coissuers").code == 0)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aFileWithoutPermissionIsNamed() throws {
    try Shell.inFolder { shell in
      try shell.write("good.txt", Briefings.sample)
      try shell.write("closed.txt", Briefings.sample)
      chmod(shell.path("closed.txt").path, 0)
      let result = try shell.policygraph("build", ".", "-o", "x.policygraph")
      #expect(result.code == 1)
      expectOneLine(result, "closed.txt", "permission")
    }
  }

  @Test func extractGoesOnToo() throws {
    try Shell.inFolder { shell in
      try shell.write("a.txt", "")
      try shell.write("b.txt", Briefings.sample)
      let result = try shell.policygraph("extract", "a.txt", "b.txt")
      #expect(result.code == 1)
      expectOneLine(result, "a.txt", "empty")
      #expect(result.output.split(separator: "\n").count == 1)
    }
  }

  @Test func loadNamesTheLine() throws {
    try Shell.inFolder { shell in
      try shell.write("b.txt", Briefings.sample)
      let facts = try shell.policygraph("extract", "b.txt").output
      try shell.write("facts.jsonl", "{}\n" + facts)
      let result = try shell.policygraph("load", "facts.jsonl", "-o", "x.policygraph")
      #expect(result.code == 1)
      expectOneLine(result, "facts.jsonl", "line 1", "missing")
      #expect(try shell.policygraph("coissuers").output.contains("b.txt"))
    }
  }

  @Test(
    "what is no project file is refused and left as it is",
    arguments: ["hello\n", "", "SQLite format 3\0" + String(repeating: "x", count: 200)]
  )
  func otherFilesAreRefused(content: String) throws {
    try Shell.inFolder { shell in
      try shell.write("x.policygraph", content)
      for command in ["coissuers", "links", "partners", "centrality", "export"] {
        let result = try shell.policygraph(command, "x.policygraph")
        #expect(result.code == 3)
        expectOneLine(result, "x.policygraph", ";")
      }
      #expect(try shell.read("x.policygraph") == content)
    }
  }

  @Test func aProjectOfANewerSchemaIsRefused() throws {
    try Shell.withProject { shell in
      let change = try shell.script(
        "sqlite3 china.policygraph \"INSERT INTO grdb_migrations VALUES ('999 from the future')\""
      )
      try #require(change.code == 0, "needs sqlite3: \(change.errors)")
      for result in [
        try shell.policygraph("coissuers", "china.policygraph"),
        try shell.policygraph("build", "briefing.txt", "-o", "china.policygraph"),
      ] {
        #expect(result.code == 3)
        expectOneLine(result, "china.policygraph", "newer version", "update policygraph")
      }
    }
  }

  @Test func aMissingProjectIsNamed() throws {
    try Shell.inFolder { shell in
      let result = try shell.policygraph("coissuers", "none.policygraph")
      #expect(result.code == 3)
      expectOneLine(result, "none.policygraph", "does not exist", "policygraph build")
      #expect(!FileManager.default.fileExists(atPath: shell.path("none.policygraph").path))
    }
  }

  @Test(
    "a full disk is told, whatever is written",
    arguments: [
      "export china.policygraph -o /dev/full", "export --format json -o /dev/full",
      "export --format dot -o /dev/full",
    ]
  )
  func aFullDiskIsTold(line: String) throws {
    try Shell.withProject { shell in
      let result = try shell.script("$P \(line)")
      #expect(result.code == 3)
      expectOneLine(result, "/dev/full", "No space left")
    }
  }

  @Test("so it is on standard output", arguments: ["export", "coissuers", "entity MIIT"])
  func aFullDiskUnderStandardOutputIsTold(line: String) throws {
    try Shell.withProject { shell in
      let result = try shell.script("$P \(line) > /dev/full")
      #expect(result.code == 3)
      expectOneLine(result, "standard output", "No space left")
    }
  }

  /// A limit on file sizes stands for the full disk, which a test cannot make.
  @Test func aBuildThatRunsOutOfSpaceKeepsWhatItHad() throws {
    try Shell.inFolder { shell in
      for number in 0..<150 { try shell.write("in/\(number).txt", Briefings.text(number)) }
      let result = try shell.script("ulimit -f 600; $P build in -o x.policygraph")
      #expect(result.code == 3)
      expectOneLine(result, "x.policygraph", ";")
      let check = try shell.script("sqlite3 x.policygraph 'PRAGMA integrity_check'")
      #expect(check.output == "ok\n")
      let again = try shell.policygraph("build", "in", "-o", "x.policygraph")
      #expect(again.code == 0)
      #expect(try shell.policygraph("build", "in", "-o", "y.policygraph").code == 0)
      let exports = try ["x", "y"].map {
        try shell.policygraph("export", "\($0).policygraph", "--format", "json").output
      }
      #expect(exports[0] == exports[1])
    }
  }
}
