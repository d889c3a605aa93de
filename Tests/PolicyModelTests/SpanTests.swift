import Foundation
import PolicyModel
import Testing

@Suite("Span")
struct SpanTests {
  /// All spans in a text of five bytes: few enough to try every pair.
  private static let all = (0...5).flatMap { start in (start...5).map { Span(start, $0) } }

  /// The bytes a span covers.
  private static func bytes(_ span: Span) -> Set<Int> { Set(span.start..<span.end) }

  @Test func anEndBeforeTheStartMakesAnEmptySpan() {
    let span = Span(3, 1)
    #expect(span.isEmpty)
    #expect(span.start == 3)
    #expect(span.end == span.start)
  }

  @Test func countIsTheNumberOfBytesCovered() {
    for span in Self.all {
      #expect(span.count == Self.bytes(span).count)
      #expect(span.isEmpty == Self.bytes(span).isEmpty)
    }
  }

  @Test func spansOverlapWhereTheyShareAByte() {
    for first in Self.all {
      for second in Self.all where !first.isEmpty && !second.isEmpty {
        let shares = !Self.bytes(first).isDisjoint(with: Self.bytes(second))
        #expect(first.overlaps(second) == shares, "\(first) \(second)")
      }
    }
  }

  @Test func aSpanContainsAnotherWhereItCoversAllItsBytes() {
    for first in Self.all {
      for second in Self.all where !second.isEmpty {
        let covers = Self.bytes(second).isSubset(of: Self.bytes(first))
        #expect(first.contains(second) == covers, "\(first) \(second)")
      }
    }
  }

  @Test func theUnionIsTheLeastSpanThatContainsBoth() {
    for first in Self.all {
      for second in Self.all {
        let union = first.union(second)
        let covering = Self.all.filter { $0.contains(first) && $0.contains(second) }
        #expect(covering.contains(union))
        #expect(covering.allSatisfy { $0.contains(union) })
      }
    }
  }

  @Test func spansSortByStartAndTheLongerFirst() {
    for first in Self.all {
      for second in Self.all {
        #expect((first < second) || (second < first) == (first != second))
        if first != second, first.start == second.start, first.contains(second) {
          #expect(first < second)
        }
        if first.start < second.start { #expect(first < second) }
      }
    }
  }

  @Test func theCodeIsAPairThatReadsBack() throws {
    for span in Self.all {
      let data = try JSONEncoder().encode(span)
      #expect(String(decoding: data, as: UTF8.self) == "[\(span.start),\(span.end)]")
      #expect(try JSONDecoder().decode(Span.self, from: data) == span)
    }
  }

  @Test(arguments: ["[-1,2]", "[3,2]", "[1]", "[]", "{}", "\"1-2\"", "[1.5,2]"])
  func whatIsNoSpanIsNotDecoded(code: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Span.self, from: Data(code.utf8))
    }
  }
}
