/// The nouns that make a phrase a policy.
enum PolicyWords {
  /// Head nouns in lower case.
  static let heads: Set<String> = [
    "guidelines", "guideline", "guidance", "plan", "plans", "notice", "circular", "measures",
    "opinions", "opinion", "law", "regulations", "regulation", "rules", "provisions", "programme",
    "program", "strategy", "catalogue", "catalog", "directive", "outline", "roadmap", "blueprint",
    "decision", "initiative", "scheme", "workplan", "act", "bill", "specifications",
    "specification",
    "framework", "convention", "protocol", "methods", "announcement", "decree", "ordinance",
    "policy", "policies", "resolution", "charter", "code", "requirements", "interpretation",
    "standards", "standard", "list", "memorandum", "paper", "document", "ordinances", "edict",
    "procedures", "criteria", "mechanism", "package", "campaign", "quota", "quotas", "details",
    "suggestions", "recommendations", "views", "instructions", "directory", "conditions",
    "order", "rule", "measure", "statement", "communique", "amendment", "amendments", "fund",
  ]

  /// Heads that also are ordinary nouns of business: as a title they need more than a capital.
  static let weakHeads: Set<String> = [
    "announcement", "list", "memorandum", "paper", "document", "standards", "standard", "package",
    "campaign", "mechanism", "criteria", "statement", "order", "rule", "measure", "fund", "code",
    "framework", "methods", "details", "views", "conditions", "requirements", "directory", "quota",
    "quotas", "policies", "policy", "recommendations", "suggestions", "instructions", "procedures",
    "resolution", "amendment", "amendments", "communique", "interpretation", "bill", "plans",
    "guideline", "opinion", "scheme", "charter", "order", "program", "programme", "initiative",
    "strategy", "blueprint", "roadmap", "decision", "act",
  ]

  /// Heads that a description ("issued draft rules on …") may have.
  static let describedHeads: Set<String> = heads.subtracting([
    "statement", "fund", "details", "announcement", "list", "views", "conditions", "order",
    "resolution", "memorandum", "mechanism", "communique", "criteria", "interpretation",
    "requirements", "campaign", "act", "policies", "measure",
  ]).union(["white paper", "catalogue", "list", "action plan", "requirements"])

  /// Chinese titles end so, beside a bracketed year, status or edition.
  static let chineseEnds = [
    "意见", "通知", "办法", "规划", "方案", "条例", "法", "指南", "纲要", "计划", "规定", "决定", "细则",
    "目录", "导则", "规程", "公告", "通告", "战略", "措施", "政策", "标准", "准则", "规则", "清单", "指引", "要点",
    "白皮书", "蓝图", "路线图", "批复", "若干规定", "暂行规定", "规范条件", "规范", "管理要求", "倡议",
    "行动", "大纲", "名录", "须知", "解释", "令", "宣言", "公约", "体系", "工程", "函", "报告",
  ]

  /// 《…》 that end so are contracts, announcements of firms, books.
  static let chineseNotPolicies = [
    "协议", "协议书", "合同", "备忘录", "意向书", "公报", "年报", "章程", "招股书", "招股说明书", "日报",
    "晚报", "时报", "早报", "周刊", "杂志", "新闻联播", "声明", "研究报告", "年度报告", "财报", "讲话",
    "调查报告", "发展报告", "蓝皮书", "承诺函", "告知函", "问询函", "监管函",
  ]
}
