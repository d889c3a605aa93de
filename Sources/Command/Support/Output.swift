import GraphFormats

/// Standard output, with a full disk or a closed pipe noticed.
///
/// Swift's own `print` says nothing when a write fails, and a listing sent to a full disk would be
/// cut off with exit code 0.
enum Output {
  /// Writes text as it is, at once.
  ///
  /// - Throws: `.cannotWrite`.
  static func write(_ text: String) throws(GraphFormatError) {
    let sink = StandardOutputSink()
    try sink.write(text)
    try sink.finish()
  }

  /// Writes a line.
  ///
  /// - Throws: `.cannotWrite`.
  static func line(_ text: String = "") throws(GraphFormatError) { try write(text + "\n") }
}
