import Dispatch
import Synchronization

/// Works on the sources `0..<count` in chunks, on some threads, and joins the parts in order.
///
/// The chunks depend on `count` alone and their parts are joined first to last, whoever made them,
/// so the result is bit-equal for any number of threads. If chunks fail, the error of the first is
/// thrown.
///
/// - Parameters:
///   - total: what the parts are joined to.
///   - makePart: does the work for the sources of one chunk.
///   - join: joins a part to the total.
func reduceSources<Total: Sendable, Part: Sendable, Failure>(
  count: Int,
  threads: Int,
  into total: Total,
  makePart: @Sendable (Range<Int>) throws(Failure) -> Part,
  join: @Sendable (inout Total, Part) -> Void
) throws(Failure) -> Total {
  let shared = Mutex(ChunkQueue<Total, Part, Failure>(sourceCount: count, total: total))
  @Sendable func work(_: Int) {
    while let chunk = shared.withLock({ $0.takeChunk() }) {
      let part: Result<Part, Failure>
      do throws(Failure) {
        part = .success(try makePart(chunk.sources))
      } catch {
        part = .failure(error)
      }
      shared.withLock { $0.finish(chunk.number, with: part, join: join) }
    }
  }
  if threads > 1 {
    DispatchQueue.concurrentPerform(iterations: min(threads, chunkCount), execute: work)
  } else {
    work(0)
  }
  return try shared.withLock { $0.result }.get()
}

/// Enough for sixteen threads to end at about the same time, few enough to join cheaply.
private let chunkCount = 64

/// Which chunks are taken, and what has been joined so far.
private struct ChunkQueue<Total: Sendable, Part: Sendable, Failure: Error>: Sendable {
  private let sourceCount: Int
  private var total: Total
  private var failure: Failure?
  private var takenCount = 0
  private var joinedCount = 0
  /// Parts that were ready before an earlier one.
  private var early: [Int: Result<Part, Failure>] = [:]

  init(sourceCount: Int, total: Total) {
    self.sourceCount = sourceCount
    self.total = total
  }

  var result: Result<Total, Failure> {
    if let failure { .failure(failure) } else { .success(total) }
  }

  /// The next chunk nobody has taken; none once all are taken or one has failed.
  mutating func takeChunk() -> (number: Int, sources: Range<Int>)? {
    guard takenCount < chunkCount, failure == nil else { return nil }
    defer { takenCount += 1 }
    let start = takenCount * sourceCount / chunkCount
    let end = (takenCount + 1) * sourceCount / chunkCount
    return (takenCount, start..<end)
  }

  mutating func finish(
    _ chunk: Int,
    with part: Result<Part, Failure>,
    join: (inout Total, Part) -> Void
  ) {
    early[chunk] = part
    while let next = early.removeValue(forKey: joinedCount) {
      joinedCount += 1
      switch next {
      case .success(let part):
        if failure == nil { join(&total, part) }
      case .failure(let error):
        failure = failure ?? error
      }
    }
  }
}
