/// Phrases that are looked for at the beginning of a block, found by their first word.
struct PhraseBook {
    private var phrases: [String: [[String]]] = [:]

    /// A book of phrases in lower case, their words parted by spaces.
    init(_ list: [String]) {
        for phrase in list {
            let words = phrase.split(separator: " ").map(String.init)
            guard let first = words.first else { continue }
            phrases[first, default: []].append(words)
        }
    }

    /// Whether words begin with one of the phrases.
    func begins(_ words: [String]) -> Bool {
        guard let first = words.first, let candidates = phrases[first] else { return false }
        return candidates.contains { words.starts(with: $0) }
    }

    /// Whether one of the phrases stands anywhere among words.
    func isIn(_ words: [String]) -> Bool {
        words.indices.contains { index in
            phrases[words[index]]?.contains { words[index...].starts(with: $0) } ?? false
        }
    }

    /// The words of a text: letters, digits and inner apostrophes, in lower case.
    static func words(of visible: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in visible.lowercased().unicodeScalars {
            let kind = ScalarKind(of: scalar)
            if kind.continuesWord || kind == .singleQuote && !word.isEmpty {
                word.append(kind == .singleQuote ? "'" : scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }
}
