extension ActorGraph {
    /// Everything that both graphs say.
    ///
    /// Merging is associative, commutative and idempotent, and ``empty`` is its identity, so a
    /// corpus may be split over many machines and put together in any order. Actors are one by
    /// their id. Articles are one by their SHA-256: the same text under two names counts once,
    /// under the name that comes first; two texts of one name become `name.3fa94c12` and
    /// `name.b7200e5d`, by the first digits of their SHA-256.
    ///
    /// What people changed holds against what other graphs say: a name by hand, and a kind by hand,
    /// by which actors of a former id become the one that has it; links between the two then go.
    public func merged(with other: ActorGraph) -> ActorGraph {
        Self.merging([self, other])
    }

    /// Everything that all the graphs say; see ``merged(with:)``.
    public static func merging(_ graphs: some Sequence<ActorGraph>) -> ActorGraph {
        let graphs = Array(graphs)
        let names = ArticleNames(of: graphs.flatMap(\.articles))
        let ids = RetypedActors(of: graphs.flatMap(\.actors))
        var builder = ActorGraphBuilder()
        for graph in graphs {
            let graph = graph.renamingArticles(names.renaming(of: graph))
            graph.articles.forEach { builder.add($0) }
            ids.add(graph, to: &builder)
        }
        return builder.joined()
    }
}
