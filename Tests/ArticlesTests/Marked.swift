import Articles

/// Readable dumps of an article's parts, for tables of expected text.
enum Marked {
    static func article(
        _ text: String, format: Article.Format = .plainText
    ) throws -> Article {
        try Article(parsing: Array(text.utf8), source: nil, format: format)
    }

    /// The sentences between « and ».
    static func sentences(_ article: Article) -> String {
        article.sentences.map { "«\(article.text(in: $0.range))»" }.joined(separator: " ")
    }

    /// The tokens between bars; possessives after ~, quotes as { and }.
    static func tokens(_ article: Article) -> String {
        article.tokens.map { token in
            switch token.kind {
            case .possessive: "~" + token.text
            case .openQuote: "{" + token.text
            case .closeQuote: token.text + "}"
            default: token.text
            }
        }.joined(separator: "|")
    }

    /// One line a block: its kind and its text.
    static func blocks(_ article: Article) -> [String] {
        article.blocks.map { "\($0.kind.rawValue): \(article.text(in: $0.range))" }
    }

    /// The quotations, with "+" where one goes on in the next block.
    static func quotations(_ article: Article) -> [String] {
        article.quotations.map { article.text(in: $0.range) + ($0.continues ? "+" : "") }
    }
}
