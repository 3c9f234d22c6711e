/// Splits a phrase of a table into words as the article's tokens are split.
enum PhraseWords {
    /// The folded words of a phrase: "People's Bank of China" gives people · 's · bank · of · china.
    static func words(of phrase: String) -> [String] {
        var words: [String] = []
        for chunk in phrase.folded.split(separator: " ") { append(chunk, to: &words) }
        return words
    }

    private static func append(_ chunk: Substring, to words: inout [String]) {
        if chunk.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) {  // the common case: plain letters
            words.append(String(chunk))
            return
        }
        var part = ""
        func flush() {
            guard !part.isEmpty else { return }
            if part.hasSuffix("'s"), part.count > 2 {
                words.append(String(part.dropLast(2)))
                words.append("'s")
            } else if part.hasSuffix("'"), part.count > 1 {
                words.append(String(part.dropLast()))
                words.append("'")
            } else {
                words.append(part)
            }
            part = ""
        }
        for character in chunk {
            switch character {
            case "-", ",", "(", ")", "/", "&", "+", "\"", ":", ";":
                flush()
                words.append(String(character))
            default:
                part.append(character)
            }
        }
        flush()
    }
}
