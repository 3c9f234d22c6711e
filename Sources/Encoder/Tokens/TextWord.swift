/// A word as the encoder reads it: letters and digits in a row, one mark, or one ideograph.
package struct TextWord: Sendable, Hashable {
    /// Where it stands, in Unicode scalars of the text, from 0, end exclusive.
    package let range: Range<Int>
    /// Where its pieces stand among those of the text; at least one.
    let pieces: Range<Int>
    /// Where its cleaned scalars stand among those of the text; at least one.
    let letters: Range<Int>
}

/// The words of a text, in order, and what they consist of.
struct TextWords: Sendable, Hashable {
    private(set) var words: [TextWord] = []
    /// The ids of the pieces of all words, in order.
    private(set) var pieceIDs: [Int32] = []
    /// The scalars of all words, without accents and capitals.
    private(set) var letters: [UInt32] = []

    mutating func append(_ range: Range<Int>, letters word: [UInt32], pieces: some Sequence<Int32>)
    {
        let firstPiece = pieceIDs.count
        let firstLetter = letters.count
        pieceIDs.append(contentsOf: pieces)
        letters.append(contentsOf: word)
        words.append(
            TextWord(
                range: range, pieces: firstPiece..<pieceIDs.count,
                letters: firstLetter..<letters.count))
    }
}
