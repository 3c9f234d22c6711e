internal import ActorGraphs

extension Drawing.State {
    /// A graph under that name.
    init(_ name: String, of graph: ActorGraph) {
        self.name = name
        title = graph.articles.isEmpty ? "nothing" : Drawing.name(of: graph)
        note =
            Count.text(graph.actors.count, "actor") + " · "
            + Count.text(graph.stances.count, "stance")
        articles = Set(graph.articles.map(\.sha256))
    }
}
