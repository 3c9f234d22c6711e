import ActorGraphs
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

    /// Whether a clause says what somebody is accused of: "accused Chad of arming the rebels".
    func isAlleged(_ index: Int) -> Bool {
        var clause = clauses[index]
        var seen: Set = [index]
        while let governor = clause.governor, seen.insert(governor).inserted {
            let lemma = chunks[clauses[governor].verb].verb?.lemma ?? ""
            if clause.governingPreposition != nil,
                ActLexicon.shared.entries(.verb, lemma).contains(where: {
                    $0.act == .accuse && $0.phrase.count == 1
                })
            {
                return true
            }
            clause = clauses[governor]
        }
        return false
    }

    /// The groups joined to a group on its right: "Poland, Germany and France".
    ///
    /// `isClosed` after "between", where what stands behind "and" cannot open a clause.
    func coordinated(from group: Int, isClosed: Bool = false) -> [Int] {
        ClauseReader(words: words, chunks: chunks).coordinated(from: group, isClosed: isClosed)
    }
}
