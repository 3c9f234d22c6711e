extension LearnedReader {
    /// All pairs that a sentence may say something of, sentence by sentence.
    ///
    /// These are the ordered pairs of its mentions of different actors, and each of its mentions
    /// with each actor that is not in it but in the three sentences before (the last mention, nearest
    /// sentence first) or in the one after (the first mention), both ways. `actors` gives a number for
    /// the actor of each mention. Mentions whose words were not all read are left out, and of a
    /// sentence with more pairs than `limit`, whose list nobody wrote to be read, the last ones.
    package func queries(
        about vectors: SpanVectors, actors: [Int], in text: EncodedText, limit: Int = 1024
    ) -> [SentenceQuery] {
        precondition(actors.count == vectors.count, "every mention has an actor")
        let sentences = text.text.sentenceOfWord
        var mentions = [[Int]](repeating: [], count: text.text.sentences.count)
        for (mention, words) in vectors.spans.enumerated() {
            let sentence = sentences[words.lowerBound]
            guard words.upperBound <= text.readWords[sentence].upperBound else { continue }
            mentions[sentence].append(mention)
        }
        return mentions.indices.compactMap { sentence in
            let inside = mentions[sentence]
            guard !inside.isEmpty else { return nil }
            var pairs: [PairQuery] = []
            for source in inside where pairs.count < limit {
                for target in inside where actors[source] != actors[target] {
                    pairs.append(PairQuery(source: source, target: target))
                }
            }
            for (mention, distance) in carried(to: sentence, mentions, actors)
            where pairs.count < limit {
                for other in inside {
                    pairs.append(
                        PairQuery(
                            source: mention, target: other,
                            standing: distance > 0 ? .sourceBefore(distance) : .sourceAfter))
                    pairs.append(
                        PairQuery(
                            source: other, target: mention,
                            standing: distance > 0 ? .targetBefore(distance) : .targetAfter))
                }
            }
            guard !pairs.isEmpty else { return nil }
            let before = sentence > 0 ? mentions[sentence - 1] : []
            return SentenceQuery(
                sentence: sentence, pairs: Array(pairs.prefix(limit)),
                claimants: (before + inside).sorted())
        }
    }

    /// A mention of each actor from around a sentence; the distance is negative for one after it.
    private func carried(
        to sentence: Int, _ mentions: [[Int]], _ actors: [Int]
    ) -> [(mention: Int, distance: Int)] {
        var seen = Set(mentions[sentence].map { actors[$0] })
        var carried: [(mention: Int, distance: Int)] = []
        for distance in stride(from: 1, through: pairHead.carriedBefore, by: 1)
        where sentence >= distance {
            for mention in mentions[sentence - distance].reversed()
            where seen.insert(actors[mention]).inserted {
                carried.append((mention, distance))
            }
        }
        for distance in stride(from: 1, through: pairHead.carriedAfter, by: 1)
        where sentence + distance < mentions.count {
            for mention in mentions[sentence + distance]
            where seen.insert(actors[mention]).inserted {
                carried.append((mention, -distance))
            }
        }
        return carried
    }
}
