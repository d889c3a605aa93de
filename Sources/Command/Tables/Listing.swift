import PolicyGraph
import PolicyModel

/// Rows that a command answers with, whichever way they are printed.
struct Listing {
  /// One value of a row.
  enum Cell {
    case text(String)
    case number(Double)
    case list([String])
    case missing
  }

  struct Column {
    /// The name in JSON and CSV: `jointPolicies`.
    var name: String
    /// The heading of a table: `joint policies`.
    var heading: String
    /// Whether tables leave it out, as an id that only programs need.
    var isHidden = false

    init(_ name: String, _ heading: String? = nil, isHidden: Bool = false) {
      self.name = name
      self.heading = heading ?? name
      self.isHidden = isHidden
    }
  }

  struct Row {
    var cells: [Cell]
    /// What the row rests on.
    var evidence: [LinkEvidence] = []
  }

  var columns: [Column]
  var rows: [Row] = []
  /// Whether rows rest on evidence, so that quotes are columns of CSV and JSON.
  var hasEvidence = true
  /// What a table says where there are no rows.
  var emptyNote = "nothing found"
}
