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
    /// The actors' ids by their former ones.
    private let idsByFormer: [String: String]

    /// A graph of parts that are sorted and hold the invariants of ``checkInvariants()``.
    package init(
        articles: [ArticleRecord], actors: [ActorNode],
        cooccurrences: [CoOccurrence], stances: [Stance]
    ) {
        self.articles = articles
        self.actors = actors
        self.cooccurrences = cooccurrences
        self.stances = stances
        idsByFormer = actors.idsByFormer
    }

    /// The id that an actor has now: another where that id is a former one of an actor of the graph.
    package func currentID(_ id: String) -> String { idsByFormer[id] ?? id }

    /// The graph without actors: the identity of ``merged(with:)``.
    public static let empty = ActorGraph(articles: [], actors: [], cooccurrences: [], stances: [])
}

extension [ActorNode] {
    /// The actors' ids by their former ones that no actor has now.
    var idsByFormer: [String: String] {
        var ids: [String: String] = [:]
        for actor in self {
            for id in actor.formerIDs { ids[id] = actor.id }
        }
        if ids.isEmpty { return ids }
        let taken = Set(map(\.id))
        return ids.filter { !taken.contains($0.key) }
    }
}
