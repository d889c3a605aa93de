import ArgumentParser
import Foundation
import PolicyGraph
import PolicyModel
import PolicyStore

/// Which project file a command reads.
///
/// Given by `--project`, or as any word that ends in `.policygraph`, or not at all where the
/// current folder has only one.
struct ProjectOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The project file; also taken from any word that ends in .policygraph, else the only one here.",
      valueName: "file"
    )
  )
  var project: String?

  static let ending = ".policygraph"

  /// Takes the project file out of a command's words and reads its graph.
  ///
  /// - Parameter confidence: leaves out links that are less sure.
  /// - Returns: the project and the words that are left.
  func open(
    _ words: [String],
    confidence: Double = 0
  ) throws -> (project: OpenProject, words: [String]) {
    var rest: [String] = []
    var path = project
    for word in words {
      if word.hasSuffix(Self.ending), path == nil {
        path = word
      } else {
        rest.append(word)
      }
    }
    return (try OpenProject(path ?? Self.onlyProjectHere(), confidence: confidence), rest)
  }

  /// As `open`, for commands that take no other word.
  func openAlone(_ words: [String], confidence: Double = 0) throws -> OpenProject {
    let (opened, rest) = try open(words, confidence: confidence)
    if let extra = rest.first {
      throw Complaint.usage(
        "\(extra): not expected here; give one project file, its name ending in \(Self.ending)"
      )
    }
    return opened
  }

  private static func onlyProjectHere() throws -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ".")) ?? []
    let projects = names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted()
    switch projects.count {
    case 1:
      return projects[0]
    case 0:
      throw Complaint.usage(
        "no project file here; name one with --project FILE, or make one with: policygraph build"
      )
    default:
      throw Complaint.usage(
        "several project files here (\(projects.prefix(3).joined(separator: ", "))"
          + "\(projects.count > 3 ? ", …" : "")); name one with --project FILE"
      )
    }
  }
}

/// A project file that is being asked: its graph and its names.
struct OpenProject {
  let file: ProjectFile
  let network: PolicyNetwork

  init(_ path: String, confidence: Double) throws {
    file = try ProjectFile(path)
    if try !ProjectBuilder.isResolved(file) {
      Terminal.warn(
        "\(path): the last build did not end; run it again for a graph of all documents"
      )
    }
    network = try PolicyNetwork(file).keepingLinks(atLeast: confidence)
  }

  /// The entity that a name means.
  ///
  /// - Parameter kinds: the kinds that make sense here.
  /// - Throws: a usage complaint that suggests names, or lists what the name may mean.
  func entity(_ name: String, kinds: Set<EntityKind>) throws -> Entity {
    switch NameIndex(network).find(name, preferring: kinds) {
    case .entity(let entity):
      return entity
    case .ambiguous(let entities):
      let list = entities.prefix(5).map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
      throw Complaint.usage("\(name): may mean \(list); give a longer name or an id")
    case .unknown(let nearest):
      if nearest.isEmpty {
        throw Complaint.usage(
          "\(name): no entity of \(file.path) has this name; see what there is with: "
            + "policygraph export --format json"
        )
      }
      let list = nearest.map { "“\($0)”" }.joined(separator: ", ")
      throw Complaint.usage("\(name): unknown in \(file.path); did you mean \(list)?")
    }
  }

  /// As `entity`, but refuses other kinds than those asked for.
  func entity(_ name: String, only kinds: Set<EntityKind>) throws -> Entity {
    let entity = try entity(name, kinds: kinds)
    guard kinds.contains(entity.kind) else {
      let wanted = kinds.sorted().map(\.rawValue).joined(separator: " or ")
      let article = wanted.hasPrefix("a") || wanted.hasPrefix("o") ? "an" : "a"
      throw Complaint.usage(
        "\(name): \(entity.name) is \(entity.kind == .agency ? "an" : "a") \(entity.kind.rawValue), "
          + "not \(article) \(wanted)"
      )
    }
    return entity
  }
}
