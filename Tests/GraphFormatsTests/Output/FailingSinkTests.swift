import GraphFormats
import Testing

@Suite struct FailingSinkTests {
  /// Takes so many bytes and then fails like a full disk.
  final class FullSink: ByteSink {
    static let failure = GraphFormatError(.cannotWrite, place: "full", description: "full")
    var room: Int

    init(room: Int) { self.room = room }

    func write(_ bytes: RawSpan) throws(GraphFormatError) {
      room -= bytes.byteCount
      if room < 0 { throw Self.failure }
    }

    func finish() {}
  }

  @Test(arguments: [0, 1, 100, 5000, 30_000])
  func errorOfTheSinkReachesTheCaller(room: Int) throws {
    for writer in [GraphMLWriter(), DOTWriter()] as [any GraphWriter] {
      let error = try #require(throws: GraphFormatError.self) {
        try writer.write(SampleGraphs.hostile, to: FullSink(room: room))
      }
      #expect(error == FullSink.failure)
    }
  }
}
