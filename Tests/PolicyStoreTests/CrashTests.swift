import Foundation
import GRDB
import PolicyModel
import Testing

@testable import PolicyStore

@Suite("ProjectFile: crashes and full disks")
struct CrashTests {
  @Test func aTransactionThatNeverEndsLeavesNothing() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("a"))
      var doomed: DatabaseQueue? = try stranger(path)
      try doomed?.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN IMMEDIATE")
        try FactsWriter(database).write(RecognisedDocument(facts: sample("b")))
        try FactsWriter(database).remove("a")
      }
      doomed = nil
      #expect(try project.allFacts() == [sample("a")])
      try project.save(sample("c"))
      try project.close()
      #expect(try isSound(path))
      #expect(try ProjectFile(path).allFacts() == [sample("a"), sample("c")])
    }
  }

  /// The files as they lie there when a program is killed: log not folded, a transaction open.
  @Test(arguments: OpeningTests.modes)
  func aKilledProgramsFilesAreReadAndTidied(access: ProjectFile.Access) throws {
    try inFolder { folder in
      let path = folder + "/running.policygraph"
      let project = try ProjectFile(path, for: .creating)
      for number in 0..<20 { try project.save(sample("\(number)", mentions: 50)) }
      try project.pool.writeWithoutTransaction { database in
        // A cache this small spills the unfinished transaction into the log.
        try database.execute(sql: "PRAGMA cache_size = 1")
        try database.inTransaction {
          let writer = try FactsWriter(database)
          try writer.write(RecognisedDocument(facts: sample("unfinished", mentions: 5000)))
          try FileManager.default.createDirectory(
            atPath: folder + "/after",
            withIntermediateDirectories: false
          )
          for suffix in ["", "-wal", "-shm"] {
            try FileManager.default.copyItem(
              atPath: path + suffix,
              toPath: folder + "/after/killed.policygraph" + suffix
            )
          }
          return .rollback
        }
      }
      let killed = folder + "/after/killed.policygraph"
      let reopened = try ProjectFile(killed, for: access)
      let ids = try reopened.allFacts().map(\.document.id)
      #expect(ids == (0..<20).map(String.init).sorted())
      try reopened.close()
      #expect(try neighbours(of: killed) == ["killed.policygraph"])
      #expect(try isSound(killed))
    }
  }

  /// Opening, closing and migrating write without the log, and can be killed as well.
  @Test(arguments: OpeningTests.modes)
  func anUnfinishedWriteWithoutLogIsTakenBack(access: ProjectFile.Access) throws {
    try inFolder { folder in
      let path = folder + "/running.policygraph"
      try ProjectFile(path, for: .creating).save(sample("a"))
      let killed = folder + "/after/killed.policygraph"
      try FileManager.default.createDirectory(
        atPath: folder + "/after",
        withIntermediateDirectories: false
      )
      try stranger(path).writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA cache_size = 1")
        try database.inTransaction {
          try FactsWriter(database).write(
            RecognisedDocument(facts: sample("unfinished", mentions: 5000))
          )
          for suffix in ["", "-journal"] {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: killed + suffix)
          }
          return .rollback
        }
      }
      let reopened = try ProjectFile(killed, for: access)
      #expect(try reopened.allFacts() == [sample("a")])
      try reopened.close()
      #expect(try neighbours(of: killed) == ["killed.policygraph"])
      #expect(try isSound(killed))
    }
  }

  @Test func aProgramKilledWhileItMadeTheFileLeavesOneThatCanBeMade() throws {
    try withPath { path in
      let doomed = try stranger(path)
      try doomed.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA application_id = \(FileHeader.applicationID)")
      }
      try doomed.close()
      try ProjectFile(path, for: .creating).save(sample("a"))
      #expect(try ProjectFile(path).allFacts() == [sample("a")])
    }
  }

  @Test func aFullDiskIsSaidAndCostsOnlyTheDocumentInHand() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      try project.save(sample("a"))
      try project.pool.writeWithoutTransaction {
        let pages = try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0
        try $0.execute(sql: "PRAGMA max_page_count = \(pages + 3)")
      }
      let large = sample("b", mentions: 10_000)
      #expect(code { try project.save(large) } == .diskFull)
      #expect(try project.allFacts() == [sample("a")])
      try project.pool.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA max_page_count = 1000000")
      }
      try project.save(large)
      try project.close()
      #expect(try isSound(path))
    }
  }

  @Test func queriesChangeNothing() throws {
    try withPath { path in
      try ProjectFile(path, for: .creating).save(sample("a"))
      let query = try ProjectFile(path)
      let revision = try query.facts().revision
      #expect(code { try query.save(sample("b")) } == .readOnly)
      #expect(code { try query.removeDocument(id: "a") } == .readOnly)
      #expect(code { try query.setMetadata("a", to: "b") } == .readOnly)
      #expect(
        code { try query.replaceGraph(entities: [], links: [], from: revision) } == .readOnly
      )
      #expect(try query.allFacts() == [sample("a")])
    }
  }

  @Test func damageIsSaid() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating)
      for number in 0..<50 { try project.save(sample("\(number)", mentions: 100)) }
      try project.close()
      let url = URL(fileURLWithPath: path)
      let whole = try Data(contentsOf: url)
      var spoilt = whole
      spoilt.replaceSubrange(8192..., with: Data(repeating: 0xAA, count: whole.count - 8192))
      for damaged in [spoilt, whole.prefix(whole.count / 3), whole.prefix(5000)] {
        try damaged.write(to: url)
        #expect(code { _ = try ProjectFile(path).allFacts() } == .damaged)
      }
    }
  }

  @Test(arguments: [
    "UPDATE mention SET key = 'planet:mars'", "UPDATE fact SET kind = 'rumour'",
    "UPDATE document SET date = 'yesterday'", "UPDATE warning SET code = 'W999'",
  ])
  func aValueOfNoVersionIsSaidWithItsColumn(sql: String) throws {
    try withPath { path in
      try ProjectFile(path, for: .creating).save(sample("a"))
      try stranger(path).write { try $0.execute(sql: sql) }
      let error = #expect(throws: StoreError.self) { _ = try ProjectFile(path).allFacts() }
      let column = sql.split(separator: " ")[3]
      #expect(error?.code == .damaged)
      #expect(error?.description.contains("“\(column)”") == true)
    }
  }
}
