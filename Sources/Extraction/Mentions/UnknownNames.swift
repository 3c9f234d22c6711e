import Articles

/// Finds the names that were not understood: no rule and no reader says what they are.
struct UnknownNames {
    let reading: Reading
    let verdicts: [String: NameClassifier.Verdict]

    /// The unknown pieces of running text that share no token with those ranges.
    func names(in pieces: [[Piece]], beside understood: [Range<Int>]) -> [Range<Int>] {
        var taken = [Bool](repeating: false, count: reading.words.count)
        for tokens in understood { for token in tokens { taken[token] = true } }
        return zip(reading.article.sentences.indices, pieces).flatMap {
            index, pieces -> [Range<Int>] in
            let block = reading.article.blocks[reading.article.sentences[index].block]
            // A headline writes everything with capitals.
            guard reading.capitalsTell[index], block.kind == .paragraph else { return [] }
            return pieces.filter { piece in
                piece.isUnknown && isUnsettled(piece.tokens) && isTelling(piece.tokens)
                    && !piece.tokens.contains { taken[$0] }
                    && !(block.dateline?.overlaps(reading.range(piece.tokens)) ?? false)
            }.map(\.tokens)
        }
    }

    /// Whether the capital means a name: any single word has one where a sentence begins.
    private func isTelling(_ tokens: Range<Int>) -> Bool {
        tokens.count > 1 || !reading.startsSentence(tokens.lowerBound)
    }

    private func isUnsettled(_ tokens: Range<Int>) -> Bool {
        switch verdicts[reading.key(tokens)] {
        case .place, .thing: false
        case .actor, .nothing, nil: true
        }
    }
}
