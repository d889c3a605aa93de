import PolicyModel
import TestSupport
import Testing

@Suite("DocumentText")
struct DocumentTextTests {
  @Test func aSpanGivesItsText() {
    let marked = MarkedText("1️⃣工信部2️⃣ and 3️⃣MIIT4️⃣")
    let text = DocumentText(marked.text)
    #expect(text[Span(marked[1], marked[2])] == "工信部")
    #expect(text[Span(marked[3], marked[4])] == "MIIT")
    #expect(text.count == marked.text.utf8.count)
  }

  @Test func aSpanThatReachesOutsideIsCut() {
    let text = DocumentText("MIIT")
    let size = text.count
    #expect(text[Span(size - 1, size + 9)] == "T")
    #expect(text[Span(size + 1, size + 9)] == "")
    #expect(text[Span(-9, 1)] == "M")
    #expect(text[Span(-9, -1)] == "")
  }

  @Test func linesAreCountedFromOne() {
    let marked = MarkedText("1️⃣a2️⃣\n3️⃣\n4️⃣b\n5️⃣")
    let text = DocumentText(marked.text)
    let lines = (1...5).map { text.line(of: marked[$0]) }
    #expect(lines == [1, 1, 2, 3, 4])
    #expect(text.line(of: -1) == text.line(of: 0))
    #expect(text.line(of: text.count + 1) == text.line(of: text.count))
  }

  @Test func withoutDroppedBytesSourceAndTextAreOne() {
    let text = DocumentText("工信部\nMIIT")
    for start in 0...text.count {
      let span = Span(start, text.count)
      #expect(text.sourceSpan(of: span) == span)
    }
  }

  @Test func theByteOrderMarkShiftsEverything() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = DocumentText(bytes: Array("MIIT".utf8), leading: mark.count)
    let span = text.sourceSpan(of: Span(0, text.count))
    #expect(span == Span(mark.count, mark.count + text.count))
  }

  @Test func theCarriageReturnBehindALineIsNotPartOfItsSpan() {
    let source = Array("MIIT\r\nNDRC\r\n".utf8)
    let lines = MarkedText("1️⃣MIIT2️⃣\n3️⃣NDRC4️⃣\n")
    let text = DocumentText(bytes: Array(lines.text.utf8), dropped: [lines[2], lines[4]])
    for (start, end) in [(1, 2), (3, 4)] {
      let span = Span(lines[start], lines[end])
      let origin = text.sourceSpan(of: span)
      #expect(String(decoding: source[origin.start..<origin.end], as: UTF8.self) == text[span])
    }
  }
}
