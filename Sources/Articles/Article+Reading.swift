internal import Digest

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
        let text = PageText(try TextDecoder.scalars(of: bytes))
        let page =
            switch format {
            case .plainText: PlainTextReader.page(of: text)
            case .markdown: MarkdownReader.page(of: text)
            }
        self.init(page: page, source: source, sha256: SHA256.hexDigest(of: bytes))
    }

    /// The language of a page: its tokens, sentences and quotations, block by block.
    private init(page: Page, source: String?, sha256: String) {
        var builder = ArticleBuilder(text: page.text)
        for (index, part) in page.parts.enumerated() {
            builder.append(part, before: page.parts[(index + 1)...].first)
        }
        let titleBlock = page.parts.first { $0.kind == .title }
        let title = page.title ?? titleBlock.map { page.text.visibleText(in: $0.range) }
        self.init(
            id: Slug.articleID(source: source, title: title),
            title: title, source: source, published: page.published, sha256: sha256,
            scalars: page.text.scalars, blocks: builder.blocks, sentences: builder.sentences,
            tokens: builder.tokens, quotations: builder.quotations,
            lineStarts: Self.lineStarts(in: page.text.scalars))
    }

    /// The first scalar of every line as editors count them: after LF, CR or CRLF.
    private static func lineStarts(in scalars: [Unicode.Scalar]) -> [Int] {
        var starts = [0]
        for at in scalars.indices {
            let isReturn = scalars[at] == "\r"
            let isHalf = isReturn && at + 1 < scalars.count && scalars[at + 1] == "\n"
            if scalars[at] == "\n" || isReturn && !isHalf { starts.append(at + 1) }
        }
        return starts
    }
}
