/// Phrases with a value each, found in a text by their longest match.
///
/// A phrase is kept under its folded words; for every first word the table knows how long its
/// phrases get, so that a word that begins none costs one look-up.
package struct PhraseTable<Value: Sendable>: Sendable {
    private var values: [String: Value] = [:]
    private var longest: [String: Int] = [:]

    package init(minimumCapacity: Int = 0) {
        values.reserveCapacity(minimumCapacity)
        longest.reserveCapacity(minimumCapacity)
    }

    /// How many phrases there are.
    package var count: Int { values.count }

    /// Adds a phrase unless the table has it already: earlier rows of a table win.
    package mutating func insert(_ phrase: String, _ value: Value) {
        let words = PhraseWords.words(of: phrase)
        guard let first = words.first else { return }
        let key = words.count == 1 ? first : words.joined(separator: " ")
        if values[key] == nil { values[key] = value }
        longest[first] = Swift.max(longest[first] ?? 0, words.count)
    }

    /// The value of a phrase given by its folded words, parted by spaces.
    package subscript(key: String) -> Value? { values[key] }

    /// The longest phrase that begins at a word, not reaching past `limit`.
    package func longestMatch(
        in words: [String], at start: Int, limit: Int
    ) -> (length: Int, value: Value)? {
        guard start < limit, let most = longest[words[start]] else { return nil }
        var key = words[start]
        var best: (Int, Value)?
        var length = 1
        while true {
            if let value = values[key] { best = (length, value) }
            length += 1
            guard length <= most, start + length <= limit else { return best }
            key += " "
            key += words[start + length - 1]
        }
    }
}
