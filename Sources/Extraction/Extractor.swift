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
    /// Asks the learned reader, where it has a say beside the rules.
    private let reading: (@Sendable (Article) -> ReadArticle)?

    /// An extractor with the facts that the package carries.
    public init() {
        knowledge = .shared
        reading = nil
    }

    /// An extractor in which the learned reader has its say: `Extractor(reading: ReadArticle.init)`.
    ///
    /// It finds more actors and stances than the rules alone, but not yet with their precision, so
    /// only the evaluation asks it.
    package init(reading: @escaping @Sendable (Article) -> ReadArticle) {
        knowledge = .shared
        self.reading = reading
    }

    /// The actors, co-occurrences and stances of an article.
    public func graph(of article: Article) -> ActorGraph {
        let mentions = MentionFinder(knowledge: knowledge)
            .mentions(in: article, read: reading?(article))
        let entities = IdentityResolver(knowledge: knowledge).entities(of: mentions)
        return graph(of: entities)
    }

    /// The name and version of what reads the articles, as it stands in their records.
    public var reader: String { "rules-1" }

    /// The graph of actors that are known already, as the evaluation of the links alone needs it.
    package func graph(of entities: Entities) -> ActorGraph {
        let links = LinkFinder(knowledge: knowledge).links(between: entities)
        return GraphAssembler(reader: reader).graph(of: entities, links: links)
    }
}
