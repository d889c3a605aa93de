internal import PolicyModel

/// Tells the partnerships of a document, sentence by sentence.
struct PartnershipExtraction {
  let passages: [Passage]

  func run(into collector: inout FactCollector) {
    for passage in passages where !isField(passage) {
      var antecedents: [Chunk] = []
      var before: [Chunk] = []
      for sentence in passage.sentences {
        // A Chinese character is three bytes, the first of them 0xE3 or more.
        let isChinese = passage.bytes[sentence].count { $0 >= 0xE3 } * 6 > sentence.count
        let found: [PartnershipReading]
        if isChinese {
          let nodes = SentenceNodes(sentence, of: passage)
          found = ChinesePartnerships(
            passage: passage, sentence: sentence, antecedents: before
          ).find()
          before = parties(of: nodes)
        } else {
          let nodes = SentenceNodes(sentence, of: passage)
          found = EnglishPartnerships(sentence: nodes, antecedents: antecedents).find()
          antecedents = companies(of: nodes)
        }
        for reading in found { tell(reading, passage, sentence, &collector) }
      }
    }
  }

  /// The companies a sentence names, each once, in order.
  private func companies(of sentence: SentenceNodes) -> [Chunk] {
    var seen: Set<EntityKey> = []
    return sentence.nodes.compactMap(\.chunk).filter {
      $0.kind == .company && seen.insert($0.key).inserted
    }
  }

  /// The companies and organisations a sentence names, each once.
  private func parties(of sentence: SentenceNodes) -> [Chunk] {
    var seen: Set<EntityKey> = []
    return sentence.nodes.filter(\.isParty).compactMap(\.chunk).filter {
      seen.insert($0.key).inserted
    }
  }

  private func isField(_ passage: Passage) -> Bool {
    if case .field = passage.role { return true }
    return false
  }

  private func tell(
    _ reading: PartnershipReading, _ passage: Passage, _ sentence: Range<Int>,
    _ collector: inout FactCollector
  ) {
    var (subject, object) = (reading.subject.key, reading.object.key)
    if !reading.kind.isDirected, object < subject { swap(&subject, &object) }
    collector.add(
      .partnership, subject, object, role: reading.kind.rawValue,
      directed: reading.kind.isDirected, in: passage, at: sentence, rule: reading.rule,
      confidence: min(reading.confidence, reading.subject.confidence, reading.object.confidence))
  }
}
