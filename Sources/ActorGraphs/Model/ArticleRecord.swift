/// What a graph keeps of an article: enough to find it again and to check a quote against it.
public struct ArticleRecord: Sendable, Hashable {
    /// A slug, unique in the graph: "istanbul-talks".
    public let id: String
    /// The headline, when the article has one.
    public let title: String?
    /// The path or address as the user gave it; nil for standard input.
    public let source: String?
    /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
    public let sha256: String
    /// The date of publication as `YYYY-MM-DD`, when the article says so.
    public let published: String?
    /// The length of the text in Unicode scalars.
    public let characters: Int
    /// What found the actors and links in it, with its version: "reader-442db5affb5acca3"; several,
    /// joined by "+", when graphs of theirs were merged; nil when that is not known.
    public let reader: String?

    /// A record of those parts.
    public init(
        id: String, title: String?, source: String?, sha256: String, published: String?,
        characters: Int, reader: String? = nil
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.sha256 = sha256
        self.published = published
        self.characters = characters
        self.reader = reader
    }
}
