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

  /// Two policies of three and two ministries, and a partnership.
  static let sample = """
    # China briefing

    ## 1. Ministries push blockchain

    Policy name: Guidelines on Accelerating Blockchain Applications
    Issuing bodies: Ministry of Industry and Information Technology (MIIT), Ministry of Finance and \
    National Development and Reform Commission (NDRC)
    Date: 7 June 2021

    The guidelines promote blockchain. Baidu and Geely signed a cooperation agreement.

    ## 2. Hydrogen plan

    Policy name: Action Plan for Hydrogen Energy
    Issuing bodies: MIIT, NDRC
    Date: 9 June 2021

    The plan promotes hydrogen energy.

    """
}
