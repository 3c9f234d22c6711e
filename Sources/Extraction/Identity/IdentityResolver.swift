/// Decides which mentions name the same actor, and who each actor is.
package struct IdentityResolver: Sendable {
    private let knowledge: Knowledge

    package init(knowledge: Knowledge) {
        self.knowledge = knowledge
    }

    /// The actors of an article, every mention given to exactly one or to none.
    package func entities(of mentions: Mentions) -> Entities {
        Entities(article: mentions.article, mentions: [], all: [], entityOfMention: [])
    }
}
