import Articles

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
        let found = chunks.partitioningIndex { $0.words.upperBound > word }
        guard found < chunks.count, chunks[found].words.contains(word) else { return nil }
        return found
    }

    /// Whether a clause says what somebody is accused of, "accused Chad of arming the rebels", "is alleged
    /// to have armed them"; not "condemned Chad for arming them", which takes the deed for a fact.
    func isAlleged(_ index: Int) -> Bool {
        var clause = clauses[index]
        var seen: Set = [index]
        while let governor = clause.governor, seen.insert(governor).inserted {
            let outer = clauses[governor]
            let lemma = chunks[outer.verb].verb?.lemma ?? ""
            if let preposition = clause.governingPreposition {
                if Self.charges[lemma]?.contains(preposition) ?? false { return true }
            } else if lemma == "allege", outer.isPassive {
                return true
            }
            clause = outer
        }
        return false
    }

    /// Verbs of an accusation, each with what stands before what somebody is accused of.
    private static let charges: [String: Set<String>] = [
        "accuse": ["of"], "blame": ["for"], "charge": ["with"], "implicate": ["in"],
        "indict": ["for", "on"], "suspect": ["of"],
    ]

    /// The groups joined to a group on its right: "Poland, Germany and France".
    ///
    /// `isClosed` after "between", where what stands behind "and" cannot open a clause.
    func coordinated(from group: Int, isClosed: Bool = false) -> [Int] {
        ClauseReader(words: words, chunks: chunks).coordinated(from: group, isClosed: isClosed)
    }
}
