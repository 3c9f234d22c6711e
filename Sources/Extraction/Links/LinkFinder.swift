package import Encoder

/// Finds who is named together with whom, and who takes which stance towards whom.
///
/// Co-occurrence counts sentences; stances are what the learned reader and the words of the lexicon
/// together say of two actors. Where nothing is found there is no link.
package struct LinkFinder: Sendable {
    private let knowledge: Knowledge
    private let thresholds: StanceThresholds?

    /// `thresholds` other than the reader's own are for measuring and for doubt.
    package init(knowledge: Knowledge, thresholds: StanceThresholds? = nil) {
        self.knowledge = knowledge
        self.thresholds = thresholds
    }

    /// The links between the actors of an article.
    package func links(between entities: Entities) -> Links {
        let hints = LexiconReader(entities: entities, knowledge: knowledge).hints()
        let findings =
            entities.read.map { read in
                PairReader(
                    entities: entities, read: read, hints: hints,
                    thresholds: thresholds ?? read.reader.decoding.thresholds
                ).findings()
            } ?? hints.inOrder
        return Links(
            cooccurrences: CoOccurrenceCounter(entities: entities).cooccurrences(),
            stances: StanceAssembler(entities: entities).stances(
                of: CompanionReader.shared(findings, by: hints.companions)))
    }
}
