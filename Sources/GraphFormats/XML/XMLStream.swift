import CLibXML2

/// Writes an XML document to a sink element by element, in constant memory.
///
/// It owns libxml2's `xmlTextWriter`, which nests, indents and closes the elements. Forbidden
/// characters become U+FFFD and are counted.
struct XMLStream: ~Copyable {
  private let writer: xmlTextWriterPtr
  private let bridge: SinkBridge
  /// How many characters that XML forbids were replaced by U+FFFD.
  private(set) var replacedCharacters = 0

  /// Starts a UTF-8 document.
  init(_ sink: any ByteSink) throws(GraphFormatError) {
    let bridge = SinkBridge(sink)
    let writer = try Self.open(bridge)
    self.bridge = bridge
    self.writer = writer
  }

  private static func open(_ bridge: SinkBridge) throws(GraphFormatError) -> xmlTextWriterPtr {
    LibXML2.initialize()
    let context = Unmanaged.passUnretained(bridge).toOpaque()
    guard let buffer = xmlOutputBufferCreateIO(SinkBridge.take, nil, context, nil) else {
      throw .encodingFailed("the document")
    }
    guard let writer = xmlNewTextWriter(buffer) else {
      xmlOutputBufferClose(buffer)
      throw .encodingFailed("the document")
    }
    xmlTextWriterSetIndent(writer, 1)
    xmlTextWriterSetIndentString(writer, "  ")
    guard xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil) >= 0 else {
      xmlFreeTextWriter(writer)
      throw .encodingFailed("the document")
    }
    return writer
  }

  deinit {
    xmlFreeTextWriter(writer)
  }

  mutating func start(_ element: String) throws(GraphFormatError) {
    try check(xmlTextWriterStartElement(writer, element), element)
  }

  mutating func attribute(_ name: String, _ value: String) throws(GraphFormatError) {
    try check(xmlTextWriterWriteAttribute(writer, name, clean(value)), name)
  }

  mutating func text(_ text: String) throws(GraphFormatError) {
    try check(xmlTextWriterWriteRaw(writer, XMLText.encoded(clean(text))), "a text")
  }

  mutating func end() throws(GraphFormatError) {
    try check(xmlTextWriterEndElement(writer), "an element")
  }

  /// Writes an element that holds nothing but a text.
  mutating func element(_ name: String, _ text: String) throws(GraphFormatError) {
    try start(name)
    try self.text(text)
    try end()
  }

  /// Ends the document and hands its last bytes to the sink.
  ///
  /// - Returns: how many forbidden characters were replaced.
  consuming func finish() throws(GraphFormatError) -> Int {
    try check(xmlTextWriterEndDocument(writer), "the document")
    try check(xmlTextWriterFlush(writer), "the document")
    return replacedCharacters
  }

  private mutating func clean(_ text: String) -> String {
    let (text, count) = ForbiddenCharacters.replaced(in: text)
    replacedCharacters += count
    return text
  }

  private borrowing func check(_ result: Int32, _ what: String) throws(GraphFormatError) {
    if let failure = bridge.failure { throw failure }
    if result < 0 { throw .encodingFailed(what) }
  }
}

/// Carries bytes from libxml2's callback to the sink, and the sink's error back.
private final class SinkBridge {
  private let sink: any ByteSink
  private(set) var failure: GraphFormatError?

  init(_ sink: any ByteSink) {
    self.sink = sink
  }

  /// Claims success even when the sink fails: libxml2 would print the failure to standard error.
  /// The stream looks at `failure` after each call instead.
  static let take: xmlOutputWriteCallback = { context, bytes, count in
    guard let context, let bytes else { return -1 }
    let bridge = Unmanaged<SinkBridge>.fromOpaque(context).takeUnretainedValue()
    bridge.take(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
    return count
  }

  private func take(_ bytes: UnsafeRawBufferPointer) {
    guard failure == nil else { return }
    do throws(GraphFormatError) {
      try sink.write(bytes.bytes)
    } catch {
      failure = error
    }
  }
}

/// The library's start, which must happen once before threads share it.
enum LibXML2 {
  private static let started: Void = xmlInitParser()

  static func initialize() {
    _ = started
  }
}
