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

    /// A record of those parts.
    public init(
        id: String, title: String?, source: String?, sha256: String, published: String?,
        characters: Int
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.sha256 = sha256
        self.published = published
        self.characters = characters
    }
}
