import Dispatch
import Foundation
import GRDB
import PolicyModel
import Testing

@testable import PolicyStore

@Suite("ProjectFile: several at once")
struct CrowdTests {
  @Test func oneWhoDoesNotWaitIsToldThatTheFileIsInUse() throws {
    try withPath { path in
      let project = try ProjectFile(path, for: .creating, patience: .milliseconds(20))
      try project.save(sample("a"))
      let other = try stranger(path)
      try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
      #expect(code { try project.save(sample("b")) } == .locked)
      #expect(try project.allFacts() == [sample("a")])
      try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
      try project.save(sample("b"))
      #expect(try project.allFacts().count == 2)
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: 0..<10)
  func severalMakeAndWriteOneFileAtOnce(round: Int) throws {
    try withPath { path in
      DispatchQueue.concurrentPerform(iterations: 4) { worker in
        #expect(throws: Never.self) {
          let project = try ProjectFile(path, for: .creating, patience: .seconds(300))
          for number in 0..<5 { try project.save(sample("\(worker)-\(number)")) }
          try project.close()
        }
      }
      let documents = try ProjectFile(path).documents()
      #expect(documents.count == 20)
      #expect(try isSound(path))
      #expect(try neighbours(of: path) == ["test.policygraph"])
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func severalReadWhileOneWrites() throws {
    try withPath { path in
      let writer = try ProjectFile(path, for: .creating)
      try writer.save(sample("0"))
      DispatchQueue.concurrentPerform(iterations: 4) { worker in
        #expect(throws: Never.self) {
          if worker == 0 {
            for number in 0..<100 { try writer.save(sample("\(number)")) }
          } else {
            let reader = try ProjectFile(path)
            for _ in 0..<20 {
              // Each document is there with all it says, or not at all.
              #expect(try reader.allFacts().allSatisfy { $0 == sample($0.document.id) })
            }
          }
        }
      }
      #expect(try writer.documents().count == 100)
    }
  }

  /// POSIX takes all of a program's locks on a file when it closes any handle of that file.
  @Test func lookingAtAFileKeepsTheLocksOfThoseWhoUseIt() throws {
    try withPath { path in
      try ProjectFile(path, for: .creating).close()
      let user = try stranger(path)
      try user.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN EXCLUSIVE")
        #expect(FileHeader(ofFileAt: path) == .project(hasWriteAheadLog: false))
        #expect(isLocked(path))
        try database.execute(sql: "ROLLBACK")
      }
    }
  }

  /// Whether this program holds SQLite's lock on a file, as another program would see it.
  private func isLocked(_ path: String) -> Bool {
    let file = open(path, O_RDWR)
    defer { close(file) }
    var wanted = flock()
    wanted.l_type = Int16(F_WRLCK)
    wanted.l_whence = Int16(SEEK_SET)
    wanted.l_start = 0x4000_0000
    wanted.l_len = 512
    // F_OFD_GETLK: asks on behalf of this handle, for which the program's own locks are another's.
    return fcntl(file, 36, &wanted) == 0 && wanted.l_type != Int16(F_UNLCK)
  }
}
