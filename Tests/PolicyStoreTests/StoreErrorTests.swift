import GRDB
import Testing

@testable import PolicyStore

@Suite("StoreError")
struct StoreErrorTests {
  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, StoreError.Code.locked),
    (.SQLITE_BUSY_SNAPSHOT, .locked),
    (.SQLITE_LOCKED, .locked),
    (.SQLITE_FULL, .diskFull),
    (.SQLITE_IOERR, .diskFailure),
    (.SQLITE_IOERR_WRITE, .diskFailure),
    (.SQLITE_IOERR_SHMSIZE, .diskFailure),
    (.SQLITE_READONLY, .readOnly),
    (.SQLITE_READONLY_DIRECTORY, .readOnly),
    (.SQLITE_CANTOPEN, .cannotOpen),
    (.SQLITE_CORRUPT, .damaged),
    (.SQLITE_NOTADB, .damaged),
    (.SQLITE_CONSTRAINT_CHECK, .unacceptable),
    (.SQLITE_TOOBIG, .unacceptable),
    (.SQLITE_INTERNAL, .other),
    (.SQLITE_NOMEM, .other),
  ])
  func whatSQLiteReportsHasACode(reported: ResultCode, expected: StoreError.Code) {
    let error = StoreError(
      DatabaseError(resultCode: reported, message: "because\nof this"),
      path: "a b.policygraph"
    )
    #expect(error.code == expected)
    let sentence = error.description
    #expect(sentence.hasPrefix("“a b.policygraph” "))
    #expect(sentence.hasSuffix("."))
    #expect(!sentence.contains("\n"))
    for technical in ["Error", "SQLITE", "Optional", "GRDB", "nil"] {
      #expect(!sentence.contains(technical))
    }
  }

  @Test func theSentenceNamesFileProblemAndRemedy() {
    let error = StoreError(DatabaseError(resultCode: .SQLITE_BUSY), path: "china.policygraph")
    #expect(
      "\(error)"
        == "“china.policygraph” is in use by another program; wait until that has ended, then try again."
    )
    #expect(String(describing: error.code) == "locked")
  }
}
