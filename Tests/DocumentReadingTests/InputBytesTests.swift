import DocumentReading
import Foundation
import TestSupport
import Testing

@Suite("InputBytes")
struct InputBytesTests {
  /// The examples of FIPS 180-2, appendix B, and of no bytes at all.
  @Test(arguments: [
    Case(
      "nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      why: "no block"),
    Case(
      "abc", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      why: "one block"),
    Case(
      "two blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1", why: "two blocks"),
    Case(
      "a million", String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0", why: "many blocks"),
  ])
  func theFingerprintIsSHA256(row: Case<String>) {
    #expect(InputBytes(path: "x", bytes: Array(row.text.utf8)).sha256 == row.expectation)
  }

  @Test func aFileIsReadToTheByte() throws {
    try Folder.with { folder in
      let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try folder.write("a.txt", bytes)
      let input = try InputBytes.read(folder.path("a.txt"))
      #expect(input.bytes == bytes)
      #expect(input.path == folder.path("a.txt"))
      try folder.write("empty.txt", [])
      #expect(try InputBytes.read(folder.path("empty.txt")).bytes.isEmpty)
    }
  }

  @Test func whatCannotBeReadSaysWhy() throws {
    try Folder.with { folder in
      #expect(Self.error(folder.path("none.txt"))?.code == .missing)
      #expect(Self.error(folder.path("none/none.txt"))?.code == .missing)
      #expect(Self.error(folder.path("."))?.code == .unreadable)
      try folder.link("loop", to: "loop")
      #expect(Self.error(folder.path("loop"))?.code == .missing)
    }
  }

  @Test(.disabled(if: Folder.isRoot, "root may read everything"))
  func aFileWithoutPermissionIsDenied() throws {
    try Folder.with { folder in
      try folder.write("a.txt", [0x41])
      try folder.setMode(0o000, of: "a.txt")
      let error = try #require(Self.error(folder.path("a.txt")))
      #expect(error.code == .denied)
      #expect(error.description.hasPrefix(folder.path("a.txt")))
    }
  }

  private static func error(_ path: String) -> ReadingError? {
    do { _ = try InputBytes.read(path) } catch { return error }
    return nil
  }
}
