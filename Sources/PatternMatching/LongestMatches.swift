/// Chooses among overlapping candidates.
public enum LongestMatches {
  /// Returns the candidates that stay: the longest first, of equally long ones the leftmost, then the
  /// one of higher rank, then the earlier in the list; each kept one drops whatever overlaps it. In
  /// order of start.
  ///
  /// - Complexity: O(k log k) comparisons, k candidates; O(k) extra space.
  public static func resolve<Candidate>(
    _ candidates: [Candidate], range: (Candidate) -> Range<Int>, rank: (Candidate) -> Int
  ) -> [Candidate] {
    let order = candidates.indices.sorted { a, b in
      let first = range(candidates[a])
      let second = range(candidates[b])
      if first.count != second.count { return first.count > second.count }
      if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
      let ranks = (rank(candidates[a]), rank(candidates[b]))
      return ranks.0 != ranks.1 ? ranks.0 > ranks.1 : a < b
    }
    var kept: [Int] = []
    for index in order {
      let mine = range(candidates[index])
      // Where it would stand among those kept, which are in order.
      var place = 0
      var end = kept.count
      while place < end {
        let middle = (place + end) / 2
        if range(candidates[kept[middle]]).lowerBound < mine.lowerBound {
          place = middle + 1
        } else {
          end = middle
        }
      }
      let clashesBefore = place > 0 && range(candidates[kept[place - 1]]).overlaps(mine)
      let clashesAfter = place < kept.count && range(candidates[kept[place]]).overlaps(mine)
      if !clashesBefore, !clashesAfter { kept.insert(index, at: place) }
    }
    return kept.map { candidates[$0] }
  }
}
