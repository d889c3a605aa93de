/// A row of a table of cases: what is read, what must come of it, and why.
public struct Case<Expectation: Sendable>: Sendable, CustomStringConvertible {
  public let name: String
  public let text: String
  public let expectation: Expectation
  public let why: String

  public init(_ name: String, _ text: String, _ expectation: Expectation, why: String) {
    self.name = name
    self.text = text
    self.expectation = expectation
    self.why = why
  }

  public var description: String { name }
}
