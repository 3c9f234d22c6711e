public import ActorGraphs
public import Articles
package import Encoder

/// Reads an article and returns who stands where in it.
///
/// The street runs one way: mentions, then identity, then links, then the graph.
///
/// ```swift
/// let article = try Article(parsing: bytes, source: "talks.txt")
/// let graph = Extractor().graph(of: article)
/// ```
public struct Extractor: Sendable {
    /// Which of the readers that the package carries is asked.
    public enum Model: Sendable, Hashable, CaseIterable {
        /// The one that reads best.
        case standard
        /// A smaller one, which reads several times as fast.
        case fast
    }

    let knowledge: Knowledge
    private let learned: LearnedReader
    private let thresholds: StanceThresholds?

    /// An extractor with the facts and the readers that the package carries.
    public init(model: Model = .standard) {
        guard case .success(let learned) = LearnedReader.shared(model.embedded) else {
            preconditionFailure("the program was built with broken weights")
        }
        self.init(learned)
    }

    /// An extractor that asks a reader; `thresholds` other than the reader's own are for measuring.
    package init(_ learned: LearnedReader, thresholds: StanceThresholds? = nil) {
        knowledge = .shared
        self.learned = learned
        self.thresholds = thresholds
    }

    /// The actors, co-occurrences and stances of an article.
    public func graph(of article: Article) -> ActorGraph {
        graph(of: entities(of: mentions(in: article)))
    }

    /// What may name an actor in an article.
    func mentions(in article: Article) -> Mentions {
        MentionFinder(knowledge: knowledge).mentions(in: article, read: read(article))
    }

    /// Who is named.
    func entities(of mentions: Mentions) -> Entities {
        IdentityResolver(knowledge: knowledge).entities(of: mentions)
    }

    /// An article as the learned reader has read it.
    package func read(_ article: Article) -> ReadArticle {
        ReadArticle(article, reader: learned)
    }

    /// The names and versions of what reads the articles, as they stand in their records: sorted, as
    /// merging sorts them.
    public var reader: String { "reader-\(learned.version)+rules-6" }

    /// The graph of actors that are known already, as the evaluation of the links alone needs it.
    package func graph(of entities: Entities) -> ActorGraph {
        GraphAssembler(reader: reader).graph(
            of: entities, links: linkFinder.links(between: entities))
    }

    /// What finds how they are linked.
    var linkFinder: LinkFinder { LinkFinder(knowledge: knowledge, thresholds: thresholds) }
}

extension Extractor.Model {
    fileprivate var embedded: EmbeddedModel {
        switch self {
        case .standard: .standard
        case .fast: .fast
        }
    }
}
