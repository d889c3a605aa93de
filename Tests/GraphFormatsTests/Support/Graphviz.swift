import Foundation

/// The program `dot`, where it is installed.
enum Graphviz {
  static let program: URL? = {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    return folders.split(separator: ":").map { URL(filePath: "\($0)/dot") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  static var isInstalled: Bool { program != nil }

  /// Renders a drawing to SVG; standard error tells what is wrong with it.
  static func svg(of dot: [UInt8]) throws -> (status: Int32, svg: [UInt8], complaints: String) {
    guard let program else { return (-1, [], "dot is not installed") }
    let folder = try ScratchFolder()
    try Data(dot).write(to: URL(filePath: folder.path("in.dot")))
    let process = Process()
    process.executableURL = program
    process.arguments = ["-Tsvg", folder.path("in.dot"), "-o", folder.path("out.svg")]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let svg = (try? Data(contentsOf: URL(filePath: folder.path("out.svg")))) ?? Data()
    return (process.terminationStatus, Array(svg), String(decoding: complaints, as: UTF8.self))
  }
}
