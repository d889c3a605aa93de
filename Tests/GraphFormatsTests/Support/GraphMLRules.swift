import CLibXML2

/// The rules of the GraphML 1.0 schema that our files could break, checked on the parsed tree.
///
/// The schema itself is not ours to distribute.
struct GraphMLRules {
  private(set) var violations: [String] = []

  init(_ root: XMLElement) {
    check(root, "graphml", allowed: ["desc", "key", "graph"])
    unique(root.all("key").compactMap { $0.attributes["id"] }, "key id")
    for key in root.all("key") {
      check(key, "key", allowed: ["desc"])
      only(["id", "for", "attr.name", "attr.type"], key)
      token(key.attributes["id"])
      token(key.attributes["attr.name"])
      expect(["node", "edge"].contains(key.attributes["for"]), "key for")
      let types = ["boolean", "int", "long", "float", "double", "string"]
      expect(types.contains(key.attributes["attr.type"] ?? ""), "attr.type")
    }
    expect(root.all("graph").count == 1, "one graph")
    for graph in root.all("graph") { check(graph, keys: root.all("key")) }
  }

  private mutating func check(_ graph: XMLElement, keys: [XMLElement]) {
    check(graph, "graph", allowed: ["desc", "node", "edge"])
    expect(["directed", "undirected"].contains(graph.attributes["edgedefault"]), "edgedefault")
    let nodes = graph.all("node").compactMap { $0.attributes["id"] }
    unique(nodes, "node id")
    unique(graph.all("edge").compactMap { $0.attributes["id"] }, "edge id")
    let known = Set(nodes)
    for element in graph.all("node") + graph.all("edge") {
      check(element, element.name, allowed: ["data"])
      token(element.attributes["id"])
      for data in element.all("data") {
        check(data, "data", allowed: [])
        only(["key"], data)
        let key = keys.first { $0.attributes["id"] == data.attributes["key"] }
        expect(key?.attributes["for"] == element.name, "data without its key")
      }
      unique(element.all("data").compactMap { $0.attributes["key"] }, "data key")
    }
    for node in graph.all("node") { only(["id"], node) }
    for edge in graph.all("edge") {
      only(["id", "source", "target", "directed"], edge)
      for end in ["source", "target"] {
        expect(known.contains(edge.attributes[end] ?? ""), "edge end \(end)")
      }
    }
  }

  /// Children have the allowed names, in the order given.
  private mutating func check(_ element: XMLElement, _ name: String, allowed: [String]) {
    expect(element.name == name, "\(element.name) instead of \(name)")
    let places = element.children.map { allowed.firstIndex(of: $0.name) ?? -1 }
    expect(!places.contains(-1), "strange child of \(name)")
    expect(places == places.sorted(), "order of the children of \(name)")
    expect(element.all("desc").count <= 1, "desc of \(name)")
  }

  private mutating func only(_ names: Set<String>, _ element: XMLElement) {
    let strange = Set(element.attributes.keys).subtracting(names)
    expect(strange.isEmpty, "attributes \(strange.sorted()) of \(element.name)")
  }

  private mutating func token(_ text: String?) {
    expect(text.map { xmlValidateNMToken($0, 0) == 0 } ?? false, "token \(text ?? "missing")")
  }

  private mutating func unique(_ texts: [String], _ what: String) {
    // Byte for byte: a reader does not normalise.
    expect(Set(texts.map { Array($0.utf8) }).count == texts.count, "\(what) not unique")
  }

  private mutating func expect(_ condition: Bool, _ what: String) {
    if !condition { violations.append(what) }
  }
}
