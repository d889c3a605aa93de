/// Says why a graph could not be written: a code for programs, a place, and a sentence for people.
public struct GraphFormatError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong, as a stable word; other modules may add codes of their own.
  public struct Code: RawRepresentable, Sendable, Hashable {
    public var rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The operating system refused a file operation.
    public static let cannotWrite = Code(rawValue: "cannot-write")
    /// A node or an edge has an empty id.
    public static let emptyIdentifier = Code(rawValue: "empty-identifier")
    /// Two nodes, or two edges, have the same id.
    public static let duplicateIdentifier = Code(rawValue: "duplicate-identifier")
    /// An attribute has no name, or two of one element type have the same name.
    public static let invalidAttribute = Code(rawValue: "invalid-attribute")
    /// An edge names a node that the graph does not have.
    public static let danglingEdge = Code(rawValue: "dangling-edge")
    /// A weight, size or coordinate is infinite or not a number.
    public static let notFinite = Code(rawValue: "not-finite")
    /// A weight is zero or less where the format's readers need more.
    public static let nonPositiveWeight = Code(rawValue: "non-positive-weight")
    /// A value does not have the type its attribute declares, or has no attribute.
    public static let invalidValue = Code(rawValue: "invalid-value")
    /// A time range is not made of ISO 8601 days, or ends before it starts.
    public static let invalidTimeRange = Code(rawValue: "invalid-time-range")
    /// The library that encodes the format reported a failure of its own.
    public static let encodingFailed = Code(rawValue: "encoding-failed")
  }

  public var code: Code
  /// The path, node, edge or attribute concerned.
  public var place: String
  /// One sentence that names the place and, where there is one, the remedy.
  public var description: String

  public init(_ code: Code, place: String, description: String) {
    self.code = code
    self.place = place
    self.description = description
  }
}
