public import ActorGraphs
public import Articles

/// Reads an article and returns who stands where in it.
///
/// The street runs one way: mentions, then identity, then links, then the graph.
///
/// ```swift
/// let article = try Article(parsing: bytes, source: "talks.txt")
/// let graph = Extractor().graph(of: article)
/// ```
public struct Extractor: Sendable {
    private let knowledge: Knowledge

    /// An extractor with the facts that the package carries.
    public init() {
        knowledge = .shared
    }

    /// The actors, co-occurrences and stances of an article.
    public func graph(of article: Article) -> ActorGraph {
        let mentions = MentionFinder(knowledge: knowledge).mentions(in: article)
        let entities = IdentityResolver(knowledge: knowledge).entities(of: mentions)
        return graph(of: entities)
    }

    /// The graph of actors that are known already, as the evaluation of the links alone needs it.
    package func graph(of entities: Entities) -> ActorGraph {
        let links = LinkFinder(knowledge: knowledge).links(between: entities)
        return GraphAssembler().graph(of: entities, links: links)
    }
}
