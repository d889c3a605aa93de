import DocumentReading
import Foundation
import PolicyModel
import PolicyStore

extension ProjectBuilder {
  /// The documents whose files are gone, by the bytes of their ids.
  ///
  /// Gone is what lies below one of the inputs and was not found there, and what came from a file
  /// that no longer exists. A file or folder that could not be read is not gone, neither is
  /// standard input, nor what `load` brought from another machine (it has no text here).
  func documentsGone(
    _ inputs: [String],
    _ findings: [InputFinder.Finding]
  ) throws(StoreError) -> [String] {
    var present: Set<String> = []
    for case .file(let path) in findings { present.insert(path) }
    var closed: [String] = []
    for case .failure(let error) in findings where error.code == .denied {
      closed.append(error.path)
    }
    let roots = inputs.map(InputFinder.tidy)
    var gone: [String] = []
    for document in try project.documents() {
      let id = document.source.id
      if id == "-" || present.contains(id) { continue }
      // Nobody knows what is in a folder that could not be listed.
      if closed.contains(where: { Self.lies(id, below: $0) }) { continue }
      if FileManager.default.fileExists(atPath: id) {
        guard roots.contains(where: { id != $0 && Self.lies(id, below: $0) }) else { continue }
        gone.append(id)
      } else if try project.text(ofDocument: id, in: .init(0, 0)) != nil {
        gone.append(id)
      }
    }
    return gone
  }

  private static func lies(_ path: String, below folder: String) -> Bool {
    if folder == "." { return !path.hasPrefix("/") && !path.hasPrefix("../") }
    return path.hasPrefix(folder == "/" ? folder : folder + "/")
  }
}
