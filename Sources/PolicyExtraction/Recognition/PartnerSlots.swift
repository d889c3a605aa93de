/// Places in a sentence where only a firm can stand: the ends of a deal.
enum PartnerSlots {
  private static let dealWords: Set<String> = [
    "partner", "partners", "partnered", "partnering", "partnership", "teamed", "teams", "teaming",
    "agreement", "venture", "mou", "memorandum", "contract", "merge", "merged", "merger",
    "alliance", "tie-up",
  ]
  private static let buying: Set<String> = [
    "acquire", "acquires", "acquired", "acquiring", "buy", "buys", "bought",
  ]
  private static let dealVerbs: Set<String> = [
    "acquired", "acquires", "acquire", "invests", "invested", "merges", "merged",
  ]
  private static let agreed: Set<String> = ["buy", "acquire", "invest", "supply", "sell", "merge"]

  /// Whether the run of tokens `start..<end` stands as the object or subject of a deal.
  static func isSlot(_ tokens: [Token], start: Int, end: Int) -> Bool {
    isObject(tokens, start) || isSubject(tokens, end)
  }

  private static func isObject(_ tokens: [Token], _ start: Int) -> Bool {
    var index = start - 1
    if index >= 0, tokens[index].lower == "the" { index -= 1 }
    guard index >= 1 else { return false }
    // "with A and the B Fund": the second of a list.
    if tokens[index].lower == "and",
      (max(0, index - 12)..<index).contains(where: { place in
        tokens[place].lower == "with" && place > 0
          && (max(0, place - 5)..<place).contains { dealWords.contains(tokens[$0].lower) }
      })
    {
      return true
    }
    switch tokens[index].lower {
    case "with":
      return (max(0, index - 9)..<index).contains { dealWords.contains(tokens[$0].lower) }
        && !(max(0, index - 9)..<index).contains { tokens[$0].isMark(".") }
    case "by":
      return ["backed", "led", "acquired", "owned", "bought"].contains(tokens[index - 1].lower)
    case "of":
      return ["acquisition", "takeover", "merger", "buyout"].contains(tokens[index - 1].lower)
    case "in": return ["stake", "stakes", "shareholding"].contains(tokens[index - 1].lower)
    default: return buying.contains(tokens[index].lower)
    }
  }

  private static func isSubject(_ tokens: [Token], _ end: Int) -> Bool {
    var index = end
    // "Genmab of Denmark agreed to buy".
    if index + 1 < tokens.count, tokens[index].lower == "of", tokens[index + 1].isCapital {
      index += 2
    }
    while index < tokens.count,
      ["has", "have", "will", "also", "recently"].contains(tokens[index].lower)
    {
      index += 1
    }
    guard index < tokens.count else { return false }
    if dealVerbs.contains(tokens[index].lower) { return true }
    return ["agreed", "agrees"].contains(tokens[index].lower) && index + 2 < tokens.count
      && tokens[index + 1].lower == "to" && agreed.contains(tokens[index + 2].lower)
  }
}
