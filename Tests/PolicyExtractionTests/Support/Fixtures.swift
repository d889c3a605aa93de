import DocumentReading
import Foundation
import PolicyModel

@testable import PolicyExtraction

/// The texts that tests read from the repository.
enum Fixtures {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent()  // Support
    .deletingLastPathComponent()  // PolicyExtractionTests
    .deletingLastPathComponent()  // Tests

  static let cases = root.appending(path: "Fixtures/cases", directoryHint: .isDirectory)

  /// Every text under Tests/Fixtures and the worked example, by path.
  static let texts: [URL] =
    (texts(in: root.appending(path: "Fixtures", directoryHint: .isDirectory))
    + [root.deletingLastPathComponent().appending(path: "Graphs/briefing/briefing.md")])
    .sorted { $0.path < $1.path }

  private static func texts(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(
      at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter {
      ["txt", "md"].contains($0.pathExtension)
    }
  }

  static func document(_ url: URL) throws -> Document {
    let bytes = Array(try Data(contentsOf: url))
    return try TextReader().read(InputBytes(path: url.lastPathComponent, bytes: bytes))
  }

  /// Each item of each fixture as a document of its own: many small documents about few things.
  static func items() throws -> [Document] {
    try texts.flatMap { url in
      let document = try document(url)
      return try document.items.enumerated().map { index, item in
        let text = document.text[item.span]
        return try TextReader().read(
          InputBytes(path: "\(document.id)#\(index)", bytes: Array(text.utf8)))
      }
    }
  }
}
