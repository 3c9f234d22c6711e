/// Who stands where: actors, how often they are named together, and the stances between them.
///
/// A graph is a value: made by ``ActorGraphBuilder`` or by reading a file, sorted, and then
/// immutable. Two graphs with the same content are equal and are written to the same bytes.
public struct ActorGraph: Sendable, Hashable {
    /// The articles read, by id.
    public let articles: [ArticleRecord]
    /// The actors, by id.
    public let actors: [ActorNode]
    /// Pairs of actors named together, by their ids.
    public let cooccurrences: [CoOccurrence]
    /// Directed signed links, by source, target and polarity.
    public let stances: [Stance]

    /// A graph of parts that are sorted and hold the invariants of ``checkInvariants()``.
    package init(
        articles: [ArticleRecord], actors: [ActorNode],
        cooccurrences: [CoOccurrence], stances: [Stance]
    ) {
        self.articles = articles
        self.actors = actors
        self.cooccurrences = cooccurrences
        self.stances = stances
    }

    /// The graph without actors: the identity of ``merged(with:)``.
    public static let empty = ActorGraph(articles: [], actors: [], cooccurrences: [], stances: [])
}
