/// Lists what a written file does not carry, so that nothing is lost silently.
public struct LossReport: Sendable, Hashable {
  /// The kind of thing lost, as a stable phrase; other modules may add codes of their own.
  public struct Code: RawRepresentable, Sendable, Hashable {
    public var rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    public static let attributeNames = Code(rawValue: "attribute names")
    public static let attributes = Code(rawValue: "attributes")
    public static let characters = Code(rawValue: "characters")
    public static let groups = Code(rawValue: "groups")
    public static let identifiers = Code(rawValue: "identifiers")
    public static let infinityTexts = Code(rawValue: "INF texts")
    public static let kinds = Code(rawValue: "kinds")
    public static let labels = Code(rawValue: "labels")
    public static let largeWeights = Code(rawValue: "large weights")
    public static let links = Code(rawValue: "links")
    public static let mixedDirections = Code(rawValue: "mixed directions")
    public static let parallelEdges = Code(rawValue: "parallel edges")
    public static let timeRanges = Code(rawValue: "time ranges")
  }

  /// One kind of loss with the number of things it touches.
  public struct Loss: Sendable, Hashable, CustomStringConvertible {
    public var code: Code
    public var count: Int
    /// What happened to them, continuing "14 …".
    public var outcome: String

    /// The line to print, such as `time ranges: 14 not carried by GraphML`.
    public var description: String { "\(code.rawValue): \(count) \(outcome)" }
  }

  /// The losses in the order they were added.
  public private(set) var losses: [Loss] = []

  public init() {}

  /// Whether the file carries everything.
  public var isEmpty: Bool { losses.isEmpty }

  /// The lines to print, one for each kind of loss.
  public var lines: [String] { losses.map(\.description) }

  /// Adds a loss; a count of zero adds nothing, so that callers need not ask.
  public mutating func add(_ code: Code, _ count: Int, _ outcome: String) {
    guard count > 0 else { return }
    losses.append(Loss(code: code, count: count, outcome: outcome))
  }

  /// Returns how many things were lost under a code.
  public func count(of code: Code) -> Int {
    losses.reduce(0) { $1.code == code ? $0 + $1.count : $0 }
  }
}
