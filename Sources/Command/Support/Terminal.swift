import Foundation

/// What is known of the places output goes to.
enum Terminal {
  static let isOutputTerminal = isatty(STDOUT_FILENO) == 1
  static let isErrorTerminal = isatty(STDERR_FILENO) == 1

  /// Whether output may be bold or dim: only on a terminal, and never where the user said no
  /// (https://no-color.org).
  static let isStyled: Bool = {
    let environment = ProcessInfo.processInfo.environment
    if let noColour = environment["NO_COLOR"], !noColour.isEmpty { return false }
    return isOutputTerminal && environment["TERM"] != "dumb"
  }()

  /// The columns of the terminal; 100 where output goes elsewhere, so that files are alike.
  static let width: Int = {
    guard isOutputTerminal else { return 100 }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return max(40, Int(size.ws_col))
  }()

  /// Prints one line on standard error, behind the program's name.
  static func warn(_ message: String) {
    let line = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    FileHandle.standardError.write(Data("policygraph: \(line)\n".utf8))
  }

  static func bold(_ text: String) -> String { isStyled ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  static func dim(_ text: String) -> String { isStyled ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
