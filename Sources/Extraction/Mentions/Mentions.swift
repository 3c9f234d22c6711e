package import Articles

/// The first stage's value: an article and the mentions found in it.
package struct Mentions: Sendable {
    /// The article.
    package let article: Article
    /// The article as the learned reader has read it, where it was asked.
    package let read: ReadArticle?
    /// The mentions in text order; they do not overlap.
    package let all: [Mention]

    package init(article: Article, read: ReadArticle? = nil, all: [Mention]) {
        self.article = article
        self.read = read
        self.all = all
    }
}
