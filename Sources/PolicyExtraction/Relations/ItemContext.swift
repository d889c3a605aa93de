internal import DocumentReading
internal import PolicyModel

/// What is known of an item while its passages are read from top to bottom.
struct ItemContext {
  /// The policy that the item's title field names.
  var fieldPolicy: EntityKey?
  /// The policy last introduced: what "the guidelines" and "it" mean.
  var lastPolicy: EntityKey?
  /// The agencies of the sentence before, each once: what "the two ministries" means.
  var agenciesBefore: [Chunk] = []
  /// Policies of the item in the order in which they came.
  var policies: [EntityKey] = []
  var date: DateParser.PartialDate?

  /// The one policy the item is about.
  var principal: EntityKey? { fieldPolicy ?? lastPolicy }

  mutating func introduce(_ key: EntityKey) {
    lastPolicy = key
    if !policies.contains(key) { policies.append(key) }
  }
}
