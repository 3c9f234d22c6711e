extension ActorGraph {
    /// Everything that both graphs say.
    ///
    /// Merging is associative, commutative and idempotent, and ``empty`` is its identity, so a
    /// corpus may be split over many machines and put together in any order. Actors are one by
    /// their id. Articles are one by their SHA-256: the same text under two names counts once,
    /// under the name that comes first; two texts of one name become `name.3fa94c12` and
    /// `name.b7200e5d`, by the first digits of their SHA-256.
    public func merged(with other: ActorGraph) -> ActorGraph {
        Self.merging([self, other])
    }

    /// Everything that all the graphs say; see ``merged(with:)``.
    public static func merging(_ graphs: some Sequence<ActorGraph>) -> ActorGraph {
        let graphs = Array(graphs)
        let names = ArticleNames(of: graphs.flatMap(\.articles))
        var builder = ActorGraphBuilder()
        for graph in graphs {
            let graph = graph.renamingArticles(names.renaming(of: graph))
            graph.articles.forEach { builder.add($0) }
            graph.actors.forEach { builder.add($0) }
            graph.cooccurrences.forEach { builder.add($0) }
            graph.stances.forEach { builder.add($0) }
        }
        return builder.joined()
    }
}
