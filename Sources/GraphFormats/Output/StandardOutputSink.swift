#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sends the bytes to standard output.
public final class StandardOutputSink: ByteSink {
  private var output = OutputDescriptor(STDOUT_FILENO, place: "standard output", isOwned: false)

  public init() {}

  public func write(_ bytes: RawSpan) throws(GraphFormatError) {
    try output.write(bytes)
  }

  /// Sends what is still in the buffer; standard output stays open.
  public func finish() throws(GraphFormatError) {
    try output.flush()
  }
}
