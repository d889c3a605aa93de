import PolicyModel
import Testing

/// The words that stand in files others read: changing one breaks what was written before.
@Suite("Fact vocabulary")
struct FactVocabularyTests {
  @Test func onlyLeadAndJointIssuersCoIssue() {
    for role in IssuanceRole.allCases {
      #expect(role.coIssues == [.lead, .joint].contains(role))
      #expect(role.issues == [.lead, .joint, .sole].contains(role))
    }
  }

  @Test func coIssuersAreIssuers() {
    for role in IssuanceRole.allCases where role.coIssues { #expect(role.issues) }
  }

  @Test func aPartnershipHasADirectionWhereItsSidesDiffer() {
    let mutual: Set<PartnershipKind> = [.cooperation, .jointVenture, .merger]
    for kind in PartnershipKind.allCases { #expect(kind.isDirected != mutual.contains(kind)) }
  }

  @Test func everyWordIsLowerCaseWithHyphens() {
    let words =
      EntityKind.allCases.map(\.rawValue) + Fact.Kind.allCases.map(\.rawValue)
      + IssuanceRole.allCases.map(\.rawValue) + PartnershipKind.allCases.map(\.rawValue)
      + CompanyPolicyRole.allCases.map(\.rawValue) + AttributeName.allCases.map(\.rawValue)
      + Link.Kind.allCases.map(\.rawValue)
    for word in words {
      #expect(word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(word)")
    }
  }

  @Test func warningCodesAreWAndThreeDigits() {
    for code in DocumentWarning.Code.allCases {
      #expect(code.rawValue.wholeMatch(of: #/W\d{3}/#) != nil, "\(code.rawValue)")
    }
  }
}
