/// The version of the program and library, which stands in every output.
public enum Version {
  /// `MAJOR.MINOR.PATCH`.
  public static let current = "0.1.0"

  /// The program's name and version: what facts are marked with.
  public static let program = "policygraph \(current)"
}
