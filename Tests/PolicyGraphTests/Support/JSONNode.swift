import Foundation

/// A JSON value as a test looks at it.
enum JSONNode: Decodable, Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONNode])
  case object([String: JSONNode])

  static func parse(_ bytes: some Sequence<UInt8>) throws -> JSONNode {
    try JSONDecoder().decode(JSONNode.self, from: Data(bytes))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONNode].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONNode].self))
    }
  }

  subscript(name: String) -> JSONNode? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }

  var elements: [JSONNode] { if case .array(let elements) = self { elements } else { [] } }
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var value: Double? { if case .number(let value) = self { value } else { nil } }
}
