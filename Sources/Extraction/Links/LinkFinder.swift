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
        Links(
            cooccurrences: CoOccurrenceCounter(entities: entities).cooccurrences(),
            stances: StanceFinder(entities: entities, knowledge: knowledge).stances())
    }
}
