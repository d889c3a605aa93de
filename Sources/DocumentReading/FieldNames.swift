/// The names of field lines (`Issuing bodies: …`, `发文机关：…`), in both languages.
public enum FieldNames {
  /// What a field holds.
  public enum Meaning: String, Sendable {
    case title, issuers, date, number, other
  }

  /// Names in lower case, without "(s)". A line is a field only where its name stands here: prose
  /// has colons too.
  private static let meanings: [String: Meaning] = [
    "policy name": .title, "policy": .title, "policy title": .title, "title": .title,
    "document": .title, "document title": .title, "name": .title, "document name": .title,
    "chinese name": .title, "chinese title": .title, "original title": .title,
    "english name": .title,
    "english title": .title, "original name": .title,
    "article name": .other, "speech": .other, "report name": .other, "event": .other,
    "issuing body": .issuers, "issuing bodies": .issuers, "issuing agency": .issuers,
    "issuing agencies": .issuers, "issuing authority": .issuers, "issuing authorities": .issuers,
    "issuer": .issuers, "issuers": .issuers, "issued by": .issuers, "agency": .issuers,
    "agencies": .issuers, "released by": .issuers, "issuing department": .issuers,
    "issuing departments": .issuers, "published by": .issuers, "issuing ministry": .issuers,
    "issuing ministries": .issuers, "promulgated by": .issuers,
    "date": .date, "issued": .date, "date issued": .date, "date of issue": .date,
    "issue date": .date, "release date": .date, "published": .date, "publication date": .date,
    "issued on": .date, "released": .date, "date of publication": .date,
    "document number": .number, "number": .number, "document no": .number,
    "source": .other, "link": .other, "status": .other, "sector": .other, "effective date": .other,
    "effective": .other, "tags": .other, "author": .other, "authors": .other, "keywords": .other,
    "标题": .title, "名称": .title, "政策名称": .title, "文件名称": .title,
    "发文机关": .issuers, "发文单位": .issuers, "发文部门": .issuers, "发布机构": .issuers,
    "发布机关": .issuers, "发布单位": .issuers, "发布部门": .issuers, "制定机关": .issuers,
    "发文字号": .number, "文号": .number, "公文种类": .other, "索引号": .other, "来源": .other,
    "日期": .date, "成文日期": .date, "发布日期": .date, "公布日期": .date, "印发日期": .date,
    "发布时间": .date, "发文日期": .date, "主题分类": .other, "有效性": .other, "施行日期": .other,
    "实施日期": .other,
  ]

  /// What the field of that name (lower case) holds; nil where it is none.
  public static func meaning(of name: String) -> Meaning? { meanings[name] }

  /// The longest name, in bytes.
  static let longest = 32
}
