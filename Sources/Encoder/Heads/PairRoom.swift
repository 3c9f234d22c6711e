/// The numbers of some pairs on their way through the layers; it belongs to one thread.
final class PairRoom {
    /// Pairs of one sentence: their rows, and the sentence's words among those gathered here.
    struct Group {
        let query: SentenceQuery
        let pairs: Range<Int>
        let rows: Range<Int>
        let words: Range<Int>
        /// Where the group's places, [rows, words], begin.
        let places: Int

        /// The distance between rows of attention.
        var stride: Int { (words.count + 15) / 16 * 16 }
    }

    let groups: [Group]
    /// How many pairs there are in all.
    let rows: Int
    /// [words, hidden]: what the encoder says of the words of the sentences.
    let words: Memory<Float>
    let wordCount: Int
    let places: Memory<UInt8>
    /// [rows, pair]: the pairs.
    var pairs: Memory<Float>
    /// The attention of head 0 in the last layer: for each group [rows, stride].
    var cues: [Memory<Float>] = []

    /// Room for pairs of some sentences, given as (query, some of its pairs).
    init(
        _ parts: [(query: SentenceQuery, pairs: Range<Int>)], vectors: SpanVectors,
        text: EncodedText, pairs: Memory<Float>
    ) {
        var groups: [Group] = []
        var rows = 0
        var wordCount = 0
        var placeCount = 0
        for (query, pairs) in parts {
            let words = text.readWords[query.sentence].count
            groups.append(
                Group(
                    query: query, pairs: pairs, rows: rows..<rows + pairs.count,
                    words: wordCount..<wordCount + words, places: placeCount))
            rows += pairs.count
            wordCount += words
            placeCount += words * pairs.count
        }
        self.groups = groups
        self.rows = rows
        self.wordCount = wordCount
        self.pairs = pairs
        words = Memory(wordCount * text.width)
        places = Memory(placeCount)
        for group in groups {
            let sentence = text.readWords[group.query.sentence]
            words[from: group.words.lowerBound * text.width].update(
                from: text.states[from: sentence.lowerBound * text.width],
                count: sentence.count * text.width)
            for (index, pair) in group.query.pairs[group.pairs].enumerated() {
                WordPlaces.write(
                    sentence,
                    source: pair.sourceIsInside
                        ? pair.sourceRow.map { vectors.spans[$0] } : nil,
                    target: pair.targetIsInside
                        ? pair.targetRow.map { vectors.spans[$0] } : nil,
                    to: places[from: group.places + index * sentence.count])
            }
        }
    }
}
