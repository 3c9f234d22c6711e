extension Article {
    /// How the bytes of a file are to be read.
    public enum Format: Sendable, Hashable, CaseIterable {
        /// Plain text: paragraphs by blank lines, or one paragraph a line.
        case plainText
        /// Markdown: headings, emphasis, links and a YAML front matter are known.
        case markdown
    }

    /// Reads an article from the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, with or without a byte order mark, with any line ends.
    ///   - source: The path or address, kept as given; nil for standard input.
    ///   - format: How to read them.
    /// - Throws: ``ArticleError``.
    public init(
        parsing bytes: [UInt8], source: String?, format: Format = .plainText
    ) throws(ArticleError) {
        throw .empty
    }
}
