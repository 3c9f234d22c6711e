package import Articles

/// The first stage's value: an article and the mentions found in it.
package struct Mentions: Sendable {
    /// The article.
    package let article: Article
    /// The mentions in text order; they do not overlap.
    package let all: [Mention]

    package init(article: Article, all: [Mention]) {
        self.article = article
        self.all = all
    }
}
