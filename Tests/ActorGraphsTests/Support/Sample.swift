@testable import ActorGraphs

/// Small parts of graphs, each valid by itself, to be bent by a test.
enum Sample {
    static let text = "Kyiv accused Moscow. Rome met both."

    static func article(
        _ id: String = "talks", digit: Character = "1", title: String? = nil, source: String? = nil,
        published: String? = nil
    ) -> ArticleRecord {
        ArticleRecord(
            id: id, title: title, source: source, sha256: String(repeating: digit, count: 64),
            published: published, characters: text.unicodeScalars.count)
    }

    static func actor(
        _ id: String, salience: Double = 0.1, aliases: [String] = [], role: String? = nil,
        affiliation: String? = nil, mentions: [ActorMention] = []
    ) -> ActorNode {
        ActorNode(
            id: id, name: String(id.split(separator: "/").last ?? "x"),
            kind: ActorKind(rawValue: String(id.split(separator: "/").first ?? "")) ?? .person,
            aliases: aliases, role: role, affiliation: affiliation, salience: salience,
            mentions: mentions)
    }

    static func passage(
        _ range: Range<Int> = 0..<20, of article: String = "talks", line: Int = 1
    ) -> Passage {
        let scalars = Array(text.unicodeScalars)[range]
        return Passage(
            article: article, start: range.lowerBound, end: range.upperBound, line: line,
            column: line == 0 ? 0 : range.lowerBound + 1, text: RandomWorld.string(scalars))
    }

    static func evidence(
        _ confidence: Double = 0.8, quote: Passage = passage(), cue: Passage? = passage(5..<12),
        act: Act? = .accuse, modality: Modality = .asserted, claimedBy: String? = nil
    ) -> StanceEvidence {
        StanceEvidence(
            quote: quote, cue: cue, act: act, modality: modality, claimedBy: claimedBy,
            confidence: confidence)
    }

    static func stance(
        _ source: String = "country/ukr", _ target: String = "country/rus",
        _ polarity: Polarity = .oppose, evidence: [StanceEvidence] = [evidence()]
    ) -> Stance {
        Stance(source: source, target: target, polarity: polarity, evidence: evidence)
    }

    static func cooccurrence(
        _ one: String = "country/ukr", _ other: String = "country/rus", sentences: Int = 1,
        npmi: Double = 0.5, article: String = "talks"
    ) -> CoOccurrence {
        CoOccurrence(
            one, other,
            counts: [
                .init(article: article, sentences: sentences, paragraphs: 1, npmi: npmi)
            ],
            evidence: [passage(of: article)])
    }

    /// A graph of those parts, which may be invalid.
    static func graph(
        articles: [ArticleRecord] = [article()],
        actors: [ActorNode] = [actor("country/rus"), actor("country/ukr")],
        cooccurrences: [CoOccurrence] = [], stances: [Stance] = []
    ) -> ActorGraph {
        ActorGraph(
            articles: articles, actors: actors, cooccurrences: cooccurrences, stances: stances)
    }
}
