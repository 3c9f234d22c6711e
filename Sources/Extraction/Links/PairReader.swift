import ActorGraphs
import Articles
import Encoder

/// Asks the learned reader what every sentence says of every two actors in or around it, and weighs
/// its answer together with what the lexicon finds there.
struct PairReader {
    let entities: Entities
    let read: ReadArticle
    /// What the words of the lexicon say, by sentence and actors.
    let hints: Hints

    private let reader: LearnedReader

    // A link that the article does not make costs more than one that is missed, so these lie above
    // the thresholds for the best F1 that training chose; from the curves on the validation articles.

    /// p(support) + p(oppose) from which a pair of one sentence has a side.
    private static let signed: Float = 0.7
    /// The same for a pair of which one is carried over from another sentence.
    private static let signedCarried: Float = 0.9
    /// p(neutral) from which a pair without a side is a contact.
    private static let neutral: Float = 0.8
    /// How far the lexicon's odds count.
    private static let trust: Float = 20

    /// The mentions with words, as indices of the entities' mentions: a row of vectors each.
    private let known: [Int]

    init(entities: Entities, read: ReadArticle, hints: Hints) {
        self.entities = entities
        self.read = read
        self.hints = hints
        reader = read.reader
        known = entities.mentions.indices.filter {
            read.words(in: entities.mentions[$0].range) != nil
        }
    }

    /// The stances of the article, sentence by sentence, each pair and polarity once a sentence.
    func findings() -> [PairFinding] {
        let words = known.map { read.words(in: entities.mentions[$0].range) ?? 0..<1 }
        let vectors = reader.vectors(of: words, in: read.encoded)
        let actors = known.map { entities.entityOfMention[$0] }
        let queries = reader.queries(about: vectors, actors: actors, in: read.encoded)
        let answers = reader.relations(of: queries, vectors: vectors, in: read.encoded)
        var found = zip(queries, answers).flatMap { query, relations in
            findings(query, relations)
        }
        // What the lexicon finds about actors whom no query could join.
        let asked = Set(
            queries.flatMap { query in
                query.pairs.map {
                    Hints.Key(
                        sentence: query.sentence, source: entity($0.source),
                        target: entity($0.target))
                }
            })
        found += hints.inOrder.filter { !asked.contains($0.key) }
        return found
    }

    private func entity(_ row: Int) -> Int { entities.entityOfMention[known[row]] }

    /// Of several pairs of the same two actors the surest counts.
    private func findings(_ query: SentenceQuery, _ relations: [Relation]) -> [PairFinding] {
        var best: [Hints.Key: (pair: PairQuery, relation: Relation)] = [:]
        var order: [Hints.Key] = []
        for (pair, relation) in zip(query.pairs, relations) {
            let key = Hints.Key(
                sentence: query.sentence, source: entity(pair.source),
                target: entity(pair.target))
            guard let other = best[key] else {
                best[key] = (pair, relation)
                order.append(key)
                continue
            }
            if relation.polarity[0] < other.relation.polarity[0] { best[key] = (pair, relation) }
        }
        return order.compactMap { key in
            best[key].flatMap { finding(key, $0.pair, $0.relation, query) }
        }
    }

    private func finding(
        _ key: Hints.Key, _ pair: PairQuery, _ relation: Relation, _ query: SentenceQuery
    ) -> PairFinding? {
        let hint = hints.strongest(key)
        let shares = weighed(relation.polarity, hint)
        let isInside = !pair.isCarried
        let signed = shares[1] + shares[2]
        let index: Int
        if signed >= (isInside ? Self.signed : Self.signedCarried) {
            index = shares[1] >= shares[2] ? 1 : 2
        } else if shares[3] >= Self.neutral {
            index = 3
        } else {
            return nil
        }
        guard let polarity = Polarity(rawValue: reader.polarities[index]) else { return nil }
        if let hint, hint.polarity == polarity {
            // The lexicon knows its own words best: act, cue, manner and claimant are theirs.
            var finding = hint
            finding.probability = Double(shares[index])
            return finding
        }
        let modality =
            best(relation.modality).flatMap { Modality(rawValue: reader.modalities[$0]) }
            ?? .asserted
        // A denied act is no stance.
        guard modality != .negated else { return nil }
        let act = relation.act.indices.dropFirst().max { relation.act[$0] < relation.act[$1] }
            .flatMap { Act(rawValue: reader.acts[$0]) }
        var claimant: Int?
        if let claim = best(relation.claim), claim < query.claimants.count {
            let entity = entity(query.claimants[claim])
            if entity != key.source { claimant = entity }
        }
        return PairFinding(
            key: key, polarity: polarity, act: act, modality: modality, claimedBy: claimant,
            cue: cue(relation, query.sentence), probability: Double(shares[index]))
    }

    /// The probabilities of the polarities, that of the lexicon's finding raised by its odds.
    private func weighed(_ probabilities: [Float], _ hint: PairFinding?) -> [Float] {
        guard let hint, let index = reader.polarities.firstIndex(of: hint.polarity.rawValue) else {
            return probabilities
        }
        var shares = probabilities
        shares[index] *= Float(hint.probability / (1 - min(hint.probability, 0.97))) * Self.trust
        let total = shares.reduce(0, +)
        return shares.map { $0 / max(total, .leastNormalMagnitude) }
    }

    private func best(_ values: [Float]) -> Int? {
        values.indices.max { values[$0] < values[$1] }
    }

    /// The cue's words, as scalars of the article.
    private func cue(_ relation: Relation, _ sentence: Int) -> Range<Int>? {
        guard let words = relation.cueWords(share: reader.decoding.cueShare) else { return nil }
        let first = read.encoded.text.sentences[sentence].lowerBound
        let text = read.encoded.text.words
        let start = text[first + words.lowerBound].range.lowerBound
        return start..<text[first + words.upperBound - 1].range.upperBound
    }
}

/// One stance that a sentence states.
struct PairFinding: Sendable, Hashable {
    let key: Hints.Key
    let polarity: Polarity
    let act: Act?
    let modality: Modality
    /// The actor in whose words it stands.
    let claimedBy: Int?
    /// The words that carry it, in scalars of the article.
    let cue: Range<Int>?
    /// The probability of the polarity, 0…1.
    var probability: Double
}

/// What the lexicon finds in the sentences of an article.
struct Hints: Sendable {
    /// A sentence and two of the article's actors, as indices.
    struct Key: Sendable, Hashable {
        let sentence: Int
        let source: Int
        let target: Int
    }

    /// The findings for each key, the surest first.
    let all: [Key: [PairFinding]]

    init(_ findings: [PairFinding]) {
        all = Dictionary(grouping: findings, by: \.key).mapValues { findings in
            findings.sorted {
                ($0.probability, $1.cue?.lowerBound ?? 0) > (
                    $1.probability, $0.cue?.lowerBound ?? 0
                )
            }
        }
    }

    /// All findings, sentence by sentence.
    var inOrder: [PairFinding] {
        all.sorted {
            ($0.key.sentence, $0.key.source, $0.key.target)
                < ($1.key.sentence, $1.key.source, $1.key.target)
        }.flatMap(\.value)
    }

    func strongest(_ key: Key) -> PairFinding? { all[key]?.first }
}
