import Foundation
import GraphFormats
import Testing

@Suite struct FileSinkTests {
  @Test func fileAppearsOnlyWhenFinished() throws {
    let folder = try ScratchFolder()
    let path = folder.path("a.txt")
    let sink = try FileSink(path: path)
    try sink.write("two ")
    try sink.write("words")
    #expect(!FileManager.default.fileExists(atPath: path))
    try sink.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "two words")
    #expect(try folder.names == ["a.txt"])
  }

  @Test func unfinishedFileLeavesTheOldOneAndNothingElse() throws {
    let folder = try ScratchFolder()
    let path = folder.path("a.txt")
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    do {
      let sink = try FileSink(path: path)
      try sink.write(String(repeating: "new", count: 100_000))
      #expect(try folder.names.count == 2)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(try folder.names == ["a.txt"])
  }

  @Test func graphWithAFaultLeavesNoFile() throws {
    let folder = try ScratchFolder()
    var graph = SampleGraphs.trade
    graph.edges[1].weight = 0
    #expect(throws: GraphFormatError.self) {
      try GraphMLWriter().write(graph, toFile: folder.path("a.graphml"))
    }
    #expect(try folder.names == [])
  }

  @Test func longPiecesKeepTheirOrder() throws {
    let folder = try ScratchFolder()
    let sink = try FileSink(path: folder.path("a"))
    var expected = ""
    for length in [1, 70_000, 2, 65_536, 0, 65_535, 3, 200_000] {
      let piece = String(repeating: "\(length % 10)", count: length)
      expected += piece
      try sink.write(piece)
    }
    try sink.finish()
    #expect(try String(contentsOfFile: folder.path("a"), encoding: .utf8) == expected)
  }

  @Test func linkIsFollowedAndPermissionsStay() throws {
    let folder = try ScratchFolder()
    try "old".write(toFile: folder.path("real"), atomically: false, encoding: .utf8)
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path("real"))
    try files.createSymbolicLink(
      atPath: folder.path("link"),
      withDestinationPath: folder.path("real")
    )
    let sink = try FileSink(path: folder.path("link"))
    try sink.write("new")
    try sink.finish()
    #expect(try String(contentsOfFile: folder.path("real"), encoding: .utf8) == "new")
    #expect(try files.destinationOfSymbolicLink(atPath: folder.path("link")) == folder.path("real"))
    let permissions = try files.attributesOfItem(atPath: folder.path("real"))[.posixPermissions]
    #expect(permissions as? Int == 0o600)
  }

  @Test func missingFolderIsNamed() throws {
    let folder = try ScratchFolder()
    let path = folder.path("none/a.graphml")
    let error = try #require(throws: GraphFormatError.self) { try FileSink(path: path) }
    #expect(error.code == .cannotWrite)
    #expect(error.description == "cannot write \(path): No such file or directory")
  }

  @Test func folderIsNotReplaced() throws {
    let folder = try ScratchFolder()
    let error = try #require(throws: GraphFormatError.self) { try FileSink(path: folder.path("")) }
    #expect(error.description.hasSuffix(": Is a directory"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func fullDiskIsReportedAndTheDeviceStays() throws {
    for writer in [GraphMLWriter(), DOTWriter()] as [any GraphWriter] {
      let error = try #require(throws: GraphFormatError.self) {
        try writer.write(SampleGraphs.trade, toFile: "/dev/full")
      }
      #expect(error.description == "cannot write /dev/full: No space left on device")
    }
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
    let names = try FileManager.default.contentsOfDirectory(atPath: "/dev")
    #expect(!names.contains { $0.hasSuffix(".partial") })
  }
}
