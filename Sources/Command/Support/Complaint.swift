import ArgumentParser
import Foundation
import GraphAnalysis
import GraphFormats
import PolicyExtraction
import PolicyGraph
import PolicyStore

/// Ends a command: one line on standard error, and an exit code that says whose fault it was.
struct Complaint: Error {
  /// What the program's exit says; stable.
  enum Outcome: Int32 {
    case success = 0
    /// Some input could not be read.
    case input = 1
    case usage = 2
    /// The project file, or an output file, could not be read or written.
    case store = 3
  }

  var outcome: Outcome
  /// Place, what is wrong, what to do; nil where everything has been said already.
  var message: String?

  static func input(_ message: String) -> Complaint { Complaint(outcome: .input, message: message) }
  static func usage(_ message: String) -> Complaint { Complaint(outcome: .usage, message: message) }
  /// Ends with code 1 after the failures were printed as they came.
  static let someInputFailed = Complaint(outcome: .input, message: nil)

  /// Prints what is to be said and ends the program.
  static func end(with error: any Error) -> Never {
    let complaint = complaint(for: error)
    if let message = complaint.message { Terminal.warn(message) }
    exit(complaint.outcome.rawValue)
  }

  private static func complaint(for error: any Error) -> Complaint {
    switch error {
    case let complaint as Complaint:
      return complaint
    case let error as StoreError:
      return Complaint(
        outcome: .store,
        message: "\(error.path): \(error.problem); \(error.advice)"
      )
    case let error as GraphFormatError:
      return complaint(forFormat: error)
    case let error as EvaluationError:
      return .input(error.description)
    case let error as LexiconError:
      return .input("built-in lexicon: \(error.description)")
    case let error as GraphError:
      return .input(error.description)
    default:
      return parserComplaint(for: error)
    }
  }

  /// A file that cannot be written is no fault of the inputs: it ends like a project file does.
  private static func complaint(forFormat error: GraphFormatError) -> Complaint {
    guard error.code == .cannotWrite else { return .input(error.description) }
    let prefix = "cannot write \(error.place): "
    let reason =
      error.description.hasPrefix(prefix)
      ? String(error.description.dropFirst(prefix.count)) : error.description
    return Complaint(
      outcome: .store,
      message: "\(error.place): cannot be written (\(reason)); check the disk's space and the "
        + "rights of the folder, or name another file"
    )
  }

  /// Help and version are printed and end well; what else the argument parser says is about usage.
  private static func parserComplaint(for error: any Error) -> Complaint {
    let code = Policygraph.exitCode(for: error)
    if code == .success {
      print(Policygraph.fullMessage(for: error))
      return Complaint(outcome: .success, message: nil)
    }
    let message = Policygraph.message(for: error)
    if message.isEmpty {
      // Its help screen is all there is to say, as for a command without arguments.
      return .usage("nothing to do; see: policygraph --help")
    }
    return .usage(oneLine(message) + help(in: Policygraph.fullMessage(for: error)))
  }

  /// A message of several lines as one; items of a list are joined by commas.
  private static func oneLine(_ message: String) -> String {
    var text = ""
    for line in message.split(separator: "\n") {
      let line = line.trimmingCharacters(in: .whitespaces)
      let isItem = line.hasPrefix("- ")
      if !text.isEmpty { text += isItem && !text.hasSuffix(":") ? ", " : " " }
      text += isItem ? String(line.dropFirst(2)) : line
    }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// Where the help of the command in question is.
  private static func help(in message: String) -> String {
    guard let line = message.split(separator: "\n").last(where: { $0.contains("--help'") }),
      let start = line.firstIndex(of: "'"), let end = line.lastIndex(of: "'"), start < end
    else { return "" }
    return "; see: " + line[line.index(after: start)..<end]
  }
}
