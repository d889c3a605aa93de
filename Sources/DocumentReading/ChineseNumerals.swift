/// Reads numbers in Chinese numerals.
public enum ChineseNumerals {
  private static let digits: [UInt32: Int] = {
    var digits: [UInt32: Int] = [:]
    for (value, character) in "零一二三四五六七八九".unicodeScalars.enumerated() {
      digits[character.value] = value
    }
    digits[0x3007] = 0  // 〇
    digits[0x25CB] = 0  // ○, typed for it
    digits[0x4E24] = 2  // 两
    return digits
  }()

  /// Whether the scalar is part of a numeral.
  static func isNumeral(_ scalar: UInt32) -> Bool { scalar == 0x5341 || digits[scalar] != nil }

  /// Reads `二〇二一`, `十`, `十二`, `二十三`, `两` from `index` on and moves it behind; nil where no
  /// numeral stands there.
  public static func read(_ bytes: [UInt8], _ index: inout Int) -> Int? {
    var tens: Int?
    var run: [Int] = []
    let start = index
    while index < bytes.count, run.count < 5 {
      let (scalar, length) = TextBytes.scalar(bytes, index)
      if scalar == 0x5341 {  // 十
        guard tens == nil, run.count <= 1 else { break }
        tens = run.first ?? 1
        run = []
      } else if let digit = digits[scalar] {
        if tens != nil, run.count == 1 { break }
        run.append(digit)
      } else {
        break
      }
      index += length
    }
    if let tens { return tens * 10 + (run.first ?? 0) }
    guard !run.isEmpty else {
      index = start
      return nil
    }
    return run.reduce(0) { $0 * 10 + $1 }
  }
}
