package import ActorGraphs

/// The third stage's value: how the actors of an article are linked.
package struct Links: Sendable {
    /// Pairs of actors named together.
    package let cooccurrences: [CoOccurrence]
    /// The stances, one per source, target and polarity.
    package let stances: [Stance]

    package init(cooccurrences: [CoOccurrence], stances: [Stance]) {
        self.cooccurrences = cooccurrences
        self.stances = stances
    }
}
