import Foundation

/// Small briefings made to measure.
enum Briefings {
  private static let agencies = [
    "Ministry of Finance", "Ministry of Commerce", "Ministry of Education",
    "National Development and Reform Commission", "Ministry of Science and Technology",
    "Ministry of Industry and Information Technology", "Ministry of Transport",
  ]
  private static let subjects = [
    "Blockchain", "Hydrogen Energy", "Cloud Computing", "Energy Storage", "Big Data",
  ]

  /// A briefing with one policy of two or three issuers; which ones depends on the number alone.
  static func text(_ number: Int) -> String {
    let first = agencies[number % agencies.count]
    let second = agencies[(number * 3 + 1) % agencies.count]
    let third = agencies[(number + 2) % agencies.count]
    let issuers = Set([first, second, third]).sorted()
    let subject = subjects[number % subjects.count]
    return """
      # China briefing

      ## 1. News on \(subject.lowercased())

      Policy name: Guidelines on the Development of \(subject) in Region \(number)
      Issuing bodies: \(issuers.joined(separator: ", "))
      Date: \(1 + number % 28) June 2021

      The guidelines promote \(subject.lowercased()). Baidu and Geely signed a cooperation agreement.

      """
  }

  /// Writes briefings as `briefing-000.txt` and so on into a folder, and returns its path.
  static func write(_ numbers: some Sequence<Int>, to folder: URL) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in numbers {
      let digits = String(number)
      let name = "briefing-" + String(repeating: "0", count: 3 - digits.count) + digits + ".txt"
      try Data(text(number).utf8).write(to: folder.appendingPathComponent(name))
    }
    return folder.path
  }
}
