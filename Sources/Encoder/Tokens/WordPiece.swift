/// Cuts text into words and words into pieces, as BERT does without regard to case.
///
/// The same ids as the reference (`BertWordPieceTokenizer` of the package tokenizers), but for one
/// thing: a literal `[SEP]` in the text is three words here, since text must not command the model.
struct WordPiece: Sendable {
    /// A word of more letters is unknown as a whole.
    static let longestWord = 100

    let characters: CharacterTable
    let vocabulary: Vocabulary

    /// Appends the words of `range` of a text, with offsets from the start of the text.
    func appendWords(
        of text: [Unicode.Scalar], in range: Range<Int>, to found: inout TextWords
    ) {
        var splitter = Splitter(tokenizer: self)
        for index in range { splitter.read(text[index].value, at: index, into: &found) }
        splitter.finishWord(into: &found)
    }

    /// The ids of the pieces of a cleaned word: the longest known beginning, again and again.
    fileprivate func append(_ word: [UInt32], at range: Range<Int>, to found: inout TextWords) {
        guard word.count <= Self.longestWord else {
            found.append(range, letters: word, pieces: CollectionOfOne(vocabulary.unknown))
            return
        }
        // The bytes of the word, and where a piece may end.
        var bytes: [UInt8] = []
        var ends: [Int] = []
        bytes.reserveCapacity(word.count * 2)
        ends.reserveCapacity(word.count)
        for value in word {
            guard let scalar = Unicode.Scalar(value) else { continue }
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            ends.append(bytes.count)
        }
        var pieces: [Int32] = []
        var first = 0
        var firstEnd = 0
        while first < bytes.count {
            guard
                let (id, end) = longestPiece(of: bytes, from: first, endingAt: ends[firstEnd...])
            else {
                found.append(range, letters: word, pieces: CollectionOfOne(vocabulary.unknown))
                return
            }
            pieces.append(id)
            first = ends[end]
            firstEnd = end + 1
        }
        found.append(range, letters: word, pieces: pieces)
    }

    private func longestPiece(
        of bytes: [UInt8], from first: Int, endingAt ends: ArraySlice<Int>
    ) -> (id: Int32, end: Int)? {
        var hashes: [PieceHash] = []
        hashes.reserveCapacity(ends.count)
        var hash = PieceHash(goesOn: first > 0)
        var next = first
        for end in ends {
            while next < end {
                hash = hash.adding(bytes[next])
                next += 1
            }
            hashes.append(hash)
        }
        for (end, hash) in zip(ends.indices, hashes).reversed() {
            if let id = vocabulary.id(of: bytes[first..<ends[end]], hash: hash) { return (id, end) }
        }
        return nil
    }
}

/// Reads scalars one by one and cuts them into words.
private struct Splitter {
    let tokenizer: WordPiece
    private var word: [UInt32] = []
    private var wordStart = 0
    private var wordEnd = 0
    private var cleaned: [UInt32] = []

    init(tokenizer: WordPiece) {
        self.tokenizer = tokenizer
    }

    mutating func read(_ scalar: UInt32, at index: Int, into found: inout TextWords) {
        let entry = tokenizer.characters[scalar]
        if entry.isDropped { return }
        if entry.isSpace {
            finishWord(into: &found)
            return
        }
        if entry.standsAlone { finishWord(into: &found) }
        cleaned.removeAll(keepingCapacity: true)
        tokenizer.characters.append(scalar, entry, to: &cleaned)
        for value in cleaned {
            let isMark = tokenizer.characters[value].isMark
            if isMark { finishWord(into: &found) }
            if word.isEmpty { wordStart = index }
            word.append(value)
            wordEnd = index + 1
            if isMark { finishWord(into: &found) }
        }
        if entry.standsAlone { finishWord(into: &found) }
    }

    mutating func finishWord(into found: inout TextWords) {
        guard !word.isEmpty else { return }
        tokenizer.append(word, at: wordStart..<wordEnd, to: &found)
        word.removeAll(keepingCapacity: true)
    }
}
