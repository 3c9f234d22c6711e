import Articles

@testable import Extraction

extension SentenceReading {
    /// The first sentence of a text that names no actor, with its article.
    static func first(of text: String) throws -> (reading: SentenceReading, article: Article) {
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let words = Tagger(verbs: Knowledge.shared.verbs).words(
            of: article.sentences[0], in: article, mentionOfToken: [:])
        return (SentenceReading(words: words), article)
    }
}
