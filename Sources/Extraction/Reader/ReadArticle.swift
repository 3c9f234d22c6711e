package import Articles
package import Encoder

/// An article with what the learned reader makes of its words.
package struct ReadArticle: Sendable {
    /// The article.
    package let article: Article
    /// The encoder's states, a vector a word.
    let encoded: EncodedText
    /// The reader that made them, which answers questions about them.
    let reader: LearnedReader

    /// Reads an article.
    package init(_ article: Article, reader: LearnedReader) {
        self.article = article
        self.reader = reader
        // A sentence without end is a table or a page gone wrong; the reader sees its beginning.
        encoded = reader.read(article.scalars, sentences: article.sentences.map(\.range))
    }

    /// The reader's words that share letters with a range of the article.
    func words(in range: Range<Int>) -> Range<Int>? {
        encoded.text.words(in: range)
    }

    /// The same where the reader has read them all: the end of an endless sentence it has not.
    func readWords(in range: Range<Int>) -> Range<Int>? {
        guard let words = words(in: range), let first = words.first else { return nil }
        let sentence = encoded.text.sentences.partitioningIndex { $0.upperBound > first }
        guard sentence < encoded.readWords.count,
            words.upperBound <= encoded.readWords[sentence].upperBound
        else { return nil }
        return words
    }

    /// The article's tokens that share letters with some of the reader's words.
    func tokens(of words: Range<Int>) -> Range<Int>? {
        guard let first = words.first, let last = words.last else { return nil }
        let start = encoded.text.words[first].range.lowerBound
        let end = encoded.text.words[last].range.upperBound
        let tokens = article.tokens
        let from = tokens.partitioningIndex { $0.range.upperBound > start }
        let to = tokens.partitioningIndex { $0.range.lowerBound >= end }
        return from < to ? from..<to : nil
    }
}
