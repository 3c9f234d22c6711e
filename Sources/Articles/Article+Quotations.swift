extension Article {
    /// Quoted words inside one block: speech, or a few words in scare quotes.
    public struct Quotation: Sendable, Hashable {
        /// Where it stands, its quotation marks included.
        public let range: Range<Int>
        /// Its tokens, marks included, as indices of ``Article/tokens``.
        public let tokens: Range<Int>
        /// Whether it goes on in the next block, which opens with a quotation mark of its own.
        public let continues: Bool
    }

    /// The outermost quotation that a token lies in, its marks included.
    public func quotation(around token: Int) -> Quotation? {
        let found = quotations.partitioningIndex { $0.tokens.upperBound > token }
        guard found < quotations.count, quotations[found].tokens.contains(token) else { return nil }
        return quotations[found]
    }

    /// Whether a token lies in quoted words.
    public func isQuoted(_ token: Int) -> Bool {
        quotation(around: token) != nil
    }
}
