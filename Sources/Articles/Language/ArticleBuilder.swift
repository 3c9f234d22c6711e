/// Collects the tokens, sentences and quotations of a page, block by block.
struct ArticleBuilder {
    private(set) var blocks: [Article.Block] = []
    private(set) var sentences: [Article.Sentence] = []
    private(set) var tokens: [Article.Token] = []
    private(set) var quotations: [Article.Quotation] = []
    private let text: PageText
    private var hasParagraph = false

    init(text: PageText) {
        self.text = text
    }

    /// Adds a block; the next one decides whether an open quotation goes on in it.
    mutating func append(_ part: Page.Part, before next: Page.Part?) {
        let firstSentence = sentences.count
        var dateline: Range<Int>?
        if part.kind != .boilerplate {
            let found = Tokenizer.tokens(in: part.range, of: text)
            let paired = QuotePairing(tokens: found, text: text)
            let spans = SentenceSplitter.sentences(of: paired.tokens)
            let goesOn = part.kind == .paragraph && next?.kind == .paragraph && opensWithQuote(next)
            add(paired.tokens, in: spans)
            add(
                paired.quotations(sentences: spans, goesOn: goesOn),
                offset: tokens.count - found.count)
            if part.kind == .paragraph {
                dateline = Dateline.range(in: paired.tokens, isFirst: !hasParagraph)
                hasParagraph = true
            }
        }
        blocks.append(
            Article.Block(
                kind: part.kind, range: part.range, sentences: firstSentence..<sentences.count,
                dateline: dateline))
    }

    private mutating func add(_ found: [Article.Token], in spans: [Range<Int>]) {
        for span in spans {
            guard let first = found[span].first, let last = found[span].last else { continue }
            let start = tokens.count + span.lowerBound
            sentences.append(
                Article.Sentence(
                    range: first.range.lowerBound..<last.range.upperBound,
                    block: blocks.count, tokens: start..<(start + span.count)))
        }
        tokens += found
    }

    private mutating func add(_ found: [QuotePairing.Span], offset: Int) {
        for span in found {
            let range = (span.tokens.lowerBound + offset)..<(span.tokens.upperBound + offset)
            guard let first = tokens[range].first, let last = tokens[range].last else { continue }
            quotations.append(
                Article.Quotation(
                    range: first.range.lowerBound..<last.range.upperBound,
                    tokens: range, continues: span.continues))
        }
    }

    /// Whether a part starts with a double quotation mark that can open.
    private func opensWithQuote(_ part: Page.Part?) -> Bool {
        guard let start = part?.range.lowerBound else { return false }
        return text.kinds[start] == .doubleQuote && text.scalars[start] != "”"
    }
}
