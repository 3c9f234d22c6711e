/// A place in an article together with the words that stand there, letter for letter.
///
/// Offsets count Unicode scalars of the article's text from 0, end exclusive. `line` and `column`
/// count from 1, columns in Unicode scalars, as editors show them; both are 0 where unknown.
public struct Passage: Sendable, Hashable {
    /// The id of the article.
    public let article: String
    /// The first scalar.
    public let start: Int
    /// One past the last scalar.
    public let end: Int
    /// The line of `start`, from 1; 0 where unknown.
    public let line: Int
    /// The column of `start` in its line, from 1; 0 where unknown.
    public let column: Int
    /// The text at those offsets.
    public let text: String

    /// A passage of those parts.
    public init(article: String, start: Int, end: Int, line: Int, column: Int, text: String) {
        self.article = article
        self.start = start
        self.end = end
        self.line = line
        self.column = column
        self.text = text
    }
}

extension Passage: Comparable {
    /// Article order: by article, then start, end and text.
    public static func < (left: Passage, right: Passage) -> Bool {
        (left.article, left.start, left.end, left.text, left.line, left.column)
            < (right.article, right.start, right.end, right.text, right.line, right.column)
    }
}
