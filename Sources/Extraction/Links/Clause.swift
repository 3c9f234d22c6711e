/// A verb group with its arguments: noun groups, as indices of the sentence's chunks.
struct Clause: Sendable {
    /// The verb group, as an index of the chunks.
    let verb: Int
    /// Who does it; for a passive, whom it is done to.
    var subjects: [Int] = []
    /// The noun groups after the verb; the second of two adjacent groups is in `secondObjects`.
    var objects: [Int] = []
    /// The group after the first object: "gave Ukraine weapons".
    var secondObjects: [Int] = []
    /// What follows prepositions, in order.
    var complements: [(preposition: String, groups: [Int])] = []
    /// The clause that governs an infinitive or a gerund, as an index of the clauses.
    var governor: Int?
    /// Whether an infinitive's subject is the governor's object: "urged X to".
    var isObjectControl = false
    /// Whether it is a passive, with or without an auxiliary.
    var isPassive = false
    /// "if", "unless", "when" before the clause.
    var subordinator: String?
    /// Whether its preposition says that it does not happen: "without thanking".
    var isDenied = false
    /// Whether the clause was joined to its governor by a preposition: "accused X of attacking".
    var governingPreposition: String?
}

/// A sentence read into words, chunks and clauses.
struct SentenceReading: Sendable {
    /// The words.
    let words: [Word]
    /// The phrases.
    let chunks: [Chunk]
    /// The verb groups with their arguments, in order.
    var clauses: [Clause] = []
    /// For every verb chunk, its clause.
    var clauseOfChunk: [Int: Int] = [:]

    init(words: [Word]) {
        self.words = words
        chunks = Chunker.chunks(of: words)
        var reader = ClauseReader(words: words, chunks: chunks)
        reader.run()
        clauses = reader.clauses
        clauseOfChunk = reader.clauseOfChunk
    }

    /// The chunk that holds a word, if any does.
    func chunk(holding word: Int) -> Int? {
        var low = 0
        var high = chunks.count
        while low < high {
            let middle = (low + high) / 2
            if chunks[middle].words.upperBound <= word { low = middle + 1 } else { high = middle }
        }
        guard low < chunks.count, chunks[low].words.contains(word) else { return nil }
        return low
    }
}
