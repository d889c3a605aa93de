internal import DocumentReading
public import PolicyModel

/// Reads the facts out of one document: a pure function of the document and the lexicon.
public struct Recognizer: Sendable {
  private let lexicon: Lexicon

  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Returns everything the document says that the rules know to read.
  ///
  /// Every mention's span has exactly its surface as text; every fact has a span to show.
  ///
  /// - Parameter program: the program's version, kept with the facts.
  /// - Complexity: O(n) in the document's length for all practical purposes.
  public func facts(of document: Document, program: String) -> DocumentFacts {
    var recognition = EntityRecognition(document: document, lexicon: lexicon)
    recognition.run()
    let passages = recognition.passages
    var issuance = IssuanceExtraction(
      document: document, passages: passages, collector: FactCollector(document: document))
    issuance.run()
    var collector = issuance.collector
    PartnershipExtraction(passages: passages).run(into: &collector)
    SubjectLinks(
      passages: passages, principals: issuance.principals, contexts: issuance.contexts,
      introductions: issuance.introductions
    ).run(into: &collector)
    for alias in recognition.aliases {
      collector.add(
        .alias, alias.a, alias.b, role: "same", in: passages[alias.passage], at: alias.range,
        rule: alias.rule, confidence: 0.95)
    }
    var mentions = collector.mentions
    for passage in passages {
      for chunk in passage.titles + passage.chunks where !chunk.isPlace && !isSilent(chunk) {
        mentions.append(mention(chunk, passage, document))
      }
    }
    return DocumentFacts(
      program: program, lexicon: lexicon.fingerprint,
      document: .init(
        id: document.id, sha256: document.sha256, bytes: document.text.count,
        language: document.language, date: document.date, items: document.items.count),
      mentions: sorted(mentions), facts: collector.facts,
      warnings: collector.warnings
        + IssuerCounts.warnings(facts: collector.facts))
  }

  /// A news medium is a source, not an actor.
  private func isSilent(_ chunk: Chunk) -> Bool {
    chunk.kind == .organisation
      && chunk.entry.map { lexicon.entries[$0].type == "media" } == true
  }

  private func mention(_ chunk: Chunk, _ passage: Passage, _ document: Document) -> Mention {
    let span = passage.view.span(of: chunk.range)
    return Mention(
      key: chunk.key, name: chunk.name, span: span, surface: document.text[span], rule: chunk.rule,
      confidence: chunk.confidence, item: passage.item)
  }

  private func sorted(_ mentions: [Mention]) -> [Mention] {
    var seen: Set<Mention> = []
    return mentions.filter { seen.insert($0).inserted }.sorted {
      $0.span != $1.span ? $0.span < $1.span : $0.key < $1.key
    }
  }
}
