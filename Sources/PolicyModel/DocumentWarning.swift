/// Something a reader should look at: the text contradicts itself, or says that it leaves things out.
public struct DocumentWarning: Hashable, Sendable, Codable {
  /// Every warning there is. The raw value is its code, stable for good.
  public enum Code: String, Codable, Sendable, CaseIterable {
    /// The text declares a number of issuers and names another.
    case issuerCountMismatch = "W012"
    /// The text says that issuers are left out ("and other authorities", 等).
    case incompleteIssuers = "W013"
    /// A date of the document could not be placed in a year.
    case dateWithoutYear = "W021"
  }

  public var code: Code
  /// One sentence.
  public var message: String
  public var span: Span

  public init(code: Code, message: String, span: Span) {
    self.code = code
    self.message = message
    self.span = span
  }
}
