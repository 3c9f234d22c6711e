/// Which quotation marks of a block open and which close, and what they enclose.
///
/// The white space around a mark says more than its shape, since writers and programs turn curly
/// marks the wrong way round; the shape decides where white space does not, and whether a
/// quotation is open decides the rest.
struct QuotePairing {
    /// A quotation as a range of the block's tokens.
    struct Span: Equatable {
        var tokens: Range<Int>
        var continues: Bool
    }

    /// The tokens with their quotation marks named.
    private(set) var tokens: [Article.Token]
    private var scan = Scan()

    /// What the walk through the marks leaves for the repair.
    private struct Scan {
        var closed: [Range<Int>] = []
        /// An opening mark that a second opening mark of its kind followed, and that mark.
        var reopened: [(first: Int, second: Int)] = []
        var strayClosers: [Int] = []
        var stillOpen: Int?
    }

    init(tokens: [Article.Token], text: PageText) {
        self.tokens = tokens
        let marks = QuoteMarks(tokens: tokens, text: text)
        var openDouble: Int?
        var openSingle: Int?
        for index in tokens.indices where marks.isQuote(index) {
            let isDouble = marks.isDouble(index)
            let open = isDouble ? openDouble : openSingle
            let kind = marks.kind(of: index, isOpen: open != nil)
            self.tokens[index] = tokens[index].asKind(kind)
            switch (kind, open) {
            case (.openQuote, let first?) where isDouble: scan.reopened.append((first, index))
            case (.closeQuote, let first?): scan.closed.append(first..<(index + 1))
            case (.closeQuote, nil) where isDouble: scan.strayClosers.append(index)
            default: break
            }
            guard kind == .openQuote || kind == .closeQuote else { continue }
            let now = kind == .openQuote ? index : nil
            if isDouble { openDouble = now } else { openSingle = now }
        }
        scan.stillOpen = openDouble
    }

    /// The outermost quotations in order, with what mis-paired marks leave repaired.
    ///
    /// - Parameters:
    ///   - sentences: The block's sentences, as ranges of tokens.
    ///   - goesOn: Whether the next block begins with an opening mark.
    func quotations(sentences: [Range<Int>], goesOn: Bool) -> [Span] {
        func sentence(of token: Int) -> Range<Int> {
            let next = sentences.partitioningIndex { $0.lowerBound > token }
            return sentences.isEmpty ? token..<(token + 1) : sentences[max(next - 1, 0)]
        }
        var spans = scan.closed.map { Span(tokens: $0, continues: false) }
        // “One. “Two,” he said: the first ends where the second begins.
        for (first, second) in scan.reopened {
            spans.append(Span(tokens: first..<second, continues: false))
        }
        // We hope so.” They left: it began with its sentence, unless that holds a whole
        // quotation already.
        var next = 0
        var last = 0
        for closer in scan.strayClosers {
            while next < scan.closed.count, scan.closed[next].upperBound <= closer {
                last = scan.closed[next].upperBound
                next += 1
            }
            let start = sentence(of: closer).lowerBound
            if start >= last { spans.append(Span(tokens: start..<(closer + 1), continues: false)) }
        }
        if let open = scan.stillOpen {
            let end = goesOn ? tokens.count : sentence(of: open).upperBound
            spans.append(Span(tokens: open..<end, continues: goesOn))
        }
        return outermost(of: spans)
    }

    /// The spans that lie in no other, in order; overlapping ones become one.
    private func outermost(of spans: [Span]) -> [Span] {
        var outer: [Span] = []
        let sorted = spans.sorted {
            ($0.tokens.lowerBound, -$0.tokens.upperBound)
                < ($1.tokens.lowerBound, -$1.tokens.upperBound)
        }
        for span in sorted {
            guard let last = outer.last, span.tokens.lowerBound < last.tokens.upperBound else {
                outer.append(span)
                continue
            }
            let end = max(last.tokens.upperBound, span.tokens.upperBound)
            outer[outer.count - 1] = Span(
                tokens: last.tokens.lowerBound..<end, continues: last.continues || span.continues)
        }
        return outer
    }
}

extension Article.Token {
    /// The same token as another kind.
    fileprivate func asKind(_ kind: Kind) -> Article.Token {
        Article.Token(
            range: range, kind: kind, text: text, lowercased: lowercased, followsSpace: followsSpace
        )
    }
}
