import Foundation
import Testing

/// Compares text with a file in the folder Golden.
///
/// `POLICYGRAPH_RECORD=1 swift test` writes the files anew, except under CI.
func expectGolden(
  _ text: String,
  _ name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  let environment = ProcessInfo.processInfo.environment
  if environment["POLICYGRAPH_RECORD"] == "1" {
    try #require(environment["CI"] == nil, "golden files are not recorded under CI")
    try Data(text.utf8).write(to: file)
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == expected, "\(name) differs", sourceLocation: sourceLocation)
}
