/// Memory that a search reuses from source to source, freed with its owner.
///
/// Several of them can be written in one loop, which spans over the fields of one owner cannot. An
/// access through `base` is not checked: an index must come from a graph's own tables.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  let base: UnsafeMutablePointer<Element>

  init(repeating value: Element, count: Int) {
    base = .allocate(capacity: count)
    base.initialize(repeating: value, count: count)
  }

  subscript(index: Int) -> Element {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  deinit {
    base.deallocate()
  }
}
