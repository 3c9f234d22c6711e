import Articles

@testable import Extraction

extension Entities {
    /// The actors of a text by the rules and tables alone.
    static func ruled(_ text: String, format: Article.Format = .plainText) throws -> Entities {
        let article = try Article(parsing: Array(text.utf8), source: nil, format: format)
        return IdentityResolver(knowledge: .shared).entities(
            of: MentionFinder(knowledge: .shared).mentions(in: article))
    }
}
