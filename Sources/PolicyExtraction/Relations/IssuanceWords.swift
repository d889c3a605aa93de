/// The words of issuing.
enum IssuanceWords {
  /// What an agency does to a policy it issues, present and past.
  static let active: Set<String> = [
    "issue", "issues", "issued", "release", "releases", "released", "publish", "publishes",
    "published", "unveil", "unveils", "unveiled", "promulgate", "promulgates", "promulgated",
    "announce", "announces", "announced", "introduce", "introduces", "introduced", "circulate",
    "circulates", "circulated", "adopt", "adopts", "adopted", "enact", "enacts", "enacted",
    "launch", "launches", "launched", "pass", "passes", "passed", "revise", "revises", "revised",
    "update", "updates", "updated", "co-issued", "co-issue", "co-released", "co-published",
    "issuing", "releasing", "publishing", "unveiling", "sign", "signed", "co-signed", "distributed",
    "printed", "posted", "finalised", "finalized", "finalises", "finalizes", "proposed", "proposes",
    "formulated", "promulgating", "presented", "presents", "rolled", "rolls",
  ]
  /// Verbs of several words.
  static let phrases: [[String]] = [
    ["put", "their", "names", "to"], ["laid", "down"], ["lays", "down"], ["set", "out"],
    ["followed", "with"], ["followed", "up", "with"], ["came", "out", "with"], ["put", "out"],
    ["put", "forward"], ["sent", "out"], ["handed", "down"], ["rolled", "out"], ["rolls", "out"],
    ["drew", "up"], ["brought", "out"], ["signed", "off", "on"], ["issued"], ["made", "public"],
  ]
  /// Verbs that a described object alone does not make an issuance.
  static let needsTitle: Set<String> = [
    "announce", "announces", "announced", "launch", "launches", "launched", "introduce",
    "introduces", "introduced", "sign", "signed", "posted", "presented", "presents", "updated",
    "update", "updates", "proposed", "proposes", "formulated",
  ]
  static let drafted: Set<String> = ["drafted", "drafts", "compiled", "drew"]
  static let approved: Set<String> = [
    "approved", "approves", "endorsed", "endorses", "ratified", "ratifies", "approving",
  ]
  static let forwarded: Set<String> = ["forwarded", "forwards", "relayed", "transmitted"]

  /// Words that may stand between an issuer and its verb.
  static let between: Set<String> = [
    "has", "have", "had", "also", "jointly", "recently", "formally", "officially", "today",
    "yesterday", "then", "finally", "together", "publicly", "quietly", "just", "subsequently", "in",
    "on", "early", "late", "last", "this", "week", "month", "year", "earlier", "later", "both",
    "collectively", "now", "each", "first", "of", "the", "at", "end", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "spring", "summer", "autumn", "joint", "notice", "move", "statement", "a", "day", "same",
    "already", "separately", "mid-january", "beginning", "previously", "been", "weekend", "and",
  ]
  /// What makes an issuance a plan, a wish or its denial.
  static let modal: Set<String> = [
    "will", "would", "may", "might", "could", "should", "must", "not", "never", "yet", "to",
    "plans",
    "expected", "preparing", "considering", "soon", "intends", "urged", "asked", "if", "until",
    "before", "cannot", "n't", "shall", "ordered", "refused",
  ]
}
