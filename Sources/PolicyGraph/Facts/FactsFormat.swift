import Foundation
public import PolicyModel

/// The facts format: JSON Lines, a document a line, what travels between machines.
///
/// Fields are those of `DocumentFacts`, sorted by name; the same facts are the same bytes.
public enum FactsFormat {
  /// Returns the line for a document, line feed included.
  ///
  /// - Complexity: O(n) in what the document says.
  public static func line(_ facts: DocumentFacts) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Only numbers that are not finite cannot be encoded, and confidences are products of finite ones.
    guard let data = try? encoder.encode(facts) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Reads a line back.
  ///
  /// - Throws: every code but `unreadable`, with `path` and `line` as given.
  public static func facts(
    fromLine text: some Sequence<UInt8>,
    path: String,
    line: Int
  ) throws(FactsFormatError) -> DocumentFacts {
    func failure(_ code: FactsFormatError.Code, _ reason: String) -> FactsFormatError {
      FactsFormatError(code: code, path: path, line: line, reason: reason)
    }
    let data = Data(text)
    let facts: DocumentFacts
    do {
      facts = try JSONDecoder().decode(DocumentFacts.self, from: data)
    } catch {
      let header = try? JSONDecoder().decode(Header.self, from: data)
      if let header, header.schema != DocumentFacts.currentSchema {
        throw failure(.schema, reason(forSchema: header.schema))
      }
      let (code, reason) = explain(error)
      throw failure(code, reason)
    }
    guard facts.schema == DocumentFacts.currentSchema else {
      throw failure(.schema, reason(forSchema: facts.schema))
    }
    if let contradiction = FactsCheck.firstContradiction(in: facts) {
      throw failure(.value, contradiction + "; extract the document again")
    }
    return facts
  }

  private struct Header: Decodable { var schema: String }

  private static func reason(forSchema schema: String) -> String {
    "the format is “\(schema)”, this program reads “\(DocumentFacts.currentSchema)”; "
      + "extract the document again with this version"
  }

  /// Says what a decoder found wrong, in the words of the file and not of the program.
  private static func explain(_ error: any Error) -> (FactsFormatError.Code, String) {
    let advice = "; give a file that “policygraph extract” wrote"
    guard let error = error as? DecodingError else { return (.notJSON, "not JSON" + advice) }
    switch error {
    case .keyNotFound(let key, let context):
      let place = name(context.codingPath + [key])
      return (.field, "the field “\(place)” is missing" + advice)
    case .valueNotFound(_, let context), .typeMismatch(_, let context):
      if context.codingPath.isEmpty { return (.notJSON, "not a JSON object" + advice) }
      return (.field, "the field “\(name(context.codingPath))” has a wrong value" + advice)
    case .dataCorrupted(let context):
      if context.codingPath.isEmpty { return (.notJSON, "not JSON" + advice) }
      return (.field, "the field “\(name(context.codingPath))” has a wrong value" + advice)
    @unknown default:
      return (.notJSON, "not JSON" + advice)
    }
  }

  private static func name(_ path: [any CodingKey]) -> String {
    path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
