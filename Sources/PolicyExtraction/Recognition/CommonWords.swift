/// Small closed word lists that grammar needs.
enum CommonWords {
  /// Abbreviations that in a heading of capitals may be the plain word.
  static let looksLikeAcronym: Set<String> = [
    "MOST", "SAFE", "WHO", "US", "CASE", "ACT", "CAN", "IT", "AIM", "SEE", "NEW", "SAC", "CAR",
    "FIT", "MEET", "FAST", "AI", "CASH", "CAM", "GAS", "CAS",
  ]

  /// Capitalised at a sentence's start without being part of a name.
  static let openers: Set<String> = [
    "the", "a", "an", "in", "on", "at", "by", "for", "from", "of", "to", "with", "under", "as",
    "and", "or", "but", "if", "when", "while", "after", "before", "since", "until", "during",
    "according", "this", "that", "these", "those", "its", "their", "his", "her", "our", "it",
    "they", "he", "she", "we", "i", "you", "both", "all", "some", "many", "most", "several", "few",
    "other", "another", "each", "every", "such", "also", "however", "meanwhile", "separately",
    "earlier", "later", "last", "next", "new", "recently", "today", "yesterday", "tomorrow", "now",
    "then", "there", "here", "where", "which", "who", "what", "why", "how", "not", "no", "yes",
    "local", "domestic", "foreign", "chinese", "china", "beijing", "state", "government", "two",
    "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second", "third",
    "one", "among", "within", "without", "through", "over", "about", "between", "against", "into",
    "per", "via", "despite", "although", "though", "because", "so", "yet", "still", "even", "only",
    "just", "more", "less", "rival", "competitor", "partner", "its", "should", "would", "could",
    "may", "might", "must", "will", "can", "analysts", "officials", "regulators", "authorities",
    "industry", "market", "firms", "companies", "sources", "people", "experts", "media",
    "state-owned",
    "state-backed", "private", "public", "national", "regional", "provincial", "municipal",
    "global",
    "international", "european", "american", "japanese", "korean", "german", "french", "british",
    "taiwanese", "dutch", "swiss", "draft", "key", "major", "leading", "large", "small", "big",
    "further", "additionally", "moreover", "furthermore", "finally", "instead", "like", "unlike",
    "shares", "talks", "work", "production", "sales", "exports", "imports", "prices", "demand",
    "carmaker", "chipmaker", "automaker", "startup", "start-up", "battery", "chip", "steel", "drug",
    "set", "set-up", "president", "premier", "minister", "vice", "former", "deputy", "mr", "ms",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "usd", "rmb", "cny", "eur", "yuan", "once", "given",
    "whether",
    "nor", "neither", "either", "plans", "rules", "reports", "news", "build", "promote", "develop",
    "establish", "create", "support", "strengthen", "improve", "accelerate", "expand", "increase",
    "formulate", "encourage", "cultivate", "enhance", "ensure", "speed", "give", "use", "recycle",
    "design", "incorporate", "outlook", "comment", "background", "q1", "q2", "q3", "q4",
  ]

  /// Words that stand before a company's name and say what it is.
  static let companyNouns: Set<String> = [
    "company", "firm", "startup", "start-up", "carmaker", "automaker", "chipmaker", "manufacturer",
    "maker", "developer", "producer", "supplier", "giant", "conglomerate", "operator", "unicorn",
    "subsidiary", "retailer", "miner", "refiner", "foundry", "shipbuilder", "drugmaker", "insurer",
    "lender", "bank", "brokerage", "platform", "provider", "contractor", "distributor", "group",
    "corporation", "steelmaker", "planemaker", "smelter", "utility", "vendor", "brand",
    "enterprise",
    "arm", "unit", "affiliate", "airline", "carrier", "fund", "investor", "integrator",
    "fabricator",
    "semiconductor", "shipyard", "tech", "specialist", "champion", "peer", "leader", "newcomer",
    "toymaker", "grower", "processor", "exporter", "importer", "builder", "packager", "designer",
    "spin-off", "venture", "player", "outfit", "business", "foundation", "plantmaker", "robotmaker",
    "phonemaker", "battery-maker", "steelworks", "trader", "wholesaler", "broker", "publisher",
    "dairy", "brewer", "bottler", "cooperative", "multinational", "company's", "heavyweight",
  ]

  /// Roles that stand behind a company's name.
  static let officers: Set<String> = [
    "chairman", "chairwoman", "chair", "ceo", "founder", "president", "cfo", "cto", "spokesperson",
    "spokesman", "spokeswoman", "co-founder", "executive", "shares", "stock", "subsidiary", "unit",
    "executives", "engineers",
  ]

  /// Last words of companies' names.
  static let companyHeads: Set<String> = [
    "co", "co.", "ltd", "ltd.", "inc", "inc.", "corp", "corp.", "llc", "plc", "gmbh", "ag", "se",
    "sa", "s.a", "nv", "n.v", "kk", "oy", "ab", "asa", "spa", "bhd", "pte", "limited", "company",
    "corporation", "incorporated", "group", "holdings", "holding", "technologies", "technology",
    "motors", "motor", "automotive", "auto", "automobile", "autos", "electronics", "electric",
    "semiconductor", "semiconductors", "microelectronics", "pharma", "pharmaceutical",
    "pharmaceuticals", "biotech", "biologics", "biosciences", "therapeutics", "chemical",
    "chemicals", "petrochemical", "petrochemicals", "petroleum", "steel", "metals", "mining",
    "minerals", "lithium", "energy", "power", "solar", "airlines", "airways", "aviation",
    "aerospace", "shipbuilding", "shipyard", "shipping", "bank", "securities", "capital",
    "ventures", "insurance", "trust", "investment", "investments", "partners", "robotics",
    "networks", "software", "telecom", "communications", "media", "foods", "food", "dairy",
    "medical", "healthcare", "logistics", "express", "materials", "optoelectronics", "photonics",
    "display", "displays", "machinery", "heavy", "engineering", "construction", "industries",
    "industrial", "enterprises", "foundation", "labs", "systems", "instruments", "battery",
    "batteries", "textile", "textiles", "aluminium", "aluminum", "copper", "glass", "cement",
    "seeds", "seed", "agriculture", "agri", "entertainment", "interactive", "games", "cloud",
    "mobility", "rail", "railway", "nuclear", "hydrogen", "fund", "bancorp", "brewery",
    "genomics", "diagnostics", "vaccines", "biopharma", "biopharmaceutical", "aero", "space",
    "dynamics", "automation", "devices", "cables", "cable", "wind", "turbines", "photovoltaic",
    "shipyards", "grain", "ports", "port", "pv", "silicon", "carbon",
  ]

  /// Of those, the ones that make a name of one word before them a company's without a doubt.
  static let legalForms: Set<String> = [
    "co", "co.", "ltd", "ltd.", "inc", "inc.", "corp", "corp.", "llc", "plc", "gmbh", "ag", "se",
    "nv", "n.v", "kk", "ab", "asa", "bhd", "pte", "limited", "company", "corporation",
    "incorporated", "group", "holdings", "holding",
  ]

  /// Head nouns of organisations that are no companies.
  static let organisationHeads: Set<String> = [
    "university", "institute", "institutes", "academy", "college", "school", "association",
    "federation", "society", "laboratory", "laboratories", "alliance", "consortium", "center",
    "centre", "union", "chamber", "hospital", "observatory", "forum", "museum",
  ]

  /// Head nouns of agencies.
  static let agencyHeads: Set<String> = [
    "ministry", "commission", "administration", "bureau", "department", "agency", "authority",
    "office", "committee", "secretariat", "directorate", "council", "legislature", "parliament",
    "treasury",
  ]

  /// Small words that stand inside names.
  static let connectors: Set<String> = ["of", "and", "for", "the", "&", "on", "in", "de", "du"]

  static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "another": 1,
  ]

  /// What issuers are called when they are counted.
  static let issuerNouns: Set<String> = [
    "ministries", "agencies", "departments", "bodies", "authorities", "regulators", "commissions",
    "ministry", "agency", "department", "body", "authority", "regulator", "organs",
    "organisations", "organizations", "institutions", "offices", "units",
  ]
}
