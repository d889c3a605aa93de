#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Maps numbers to a range of lengths so that the least gives the lower bound, the most the upper.
struct DOTScale {
  private let least: Double
  private let most: Double
  private let output: ClosedRange<Double>
  private let scale: DOTStyle.WeightScale

  /// - Parameter numbers: finite numbers; those not above zero get the lower bound.
  init(
    _ numbers: some Sequence<Double>,
    to output: ClosedRange<Double>,
    _ scale: DOTStyle.WeightScale
  ) {
    self.output = output
    self.scale = scale
    var least = Double.infinity
    var most = 0.0
    for number in numbers where number > 0 {
      least = min(least, number)
      most = max(most, number)
    }
    self.least = least
    self.most = most
  }

  /// Returns the length for a number, rounded to two places.
  ///
  /// Numbers that are all alike carry no order and get a quarter of the way.
  func callAsFunction(_ number: Double) -> Double {
    guard number > 0 else { return output.lowerBound }
    let part =
      most > least
      ? (curve(number) - curve(least)) / (curve(most) - curve(least))
      : 0.25
    let length = output.lowerBound + part * (output.upperBound - output.lowerBound)
    return (length * 100).rounded() / 100
  }

  private func curve(_ number: Double) -> Double {
    switch scale {
    case .logarithmic: log(number)
    case .squareRoot: number.squareRoot()
    }
  }
}
