/// Headings behind which a document speaks of itself: who wrote it, whom to ask.
enum ImprintWords {
  private static let headings: Set<String> = [
    "author", "authors", "about the author", "about the authors", "editorial staff", "editor",
    "editors", "editorial team", "publisher", "imprint", "contact", "contacts", "contact us",
    "about us", "disclaimer", "legal notice", "legal disclaimer", "subscribe", "unsubscribe",
    "copyright", "masthead", "acknowledgements", "acknowledgments", "about this briefing",
    "about this newsletter", "further reading", "sources", "references", "endnotes", "footnotes",
    "作者", "编辑", "责任编辑", "版权声明", "免责声明", "联系我们", "参考文献", "关于我们",
  ]

  /// Whether a heading, given in lower case without marks, opens an imprint.
  static func opens(_ heading: String) -> Bool { headings.contains(heading) }
}

/// What paragraphs call themselves before a colon.
public enum ParagraphLabels {
  private static let words: Set<String> = [
    "at a glance", "in brief", "summary", "overview", "context", "background", "what happened",
    "key points", "what you need to know", "the facts", "what's new", "the details", "details",
    "the big picture", "in short",
  ]

  private static let comments = [
    "comment", "analysis", "assessment", "our take", "our view", "why it matters", "what it means",
    "what this means", "implication", "implications", "outlook", "take", "commentary",
    "bottom line",
    "so what", "点评", "解读", "评论", "分析", "短评", "简评",
  ]

  /// Whether the text before a paragraph's first colon (lower case) is its label.
  public static func isLabel(_ text: String) -> Bool { words.contains(text) || isComment(text) }

  /// Whether what follows that label is the publisher's opinion.
  public static func isComment(_ label: String) -> Bool {
    comments.contains { label == $0 || label.hasSuffix(" " + $0) || label.hasSuffix($0 + "s") }
      || ["点评", "解读", "评论", "分析", "短评", "简评"].contains { label.hasSuffix($0) }
  }
}
