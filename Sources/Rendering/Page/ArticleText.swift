/// The words of an article, for a page that shows sentences in their place.
///
/// A plain value, since pages never read articles: whoever read the article makes it.
public struct ArticleText: Sendable, Hashable {
    /// SHA-256 of the file's bytes, by which the graph's record of the article is found.
    public let sha256: String
    /// The text, one element a Unicode scalar, as the graph's offsets count.
    public let scalars: [Unicode.Scalar]
    /// Its parts in order; what lies between them is not shown.
    public let parts: [Part]

    /// A text of those parts.
    public init(sha256: String, scalars: [Unicode.Scalar], parts: [Part]) {
        self.sha256 = sha256
        self.scalars = scalars
        self.parts = parts
    }

    /// A paragraph, or what stands like one.
    public struct Part: Sendable, Hashable {
        /// What it is.
        public let kind: Kind
        /// Where it stands in the text.
        public let range: Range<Int>

        /// A part of that kind at that place.
        public init(_ kind: Kind, _ range: Range<Int>) {
            self.kind = kind
            self.range = range
        }

        /// What a part is.
        public enum Kind: String, Sendable, Hashable {
            /// The headline or a heading below it.
            case heading
            /// Running text.
            case paragraph
        }
    }
}
