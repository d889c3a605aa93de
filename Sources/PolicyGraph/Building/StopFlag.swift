import Synchronization

/// A wish to stop, raised from anywhere (a signal handler too) and looked at between documents.
public final class StopFlag: Sendable {
  private let value = Atomic(false)

  public init() {}

  /// Whether someone wishes to stop.
  public var isRaised: Bool { value.load(ordering: .relaxed) }

  /// Asks whoever looks at the flag to finish what is in hand and stop.
  public func raise() { value.store(true, ordering: .relaxed) }
}
