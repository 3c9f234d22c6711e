import ActorGraphs
import Articles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Counts which actors are named together.
struct CoOccurrenceCounter {
    let entities: Entities

    /// Sentences that name more actors are lists: they tell nothing of any two of them, and their
    /// pairs grow with the square.
    private static let mostActors = 40

    /// The pairs that share at least one sentence; a shared paragraph alone makes no pair.
    func cooccurrences() -> [CoOccurrence] {
        let article = entities.article
        var actorsOfSentence: [Int: Set<Int>] = [:]
        var actorsOfBlock: [Int: Set<Int>] = [:]
        for (mention, entity) in zip(entities.mentions, entities.entityOfMention) {
            actorsOfSentence[mention.sentence, default: []].insert(entity)
            let block = article.sentences[mention.sentence].block
            actorsOfBlock[block, default: []].insert(entity)
        }
        var single: [Int: Int] = [:]
        for actors in actorsOfSentence.values {
            for actor in actors { single[actor, default: 0] += 1 }
        }
        var sentencesOfPair: [Pair: [Int]] = [:]
        for (sentence, actors) in actorsOfSentence.sorted(by: { $0.key < $1.key })
        where actors.count <= Self.mostActors {
            for pair in Self.pairs(actors) { sentencesOfPair[pair, default: []].append(sentence) }
        }
        var blocksOfPair: [Pair: Int] = [:]
        // Only pairs of a sentence are asked for their paragraphs.
        for actors in actorsOfBlock.values where actors.count <= 4 * Self.mostActors {
            for pair in Self.pairs(actors) { blocksOfPair[pair, default: 0] += 1 }
        }
        let total = article.sentences.count
        var quotes: [Int: Passage] = [:]
        for sentence in Set(sentencesOfPair.values.joined()) {
            quotes[sentence] = article.passage(article.sentences[sentence].range)
        }
        return sentencesOfPair.sorted { $0.key < $1.key }.map { pair, sentences in
            let npmi = Self.npmi(
                both: sentences.count, first: single[pair.first] ?? 0,
                second: single[pair.second] ?? 0, total: total)
            return CoOccurrence(
                entities.all[pair.first].id, entities.all[pair.second].id,
                counts: [
                    .init(
                        article: article.id, sentences: sentences.count,
                        paragraphs: blocksOfPair[pair] ?? 0, npmi: npmi)
                ],
                evidence: sentences.compactMap { quotes[$0] })
        }
    }

    private struct Pair: Hashable, Comparable {
        let first: Int
        let second: Int

        static func < (left: Pair, right: Pair) -> Bool {
            (left.first, left.second) < (right.first, right.second)
        }
    }

    private static func pairs(_ actors: Set<Int>) -> [Pair] {
        let sorted = actors.sorted()
        return sorted.indices.flatMap { one in
            sorted[(one + 1)...].map { Pair(first: sorted[one], second: $0) }
        }
    }

    /// Normalised pointwise mutual information (Bouma, 2009), to four decimals.
    ///
    /// Two actors that share every sentence of the article have p(x,y) = 1, where the formula is
    /// 0/0; its limit is 1.
    static func npmi(both: Int, first: Int, second: Int, total: Int) -> Double {
        guard both > 0, first > 0, second > 0, total > 0 else { return -1 }
        guard both < total else { return 1 }
        let count = Double(total)
        let joint = Double(both) / count
        let expected = Double(first) / count * Double(second) / count
        return (log(joint / expected) / -log(joint)).rounded(decimals: 4)
    }
}
