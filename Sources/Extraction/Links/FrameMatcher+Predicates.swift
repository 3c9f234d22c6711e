import ActorGraphs

extension FrameMatcher {
    /// Finds "X is critical of Y" and "X, loyal to Y,".
    mutating func matchAdjectives() {
        for (position, word) in reading.words.enumerated() where word.mention == nil {
            for entry in lexicon.entries(.adjective, word.text) {
                guard let end = end(of: entry.phrase, at: position),
                    end < reading.words.count,
                    let frame = entry.frames.first(where: { frame in
                        if case .after(reading.words[end].text) = frame.target { return true }
                        return false
                    })
                else { continue }
                let targets = parties.parties(groups(at: end + 1), as: .target)
                guard !targets.isEmpty, let (sources, manner) = bearer(of: position) else {
                    continue
                }
                let cue = Cue(
                    entry: entry, words: position..<end + 1, frame: .adjective, manner: manner)
                add(cue, from: sources, to: targets, isReciprocal: frame.isReciprocal)
                break
            }
        }
    }

    /// Of whom an adjective is said: the copula's subject, or the group just before it.
    private func bearer(of position: Int) -> (sources: [Party], manner: Manner)? {
        guard let own = reading.chunk(holding: position) else { return nil }
        if let clause = reading.clauseOfChunk[own] {
            // "is not opposed to": the words are read as a verb and say by themselves who.
            let subjects = reading.clauses[clause].subjects
            return (parties.parties(subjects, as: .source), reading.manner(of: clause))
        }
        var index = own - 1
        while index >= 0 {
            let chunk = reading.chunks[index]
            switch chunk.kind {
            case .adverb, .quote, .adjective: index -= 1
            case .verb:
                guard chunk.verb?.isCopula == true, let clause = reading.clauseOfChunk[index] else {
                    return nil
                }
                let subjects = reading.clauses[clause].subjects
                return (parties.parties(subjects, as: .source), reading.manner(of: clause))
            case .comma:
                guard index > 0, reading.chunks[index - 1].kind == .noun else { return nil }
                return (parties.parties(index - 1, as: .source), Manner())
            case .noun: return (parties.parties(index, as: .source), Manner())
            default: return nil
            }
        }
        return nil
    }

    /// Finds joint action: "X, together with Y,".
    mutating func matchPrepositions() {
        for position in reading.words.indices where reading.words[position].mention == nil {
            for entry in lexicon.entries(.preposition, reading.words[position].text) {
                guard let end = end(of: entry.phrase, at: position), let frame = entry.frames.first
                else { continue }
                let targets = parties.parties(groups(at: end), as: .target)
                guard !targets.isEmpty, let clause = clause(around: position) else { continue }
                let sources = parties.parties(reading.clauses[clause].subjects, as: .source)
                let cue = Cue(
                    entry: entry, words: position..<end, frame: .preposition,
                    manner: reading.manner(of: clause))
                add(cue, from: sources, to: targets, isReciprocal: frame.isReciprocal)
                break
            }
        }
    }

    /// The nearest clause before a word, or after it when none is before.
    private func clause(around word: Int) -> Int? {
        let before = reading.clauses.lastIndex {
            reading.chunks[$0.verb].words.lowerBound < word && !$0.subjects.isEmpty
        }
        return before ?? reading.clauses.firstIndex { !$0.subjects.isEmpty }
    }

    /// Finds "Iran-backed militia" and "pro-Russian party".
    mutating func matchCompound(_ group: Int) {
        let chunk = reading.chunks[group]
        for hyphen in chunk.words where reading.words[hyphen].tag == .hyphen {
            guard hyphen > chunk.words.lowerBound, hyphen + 1 < chunk.words.upperBound else {
                continue
            }
            let head = parties.parties(group, as: .source).filter { $0.directness == .direct }
            if let entity = parties.entity(at: hyphen - 1) {
                for entry in lexicon.entries(.compound, reading.words[hyphen + 1].text) {
                    guard let frame = entry.frames.first else { continue }
                    let cue = Cue(
                        entry: entry, words: hyphen + 1..<hyphen + 2, frame: .compound,
                        manner: Manner())
                    add(
                        cue, from: [Party(entity: entity, directness: .direct)], to: head,
                        isReciprocal: frame.isReciprocal)
                }
            } else if let entity = parties.entity(at: hyphen + 1) {
                for entry in lexicon.entries(.prefix, reading.words[hyphen - 1].text) {
                    let cue = Cue(
                        entry: entry, words: hyphen - 1..<hyphen, frame: .compound, manner: Manner()
                    )
                    add(cue, from: head, to: [Party(entity: entity, directness: .direct)])
                }
            }
        }
    }
}
