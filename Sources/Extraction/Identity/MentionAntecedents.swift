import ActorGraphs
import Articles
import Encoder

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How well the mentions of an article fit each other as antecedents, by the learned reader.
struct MentionAntecedents {
    /// The mentions that the reader has read, as indices of the article's mentions.
    let known: [Int]
    /// How well they fit each other, a row for each of `known`.
    let scores: AntecedentScores

    /// An actor and the share of the probability that its mentions have together.
    struct Found {
        let actor: Int
        let probability: Float
    }

    init(known: [Int], scores: AntecedentScores) {
        self.known = known
        self.scores = scores
    }

    /// What the reader thinks of mentions, given in text order.
    init(of mentions: [Mention], in read: ReadArticle) {
        let words = mentions.map { read.readWords(in: $0.range) }
        known = words.indices.filter { words[$0] != nil }
        let vectors = read.reader.vectors(of: words.compactMap { $0 }, in: read.encoded)
        scores = read.reader.antecedents(of: vectors, in: read.encoded)
    }

    /// The row of a mention, if the reader has read it.
    func row(of mention: Int) -> Int? {
        let found = known.partitioningIndex { $0 >= mention }
        return found < known.count && known[found] == mention ? found : nil
    }

    /// The actor that a row most probably stands for, by the sum over all of the actor's mentions
    /// before; nil where none has more than `least` of the probability, or nobody has most.
    ///
    /// `owner` gives the actor of a mention, if it has one; those that do not fit are not looked
    /// at.
    func actor(
        of row: Int, above least: Float, owner: (Int) -> Int?, fits: (Int) -> Bool
    ) -> Found? {
        var shares: [Int: Float] = [:]
        var total: Float = 1
        for candidate in scores.candidates(for: row) {
            let weight = exp(min(scores.score(of: candidate, for: row), 30))
            if let owner = owner(known[candidate]) {
                guard fits(owner) else { continue }
                shares[owner, default: 0] += weight
            }
            total += weight
        }
        let best = shares.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, best.value > least * total else { return nil }
        return Found(actor: best.key, probability: best.value / total)
    }

    /// The share of the probability that mentions of nobody have together.
    func unowned(of row: Int, owner: (Int) -> Int?) -> Float {
        var total: Float = 1
        var others: Float = 0
        for candidate in scores.candidates(for: row) {
            let weight = exp(min(scores.score(of: candidate, for: row), 30))
            total += weight
            if owner(known[candidate]) == nil { others += weight }
        }
        return others / total
    }

    /// The earlier mention that a row most probably takes up, and how probably; nil where none has
    /// more than `least` of the probability.
    func mention(of row: Int, above least: Float) -> (mention: Int, probability: Float)? {
        var total: Float = 1
        var best: (mention: Int, weight: Float)?
        for candidate in scores.candidates(for: row) {
            let weight = exp(min(scores.score(of: candidate, for: row), 30))
            total += weight
            if weight > best?.weight ?? 0 { best = (known[candidate], weight) }
        }
        guard let best, best.weight > least * total else { return nil }
        return (best.mention, best.weight / total)
    }
}
