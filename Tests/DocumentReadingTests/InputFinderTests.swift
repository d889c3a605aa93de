import DocumentReading
import TestSupport
import Testing

@Suite("InputFinder")
struct InputFinderTests {
  /// What was found, below the folder: `a.txt`, `skipped a.pdf`, `failed none`.
  private static func find(_ names: [String], in folder: Folder) -> [String] {
    let root = folder.path(".")
    func below(_ path: String) -> String {
      path == root ? "." : String(path.dropFirst(root.count + 1))
    }
    return InputFinder.find(names.map(folder.path)).map { finding in
      switch finding {
      case .file(let path): below(path)
      case .skipped(let path): "skipped " + below(path)
      case .failure(let error): "failed " + below(error.path)
      }
    }
  }

  @Test func aFolderIsWalkedInByteOrder() throws {
    try Folder.with { folder in
      let names = [
        "b.txt", "a.md", "B.txt", "工.txt", "é.txt", "c/2.txt", "c/10.txt", "c/d/1.markdown",
        "9.text",
      ]
      for name in names { try folder.write(name) }
      let sorted = names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      #expect(Self.find(["."], in: folder) == sorted)
    }
  }

  @Test func otherFormatsInAFolderAreToldAsSkipped() throws {
    try Folder.with { folder in
      for name in ["a.TXT", "b.pdf", "c", "txt", "d.txt.gz"] { try folder.write(name) }
      #expect(
        Self.find(["."], in: folder)
          == ["a.TXT", "skipped b.pdf", "skipped c", "skipped d.txt.gz", "skipped txt"])
    }
  }

  @Test func aFileThatIsNamedIsTriedWhateverItIsCalled() throws {
    try Folder.with { folder in
      for name in ["b.pdf", ".hidden.txt", "c"] { try folder.write(name) }
      #expect(
        Self.find(["c", "b.pdf", ".hidden.txt"], in: folder) == ["c", "b.pdf", ".hidden.txt"])
    }
  }

  @Test func hiddenFilesAndFoldersAreLeftOut() throws {
    try Folder.with { folder in
      for name in [".a.txt", ".git/b.txt", "c/.d.txt"] { try folder.write(name) }
      #expect(Self.find(["."], in: folder).isEmpty)
    }
  }

  @Test func aLinkToAFolderIsNoTrap() throws {
    try Folder.with { folder in
      try folder.write("a/x.txt")
      try folder.link("a/up", to: "..")
      try folder.link("a/again.txt", to: "x.txt")
      try folder.link("self", to: "self")
      #expect(Self.find(["."], in: folder) == ["a/again.txt", "a/x.txt"])
    }
  }

  @Test func aLinkToAFolderThatIsNamedIsFollowed() throws {
    try Folder.with { folder in
      try folder.write("a/x.txt")
      try folder.link("b", to: "a")
      #expect(Self.find(["b"], in: folder) == ["b/x.txt"])
    }
  }

  @Test func aMissingPathFailsAndTheOthersGoOn() throws {
    try Folder.with { folder in
      try folder.write("a.txt")
      #expect(Self.find(["none", "a.txt"], in: folder) == ["failed none", "a.txt"])
    }
  }

  @Test func aPathOfNoLettersIsNotTheFolderOneStandsIn() {
    let findings = InputFinder.find([""])
    guard findings.count == 1, case .failure(let error) = findings[0] else {
      Issue.record("\(findings)")
      return
    }
    #expect(error.code == .missing)
  }

  @Test(.disabled(if: Folder.isRoot, "root may list everything"))
  func aFolderWithoutPermissionFailsAndTheOthersGoOn() throws {
    try Folder.with { folder in
      try folder.write("a/x.txt")
      try folder.write("b.txt")
      try folder.setMode(0o000, of: "a")
      defer { try? folder.setMode(0o700, of: "a") }
      #expect(Self.find(["."], in: folder) == ["failed a", "b.txt"])
    }
  }

  @Test func aFileNamedTwiceIsListedOnce() throws {
    try Folder.with { folder in
      try folder.write("a/x.txt")
      #expect(Self.find(["a/x.txt", "a", "./a//x.txt", "a/./x.txt"], in: folder) == ["a/x.txt"])
    }
  }

  @Test func namesThatOnlyLookAlikeAreTwoFiles() throws {
    try Folder.with { folder in
      let names = ["e\u{301}.txt", "\u{E9}.txt"]
      for name in names { try folder.write(name) }
      // Swift takes them for equal; the disk does not.
      #expect(Self.find(["."], in: folder).map { Array($0.utf8) } == names.map { Array($0.utf8) })
    }
  }

  @Test func standardInputIsADash() {
    let findings = InputFinder.find(["-", "-"])
    guard findings.count == 1, case .file(let path) = findings[0] else {
      Issue.record("\(findings)")
      return
    }
    #expect(path == "-")
  }

  @Test(arguments: [
    Case("dot", "./a/b.txt", "a/b.txt", why: "one file, one name"),
    Case("slashes", "a//b/", "a/b", why: "doubled and trailing"),
    Case("inner dots", "a/./b", "a/b", why: "a step to where one stands"),
    Case("parent", "../a", "../a", why: "a parent may be a link's: left alone"),
    Case("absolute", "//a/b", "/a/b", why: "stays absolute"),
    Case("root", "/", "/", why: "stays the root"),
    Case("here", "./", ".", why: "the folder one stands in"),
    Case("nothing", "", "", why: "not the folder one stands in"),
    Case("dash", "-", "-", why: "standard input"),
    Case("a file called dash", "./-", "./-", why: "how one says that it is a file"),
  ])
  func pathsAreTidied(row: Case<String>) {
    #expect(InputFinder.tidy(row.text) == row.expectation, "\(row.why)")
    #expect(InputFinder.tidy(row.expectation) == row.expectation, "tidying twice changes nothing")
  }
}
