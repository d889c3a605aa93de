import GraphFormats
import Testing

@Suite struct PaletteTests {
  @Test func coloursAreThoseOfOkabeAndIto() {
    #expect(
      Palette.okabeIto.map(\.hexadecimal) == [
        "#000000", "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7",
      ]
    )
  }

  @Test func inkIsLegibleOnEveryColour() {
    #expect(RGB(255, 255, 255).legibleInk == RGB(0, 0, 0))
    #expect(Palette.black.legibleInk == RGB(255, 255, 255))
    #expect(Palette.yellow.legibleInk == RGB(0, 0, 0))
    #expect(RGB(0, 0, 255).legibleInk == RGB(255, 255, 255))
  }

  @Test func fillsFollowTheSortedNames() {
    let fills = Palette.fills(for: ["b", "a", "b"])
    #expect(fills == ["a": Palette.fills[0], "b": Palette.fills[1]])
    let many = Palette.fills(for: (0..<30).map { "\($0)" })
    #expect(many.count == 30)
  }
}
