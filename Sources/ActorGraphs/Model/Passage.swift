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
        if left.article != right.article { return left.article < right.article }
        if (left.start, left.end) != (right.start, right.end) {
            return (left.start, left.end) < (right.start, right.end)
        }
        if !left.text.utf8.elementsEqual(right.text.utf8) {
            return left.text.precedes(right.text)
        }
        return (left.line, left.column) < (right.line, right.column)
    }

    /// Whether both stand at one place with the same words; one of them may not know its line.
    func isSamePlace(as other: Passage) -> Bool {
        start == other.start && end == other.end && article == other.article && text == other.text
    }

    /// One passage of two at the same place: the one that knows its line; nil for two places.
    func joined(with other: Passage) -> Passage? {
        guard isSamePlace(as: other) else { return nil }
        let (known, unknown) =
            (line, column) < (other.line, other.column) ? (other, self) : (self, other)
        return Passage(
            article: article, start: start, end: end, line: known.line, column: known.column,
            text: unknown.text.precedes(known.text) ? unknown.text : known.text)
    }
}
