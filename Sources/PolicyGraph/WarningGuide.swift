public import PolicyModel

/// What the codes of warnings mean, for `policygraph explain`.
public enum WarningGuide {
  /// A heading, why the warning is given, and what to do.
  public struct Entry: Sendable {
    public var title: String
    public var meaning: String
    public var advice: String
  }

  public static func entry(_ code: DocumentWarning.Code) -> Entry {
    switch code {
    case .issuerCountMismatch:
      Entry(
        title: "The text declares a number of issuers and names another",
        meaning:
          "A title or sentence says how many bodies issued a policy (“Four ministries”, 四部委), and "
          + "the bodies it names are more or fewer. The named ones are kept; none is invented.",
        advice:
          "Read the passage. Is a name missing from the lexicon, or are two bodies taken for one?"
      )
    case .incompleteIssuers:
      Entry(
        title: "The text says that issuers are left out",
        meaning:
          "Words such as “and other authorities” or 等 stand behind the named issuers. The policy is "
          + "marked incomplete, and pairs with the unnamed bodies are missing from the graph.",
        advice: "Add the original notice, which names all of them, to the inputs."
      )
    case .dateWithoutYear:
      Entry(
        title: "A date could not be placed in a year",
        meaning:
          "The text gives a day and month, and no date near it or of the document tells the year.",
        advice: "Put the document's date on its first lines, for example “Date: 2021-07-06”."
      )
    }
  }
}
