/// How a graph looks when Graphviz draws it.
public struct DOTStyle: Sendable, Hashable {
  /// The outline of a node.
  public enum Shape: String, Sendable, Hashable, CaseIterable {
    case box, roundedBox, ellipse, diamond, hexagon, octagon, parallelogram, note, plain
  }

  /// The stroke of an edge.
  public enum Line: String, Sendable, Hashable, CaseIterable {
    case solid, dashed, dotted
  }

  /// How an edge's weight becomes the width of its line.
  public enum WeightScale: Sendable, Hashable {
    /// Equal ratios look equally far apart; right for weights over several orders of magnitude.
    case logarithmic
    /// Differences between small weights stay visible.
    case squareRoot
  }

  /// Graphviz's layout programs.
  public enum Layout: String, Sendable, Hashable, CaseIterable {
    case dot, neato, fdp, sfdp, circo, twopi
  }

  /// The shapes of nodes by kind; other kinds get `defaultShape`.
  public var shapes: [String: Shape] = [:]
  public var defaultShape = Shape.roundedBox
  /// The fills of nodes without a colour by kind; other kinds get one from ``Palette/fills``.
  public var fills: [String: RGB] = [:]
  /// The strokes of edges by kind; other kinds are solid.
  public var lines: [String: Line] = [:]
  /// The names of node and edge kinds in the legend; other kinds are shown as they are.
  public var captions: [String: String] = [:]
  /// Whether a legend explains the kinds, where there is more than one.
  public var hasLegend = true

  /// The font families in order of preference.
  public var font = "Noto Sans CJK SC, sans-serif"
  /// The font sizes in points of the smallest and the largest node.
  public var fontSizes = 10.0...20.0
  /// The widths in points of the lightest and the heaviest edge.
  public var lineWidths = 1.0...6.0
  public var weightScale = WeightScale.squareRoot
  /// Where labels wrap, in columns; a Chinese character takes two.
  public var labelWidth = 22
  /// How many lines a label may have; what does not fit stays in the tooltip.
  public var labelLines = 4

  /// The string attribute, of nodes or of edges, that becomes the tooltip; `nil` shows the label.
  public var tooltipAttribute: String?
  /// The string attribute, of nodes or of edges, that becomes the link.
  public var linkAttribute: String?

  /// The layout program; `nil` takes the positions where all nodes have one, and otherwise neato
  /// for up to 300 nodes and sfdp for more.
  public var layout: Layout?

  public init() {}
}
