import ActorGraphs
package import Encoder

/// Finds who is named together with whom, and who takes which stance towards whom.
///
/// Co-occurrence counts sentences; stances are what the learned reader and the words of the lexicon
/// together say of two actors. Where nothing is found there is no link.
package struct LinkFinder: Sendable {
    private let knowledge: Knowledge
    private let thresholds: StanceThresholds?

    /// `thresholds` other than the reader's own are for measuring.
    package init(knowledge: Knowledge, thresholds: StanceThresholds? = nil) {
        self.knowledge = knowledge
        self.thresholds = thresholds
    }

    /// The links between the actors of an article.
    package func links(between entities: Entities) -> Links {
        links(between: entities, doubtedFrom: nil).links
    }

    /// The links between the actors of an article, and the stances that there are from lower thresholds
    /// on, at the cost of one reading.
    func links(
        between entities: Entities, doubtedFrom doubt: StanceThresholds?
    ) -> (links: Links, doubted: [Stance]) {
        let hints = LexiconReader(entities: entities, knowledge: knowledge).hints()
        let assembler = StanceAssembler(entities: entities)
        func stances(_ findings: [PairFinding]) -> [Stance] {
            assembler.stances(of: CompanionReader.shared(findings, by: hints.companions))
        }
        func links(_ stances: [Stance]) -> Links {
            Links(
                cooccurrences: CoOccurrenceCounter(entities: entities).cooccurrences(),
                stances: stances)
        }
        guard let read = entities.read else {
            return (links(stances(hints.inOrder)), doubted: [])
        }
        let sure = thresholds ?? read.reader.decoding.thresholds
        let pairs = PairReader(
            entities: entities, read: read, hints: hints,
            detailsFrom: min(sure.least, doubt?.least ?? sure.least))
        return (
            links(stances(pairs.findings(from: sure))),
            doubted: doubt.map { stances(pairs.findings(from: $0)) } ?? []
        )
    }
}
