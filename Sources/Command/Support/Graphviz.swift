import Foundation

/// Graphviz as a child process.
enum Graphviz {
  /// Returns the picture that Graphviz makes of a drawing in DOT.
  ///
  /// - Parameters:
  ///   - format: `svg`, `png` or `pdf`.
  ///   - output: the file the picture is for; names it in errors.
  /// - Throws: a complaint that names the package where Graphviz is missing, or what Graphviz said.
  static func picture(of dot: [UInt8], format: String, named output: String) throws -> [UInt8] {
    guard let program = locate("dot") else {
      throw Complaint.input(
        "\(output): Graphviz is needed to draw; install the package graphviz, "
          + "for example with: apt-get install graphviz"
      )
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("policygraph-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let source = folder.appendingPathComponent("graph.dot")
      let said = folder.appendingPathComponent("errors.txt")
      try Data(dot).write(to: source)
      try Data().write(to: said)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = ["-T\(format)", source.path]
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = try FileHandle(forWritingTo: said)
      process.standardInput = FileHandle.nullDevice
      try process.run()
      let picture = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      if process.terminationStatus == 0, !picture.isEmpty { return Array(picture) }
      let reason = (try? String(contentsOf: said, encoding: .utf8))?
        .split(separator: "\n").first.map(String.init)
      throw Complaint.input(
        "\(output): Graphviz could not draw it (\(reason ?? "no reason given")); "
          + "try another --layout"
      )
    } catch let complaint as Complaint {
      throw complaint
    } catch {
      throw Complaint.input(
        "\(output): Graphviz could not be run; check that “\(program)” works and that the folder "
          + "for temporary files has space"
      )
    }
  }

  /// Where a program is, by the user's path.
  private static func locate(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
