import PolicyGraph
import PolicyModel

/// Prints a listing as an aligned table, with the quotes each row rests on below it.
struct TablePrinter {
  /// The columns of the terminal.
  var width: Int
  /// How many quotes a row shows.
  var quotes: Int

  private let gap = 2

  func text(_ listing: Listing) -> String {
    guard !listing.rows.isEmpty else { return listing.emptyNote + "\n" }
    let shown = listing.columns.indices.filter { !listing.columns[$0].isHidden }
    let isNumeric = shown.map { index in
      listing.rows.contains { if case .number = $0.cells[index] { true } else { false } }
    }
    let headings = shown.map { listing.columns[$0].heading }
    let cells = listing.rows.map { row in shown.map { plain(row.cells[$0]) } }
    let widths = fit(headings: headings, cells, isNumeric)
    var text = Terminal.bold(line(headings, widths, isNumeric)) + "\n"
    text +=
      widths.map { String(repeating: "─", count: $0) }
      .joined(separator: String(repeating: " ", count: gap)) + "\n"
    for (row, cells) in zip(listing.rows, cells) {
      text += wrapped(cells, widths, isNumeric)
      text += quoteLines(row.evidence)
    }
    return text
  }

  /// Widths that fit the terminal: what is narrow stays, the widest share what is left.
  private func fit(headings: [String], _ cells: [[String]], _ isNumeric: [Bool]) -> [Int] {
    var widths = headings.map { DisplayWidth.of($0) }
    for row in cells {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], DisplayWidth.of(cell))
      }
    }
    let available = width - gap * (widths.count - 1)
    while widths.reduce(0, +) > available {
      let candidates = widths.indices.filter { !isNumeric[$0] && widths[$0] > 12 }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      let next = candidates.filter { $0 != widest }.map { widths[$0] }.max() ?? 12
      let excess = widths.reduce(0, +) - available
      widths[widest] -= max(1, min(excess, widths[widest] - max(12, next)))
    }
    return widths
  }

  private func wrapped(_ cells: [String], _ widths: [Int], _ isNumeric: [Bool]) -> String {
    let columns = zip(cells, widths).map { TextWrapping.lines($0, width: max(2, $1)) }
    let height = columns.map(\.count).max() ?? 1
    var text = ""
    for place in 0..<height {
      let parts = columns.map { place < $0.count ? $0[place] : "" }
      text += line(parts, widths, isNumeric) + "\n"
    }
    return text
  }

  private func line(_ cells: [String], _ widths: [Int], _ isNumeric: [Bool]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cell)))
      text += isNumeric[index] ? padding + cell : cell + padding
      text += String(repeating: " ", count: gap)
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  /// The quotes of some evidence, wrapped and indented, each with its document.
  func quoteLines(_ evidence: [LinkEvidence]) -> String {
    var text = ""
    for piece in evidence.prefix(quotes) {
      let quote = "“\(QuoteText.plain(piece.evidence.quote, limit: 600))”"
      for line in TextWrapping.lines(quote, width: width - 4) {
        text += "    " + line + "\n"
      }
      text += Terminal.dim("    — \(QuoteText.plain(piece.document))") + "\n"
    }
    if quotes > 0, evidence.count > quotes {
      text += Terminal.dim("    (\(evidence.count - quotes) more)") + "\n"
    }
    return text
  }

  private func plain(_ cell: Listing.Cell) -> String {
    switch cell {
    case .text(let text): QuoteText.plain(text)
    case .number(let number): short(number)
    case .list(let texts): texts.map { QuoteText.plain($0) }.joined(separator: "; ")
    case .missing: "–"
    }
  }

  /// Whole numbers as they are, others with four decimals: tables are for eyes.
  private func short(_ number: Double) -> String {
    if number == number.rounded() { return JSONValue.format(number) }
    let scaled = (abs(number) * 10_000).rounded()
    guard scaled < 1e15 else { return JSONValue.format(number) }
    let whole = Int(scaled)
    let decimals = String(whole % 10_000)
    return (number < 0 ? "-" : "") + "\(whole / 10_000)."
      + String(repeating: "0", count: 4 - decimals.count) + decimals
  }
}
