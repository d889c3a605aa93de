import GraphFormats

/// Graphs that several suites write.
enum SampleGraphs {
  /// Everything the model has, once: kinds, groups, colours, sizes, positions, all value types.
  static let trade = AttributedGraph(
    name: "Trade & ties",
    description: "Who supplies whom 供应关系",
    nodeAttributes: [
      .init(name: "founded", type: .integer, description: "The year of foundation."),
      .init(name: "listed", type: .boolean),
      .init(name: "source", type: .string, description: "Where the name was found."),
    ],
    edgeAttributes: [
      .init(name: "share", type: .double, description: "The part of sales, 0...1."),
      .init(name: "volume", type: .long),
    ],
    nodes: [
      .init(
        id: "byd",
        label: "BYD 比亚迪",
        kind: "company",
        group: "A",
        colour: Palette.orange,
        size: 4,
        position: .init(x: 0, y: 1.5),
        values: [.integer(1995), .boolean(true), .string("annual report")]
      ),
      .init(
        id: "miit",
        label: "工业和信息化部",
        kind: "agency",
        group: "B",
        size: 9,
        position: .init(x: 120, y: -2),
        values: [nil, nil, .string("<register> & more")]
      ),
      .init(id: "catl", label: "CATL", kind: "company", size: 1, position: .init(x: 60, y: 80)),
    ],
    edges: [
      .init(
        id: "e1",
        source: 0,
        target: 2,
        kind: "supplies",
        weight: 2.5,
        label: "cells",
        colour: Palette.blue,
        values: [.double(0.25), .integer(1 << 40)]
      ),
      .init(id: "e2", source: 1, target: 0, kind: "regulates", weight: 1),
    ]
  )

  /// `trade` with one directed edge among undirected ones.
  static var mixed: AttributedGraph {
    var graph = trade
    graph.edges[0].isDirected = true
    return graph
  }

  /// `trade` with every edge directed.
  static var directed: AttributedGraph {
    var graph = mixed
    graph.edges[1].isDirected = true
    return graph
  }

  /// Texts that have broken a writer of some format before.
  static let hostileTexts = [
    "\"quoted\" 'twice'", "a]]>b", "]]>", "A & <b> c", "&amp; &#65; &lt;", "line\nbreak",
    "tab\there",
    "\r\n", "bell\u{7}\u{0}end", "\u{FFFE}\u{FFFF}", "emoji 👩‍👩‍👧 🇨🇳", "עברית العربية", "=1+1",
    "@SUM(A1)",
    "back\\slash\\", "\\N \\G \\", "ends with \\", "e\u{301}", "é", "Case", "case", " blank ends ",
    "INF", "a&b<c> &d", "<!-- -- -->", "<?xml?>", "${x} %s %n", "/* c */ // #", "a -> b -- c;{}[]",
    String(repeating: "长名 long & ", count: 1000),
  ]

  /// A graph that uses the hostile texts as ids, labels, kinds, names and values.
  static var hostile: AttributedGraph {
    var graph = AttributedGraph(
      name: hostileTexts.joined(separator: " "),
      description: "]]> & \u{1B}",
      nodeAttributes: [.init(name: "a note", type: .string, description: "< & \u{1}")],
      edgeAttributes: [.init(name: "Weight", type: .string)]
    )
    for text in hostileTexts {
      graph.nodes.append(
        .init(id: text, label: text, kind: text, group: text, values: [.string(text)])
      )
    }
    for (index, text) in hostileTexts.enumerated() {
      graph.edges.append(
        .init(
          id: text,
          source: index,
          target: (index + 1) % hostileTexts.count,
          kind: text,
          label: text,
          values: [.string(text)]
        )
      )
    }
    return graph
  }
}
