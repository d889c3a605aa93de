import Foundation
import GRDB
import PolicyModel
import Testing

@testable import PolicyStore

@Suite("ProjectFile: opening")
struct OpeningTests {
  static let modes: [ProjectFile.Access] = [.reading, .writing, .creating]

  @Test(arguments: modes)
  func aTextFileIsRefusedAndLeftAlone(access: ProjectFile.Access) throws {
    try withPath { path in
      let text = Data("MIIT and MOST issued the plan.\n".utf8)
      try text.write(to: URL(fileURLWithPath: path))
      #expect(code { _ = try ProjectFile(path, for: access) } == .notAProjectFile)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
      #expect(try neighbours(of: path) == ["test.policygraph"])
    }
  }

  @Test(arguments: modes, [false, true])
  func anotherProgramsDatabaseIsRefusedAndLeftAlone(
    access: ProjectFile.Access,
    hasLog: Bool
  ) throws {
    try withPath { path in
      let other = try stranger(path)
      try other.writeWithoutTransaction { database in
        if hasLog { try database.execute(sql: "PRAGMA journal_mode = WAL") }
        try database.execute(sql: "PRAGMA application_id = 7; CREATE TABLE document (id TEXT)")
      }
      try other.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(code { _ = try ProjectFile(path, for: access) } == .notAProjectFile)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
      #expect(try neighbours(of: path) == ["test.policygraph"])
    }
  }

  @Test func anEmptyFileIsAProjectOnlyWhereOneMayBeMade() throws {
    try withPath { path in
      try Data().write(to: URL(fileURLWithPath: path))
      #expect(code { _ = try ProjectFile(path, for: .reading) } == .notAProjectFile)
      #expect(code { _ = try ProjectFile(path, for: .writing) } == .notAProjectFile)
      try ProjectFile(path, for: .creating).save(sample("a"))
      #expect(try ProjectFile(path).allFacts() == [sample("a")])
    }
  }

  @Test(arguments: modes)
  func aNewerVersionsFileIsRefusedAndLeftAlone(access: ProjectFile.Access) throws {
    try withPath { path in
      try ProjectFile(path, for: .creating).close()
      let newer = try stranger(path)
      try newer.write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999 from the future')")
      }
      try newer.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(code { _ = try ProjectFile(path, for: access) } == .newerSchema)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
      #expect(try neighbours(of: path) == ["test.policygraph"])
    }
  }

  @Test func anOlderVersionsFileIsBroughtUpToDateBeforeItIsRead() throws {
    try withPath { path in
      // As it is left by a program killed between the first migration and the second.
      let older = try stranger(path)
      try older.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA application_id = \(FileHeader.applicationID)")
      }
      try Schema.migrator.migrate(older, upTo: "1 documents")
      try older.close()
      #expect(code { _ = try ProjectFile(path) } == .olderSchema)
      try ProjectFile(path, for: .writing).close()
      #expect(try ProjectFile(path).graph().entities.isEmpty)
    }
  }

  @Test(arguments: modes)
  func aFolderIsRefused(access: ProjectFile.Access) throws {
    try inFolder { folder in
      #expect(code { _ = try ProjectFile(folder, for: access) } == .cannotOpen)
      #expect(code { _ = try ProjectFile(folder + "/", for: access) } == .cannotOpen)
    }
  }

  @Test(arguments: modes)
  func aDeviceIsRefused(access: ProjectFile.Access) {
    #expect(code { _ = try ProjectFile("/dev/null", for: access) } == .cannotOpen)
  }

  @Test(arguments: modes)
  func aMissingFolderIsNamedAsTheReason(access: ProjectFile.Access) throws {
    try inFolder { folder in
      let path = folder + "/missing/test.policygraph"
      #expect(code { _ = try ProjectFile(path, for: access) } == .cannotOpen)
      #expect(!FileManager.default.fileExists(atPath: folder + "/missing"))
    }
  }

  @Test(arguments: [ProjectFile.Access.reading, .writing])
  func aMissingFileIsNotMadeByTheWay(access: ProjectFile.Access) throws {
    try withPath { path in
      #expect(code { _ = try ProjectFile(path, for: access) } == .cannotOpen)
      let left = try neighbours(of: path)
      #expect(left.isEmpty)
    }
  }

  /// Root may read and write whatever the rights say.
  @Test(.disabled(if: geteuid() == 0, "root has every right"))
  func missingRightsAreNamed() throws {
    try withPath { path in
      try ProjectFile(path, for: .creating).close()
      let manager = FileManager.default
      try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
      #expect(code { try ProjectFile(path, for: .writing).save(sample("a")) } == .readOnly)
      #expect(try ProjectFile(path).allFacts().isEmpty)
      try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      #expect(code { _ = try ProjectFile(path) } == .cannotOpen)
    }
  }

  @Test(arguments: [
    ":memory:", "file:a.policygraph?mode=memory", "a b'\"%?#.policygraph", "工信.policygraph",
  ])
  func aStrangeNameIsOnlyAName(name: String) throws {
    try inFolder { folder in
      try ProjectFile(folder + "/" + name, for: .creating).save(sample("a"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [name])
      #expect(try ProjectFile(folder + "/" + name).allFacts() == [sample("a")])
    }
  }

  @Test func aPathMayBeRelativeToTheWorkingFolder() throws {
    try withPath { path in
      let depth = FileManager.default.currentDirectoryPath.split(separator: "/").count
      let relative = String(repeating: "../", count: depth) + path.dropFirst()
      let project = try ProjectFile(relative, for: .creating)
      try project.save(sample("a"))
      #expect(project.path == relative)
      try project.close()
      #expect(try ProjectFile(path).allFacts() == [sample("a")])
    }
  }

  @Test func aLinkToAProjectIsFollowed() throws {
    try withPath { path in
      try ProjectFile(path, for: .creating).save(sample("a"))
      try FileManager.default.createSymbolicLink(
        atPath: path + ".link",
        withDestinationPath: path
      )
      #expect(try ProjectFile(path + ".link").allFacts() == [sample("a")])
      #expect(try neighbours(of: path).count == 2)
    }
  }

  @Test func afterABuildAndAfterQueriesTheProjectIsOneFile() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("a"))
      #expect(try neighbours(of: path).count == 3)
      try project.close()
      try project.close()
      #expect(try neighbours(of: path) == ["test.policygraph"])
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let query = try ProjectFile(path)
      #expect(try query.allFacts() == [sample("a")])
      try query.close()
      #expect(try neighbours(of: path) == ["test.policygraph"])
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func theLastReaderFoldsWhatTheWriterHadToLeave() throws {
    try withPath { path in
      let writer = try ProjectFile(path, for: .creating)
      try writer.save(sample("a"))
      let reader = try ProjectFile(path)
      #expect(try reader.allFacts().count == 1)
      try writer.close()
      let cursor = try reader.facts()
      while try cursor.next() != nil {}
      try reader.close()
      // A cursor that has come to its end is in nobody's way, though it may live on.
      #expect(try cursor.next() == nil)
      #expect(try neighbours(of: path) == ["test.policygraph"])
      #expect(try ProjectFile(path).allFacts() == [sample("a")])
    }
  }

  @Test func aClosedProjectSaysSo() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.close()
      #expect(code { try project.save(sample("a")) } == .other)
      #expect(code { _ = try project.documents() } == .other)
    }
  }
}
