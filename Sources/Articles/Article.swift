/// A news article as every later stage sees it: its exact text and where its parts stand.
///
/// All ranges count Unicode scalars of the text as it stands in the file (a byte order mark and
/// carriage returns included), from 0, end exclusive. Reading never changes the text, so a range
/// found by any stage points at the same letters in the file.
public struct Article: Sendable, Hashable {
    /// A slug: of the file name, or of the title.
    public let id: String
    /// The headline, when there is one.
    public let title: String?
    /// The path or address as the user gave it; nil for standard input.
    public let source: String?
    /// The date of publication as `YYYY-MM-DD`, when the article says so.
    public let published: String?
    /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
    public let sha256: String
    /// The text, one element a Unicode scalar.
    public let scalars: [Unicode.Scalar]
    /// Title, headings, paragraphs and boilerplate in order; their ranges do not overlap.
    public let blocks: [Block]
    /// The sentences of title, headings and paragraphs, in order. Boilerplate has none.
    public let sentences: [Sentence]
    /// The tokens of all sentences, in order.
    public let tokens: [Token]
    /// Quoted speech and words in scare quotes, in order; they do not overlap.
    public let quotations: [Quotation]
    /// The first scalar of every line.
    let lineStarts: [Int]

    /// An article of parts that fit each other, as the reader makes them.
    init(
        id: String, title: String?, source: String?, published: String?, sha256: String,
        scalars: [Unicode.Scalar], blocks: [Block], sentences: [Sentence], tokens: [Token],
        quotations: [Quotation], lineStarts: [Int]
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.published = published
        self.sha256 = sha256
        self.scalars = scalars
        self.blocks = blocks
        self.sentences = sentences
        self.tokens = tokens
        self.quotations = quotations
        self.lineStarts = lineStarts
    }

    /// A part of the page.
    public struct Block: Sendable, Hashable {
        /// What a block is.
        public enum Kind: String, Sendable, Hashable {
            /// The headline.
            case title
            /// A heading inside the article.
            case heading
            /// Running text.
            case paragraph
            /// What the page says, not the article: "Share this", "0 Comments", a photo credit.
            case boilerplate
        }
        /// What it is.
        public let kind: Kind
        /// Where it stands.
        public let range: Range<Int>
        /// Its sentences, as indices of ``Article/sentences``.
        public let sentences: Range<Int>
        /// Where a dateline stands, from the block's start: "ISTANBUL (AP) — ".
        public let dateline: Range<Int>?
    }

    /// A sentence.
    public struct Sentence: Sendable, Hashable {
        /// Where it stands, without surrounding white space.
        public let range: Range<Int>
        /// Its block, as an index of ``Article/blocks``.
        public let block: Int
        /// Its tokens, as indices of ``Article/tokens``.
        public let tokens: Range<Int>
    }

    /// A word, a number or a mark.
    ///
    /// Hyphenated words are split at their hyphens ("Russia", "-", "Ukraine"), and a possessive
    /// ending is a token of its own ("Putin", "’s"), so that a name inside either can be found.
    /// Abbreviations and initials keep their full stop ("Gen.", "J.", "U.S.").
    public struct Token: Sendable, Hashable {
        /// What a token is.
        public enum Kind: String, Sendable, Hashable {
            /// Letters, with inner apostrophes and full stops: "don’t", "U.S.", "Gen.".
            case word
            /// Digits, with inner separators: "1,000", "14:00".
            case number
            /// A possessive ending: "'s", "’s", "’".
            case possessive
            /// An opening quotation mark.
            case openQuote
            /// A closing quotation mark.
            case closeQuote
            /// Any other mark.
            case punctuation
        }
        /// Where it stands.
        public let range: Range<Int>
        /// What it is.
        public let kind: Kind
        /// Its letters.
        public let text: String
        /// Its letters in lower case, with straight apostrophes.
        public let lowercased: String
        /// Whether white space stands before it.
        public let followsSpace: Bool
    }
}

extension Article {
    /// Whether a range of scalars begins in the dateline of its sentence's block.
    package func isInDateline(_ range: Range<Int>, sentence: Int) -> Bool {
        blocks[sentences[sentence].block].dateline?.contains(range.lowerBound) ?? false
    }
}
