/// Gives every verb group its subjects, objects and complements, from left to right.
struct ClauseReader {
    let words: [Word]
    let chunks: [Chunk]
    var clauses: [Clause] = []
    var clauseOfChunk: [Int: Int] = [:]

    init(words: [Word], chunks: [Chunk]) {
        self.words = words
        self.chunks = chunks
    }

    mutating func run() {
        for index in chunks.indices where chunks[index].kind == .verb {
            var clause = Clause(verb: index)
            readRight(&clause)
            readLeft(&clause)
            clauseOfChunk[index] = clauses.count
            clauses.append(clause)
        }
    }

    func text(_ chunk: Int) -> String {
        chunks.indices.contains(chunk) ? words[chunks[chunk].head].text : ""
    }

    func kind(_ chunk: Int) -> Chunk.Kind? {
        chunks.indices.contains(chunk) ? chunks[chunk].kind : nil
    }

    /// The next chunk from an index in a direction that is no adverb and no quotation mark.
    func skipping(_ start: Int, by step: Int) -> Int {
        var index = start
        while let kind = kind(index), kind == .adverb || kind == .quote { index += step }
        return index
    }

    // MARK: To the right

    private mutating func readRight(_ clause: inout Clause) {
        var next = skipping(clause.verb + 1, by: 1)
        while kind(next) == .adjective { next = skipping(next + 1, by: 1) }
        if kind(next) == .preposition, Self.particles.contains(text(next)), kind(next + 1) == .noun,
            ["up", "down", "out", "off", "away", "back"].contains(text(next))
        {
            // "turn down X": the particle belongs to the verb.
            next = skipping(next + 1, by: 1)
        }
        if kind(next) == .noun {
            clause.objects = coordinated(from: next)
            next = skipping((clause.objects.last ?? next) + 1, by: 1)
            if kind(next) == .noun {
                clause.secondObjects = coordinated(from: next)
                next = skipping((clause.secondObjects.last ?? next) + 1, by: 1)
            }
        }
        while true {
            next = skipping(next, by: 1)
            if kind(next) == .adjective {
                next += 1
            } else if kind(next) == .noun,
                clause.complements.isEmpty == false || clause.objects.isEmpty
            {
                break
            } else if kind(next) == .preposition {
                let preposition = text(next)
                let after = skipping(next + 1, by: 1)
                if kind(after) == .noun {
                    let groups = coordinated(from: after)
                    clause.complements.append(Complement(preposition: preposition, groups: groups))
                    next = (groups.last ?? after) + 1
                } else if kind(after) == .preposition {
                    next = after
                } else {
                    break
                }
            } else {
                break
            }
        }
    }

    private static let conjunctions: Set<String> = [
        "as", "after", "before", "since", "until", "than", "like",
    ]

    static let particles: Set<String> = ["up", "down", "out", "off", "away", "back", "over"]

    /// The groups joined to a group on its right: "Poland, Germany and France".
    ///
    /// `isClosed` after "between", where what stands behind "and" cannot open a clause.
    func coordinated(from start: Int, isClosed: Bool = false) -> [Int] {
        var groups = [start]
        var pending: [Int] = []
        var next = start + 1
        while true {
            next = skipping(next, by: 1)
            if kind(next) == .comma, kind(skipping(next + 1, by: 1)) == .noun {
                let group = skipping(next + 1, by: 1)
                pending.append(group)
                next = group + 1
            } else if kind(next) == .comma, kind(next + 1) == .coordinator,
                kind(skipping(next + 2, by: 1)) == .noun, !pending.isEmpty
            {
                next += 1
            } else if kind(next) == .coordinator, text(next) != "but",
                kind(skipping(next + 1, by: 1)) == .noun
            {
                let group = skipping(next + 1, by: 1)
                if !isClosed, startsClause(group) { return groups }
                groups += pending + [group]
                pending = []
                next = group + 1
            } else {
                return groups
            }
        }
    }

    /// Whether a noun group after "and" is the subject of a clause of its own.
    private func startsClause(_ group: Int) -> Bool {
        var next = skipping(group + 1, by: 1)
        while kind(next) == .preposition, kind(next + 1) == .noun {
            next = skipping(next + 2, by: 1)
        }
        guard kind(next) == .verb, let verb = chunks[next].verb else { return false }
        return verb.finiteness == .finite
    }

    // MARK: To the left

    private mutating func readLeft(_ clause: inout Clause) {
        guard let verb = chunks[clause.verb].verb else { return }
        markSubordinator(&clause)
        switch verb.finiteness {
        case .finite where isReducedPassive(clause): clause.subjects = groupBefore(clause.verb)
        case .finite: readFinite(&clause)
        case .infinitive: readInfinitive(&clause)
        case .gerund, .participle: readNonFinite(&clause)
        }
        clause.isPassive = verb.isPassive || isReducedPassive(clause)
        if clause.isPassive { findAgent(&clause) }
    }

    /// "the reporter detained by police": the form is a past, the sense a passive.
    private func isReducedPassive(_ clause: Clause) -> Bool {
        let head = words[chunks[clause.verb].head]
        guard chunks[clause.verb].words.count == 1, head.form == .pastOrParticiple,
            clause.objects.isEmpty, head.lemma != "stand", head.lemma != "abide"
        else { return false }
        return clause.complements.first?.preposition == "by"
    }

    /// The group just before a reduced passive, perhaps behind a comma.
    private func groupBefore(_ chunk: Int) -> [Int] {
        var index = skipping(chunk - 1, by: -1)
        if kind(index) == .comma { index = skipping(index - 1, by: -1) }
        return kind(index) == .noun ? coordinated(to: index) : []
    }

    /// "was accused of stalling by X": the agent may stand behind other verbs.
    private func findAgent(_ clause: inout Clause) {
        guard !clause.complements.contains(where: { $0.preposition == "by" }) else { return }
        var index = clause.verb + 1
        while let kind = kind(index) {
            switch kind {
            case .stop, .that, .relative, .subordinator: return
            case .verb where chunks[index].verb?.finiteness == .finite: return
            case .preposition where text(index) == "by" && self.kind(index + 1) == .noun:
                clause.complements.append(
                    Complement(preposition: "by", groups: coordinated(from: index + 1)))
                return
            default: index += 1
            }
        }
    }

    private func markSubordinator(_ clause: inout Clause) {
        var index = clause.verb - 1
        while let kind = kind(index) {
            if kind == .subordinator {
                clause.subordinator = text(index)
                return
            }
            if kind == .verb || kind == .stop || kind == .that || kind == .comma { return }
            index -= 1
        }
    }

    private func readFinite(_ clause: inout Clause) {
        clause.subjects = subjects(before: clause.verb, depth: 0)
        guard let first = clause.subjects.first, clause.objects.isEmpty else { return }
        // "Y, whom X accused": the relative pronoun is the object.
        let before = skipping(first - 1, by: -1)
        if kind(before) == .relative { clause.objects = antecedent(of: before) }
    }

    /// The subject that stands before a chunk, through prepositional phrases and insertions.
    private func subjects(before chunk: Int, depth: Int) -> [Int] {
        guard depth < 8 else { return [] }
        let index = skipping(chunk - 1, by: -1)
        switch kind(index) {
        case .noun:
            let run = coordinated(to: index)
            let first = run.first ?? index
            let before = skipping(first - 1, by: -1)
            if kind(before) == .preposition {
                // "as he left", "after Israel attacked": a conjunction before a clause.
                if Self.conjunctions.contains(text(before)) { return run }
                let owner = skipping(before - 1, by: -1)
                // "officials from Turkey said": through the phrase, but not through a comma:
                // "after talks in Ankara, Russia".
                if kind(owner) == .noun { return subjects(before: before, depth: depth + 1) }
                if kind(owner) == .verb, let inner = clauseOfChunk[owner] {
                    return clauses[inner].subjects
                }
                return []
            }
            // "Egypt, being a partner, agreed": the object of a verb without tense is no subject.
            if kind(before) == .verb, let inner = clauseOfChunk[before],
                chunks[before].verb?.finiteness == .gerund
            {
                return clauses[inner].subjects
            }
            return run
        case .adjective: return subjects(before: index, depth: depth + 1)
        case .comma: return subjects(beforeComma: index, depth: depth)
        case .coordinator:
            let left = skipping(index - 1, by: -1)
            return inherited(
                before: kind(left) == .comma ? left : index, isParted: kind(left) == .comma)
        case .relative: return antecedent(of: index)
        case .verb:
            guard let inner = clauseOfChunk[index] else { return [] }
            return chunks[index].verb?.finiteness == .finite ? [] : clauses[inner].subjects
        default: return []
        }
    }

    /// The subject before an insertion between commas, or of the clause that goes on.
    private func subjects(beforeComma comma: Int, depth: Int) -> [Int] {
        var index = comma - 1
        var sawFinite = false
        while let kind = kind(index) {
            if kind == .stop || kind == .subordinator { break }
            if kind == .relative, self.kind(skipping(index - 1, by: -1)) == .comma {
                // ", who runs what she founded,": all of it is an insertion.
                sawFinite = false
            }
            if kind == .verb, chunks[index].verb?.finiteness == .finite {
                let before = skipping(index - 1, by: -1)
                if self.kind(before) != .relative { sawFinite = true }
            }
            if kind == .comma, !sawFinite {
                let head = skipping(index - 1, by: -1)
                if self.kind(head) == .noun {
                    let found = subjects(before: index, depth: depth + 1)
                    if !found.isEmpty { return found }
                }
            }
            index -= 1
        }
        return inherited(before: comma)
    }

    /// The subject of the nearest finite clause on the left, which goes on here; behind a comma not
    /// that of an insertion: "X offered money, a sum that Y declined, and asked".
    private func inherited(before chunk: Int, isParted: Bool = false) -> [Int] {
        for clause in clauses.reversed() where clause.verb < chunk {
            if chunks[clause.verb].verb?.finiteness == .finite, !clause.subjects.isEmpty,
                !(isParted && isInsertion(clause))
            {
                return clause.subjects
            }
        }
        return []
    }

    /// Whether a clause belongs to a noun behind a comma: ", a sum that Y declined".
    private func isInsertion(_ clause: Clause) -> Bool {
        guard let first = clause.subjects.min() else { return false }
        let relative = skipping(first - 1, by: -1)
        guard kind(relative) == .relative || kind(relative) == .that else { return false }
        let noun = skipping(relative - 1, by: -1)
        return kind(noun) == .noun && kind(skipping(noun - 1, by: -1)) == .comma
    }

    /// The noun that a relative pronoun stands for.
    private func antecedent(of relative: Int) -> [Int] {
        var index = skipping(relative - 1, by: -1)
        if kind(index) == .comma { index = skipping(index - 1, by: -1) }
        if kind(index) == .preposition { index = skipping(index - 1, by: -1) }
        guard kind(index) == .noun else { return [] }
        return [index]
    }

    /// The groups joined to a group on its left, in order.
    func coordinated(to last: Int) -> [Int] {
        var groups = [last]
        var index = skipping(last - 1, by: -1)
        guard kind(index) == .coordinator, text(index) != "but" else { return groups }
        index = skipping(index - 1, by: -1)
        let hasComma = kind(index) == .comma
        if hasComma { index = skipping(index - 1, by: -1) }
        while kind(index) == .noun {
            let before = skipping(index - 1, by: -1)
            // "X called for calm, and Y agreed": a comma before "and" joins lists of three or more.
            if hasComma, groups.count == 1, kind(before) != .comma { return groups }
            if kind(before) == .verb, !isSpeech(before) { return groups }
            groups.insert(index, at: 0)
            guard kind(before) == .comma else { return groups }
            let further = skipping(before - 1, by: -1)
            guard kind(further) == .noun else { return groups }
            let beyond = skipping(further - 1, by: -1)
            if kind(beyond) == .preposition || kind(beyond) == .verb { return groups }
            index = further
        }
        return groups
    }

    private func isSpeech(_ chunk: Int) -> Bool {
        guard let lemma = chunks[chunk].verb?.lemma else { return false }
        return ActLexicon.shared.contains(.speech, lemma)
    }
}
