package import ActorGraphs
package import Articles

/// The second stage's value: which actor every mention names.
package struct Entities: Sendable {
    /// The article.
    package let article: Article
    /// The article as the learned reader has read it, where it was asked.
    package let read: ReadArticle?
    /// The mentions that name an actor, in text order. Places that are only places are gone;
    /// pronouns and nominals that could be resolved have come.
    package let mentions: [Mention]
    /// The actors of the article, by id.
    package let all: [Entity]
    /// For every mention, its actor as an index of `all`.
    package let entityOfMention: [Int]

    package init(
        article: Article, read: ReadArticle? = nil, mentions: [Mention], all: [Entity],
        entityOfMention: [Int]
    ) {
        self.article = article
        self.read = read
        self.mentions = mentions
        self.all = all
        self.entityOfMention = entityOfMention
    }
}

/// One actor of the article.
package struct Entity: Sendable, Hashable {
    /// The slug that the graph uses: "person/vladimir-putin", "country/rus".
    package var id: String
    /// The name to show.
    package var name: String
    /// What it is.
    package var kind: ActorKind
    /// Its other names in the article.
    package var aliases: [String]
    /// The fullest role that the text gives.
    package var role: String?
    /// The id of the country or organization that it belongs to.
    package var affiliation: String?
    /// Codes of other registers by scheme.
    package var identifiers: [String: String]

    package init(
        id: String, name: String, kind: ActorKind, aliases: [String] = [], role: String? = nil,
        affiliation: String? = nil, identifiers: [String: String] = [:]
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.role = role
        self.affiliation = affiliation
        self.identifiers = identifiers
    }
}
