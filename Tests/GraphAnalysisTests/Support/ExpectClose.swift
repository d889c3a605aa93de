import Testing

/// Expects two lists of scores to agree to a share of their size, or absolutely below 1.
func expectClose(
  _ scores: [Double],
  _ expected: [Double],
  within tolerance: Double = 1e-9,
  _ comment: @autoclosure () -> Comment = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard scores.count == expected.count else {
    Issue.record(
      "\(comment()): \(scores.count) scores, expected \(expected.count)",
      sourceLocation: sourceLocation
    )
    return
  }
  for (node, (score, wanted)) in zip(scores, expected).enumerated()
  where !(abs(score - wanted) <= tolerance * max(1, abs(wanted))) {
    Issue.record(
      "\(comment()): node \(node) has \(score), expected \(wanted)",
      sourceLocation: sourceLocation
    )
  }
}
