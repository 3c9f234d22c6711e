/// Finds who is named together with whom, and who takes which stance towards whom.
package struct LinkFinder: Sendable {
    private let knowledge: Knowledge

    package init(knowledge: Knowledge) {
        self.knowledge = knowledge
    }

    /// The links between the actors of an article.
    package func links(between entities: Entities) -> Links {
        Links(cooccurrences: [], stances: [])
    }
}
