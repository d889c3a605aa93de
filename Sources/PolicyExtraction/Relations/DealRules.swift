internal import PolicyModel

/// The patterns of partnership in English, from the surest to the weakest.
enum DealRules {
  private static let agreements: Set<String> = [
    "agreement", "agreements", "mou", "mous", "memorandum", "memorandums", "contract", "contracts",
    "deal", "deals",
    "pact", "pacts", "partnership", "alliance", "accord", "letter", "framework", "cooperation",
    "tie-up",
  ]
  private static let sign: Set<String> = [
    "sign", "signs", "signed", "signing", "ink", "inks", "inked", "conclude", "concluded", "reach",
    "reached", "reaches", "struck", "strike", "strikes", "seal", "seals", "sealed", "announce",
    "announced",
    "announces", "form", "formed", "forms", "forge", "forged", "entered", "enter", "enters",
    "agreed", "clinched",
    "clinch", "set", "established", "establish", "has", "have", "launched", "launch", "sealed",
    "extend", "extended",
    "renewed", "renew", "renews", "extends", "deepen", "deepened", "entering", "signing",
    "expanded",
  ]
  private static let acquire: Set<String> = [
    "acquire", "acquires", "acquired", "acquiring", "buy", "buys", "bought", "buying", "purchase",
    "purchased", "purchases", "takes", "took",
  ]
  private static let tie: Set<String> = ["with", "and", "between"]

  /// "together with" is a plain list unless something is made or done.
  private static let developing: Set<String> = [
    "develop", "developed", "develops", "build", "built", "builds", "launch", "launched",
    "establish",
    "established", "produce", "invest", "invested", "construct", "research", "operate", "design",
    "designed",
    "opened", "open", "set", "create", "created", "plans", "will", "test", "testing",
  ]

  static let all: [DealRule] = [
    // Joint ventures.
    DealRule(
      id: "partnership.joint-venture-with", kind: .jointVenture,
      anchors: ["joint", "jv", "50:50", "venture"],
      following: [["venture", "ventures", "jv", ""], ["…6"], ["with"]], shape: .across,
      left: .subject,
      right: .after, confidence: 0.88),
    DealRule(
      id: "partnership.joint-venture-between", kind: .jointVenture,
      anchors: ["joint", "jv", "venture"],
      following: [["venture", "ventures", ""], ["…6"], ["between", "of"]],
      shape: .amongRight, left: .none, right: .after, confidence: 0.88),
    DealRule(
      id: "partnership.found-joint-venture", kind: .jointVenture,
      anchors: [
        "form", "forms", "formed", "set", "establish", "establishes", "established", "create",
        "created", "launch", "launched", "setting", "agreed", "announced", "found", "founded",
        "plan", "sets", "forming",
      ],
      following: [["…3"], ["joint"], ["venture", "ventures", "company"]], shape: .amongLeft,
      left: .before, right: .none, confidence: 0.88),
    DealRule(
      id: "partnership.through-joint-venture", kind: .jointVenture, anchors: ["through", "via"],
      following: [["…2"], ["joint"], ["venture"]], shape: .amongLeft, left: .before, right: .none,
      confidence: 0.8),
    DealRule(
      id: "partnership.their-joint-venture", kind: .jointVenture, anchors: ["their"],
      following: [["…2"], ["joint"], ["venture"]], shape: .amongLeft, left: .before, right: .none,
      confidence: 0.84),
    // Mergers.
    DealRule(
      id: "partnership.merger-of", kind: .merger, anchors: ["merger", "combination", "mergers"],
      following: [["…3"], ["of", "between"]], shape: .amongRight, left: .none, right: .after,
      confidence: 0.93),
    DealRule(
      id: "partnership.merge-with", kind: .merger,
      anchors: ["merge", "merges", "merged", "merging", "merger"],
      following: [["…2"], ["with", "into"]],
      shape: .across, left: .subject, right: .after, confidence: 0.9),
    DealRule(
      id: "partnership.merge", kind: .merger, anchors: ["merge", "merged", "merges"], following: [],
      shape: .amongLeft, left: .before, right: .none, confidence: 0.88),
    // Acquisitions.
    DealRule(
      id: "partnership.acquired-by", kind: .acquisition,
      anchors: ["acquired", "bought", "purchased", "taken"], following: [["over", ""], ["by"]],
      shape: .across, left: .before, right: .after, isReversed: true, confidence: 0.9),
    DealRule(
      id: "partnership.majority-stake", kind: .acquisition, anchors: acquire,
      following: [
        ["…4"], ["remaining", "majority", "controlling", "entire", "all"], ["…4"],
        ["stake", "shares", "shareholding", "equity", "interest", "stakes"], ["in", "of"],
      ],
      shape: .across, left: .before, right: .after, confidence: 0.88),
    DealRule(
      id: "partnership.stake-from", kind: .investment,
      anchors: [
        "bought", "buys", "acquired", "acquires", "take", "takes", "took", "taking", "taken",
        "acquire", "buy", "picked", "holds", "purchased", "secured", "hold", "paid", "pays", "pay",
      ],
      following: [
        ["…8"], ["stake", "stakes", "shareholding", "interest", "share", "shares", "equity"],
        ["in"],
      ],
      shape: .across, left: .before, right: .after, confidence: 0.88),
    DealRule(
      id: "partnership.acquire", kind: .acquisition,
      anchors: acquire.subtracting(["takes", "took"]), following: [],
      shape: .across, left: .before, right: .after, confidence: 0.86),
    DealRule(
      id: "partnership.take-over", kind: .acquisition,
      anchors: ["take", "takes", "took", "taking"], following: [["over"]], shape: .across,
      left: .before,
      right: .after, confidence: 0.85),
    DealRule(
      id: "partnership.acquisition-of-by", kind: .acquisition,
      anchors: ["acquisition", "takeover", "purchase", "buyout"], following: [["…2"], ["of"]],
      shape: .across,
      left: .afterMarker(["by"]), right: .after, confidence: 0.88),
    DealRule(
      id: "partnership.possessive-acquisition", kind: .acquisition,
      anchors: ["acquisition", "takeover", "purchase", "buyout"], following: [["of"]],
      shape: .across,
      left: .possessor, right: .after, confidence: 0.88),
    DealRule(
      id: "partnership.complete-acquisition", kind: .acquisition,
      anchors: [
        "completed", "completes", "complete", "announced", "finalised", "finalized", "closed",
        "closes",
      ],
      following: [["…4"], ["acquisition", "takeover", "purchase"], ["of"]], shape: .across,
      left: .before,
      right: .after, confidence: 0.88),
    // Investments.
    DealRule(
      id: "partnership.invest-in", kind: .investment,
      anchors: [
        "invest", "invests", "invested", "investing", "pour", "poured", "inject", "injected",
        "injects", "put", "investment",
      ],
      following: [["…7"], ["in", "into"]], shape: .across, left: .before, right: .after,
      confidence: 0.82),
    DealRule(
      id: "partnership.funding-led-by", kind: .investment,
      anchors: [
        "raised", "raises", "raise", "completed", "closed", "secured", "secures", "round",
        "funding",
      ],
      following: [["…14"], ["by", "from"]], shape: .across, left: .subject, right: .after,
      isReversed: true,
      needs: [
        "round", "funding", "financing", "investment", "million", "billion", "capital", "series",
        "investors",
      ], confidence: 0.78),
    DealRule(
      id: "partnership.lead-round", kind: .investment,
      anchors: ["led", "leads", "lead", "joined", "leading"],
      following: [
        ["…8"], ["round", "financing", "investment", "funding"], ["…1"], ["in", "of", "for"],
      ],
      shape: .across, left: .before, right: .after, confidence: 0.86),
    DealRule(
      id: "partnership.backed-by", kind: .investment,
      anchors: ["backed", "owned", "funded", "controlled"],
      following: [["…1"], ["by"]], shape: .across, left: .nearest, right: .after, isReversed: true,
      confidence: 0.74),
    // Supply.
    DealRule(
      id: "partnership.supply-to", kind: .supply,
      anchors: [
        "supply", "supplies", "supplied", "supplying", "deliver", "delivers", "delivered",
        "provide", "provides", "sell", "sells", "ship", "ships", "shipped",
      ],
      following: [["…12"], ["to"]], shape: .across, left: .before, right: .after, confidence: 0.8),
    DealRule(
      id: "partnership.supply", kind: .supply,
      anchors: ["supply", "supplies", "supplied", "supplying"], following: [], shape: .across,
      left: .before, right: .after, confidence: 0.82),
    DealRule(
      id: "partnership.order-from", kind: .supply,
      anchors: [
        "ordered", "orders", "order", "buy", "buys", "bought", "sources", "source", "sourced",
        "purchase", "purchased", "procure", "procures",
      ],
      following: [["…9"], ["from"]], shape: .across, left: .before, right: .after, isReversed: true,
      confidence: 0.8),
    DealRule(
      id: "partnership.win-order", kind: .supply,
      anchors: [
        "won", "wins", "win", "secured", "secures", "received", "receives", "landed", "bagged",
        "clinched", "gets", "got", "obtained",
      ],
      following: [
        ["…8"], ["order", "orders", "contract", "contracts"], ["…6"], ["from", "with"],
      ], shape: .across,
      left: .before, right: .after, confidence: 0.84),
    DealRule(
      id: "partnership.supplier-to", kind: .supply, anchors: ["supplier", "suppliers", "supplies"],
      following: [["to", "for", "of"]], shape: .across, left: .subject, right: .after,
      confidence: 0.8),
    DealRule(
      id: "partnership.supply-agreement", kind: .supply, anchors: sign,
      following: [
        ["…8"], ["supply", "procurement", "offtake", "purchase", "delivery"], ["…1"], agreements,
        ["…4"], ["with"],
      ],
      shape: .across, left: .before, right: .after, confidence: 0.85),
    DealRule(
      id: "partnership.select-supplier", kind: .supply,
      anchors: [
        "select", "selects", "selected", "chose", "chooses", "chosen", "picked", "picks", "tapped",
        "taps", "appointed", "appoints",
      ],
      following: [], shape: .across, left: .before, right: .after, isReversed: true,
      needs: ["supply", "supplier", "provide", "deliver", "contractor"], confidence: 0.78),
    DealRule(
      id: "partnership.choose-partner", kind: .cooperation,
      anchors: [
        "select", "selects", "selected", "chose", "chooses", "picked", "picks", "named", "names",
      ],
      following: [], shape: .across, left: .before, right: .after, needs: ["partner", "partners"],
      confidence: 0.8),
    DealRule(
      id: "partnership.supplier-apposition", kind: .supply, anchors: ["supplier"], following: [],
      shape: .across, left: .possessor, right: .adjacent, isReversed: true, confidence: 0.82),
    // Licensing.
    DealRule(
      id: "partnership.license-to", kind: .licensing,
      anchors: [
        "license", "licenses", "licensed", "licence", "licences", "licensing", "out-licensed",
        "out-licenses",
      ],
      following: [["…10"], ["to"]], shape: .across, left: .before, right: .after, confidence: 0.84),
    DealRule(
      id: "partnership.license-from", kind: .licensing,
      anchors: [
        "license", "licenses", "licensed", "licence", "licences", "in-licensed", "licensing",
      ],
      following: [["…10"], ["from"]], shape: .across, left: .before, right: .after,
      isReversed: true,
      confidence: 0.84),
    DealRule(
      id: "partnership.grant-license", kind: .licensing,
      anchors: ["grant", "grants", "granted", "granting", "gave", "gives"], following: [],
      shape: .across, left: .before,
      right: .after,
      needs: [
        "license", "licence", "licenses", "licences", "rights", "patent", "patents", "licensing",
      ],
      confidence: 0.7),
    // Cooperation.
    DealRule(
      id: "partnership.partner-with", kind: .cooperation,
      anchors: [
        "partner", "partners", "partnered", "partnering", "team", "teams", "teamed", "teaming",
        "tie", "ties", "tied", "collaborate", "collaborates", "collaborated", "collaborating",
        "cooperate", "cooperates", "cooperated", "cooperating", "ally", "allied", "join", "joins",
        "joined", "joining", "co-develop", "linked", "hooked", "work", "works", "worked", "working",
        "pairs", "paired",
      ],
      following: [["up", "forces", "hands", "closely", "together", ""], ["with"]], shape: .across,
      left: .before,
      right: .after, confidence: 0.9),
    DealRule(
      id: "partnership.sign-agreement-with", kind: .cooperation, anchors: sign,
      following: [["…12"], agreements, ["…9"], ["with"]], shape: .across, left: .before,
      right: .after, confidence: 0.9),
    DealRule(
      id: "partnership.in-cooperation-with", kind: .cooperation,
      anchors: [
        "cooperation", "partnership", "collaboration", "alliance", "tie-up", "co-operation",
      ],
      following: [["…5"], ["with"]], shape: .across, left: .subject, right: .after, confidence: 0.86
    ),
    DealRule(
      id: "partnership.between", kind: .cooperation,
      anchors: agreements.union(["collaboration", "co-operation"]),
      following: [["…3"], ["between"]], shape: .amongRight, left: .none, right: .after,
      confidence: 0.86),
    DealRule(
      id: "partnership.sign-agreement", kind: .cooperation,
      anchors: sign.subtracting(["has", "have", "set"]),
      following: [["…10"], agreements.union(["jointly"])], shape: .amongLeft, left: .before,
      right: .none,
      confidence: 0.87),
    DealRule(
      id: "partnership.jointly", kind: .cooperation,
      anchors: ["jointly", "co-develop", "co-developed", "co-operate"],
      following: [
        ["…1"],
        [
          "develop", "developed", "build", "built", "establish", "established", "set", "invest",
          "launch", "launched", "produce", "research", "explore", "construct", "make", "operate",
          "design", "test", "develops", "builds", "unveiled", "released", "",
        ],
      ],
      shape: .amongLeft, left: .before, right: .none, confidence: 0.8),
    DealRule(
      id: "partnership.team-up", kind: .cooperation,
      anchors: [
        "team", "teamed", "join", "joined", "partner", "partnered", "collaborate", "collaborated",
        "cooperate", "teaming", "joining", "work", "worked",
      ],
      following: [["up", "forces", "hands", "together", "on", "to", "in"]], shape: .amongLeft,
      left: .before,
      right: .none, confidence: 0.8),
    DealRule(
      id: "partnership.jointly-with", kind: .cooperation, anchors: ["jointly", "together"],
      following: [["with"]], shape: .across, left: .subject, right: .after, needs: developing,
      confidence: 0.76),
  ]
}
