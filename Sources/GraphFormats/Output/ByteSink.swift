/// Takes the bytes of a file as they are made: the seam between formats and places.
public protocol ByteSink: AnyObject {
  /// Takes the next bytes.
  ///
  /// - Throws: `.cannotWrite` with the place and the operating system's reason.
  func write(_ bytes: RawSpan) throws(GraphFormatError)

  /// Makes everything written so far final; nothing may be written afterwards.
  ///
  /// - Throws: `.cannotWrite` with the place and the operating system's reason.
  func finish() throws(GraphFormatError)
}

extension ByteSink {
  /// Takes the UTF-8 bytes of a text.
  public func write(_ text: String) throws(GraphFormatError) {
    try write(text.utf8.span.bytes)
  }
}
