extension AttributedGraph {
  /// The declaration of one column of node or edge values.
  public struct Attribute: Sendable, Hashable {
    /// A name that no other attribute of the same element type has.
    public var name: String
    public var type: AttributeType
    /// One line about what the values mean and their unit.
    public var description: String

    public init(name: String, type: AttributeType, description: String = "") {
      self.name = name
      self.type = type
      self.description = description
    }
  }

  /// The types that every graph format knows in some spelling.
  public enum AttributeType: String, Sendable, Hashable, CaseIterable {
    case string
    /// A whole number of 32 bits.
    case integer
    /// A whole number of 64 bits.
    case long
    case double
    case boolean
  }

  /// One value of an attribute.
  public enum AttributeValue: Sendable, Hashable {
    case string(String)
    /// A value of the types `integer` and `long`.
    case integer(Int)
    case double(Double)
    case boolean(Bool)
  }
}

extension AttributedGraph.AttributeValue {
  /// Whether a column of the type can hold the value.
  func fits(_ type: AttributedGraph.AttributeType) -> Bool {
    switch (self, type) {
    case (.string, .string), (.integer, .long), (.double, .double), (.boolean, .boolean): true
    case (.integer(let number), .integer): Int32(exactly: number) != nil
    default: false
    }
  }
}
