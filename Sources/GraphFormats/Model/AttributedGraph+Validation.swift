extension AttributedGraph {
  /// Checks what every format relies on: ids, indexes, types, numbers and days.
  ///
  /// - Throws: `.invalidAttribute`, `.emptyIdentifier`, `.duplicateIdentifier`, `.danglingEdge`,
  ///   `.notFinite`, `.invalidValue` or `.invalidTimeRange` with the first fault, nodes first.
  /// - Complexity: O(n + m) time and space for n nodes and m edges, times the attributes.
  public func validate() throws(GraphFormatError) {
    try Self.check(nodeAttributes, of: "node")
    try Self.check(edgeAttributes, of: "edge")
    try Self.checkIdentifiers(nodes.lazy.map(\.id), of: "node")
    try Self.checkIdentifiers(edges.lazy.map(\.id), of: "edge")
    for node in nodes {
      let place = "node \"\(node.id)\""
      try Self.checkFinite(node.size, "size", place)
      try Self.checkFinite(node.position?.x, "x", place)
      try Self.checkFinite(node.position?.y, "y", place)
      try Self.check(node.values, against: nodeAttributes, place)
      try Self.check(node.times, place)
    }
    for edge in edges {
      let place = "edge \"\(edge.id)\""
      for end in [edge.source, edge.target] where !nodes.indices.contains(end) {
        throw .danglingEdge(place, node: end, count: nodes.count)
      }
      try Self.checkFinite(edge.weight, "weight", place)
      try Self.check(edge.values, against: edgeAttributes, place)
      try Self.check(edge.times, place)
    }
  }

  private static func check(
    _ attributes: [Attribute],
    of element: String
  ) throws(GraphFormatError) {
    var seen = Set<ExactText>()
    for attribute in attributes {
      guard !attribute.name.isEmpty else { throw .unnamedAttribute(of: element) }
      guard seen.insert(ExactText(attribute.name)).inserted else {
        throw .repeatedAttribute(attribute.name, of: element)
      }
    }
  }

  private static func checkIdentifiers(
    _ identifiers: some Sequence<String>,
    of element: String
  ) throws(GraphFormatError) {
    var seen = Set<ExactText>()
    for (index, identifier) in identifiers.enumerated() {
      guard !identifier.isEmpty else { throw .emptyIdentifier(of: element, at: index) }
      guard seen.insert(ExactText(identifier)).inserted else {
        throw .duplicateIdentifier(identifier, of: element, at: index)
      }
    }
  }

  private static func checkFinite(
    _ number: Double?,
    _ what: String,
    _ place: String
  ) throws(GraphFormatError) {
    if let number, !number.isFinite { throw .notFinite(number, what, place) }
  }

  private static func check(
    _ values: [AttributeValue?],
    against attributes: [Attribute],
    _ place: String
  ) throws(GraphFormatError) {
    guard values.count <= attributes.count else {
      throw .tooManyValues(values.count, declared: attributes.count, place)
    }
    for (value, attribute) in zip(values, attributes) {
      guard let value, !value.fits(attribute.type) else { continue }
      throw .wrongType(value, attribute, place)
    }
  }

  private static func check(_ times: [TimeRange], _ place: String) throws(GraphFormatError) {
    for range in times {
      for day in [range.start, range.end] {
        if let day, !isDay(day) { throw .notADay(day, place) }
      }
      // ISO days sort as text does.
      if let start = range.start, let end = range.end, end < start {
        throw .reversedTimeRange(start, end, place)
      }
    }
  }

  /// Whether the text is a day of the calendar as `YYYY-MM-DD`.
  private static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return false }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }
}
