#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A colour by its red, green and blue parts of the sRGB space.
public struct RGB: Sendable, Hashable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour as CSS and Graphviz write it, such as `#E69F00`.
  public var hexadecimal: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16, uppercase: true)
        return part < 16 ? "0" + digits : digits
      }.joined()
  }

  /// Black or white, whichever is read more easily on this colour.
  ///
  /// - SeeAlso: WCAG 2.1, definitions of relative luminance and contrast ratio.
  public var legibleInk: RGB {
    // The two contrasts, 1.05/(L+0.05) and (L+0.05)/0.05, are equal at L = √(1.05·0.05) − 0.05.
    relativeLuminance > 0.179 ? RGB(0, 0, 0) : RGB(255, 255, 255)
  }

  private var relativeLuminance: Double {
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
