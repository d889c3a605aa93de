import CLexiconData
internal import PatternMatching
public import PolicyModel

/// The names that are known beforehand: agencies, companies, organisations, technologies, policies,
/// and the places and countries that names are built with.
///
/// Immutable and safe to share. Building one takes time and space proportional to its names.
public struct Lexicon: Sendable {
  public let entries: [LexiconEntry]
  let forms: [LexiconForm]
  let automaton: AhoCorasick
  private let indexOfKey: [EntityKey: Int]
  /// FNV-1a of all tables: the same tables, the same sixteen hexadecimal digits.
  public let fingerprint: String

  /// The tables that are built into the program.
  public static func builtIn() throws(LexiconError) -> Lexicon {
    var tables: [(name: String, bytes: [UInt8])] = []
    for index in 0..<policygraph_table_count {
      guard let table = policygraph_table_at(index)?.pointee else { continue }
      let bytes = UnsafeBufferPointer(start: table.bytes, count: Int(table.count))
      tables.append((String(cString: table.name), Array(bytes)))
    }
    return try Lexicon(tables: tables)
  }

  /// Makes a lexicon of tables; a table's name says what its rows are.
  ///
  /// - Throws: `LexiconError` with table and line.
  public init(tables: [(name: String, bytes: [UInt8])]) throws(LexiconError) {
    var builder = LexiconBuilder()
    for table in tables { try builder.add(table.name, table.bytes) }
    entries = builder.entries
    forms = builder.forms
    fingerprint = builder.fingerprint
    automaton = AhoCorasick(builder.forms.map(\.text), fold: ByteFold.caseAndHyphen)
    var index: [EntityKey: Int] = [:]
    for (place, entry) in entries.enumerated() {
      if let key = entry.key { index[key] = place }
    }
    indexOfKey = index
  }

  /// The row a key stands for.
  public func entry(_ key: EntityKey) -> LexiconEntry? {
    indexOfKey[key].map { entries[$0] }
  }

  /// The number of names the matcher looks for.
  public var formCount: Int { forms.count }
}
