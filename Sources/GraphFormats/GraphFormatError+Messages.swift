// Every sentence of this module's errors, in one place.
extension GraphFormatError {
  static func cannotWrite(_ path: String, _ reason: String) -> GraphFormatError {
    GraphFormatError(.cannotWrite, place: path, description: "cannot write \(path): \(reason)")
  }

  static func emptyIdentifier(of element: String, at index: Int) -> GraphFormatError {
    let place = "\(element) \(index)"
    return GraphFormatError(
      .emptyIdentifier,
      place: place,
      description: "\(place) has an empty id; give it one"
    )
  }

  static func duplicateIdentifier(
    _ identifier: String,
    of element: String,
    at index: Int
  ) -> GraphFormatError {
    GraphFormatError(
      .duplicateIdentifier,
      place: "\(element) \"\(identifier)\"",
      description: "\(element) \(index) has the id \"\(identifier)\" of an earlier \(element); "
        + "ids must differ"
    )
  }

  static func unnamedAttribute(of element: String) -> GraphFormatError {
    GraphFormatError(
      .invalidAttribute,
      place: "\(element) attributes",
      description: "one of the \(element) attributes has no name; give it one"
    )
  }

  static func repeatedAttribute(_ name: String, of element: String) -> GraphFormatError {
    GraphFormatError(
      .invalidAttribute,
      place: "\(element) attribute \"\(name)\"",
      description: "the \(element) attribute \"\(name)\" is declared twice; rename one"
    )
  }

  static func danglingEdge(_ place: String, node: Int, count: Int) -> GraphFormatError {
    GraphFormatError(
      .danglingEdge,
      place: place,
      description: "\(place) ends at node number \(node), but the graph has \(count) nodes, "
        + "numbered from 0"
    )
  }

  static func notFinite(_ number: Double, _ what: String, _ place: String) -> GraphFormatError {
    GraphFormatError(
      .notFinite,
      place: place,
      description: "\(place) has the \(what) \(number); it must be a finite number"
    )
  }

  static func nonPositiveWeight(
    _ weight: Double,
    _ place: String,
    format: String
  ) -> GraphFormatError {
    GraphFormatError(
      .nonPositiveWeight,
      place: place,
      description: "\(place) has the weight \(weight); readers of \(format) drop edges "
        + "that do not weigh more than zero"
    )
  }

  static func tooManyValues(
    _ count: Int,
    declared: Int,
    _ place: String
  ) -> GraphFormatError {
    GraphFormatError(
      .invalidValue,
      place: place,
      description: "\(place) has \(count) values, but \(declared) attributes are declared"
    )
  }

  static func wrongType(
    _ value: AttributedGraph.AttributeValue,
    _ attribute: AttributedGraph.Attribute,
    _ place: String
  ) -> GraphFormatError {
    let found =
      switch value {
      case .string(let text): "the text \"\(text)\""
      case .integer(let number): "the whole number \(number)"
      case .double(let number): "the number \(number)"
      case .boolean(let flag): "the truth value \(flag)"
      }
    return GraphFormatError(
      .invalidValue,
      place: place,
      description: "\(place) has \(found) as \"\(attribute.name)\", "
        + "which is declared \(attribute.type.rawValue)"
    )
  }

  static func notADay(_ text: String, _ place: String) -> GraphFormatError {
    GraphFormatError(
      .invalidTimeRange,
      place: place,
      description: "\(place) has the day \"\(text)\"; write days as YYYY-MM-DD"
    )
  }

  static func reversedTimeRange(
    _ start: String,
    _ end: String,
    _ place: String
  ) -> GraphFormatError {
    GraphFormatError(
      .invalidTimeRange,
      place: place,
      description: "\(place) has a time range that starts on \(start) and ends before, on \(end)"
    )
  }

  static func encodingFailed(_ what: String) -> GraphFormatError {
    GraphFormatError(
      .encodingFailed,
      place: what,
      description: "the XML library could not write \(what), most likely for want of memory"
    )
  }
}
