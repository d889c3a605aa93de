import PatternMatching
import TestSupport
import Testing

@Suite("AhoCorasick")
struct AhoCorasickTests {
  struct Occurrence: Hashable {
    var pattern: Int
    var range: Range<Int>
  }

  private static func found(
    _ patterns: [[UInt8]], in text: [UInt8], fold: [UInt8] = ByteFold.identity
  ) -> [Occurrence] {
    occurrences(of: AhoCorasick(patterns, fold: fold), in: text)
  }

  private static func occurrences(of automaton: AhoCorasick, in text: [UInt8]) -> [Occurrence] {
    automaton.matches(in: text).map { Occurrence(pattern: $0.pattern, range: $0.start..<$0.end) }
  }

  /// What an occurrence is, without any cleverness: every pattern tried at every place.
  private static func naive(
    _ patterns: [[UInt8]], in text: [UInt8], fold: [UInt8] = ByteFold.identity
  ) -> [Occurrence] {
    let folded = text.map { fold[Int($0)] }
    var found: [Occurrence] = []
    var seen: Set<[UInt8]> = []
    for (index, raw) in patterns.enumerated() where !raw.isEmpty {
      let pattern = raw.map { fold[Int($0)] }
      // Of equal patterns the first is found.
      guard seen.insert(pattern).inserted, pattern.count <= folded.count else { continue }
      for start in 0...(folded.count - pattern.count)
      where folded[start...].starts(with: pattern) {
        found.append(Occurrence(pattern: index, range: start..<start + pattern.count))
      }
    }
    return found.sorted { a, b in
      let ends = (a.range.upperBound, b.range.upperBound)
      return ends.0 != ends.1 ? ends.0 < ends.1 : a.range.lowerBound < b.range.lowerBound
    }
  }

  /// All texts of up to `length` letters.
  private static func words(of alphabet: [UInt8], upTo length: Int) -> [[UInt8]] {
    var words: [[UInt8]] = [[]]
    var layer = words
    for _ in 0..<length {
      layer = layer.flatMap { word in alphabet.map { word + [$0] } }
      words += layer
    }
    return words
  }

  @Test func everyPairOfShortPatternsIsFoundInEveryShortText() {
    let alphabet = Array("ab".utf8)
    let patterns = Self.words(of: alphabet, upTo: 3)
    let texts = Self.words(of: alphabet, upTo: 6)
    var disagreements = 0
    for first in patterns {
      for second in patterns {
        let automaton = AhoCorasick([first, second])
        for text in texts
        where Self.occurrences(of: automaton, in: text) != Self.naive([first, second], in: text) {
          disagreements += 1
        }
      }
    }
    #expect(disagreements == 0)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func randomPatternsAreFoundAsByNaiveSearch(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = random.element(of: [
      ["a", "b"], ["a", "b", "c"], ["工", "信", "部"], ["A", "a", "-", " "],
    ])
    let patterns = (0..<random.number(below: 24)).map { _ in
      Array(random.text(of: pieces, upTo: 7).utf8)
    }
    let fold = random.element(of: [ByteFold.identity, ByteFold.caseAndHyphen])
    let text = Array(random.text(of: pieces, upTo: 400).utf8)
    #expect(
      Self.found(patterns, in: text, fold: fold) == Self.naive(patterns, in: text, fold: fold))
  }

  @Test func patternsOfAllBytesAreFound() {
    let patterns = (0...255).map { [UInt8($0)] } + (0...255).map { [UInt8($0), UInt8($0)] }
    let text = (0...255).flatMap { [UInt8($0), UInt8($0)] }
    #expect(Self.found(patterns, in: text) == Self.naive(patterns, in: text))
  }

  @Test func patternsInsideOneAnotherAreAllFoundTheLongerFirst() {
    let patterns = ["ministry of science", "science", "ministry", "e"].map { Array($0.utf8) }
    let text = Array("ministry of science".utf8)
    let found = Self.found(patterns, in: text)
    #expect(found == Self.naive(patterns, in: text))
    #expect(found.filter { $0.range.upperBound == text.count }.map(\.pattern) == [0, 1, 3])
  }

  @Test func ofEqualPatternsTheFirstIsFound() {
    let automaton = AhoCorasick(
      [[], Array("MIIT".utf8), Array("miit".utf8)], fold: ByteFold.caseAndHyphen)
    #expect(automaton.matches(in: Array("Miit".utf8)).map(\.pattern) == [1])
  }

  @Test func withoutPatternsOrTextNothingIsFound() {
    #expect(AhoCorasick([]).matches(in: Array("MIIT".utf8)).isEmpty)
    #expect(AhoCorasick([[]]).matches(in: Array("MIIT".utf8)).isEmpty)
    #expect(AhoCorasick([Array("MIIT".utf8)]).matches(in: []).isEmpty)
  }

  @Test func spansStandWhereTheMarksStand() {
    let marked = MarkedText("1️⃣Solid-State2️⃣ batteries, 3️⃣solid state4️⃣ cells")
    let automaton = AhoCorasick([Array("solid state".utf8)], fold: ByteFold.caseAndHyphen)
    #expect(automaton.matches(in: marked.bytes).map { $0.start..<$0.end } == marked.ranges)
  }

  @Test func aFoldTouchesNoByteOfAWiderCharacter() {
    for byte in 0x80...0xFF { #expect(ByteFold.caseAndHyphen[byte] == UInt8(byte)) }
    for byte in 0...0xFF { #expect(ByteFold.identity[byte] == UInt8(byte)) }
  }

  @Test func caseFoldsAsTheStandardLibraryFoldsIt() {
    for byte in 0...0x7F where byte != 0x2D {
      let lower = Character(Unicode.Scalar(UInt8(byte))).lowercased()
      #expect([ByteFold.caseAndHyphen[byte]] == Array(lower.utf8))
    }
  }
}
