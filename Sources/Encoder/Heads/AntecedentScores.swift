/// How well earlier mentions fit later ones as antecedents; 0 is the score of having none.
package struct AntecedentScores: Sendable, Hashable {
    let scores: [[Float]]

    /// How many mentions there are.
    package var count: Int { scores.count }

    /// The mentions that were looked at as antecedents of a mention: the ones right before it.
    package func candidates(for mention: Int) -> Range<Int> {
        mention - scores[mention].count..<mention
    }

    /// The score of `antecedent`, one of the candidates, for `mention`; any number.
    package func score(of antecedent: Int, for mention: Int) -> Float {
        scores[mention][antecedent - (mention - scores[mention].count)]
    }

    /// The candidate that fits best, when one fits better than none; of equals the nearest.
    package func antecedent(of mention: Int) -> Int? {
        var best: (mention: Int, score: Float)?
        for candidate in candidates(for: mention).reversed() {
            let score = score(of: candidate, for: mention)
            if score > best?.score ?? 0 { best = (candidate, score) }
        }
        return best?.mention
    }

    /// The chain of each mention, by the index of its first mention: all that antecedents join.
    package var chains: [Int] {
        var chains: [Int] = []
        for mention in 0..<count {
            chains.append(antecedent(of: mention).map { chains[$0] } ?? mention)
        }
        return chains
    }
}
