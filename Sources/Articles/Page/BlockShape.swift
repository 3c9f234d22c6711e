/// What the letters of a short block say about it.
enum BlockShape {
    private static let mostWords = 12
    private static let closers = Set("\"'”’»)]".unicodeScalars)
    private static let mostWordsOfQuestion = 8

    /// Whether a block ends as sentences end, closing marks passed over.
    static func endsSentence(_ visible: String) -> Bool {
        guard let last = visible.unicodeScalars.last(where: { !closers.contains($0) }) else {
            return false
        }
        return ".!?…:;,。！？".unicodeScalars.contains(last)
    }

    /// Short, and no sentence: without a final stop, or in title case.
    static func canBeTitle(_ visible: String) -> Bool {
        guard let last = visible.unicodeScalars.last else { return false }
        if isListItem(visible) { return false }
        return !".:;,".unicodeScalars.contains(last) || isTitleCase(visible)
    }

    /// A line of few words that is no sentence.
    static func isHeading(_ visible: String) -> Bool {
        guard let last = visible.unicodeScalars.last, !isListItem(visible), !isQuoted(visible)
        else {
            return false
        }
        if isTitleCase(visible) { return true }
        let words = visible.split(separator: " ").count
        if last == "?" { return words <= mostWordsOfQuestion }
        return !endsSentence(visible) && words <= mostWords
    }

    /// Whether every longer word has a capital: "Trump Says Meeting With Putin Is Key."
    static func isTitleCase(_ visible: String) -> Bool {
        let words = visible.split { $0 == " " || $0 == "-" || $0 == "–" || $0 == "—" }
        guard words.count >= 4, words.count <= 20 else { return false }
        return words.allSatisfy { word in
            let first = word.unicodeScalars.first { ScalarKind(of: $0).continuesWord }
            guard let first, ScalarKind(of: first) == .lower else { return true }
            return word.count < 4 || particles.contains(String(word))
        }
    }

    private static func isListItem(_ visible: String) -> Bool {
        guard let first = visible.unicodeScalars.first else { return false }
        if "•●▪■*-–—·".unicodeScalars.contains(first) { return true }
        let number = visible.prefix { $0.isNumber }
        let rest = visible.dropFirst(number.count)
        return !number.isEmpty && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
    }

    private static func isQuoted(_ visible: String) -> Bool {
        guard let first = visible.unicodeScalars.first else { return false }
        return ScalarKind(of: first) == .doubleQuote
    }

    /// Longer words that titles leave small.
    private static let particles: Set<String> = [
        "about", "after", "amid", "among", "before", "from", "into", "over", "than", "that",
        "under",
        "upon", "with",
    ]
}
