import Foundation

/// Runs the built command as a user's shell would.
struct Shell {
  /// What a command said and how it ended.
  struct Result {
    /// The exit code; 128 and the signal's number where a signal ended it.
    var code: Int32
    var output: String
    var errors: String

    /// The lines on standard error.
    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  /// The folder commands run in.
  let folder: URL

  /// The program, which stands beside the test bundle.
  static let program: String = {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var folders = [bundle.deletingLastPathComponent().path]
    folders += CommandLine.arguments.prefix(1).map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().path
    }
    return folders.map { "\($0)/policygraph" }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "policygraph"
  }()

  /// Runs a program in a folder of its own, which is removed afterwards.
  static func inFolder(_ body: (Shell) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("policygraph-command-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(Shell(folder: folder))
  }

  /// Runs a test with `briefing.txt` and `china.policygraph`, the project made of it.
  static func withProject(_ body: (Shell) throws -> Void) throws {
    try inFolder { shell in
      try shell.write("briefing.txt", Briefings.sample)
      try shell.write("china.policygraph", Array(try sampleProject.get()))
      try body(shell)
    }
  }

  /// Built once: each build reads the whole lexicon, which takes half a second without optimisation.
  private static let sampleProject: Swift.Result<Data, any Error> = Swift.Result {
    var project = Data()
    try inFolder { shell in
      try shell.write("briefing.txt", Briefings.sample)
      let result = try shell.policygraph("build", "briefing.txt", "-o", "china.policygraph")
      guard result.code == 0 else { throw CocoaError(.fileReadUnknown) }
      project = try Data(contentsOf: shell.path("china.policygraph"))
    }
    return project
  }

  func path(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = path(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: path(name)), as: UTF8.self)
  }

  /// Runs `policygraph` and waits for its end.
  func policygraph(_ arguments: String..., input: String = "") throws -> Result {
    try run([Self.program] + arguments, input: input)
  }

  /// Runs a line of shell in which `$P` is the program.
  func script(_ line: String) throws -> Result { try run(["/bin/sh", "-c", line], input: "") }

  /// Starts `policygraph` and lets it run.
  func start(_ arguments: String...) throws -> pid_t {
    try spawn([Self.program] + arguments, "/dev/null", "/dev/null", "/dev/null")
  }

  /// Waits for a process and returns how it ended.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private func run(_ arguments: [String], input: String) throws -> Result {
    // Files, not pipes: nothing can fill up and block.
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("policygraph-io-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["in", "out", "err"].map { scratch.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }
    try Data(input.utf8).write(to: files[0])
    let process = try spawn(arguments, files[0].path, files[1].path, files[2].path)
    let code = Self.wait(for: process)
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Result(code: code, output: texts[1], errors: texts[2])
  }

  /// Starts a process with `posix_spawn`, which many threads may do at once.
  private func spawn(
    _ arguments: [String],
    _ input: String,
    _ output: String,
    _ errors: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_TRUNC, 0o600)
    // Only a shell changes the folder of a process without changing that of the tests.
    let line = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path] + arguments
    let words = line.map { strdup($0) } + [nil]
    let environment = [
      "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C", "HOME=/nonexistent", "P=\(Self.program)",
      "LD_LIBRARY_PATH=\(ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "")",
    ]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var process = pid_t()
    let failure = posix_spawn(&process, line[0], &actions, nil, words, variables)
    guard failure == 0 else {
      throw CocoaError(.executableLoad, userInfo: [NSFilePathErrorKey: arguments[0]])
    }
    return process
  }
}
