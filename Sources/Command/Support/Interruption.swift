import Foundation
import PolicyGraph

/// Turns the first Ctrl-C into a wish to stop after the document in hand; the second ends at once.
enum Interruption {
  /// Raised by the signal; looked at between documents.
  static let stop = StopFlag()

  static func watch() {
    // Made now: a signal handler must not be the one to make it.
    _ = stop.isRaised
    for number in [SIGINT, SIGTERM] {
      signal(number) { received in
        Interruption.stop.raise()
        signal(received, SIG_DFL)
      }
    }
  }
}
