import PolicyGraph
import PolicyModel

/// Prints a listing as comma-separated values (RFC 4180, but with line feeds).
///
/// Lists are joined by `; `. Of the evidence the first passage stands in columns of its own; JSON
/// has all of it.
enum CSVPrinter {
  static func text(_ listing: Listing) -> String {
    var header = listing.columns.map(\.name)
    if listing.hasEvidence { header += ["quote", "document", "start", "end", "rule", "passages"] }
    var text = line(header)
    for row in listing.rows {
      var cells = row.cells.map(plain)
      if listing.hasEvidence { cells += evidence(row.evidence) }
      text += line(cells)
    }
    return text
  }

  private static func evidence(_ evidence: [LinkEvidence]) -> [String] {
    guard let first = evidence.first else { return ["", "", "", "", "", "0"] }
    return [
      first.evidence.quote, first.document, String(first.evidence.span.start),
      String(first.evidence.span.end), first.evidence.rule, String(evidence.count),
    ]
  }

  private static func plain(_ cell: Listing.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): JSONValue.format(number)
    case .list(let texts): texts.joined(separator: "; ")
    case .missing: ""
    }
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard needsQuotes else { return cell }
    var result = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}

/// Prints a listing as a JSON array of objects, named as the columns are.
enum JSONPrinter {
  static func value(_ listing: Listing) -> JSONValue {
    .array(
      listing.rows.map { row in
        var fields = zip(listing.columns, row.cells).map { column, cell in
          JSONValue.Field(column.name, value(cell))
        }
        if listing.hasEvidence {
          fields.append(.init("evidence", .array(row.evidence.map(GraphJSON.object(for:)))))
        }
        return .object(fields)
      }
    )
  }

  private static func value(_ cell: Listing.Cell) -> JSONValue {
    switch cell {
    case .text(let text): .string(text)
    case .number(let number): .number(number)
    case .list(let texts): .init(texts)
    case .missing: .null
    }
  }
}
