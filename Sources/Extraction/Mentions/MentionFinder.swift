package import Articles

/// Finds the spans of an article that may name a person, a country or an organization.
package struct MentionFinder: Sendable {
    private let knowledge: Knowledge

    package init(knowledge: Knowledge) {
        self.knowledge = knowledge
    }

    /// The mentions of an article, in text order.
    package func mentions(in article: Article) -> Mentions {
        Mentions(article: article, all: [])
    }
}
