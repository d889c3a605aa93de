internal import DocumentReading

/// What belongs to a policy's name and what only describes its state.
enum PolicyName {
  /// The title without its wrapping: `Notice on Issuing the “X”` is X, `关于印发《X》的通知` is X; without
  /// outer quotation marks, brackets of state (draft, trial) and the article.
  static func core(_ title: String) -> String {
    var name = trimmed(title)
    if let inner = wrapped(name, "《", "》"), inner.count > 3,
      name.contains("印发") || name.contains("发布") || name.contains("转发") || name.contains("公布")
        || name.hasPrefix("《")
    {
      return core(inner)
    }
    if let inner = wrapped(name, "“", "”") ?? wrapped(name, "\"", "\""),
      inner.split(separator: " ").count > 1 || inner.count > 5
    {
      return core(inner)
    }
    while name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      let content = String(name[name.index(after: open)...].dropLast())
      guard isState(content) else { break }
      name = trimmed(String(name[..<open]))
    }
    for article in ["The ", "the "] where name.hasPrefix(article) {
      name = String(name.dropFirst(4))
    }
    return trimmed(name)
  }

  /// `draft`, `trial` or `revised`, where the title says so.
  static func status(_ title: String) -> String? {
    let lower = title.lowercased()
    if lower.contains("draft") || lower.contains("征求意见") || lower.contains("for comment")
      || lower.contains("草案")
    {
      return "draft"
    }
    if lower.contains("(trial") || lower.contains("for trial") || lower.contains("试行")
      || lower.contains("interim") || lower.contains("暂行")
    {
      return "trial"
    }
    return lower.contains("(revised") || lower.contains("修订") ? "revised" : nil
  }

  /// Whether a bracket's text is a part of a title: years, draft, trial, edition, an abbreviation.
  static func isBracketPart(_ text: String) -> Bool {
    if isState(text) { return true }
    let digits = text.filter(\.isNumber).count
    if digits >= 4, text.count <= 12 { return true }
    return text.lowercased().contains("edition") || text.lowercased().contains("version")
      || text.contains("年版") || text.contains("版)")
  }

  static func isState(_ text: String) -> Bool {
    let lower = text.lowercased()
    return [
      "draft", "trial", "for comment", "revised", "interim", "provisional", "征求意见", "试行", "修订",
      "暂行", "草案", "送审稿", "for implementation", "exposure",
    ].contains { lower.contains($0) }
  }

  private static func trimmed(_ text: String) -> String {
    var name = text[...]
    while let first = name.first, " ,.;:\"“”'》".contains(first) {
      // “东数西算”工程: the mark opens a quotation that ends inside.
      if first == "“", let close = name.firstIndex(of: "”"),
        name.index(after: close) != name.endIndex
      {
        break
      }
      name = name.dropFirst()
    }
    while let last = name.last, " ,.;:\"“”'".contains(last) {
      // Notice on the “X”: the mark closes one that stands inside.
      if last == "”", name.contains("“") { break }
      if last == "\"", name.dropLast().contains("\"") { break }
      name = name.dropLast()
    }
    return String(name)
  }

  private static func wrapped(_ text: String, _ open: String, _ close: String) -> String? {
    guard let start = text.firstRange(of: open) else { return nil }
    let rest = text[start.upperBound...]
    guard let end = open == close ? rest.firstRange(of: close) : lastRange(of: close, in: rest)
    else {
      return nil
    }
    let inner = rest[..<end.lowerBound]
    return inner.isEmpty ? nil : String(inner)
  }

  private static func lastRange(of mark: String, in text: Substring) -> Range<String.Index>? {
    guard let character = mark.first, let index = text.lastIndex(of: character) else { return nil }
    return index..<text.index(after: index)
  }
}
