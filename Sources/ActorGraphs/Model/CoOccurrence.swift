/// Two actors named together: undirected, without a side.
public struct CoOccurrence: Sendable, Hashable {
    /// The smaller of the two actor ids.
    public let first: String
    /// The larger of the two actor ids.
    public let second: String
    /// The counts, one entry an article, by article id.
    public let counts: [Counts]
    /// The sentences that name both, in article order.
    public let evidence: [Passage]

    /// How often two actors meet in one article.
    public struct Counts: Sendable, Hashable {
        /// The id of the article.
        public let article: String
        /// Sentences that name both.
        public let sentences: Int
        /// Paragraphs that name both.
        public let paragraphs: Int
        /// Normalised pointwise mutual information over the article's sentences, −1…1
        /// (Bouma, 2009: ln(p(x,y) / (p(x) p(y))) / −ln p(x,y)); −1 when no sentence names both.
        public let npmi: Double

        /// Counts of those parts.
        public init(article: String, sentences: Int, paragraphs: Int, npmi: Double) {
            self.article = article
            self.sentences = sentences
            self.paragraphs = paragraphs
            self.npmi = npmi
        }
    }

    /// A co-occurrence of two different actors, given in any order; of several counts of one
    /// article the largest hold.
    public init(_ one: String, _ other: String, counts: [Counts], evidence: [Passage]) {
        first = min(one, other)
        second = max(one, other)
        self.counts = counts.sorted(
            by: { $0.article < $1.article }, joining: { $0.joined(with: $1) })
        self.evidence = evidence.sorted(by: <, joining: { $0.joined(with: $1) })
    }

    /// Sentences that name both, over all articles.
    public var sentences: Int { counts.reduce(0) { $0 + $1.sentences } }
    /// Paragraphs that name both, over all articles.
    public var paragraphs: Int { counts.reduce(0) { $0 + $1.paragraphs } }
    /// The largest normalised PMI over the articles, −1…1.
    public var npmi: Double { counts.map(\.npmi).max() ?? -1 }
}

extension CoOccurrence.Counts {
    /// The larger counts of two of one article; nil for two articles.
    func joined(with other: Self) -> Self? {
        guard article == other.article else { return nil }
        return Self(
            article: article, sentences: max(sentences, other.sentences),
            paragraphs: max(paragraphs, other.paragraphs), npmi: max(npmi, other.npmi))
    }
}
