/// Colours that people with any of the common colour blindnesses tell apart.
///
/// - SeeAlso: Okabe and Ito 2008, "Color Universal Design", https://jfly.uni-koeln.de/color/
public enum Palette {
  public static let black = RGB(0, 0, 0)
  public static let orange = RGB(230, 159, 0)
  public static let skyBlue = RGB(86, 180, 233)
  public static let bluishGreen = RGB(0, 158, 115)
  public static let yellow = RGB(240, 228, 66)
  public static let blue = RGB(0, 114, 178)
  public static let vermillion = RGB(213, 94, 0)
  public static let reddishPurple = RGB(204, 121, 167)

  /// The eight colours in the order their authors give them.
  public static let okabeIto = [
    black, orange, skyBlue, bluishGreen, yellow, blue, vermillion, reddishPurple,
  ]

  /// The colours for filled areas with text on them, neighbours far apart; black is left out.
  public static let fills = [
    skyBlue, orange, bluishGreen, reddishPurple, yellow, blue, vermillion,
  ]

  /// Returns a fill colour for each name, by the order of the sorted names.
  ///
  /// From the eighth name on colours come again.
  public static func fills(for names: some Sequence<String>) -> [String: RGB] {
    let sorted = Set(names).sorted()
    return Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { ($1, fills[$0 % fills.count]) }
    )
  }
}
