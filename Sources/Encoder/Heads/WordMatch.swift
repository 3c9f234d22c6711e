/// How the words of two mentions agree, for coreference; the same as in training.
struct WordMatch: Sendable {
    /// The words of each mention that count, as numbers: the same word has the same number.
    private let words: [[Int]]
    /// The letters of every word, by its number.
    private let letters: [[UInt32]]

    /// Words that do not count.
    private static let empty: Set<String> = ["the", "a", "an", "of", "and", "s"]

    init(of spans: [Range<Int>], in text: EncoderText) {
        var numbers: [[UInt32]: Int] = [:]
        var letters: [[UInt32]] = []
        words = spans.map { span in
            text.words[span].compactMap { word -> Int? in
                let word = Array(text.letters[word.letters])
                if let number = numbers[word] { return number >= 0 ? number : nil }
                guard Self.counts(word) else {
                    numbers[word] = -1
                    return nil
                }
                numbers[word] = letters.count
                letters.append(word)
                return letters.count - 1
            }
        }
        self.letters = letters
    }

    private static func counts(_ word: [UInt32]) -> Bool {
        let scalars = word.compactMap { Unicode.Scalar($0) }
        return scalars.contains { $0.isLetter || $0.properties.numericType != nil }
            && !empty.contains(String(String.UnicodeScalarView(scalars)))
    }

    /// 0 nothing in common, 1 the same words, 2 all words of the shorter in the longer, 3 the same
    /// last word, 4 a word in common, 5 one is the other's initials.
    func kind(of one: Int, and other: Int) -> Int {
        let x = words[one]
        let y = words[other]
        guard let xLast = x.last, let yLast = y.last else { return 0 }
        if x == y { return 1 }
        let (short, long) = x.count <= y.count ? (x, y) : (y, x)
        if short.allSatisfy(long.contains) { return 2 }
        if xLast == yLast { return 3 }
        if x.contains(where: y.contains) { return 4 }
        if short.count == 1, long.count > 1,
            letters[short[0]] == long.compactMap({ letters[$0].first })
        {
            return 5
        }
        return 0
    }
}
