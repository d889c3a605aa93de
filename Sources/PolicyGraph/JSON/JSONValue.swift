/// A JSON value whose object fields keep the order they are given in.
///
/// What every JSON output of the program is made of, so that one place decides how text is escaped
/// and numbers look, and the same values are the same bytes.
public indirect enum JSONValue: Sendable, Hashable, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral, ExpressibleByArrayLiteral
{
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Field])

  /// A named value of an object.
  public struct Field: Sendable, Hashable {
    public var name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// A string, or null.
  public init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
  /// A whole number, or null.
  public init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }
  /// A list of strings.
  public init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }
}

extension JSONValue {
  /// The value on one line, with a blank behind commas and colons.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// The value with each element of lists of objects on a line of its own, as people read it.
  public func lines(indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent + 2)
    let close = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .object(let fields) where fields.contains(where: { $0.value.isTall }):
      let parts = fields.map {
        margin + Self.escaped($0.name) + ": " + $0.value.lines(indent: indent + 2)
      }
      return "{\n" + parts.joined(separator: ",\n") + close + "}"
    case .array(let elements) where isTall:
      let parts = elements.map { margin + $0.lines(indent: indent + 2) }
      return "[\n" + parts.joined(separator: ",\n") + close + "]"
    default:
      return text
    }
  }

  private var isTall: Bool {
    switch self {
    case .array(let elements):
      elements.contains { if case .object = $0 { true } else { false } }
    case .object(let fields): fields.contains { $0.value.isTall }
    default: false
    }
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += Self.format(value)
    case .string(let value): text += Self.escaped(value)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += ", " }
        element.write(to: &text)
      }
      text += "]"
    case .object(let fields):
      text += "{"
      for (index, field) in fields.enumerated() {
        if index > 0 { text += ", " }
        text += Self.escaped(field.name) + ": "
        field.value.write(to: &text)
      }
      text += "}"
    }
  }

  /// A number as all outputs write it: whole ones without a point, others with the fewest digits
  /// that read back as the same number. JSON has no infinity and no NaN; they become null.
  public static func format(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return value.description
  }

  /// Text in quotes, with only what JSON demands escaped (RFC 8259, section 7).
  static func escaped(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
