/// Finds who is named together with whom, and who takes which stance towards whom.
///
/// Co-occurrence counts sentences; stances come from words that carry an act, in clauses whose
/// subjects and objects are actors. Where nothing is found there is no link.
package struct LinkFinder: Sendable {
    private let knowledge: Knowledge

    package init(knowledge: Knowledge) {
        self.knowledge = knowledge
    }

    /// The links between the actors of an article.
    package func links(between entities: Entities) -> Links {
        let hints = LexiconReader(entities: entities, knowledge: knowledge).hints()
        let findings =
            entities.read.map { PairReader(entities: entities, read: $0, hints: hints).findings() }
            ?? hints.inOrder
        return Links(
            cooccurrences: CoOccurrenceCounter(entities: entities).cooccurrences(),
            stances: StanceAssembler(entities: entities).stances(of: findings))
    }
}
