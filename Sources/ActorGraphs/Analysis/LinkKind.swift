/// What a link says: a side, or only that two actors are named together.
public enum LinkKind: String, Sendable, Hashable, CaseIterable {
    /// Directed, with a side.
    case stances
    /// Undirected.
    case cooccurrences
}

extension ActorGraph {
    /// The graph with links of one kind only; its actors all stay.
    public func only(_ kind: LinkKind) -> ActorGraph {
        ActorGraph(
            articles: articles, actors: actors,
            cooccurrences: kind == .cooccurrences ? cooccurrences : [],
            stances: kind == .stances ? stances : [])
    }
}
