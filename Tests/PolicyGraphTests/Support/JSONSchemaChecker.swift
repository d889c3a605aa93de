import Foundation

/// Checks a JSON value against a JSON Schema, as far as the project's schema goes.
///
/// A keyword it does not know is a fault of the schema, so that none is passed over unseen.
struct JSONSchemaChecker {
  private let root: JSONNode

  init(_ schema: JSONNode) { root = schema }

  /// The faults found, each with the place in the value.
  func faults(in value: JSONNode) -> [String] { faults(value, root, at: "$") }

  private static let annotations: Set<String> = ["$schema", "$defs", "title", "description"]

  private func faults(_ value: JSONNode, _ schema: JSONNode, at place: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(place): the schema is no object"] }
    var faults: [String] = []
    for (keyword, rule) in keywords.sorted(by: { $0.key < $1.key }) {
      switch keyword {
      case "$ref": faults += self.faults(value, resolve(rule), at: place)
      case "type":
        let types = rule.text.map { [$0] } ?? rule.elements.compactMap(\.text)
        if !types.contains(where: { has(value, type: $0) }) {
          faults.append("\(place): is no \(types.joined(separator: " or "))")
        }
      case "enum":
        if !rule.elements.contains(value) {
          faults.append("\(place): not among the allowed values")
        }
      case "const":
        if rule != value { faults.append("\(place): not the constant") }
      case "required":
        guard case .object(let fields) = value else { continue }
        for name in rule.elements.compactMap(\.text) where fields[name] == nil {
          faults.append("\(place): lacks “\(name)”")
        }
      case "properties":
        guard case .object(let fields) = value else { continue }
        for (name, field) in fields {
          if let rule = rule[name] { faults += self.faults(field, rule, at: "\(place).\(name)") }
        }
      case "additionalProperties":
        guard case .object(let fields) = value, rule == .boolean(false) else { continue }
        for name in fields.keys where keywords["properties"]?[name] == nil {
          faults.append("\(place): has “\(name)”, which is not foreseen")
        }
      case "items":
        for (index, element) in value.elements.enumerated() {
          faults += self.faults(element, rule, at: "\(place)[\(index)]")
        }
      case "minItems":
        if case .array(let elements) = value, Double(elements.count) < rule.value ?? 0 {
          faults.append("\(place): too short")
        }
      case "minLength":
        if let text = value.text, Double(text.count) < rule.value ?? 0 {
          faults.append("\(place): too short")
        }
      case "minimum":
        if let number = value.value, number < rule.value ?? 0 { faults.append("\(place): too low") }
      case "maximum":
        if let number = value.value, number > rule.value ?? 0 {
          faults.append("\(place): too high")
        }
      case "exclusiveMinimum":
        if let number = value.value, number <= rule.value ?? 0 {
          faults.append("\(place): too low")
        }
      case "pattern":
        if let text = value.text, let pattern = rule.text,
          text.range(of: pattern, options: .regularExpression) == nil
        {
          faults.append("\(place): does not match \(pattern)")
        }
      case "allOf":
        for part in rule.elements { faults += self.faults(value, part, at: place) }
      case "if":
        if self.faults(value, rule, at: place).isEmpty, let then = keywords["then"] {
          faults += self.faults(value, then, at: place)
        }
      case "then": continue
      default:
        if !Self.annotations.contains(keyword) { faults.append("\(place): unknown “\(keyword)”") }
      }
    }
    return faults
  }

  private func has(_ value: JSONNode, type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.boolean, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array"), (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }

  private func resolve(_ reference: JSONNode) -> JSONNode {
    let steps = (reference.text ?? "").split(separator: "/").dropFirst().map(String.init)
    return steps.reduce(root) { $0[$1] ?? .null }
  }
}
