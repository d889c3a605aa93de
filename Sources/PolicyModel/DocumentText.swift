/// A document's normalised text: valid UTF-8, line feeds only, no byte order mark.
///
/// Normalisation is kept small so that spans stay close to the file: a byte order mark is dropped
/// and CRLF or CR becomes LF. For most files text and source are the same bytes.
public struct DocumentText: Sendable, Equatable {
  public let bytes: [UInt8]
  /// Offsets in `bytes` behind each of which one source byte was dropped, ascending.
  private let dropped: [Int]
  /// Bytes dropped at the very start (3 for a byte order mark).
  private let leading: Int

  /// - Parameters:
  ///   - bytes: the normalised text, valid UTF-8.
  ///   - leading: how many source bytes were dropped before the first.
  ///   - dropped: for every other dropped byte the offset in `bytes` it stood before, ascending.
  public init(bytes: [UInt8], leading: Int = 0, dropped: [Int] = []) {
    self.bytes = bytes
    self.leading = leading
    self.dropped = dropped
  }

  public init(_ string: String) { self.init(bytes: Array(string.utf8)) }

  public var count: Int { bytes.count }

  /// The text of a span, exactly as it stands.
  ///
  /// A span that reaches outside the text is cut to it.
  public subscript(span: Span) -> String {
    let start = min(max(0, span.start), bytes.count)
    let end = min(max(start, span.end), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The span in the source file's bytes that a span of the text came from.
  ///
  /// - Complexity: O(log d), d the number of dropped bytes.
  public func sourceSpan(of span: Span) -> Span {
    let start = sourceOffset(of: span.start)
    // A dropped byte right behind the span (the CR of a line's end) is not part of it.
    return Span(start, span.isEmpty ? start : sourceOffset(of: span.end - 1) + 1)
  }

  private func sourceOffset(of offset: Int) -> Int {
    var low = 0
    var high = dropped.count
    while low < high {
      let middle = (low + high) / 2
      if dropped[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return offset + leading + low
  }

  /// The line a byte stands in, counted from 1.
  ///
  /// - Complexity: O(n) in the offset.
  public func line(of offset: Int) -> Int {
    1 + bytes[..<min(max(0, offset), bytes.count)].count { $0 == UInt8(ascii: "\n") }
  }
}
