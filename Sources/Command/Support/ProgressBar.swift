import Foundation

/// A line on standard error that shows how far a build is; nothing where that is no terminal.
final class ProgressBar {
  private let isShown: Bool
  private var lastShown: ContinuousClock.Instant?
  private var isDrawn = false

  init(isQuiet: Bool = false) { isShown = Terminal.isErrorTerminal && !isQuiet }

  /// Shows progress, at most ten times a second.
  ///
  /// - Parameter total: 0 where it is not known.
  func show(done: Int, of total: Int, label: String) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let lastShown, now - lastShown < .milliseconds(100) { return }
    lastShown = now
    let width = 24
    var text = "\(done)"
    if total > 0 {
      let full = done * width / total
      text =
        String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
        + " \(done)/\(total)"
    }
    draw("\(text)  \(DisplayWidth.cut(label, to: 40))")
  }

  /// Takes the line away, before something else is printed.
  func clear() {
    guard isDrawn else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    isDrawn = false
  }

  private func draw(_ text: String) {
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
    isDrawn = true
  }
}
