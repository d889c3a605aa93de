#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file with a buffer; closes the file at the end of its life if it owns it.
struct OutputDescriptor: ~Copyable {
  /// Large enough that the cost of a system call vanishes.
  private static let capacity = 1 << 16

  private let descriptor: Int32
  /// What errors name: the path the user gave, not the temporary one.
  private let place: String
  private var isOwned: Bool
  private var buffer: [UInt8] = []

  init(_ descriptor: Int32, place: String, isOwned: Bool) {
    self.descriptor = descriptor
    self.place = place
    self.isOwned = isOwned
    buffer.reserveCapacity(Self.capacity)
  }

  deinit {
    if isOwned { _ = close(descriptor) }
  }

  mutating func write(_ bytes: RawSpan) throws(GraphFormatError) {
    if buffer.count + bytes.byteCount > Self.capacity { try flush() }
    if bytes.byteCount > Self.capacity {
      try send(bytes)
    } else {
      bytes.withUnsafeBytes { buffer.append(contentsOf: $0) }
    }
  }

  /// Hands the buffer to the operating system.
  mutating func flush() throws(GraphFormatError) {
    try send(buffer.span.bytes)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Waits until a regular file's bytes are on the disk; a full one may show only here.
  func synchronize() throws(GraphFormatError) {
    // Pipes and devices have nothing to wait for and say EINVAL.
    if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS {
      throw .cannotWrite(place, systemReason())
    }
  }

  /// Closes the file; network file systems report a full disk only here.
  mutating func finish() throws(GraphFormatError) {
    try flush()
    try synchronize()
    isOwned = false
    if close(descriptor) != 0 { throw .cannotWrite(place, systemReason()) }
  }

  private func send(_ bytes: RawSpan) throws(GraphFormatError) {
    try bytes.withUnsafeBytes { (bytes) throws(GraphFormatError) in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let sent = posixWrite(descriptor, part.baseAddress, part.count)
        if sent >= 0 {
          rest = rest.dropFirst(sent)
        } else if errno != EINTR {
          throw .cannotWrite(place, systemReason())
        }
      }
    }
  }
}

/// Returns the operating system's text for the last error.
func systemReason(_ code: Int32 = errno) -> String {
  String(cString: strerror(code))
}

// Inside the type the name `write` means its own method.
private func posixWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
