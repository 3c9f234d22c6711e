/// A text cut into words and sentences, as the encoder reads it.
package struct EncoderText: Sendable, Hashable {
    /// The words of the text, in order.
    package let words: [TextWord]
    /// The words of each sentence; together all words, in order.
    package let sentences: [Range<Int>]
    /// The ids of the pieces of all words, in order.
    let pieceIDs: [Int32]
    /// The scalars of all words, without accents and capitals.
    let letters: [UInt32]
    /// The shape of each word.
    let shapes: [WordShape]

    /// The sentence of each word.
    package var sentenceOfWord: [Int] {
        sentences.indices.flatMap { repeatElement($0, count: sentences[$0].count) }
    }

    /// Where some words stand, in Unicode scalars of the text; at least one word.
    package func range(of words: Range<Int>) -> Range<Int> {
        self.words[words.lowerBound].range
            .lowerBound..<self.words[words.upperBound - 1].range
            .upperBound
    }

    /// The words that share a scalar with `range`, when there are any.
    package func words(in range: Range<Int>) -> Range<Int>? {
        let first = words.partitioningIndex { $0.range.upperBound > range.lowerBound }
        let end = words.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        return first < end ? first..<end : nil
    }
}

extension EncoderText {
    /// The words of sentences that stand in order in a text; what no sentence covers is not read.
    init(
        _ text: [Unicode.Scalar], sentences ranges: [Range<Int>], tokenizer: WordPiece
    ) {
        var found = TextWords()
        var sentences: [Range<Int>] = []
        var shapes: [WordShape] = []
        for range in ranges {
            let first = found.words.count
            tokenizer.appendWords(of: text, in: range, to: &found)
            for word in found.words[first...] { shapes.append(WordShape(of: text[word.range])) }
            sentences.append(first..<found.words.count)
            // Quotes and dashes before it do not make a word any less the first.
            if let opening = shapes[first...].firstIndex(where: { $0 != .mark }),
                shapes[opening] == .initial
            {
                shapes[opening] = .sentenceInitial
            }
        }
        words = found.words
        pieceIDs = found.pieceIDs
        letters = found.letters
        self.sentences = sentences
        self.shapes = shapes
    }
}

extension Array {
    /// The first index whose element fulfils a condition that all later ones fulfil too.
    func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
