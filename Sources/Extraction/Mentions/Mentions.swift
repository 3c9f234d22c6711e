package import Articles

/// The first stage's value: an article and the mentions found in it.
package struct Mentions: Sendable {
    /// The article.
    package let article: Article
    /// The article as the learned reader has read it, where it was asked.
    package let read: ReadArticle?
    /// The mentions in text order; they do not overlap.
    package let all: [Mention]
    /// The capitalised words that became no actor and no place and are no event or work that is
    /// known, as tokens, in text order.
    package let unknownNames: [Range<Int>]

    package init(
        article: Article, read: ReadArticle? = nil, all: [Mention],
        unknownNames: [Range<Int>] = []
    ) {
        self.article = article
        self.read = read
        self.all = all
        self.unknownNames = unknownNames
    }

    /// The same with other mentions.
    func with(_ all: [Mention]) -> Mentions {
        Mentions(article: article, read: read, all: all, unknownNames: unknownNames)
    }
}
