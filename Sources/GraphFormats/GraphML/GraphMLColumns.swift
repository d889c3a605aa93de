/// The keys of one element type: the columns every reader knows and the declared attributes.
///
/// Gephi compares key ids without regard to case and takes columns with certain names for its own
/// properties. Ids are therefore lower-case and unique in the file, and a declared attribute with
/// a name of that kind gets a number.
struct GraphMLColumns {
  /// One `<key>`.
  struct Key {
    var id: String
    var name: String
    var type: AttributedGraph.AttributeType
    var description = ""
  }

  let standard: [Standard: Key]
  /// The declared attributes' keys, by their index.
  let declared: [Key]
  /// How many declared attributes do not have their own name in the file.
  let renamed: Int

  /// A column with a meaning of its own.
  enum Standard: String, CaseIterable {
    case label, weight, edgelabel, kind, group, size, x, y, r, g, b
    case originalIdentifier = "original_id"

    var type: AttributedGraph.AttributeType {
      switch self {
      case .label, .edgelabel, .kind, .group, .originalIdentifier: .string
      case .weight, .size, .x, .y: .double
      case .r, .g, .b: .integer
      }
    }
  }

  /// Names that Gephi's reader, in some version, takes for a property of a node or an edge.
  private static let reserved: Set<String> = [
    "b", "color", "d3", "d7", "edgeid", "edgelabel", "g", "group", "id", "kind", "label",
    "nodelabel", "original_id", "r", "size", "weight", "x", "xpos", "y", "ypos", "z", "zpos",
  ]

  /// Every key in the order of the file.
  var keys: [Key] { Standard.allCases.compactMap { standard[$0] } + declared }

  /// Chooses the keys of one element type.
  ///
  /// - Parameters:
  ///   - columns: the standard columns the elements use.
  ///   - prefix: what goes before an id that is taken, such as `edge_`.
  ///   - taken: the ids in use; the new ones are added.
  init(
    _ columns: Set<Standard>,
    _ attributes: [AttributedGraph.Attribute],
    prefix: String,
    taken: inout Set<String>
  ) {
    func claim(_ id: String) -> String {
      var candidate = taken.contains(id) ? prefix + id : id
      let base = candidate
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(base)_\(number)"
        number += 1
      }
      return candidate
    }

    var standard: [Standard: Key] = [:]
    for column in Standard.allCases where columns.contains(column) {
      let id = claim(column.rawValue)
      standard[column] = Key(id: id, name: column.rawValue, type: column.type)
    }
    self.standard = standard

    var names = Self.reserved
    var renamed = 0
    declared = attributes.map { attribute in
      let token = NameTokens.token(from: attribute.name)
      var name = token
      var number = 2
      while !names.insert(name.lowercased()).inserted {
        name = "\(token)_\(number)"
        number += 1
      }
      if ExactText(name) != ExactText(attribute.name) { renamed += 1 }
      return Key(
        id: claim(name.lowercased()),
        name: name,
        type: attribute.type,
        description: attribute.description
      )
    }
    self.renamed = renamed
  }
}
