/// Cuts a text into passages of whole sentences, each with some of the text before it.
///
/// Every sentence is in the core of exactly one passage, and its words' states come from there. The
/// context before the core is what a pronoun or a carried-over actor needs. The same cut as in
/// training (training/reader/windows.py).
struct Windows: Sendable {
    /// How many pieces a passage may have, `[CLS]` and `[SEP]` included.
    let longest: Int
    /// How many pieces the context before the core may have.
    let context: Int
    let start: Int32
    let end: Int32

    /// The passages of a text, in order.
    func passages(of text: EncoderText) -> [Passage] {
        let sentences = text.sentences
        var passages: [Passage] = []
        var core = 0
        while core < sentences.count {
            var first = core
            while first > 0, pieces(of: text, first - 1, core) <= context { first -= 1 }
            while first < core, pieces(of: text, first, core + 1) > longest - 2 { first += 1 }
            var next = core + 1
            while next < sentences.count, pieces(of: text, first, next + 1) <= longest - 2 {
                next += 1
            }
            let words = sentences[first].lowerBound..<sentences[next - 1].upperBound
            passages.append(passage(of: text, words, core: core..<next))
            core = next
        }
        return passages.filter { !$0.words.isEmpty }
    }

    /// How many pieces the sentences from `first` up to `end` have.
    private func pieces(of text: EncoderText, _ first: Int, _ end: Int) -> Int {
        let words = text.sentences[first].lowerBound..<text.sentences[end - 1].upperBound
        guard let one = words.first, let other = words.last else { return 0 }
        return text.words[other].pieces.upperBound - text.words[one].pieces.lowerBound
    }

    /// The passage of these words; what does not fit stays unread.
    private func passage(of text: EncoderText, _ words: Range<Int>, core: Range<Int>) -> Passage {
        var ids = [self.start]
        var shapes = [WordShape.special]
        var chosen: [Int] = []
        let start = text.sentences[core.lowerBound].lowerBound
        var last = start
        for index in words {
            let pieces = text.words[index].pieces
            guard ids.count + pieces.count < longest else { break }
            if index >= start { chosen.append(ids.count) }
            ids.append(contentsOf: text.pieceIDs[pieces])
            shapes.append(contentsOf: repeatElement(text.shapes[index], count: pieces.count))
            last = max(start, index + 1)
        }
        ids.append(end)
        shapes.append(.special)
        return Passage(
            ids: ids, shapes: shapes, chosen: chosen, words: start..<last, core: core)
    }
}
