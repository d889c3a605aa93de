public import GraphFormats
public import PolicyModel

/// How kinds of entities and links look, in every picture and graph file.
///
/// Colours are those of Okabe and Ito, which colour-blind readers can tell apart; shapes repeat what
/// the colours say.
public enum ViewLook {
  public static func colour(of kind: EntityKind) -> RGB {
    switch kind {
    case .agency: Palette.skyBlue
    case .company: Palette.orange
    case .technology: Palette.bluishGreen
    case .policy: Palette.yellow
    case .organisation: Palette.reddishPurple
    }
  }

  public static func colour(of kind: Link.Kind) -> RGB {
    switch kind {
    case .coIssuance: Palette.blue
    case .issuance: RGB(136, 136, 136)
    case .partnership: Palette.vermillion
    case .companyPolicy: Palette.orange
    case .policyTechnology, .companyTechnology: Palette.bluishGreen
    }
  }

  /// How Graphviz draws a view.
  public static func style(layout: DOTStyle.Layout? = nil) -> DOTStyle {
    var style = DOTStyle()
    style.shapes = [
      EntityKind.agency.rawValue: .roundedBox,
      EntityKind.company.rawValue: .ellipse,
      EntityKind.technology.rawValue: .hexagon,
      EntityKind.policy.rawValue: .note,
      EntityKind.organisation.rawValue: .octagon,
    ]
    for kind in EntityKind.allCases { style.fills[kind.rawValue] = colour(of: kind) }
    style.lines = [
      Link.Kind.issuance.rawValue: .dotted,
      Link.Kind.companyPolicy.rawValue: .dashed,
      Link.Kind.policyTechnology.rawValue: .dotted,
      Link.Kind.companyTechnology.rawValue: .dotted,
    ]
    style.tooltipAttribute = tooltip
    style.layout = layout
    return style
  }

  /// The attribute that holds a picture's tooltips.
  static let tooltip = "tooltip"
}
