import ActorGraphs

/// Frames with one argument in its place and the other near by: less sure, and marked so.
extension FrameMatcher {
    /// Fills "S>O" when the object leads to an actor ("rejected calls by X"), or when the subject
    /// was not found and an actor stands before the verb.
    mutating func matchLoosely(
        _ entry: ActEntry, _ cue: Cue, _ clause: Clause, objects: [Int]
    ) {
        guard !clause.isPassive, entry.polarity != .neutral,
            let frame = entry.frames.first, frame.source == .subject, frame.target == .object,
            frame.companion == nil
        else { return }
        let loose = Cue(
            entry: entry, words: cue.words, frame: .loose, manner: cue.manner,
            claimedBy: cue.claimedBy)
        let sources = parties.parties(clause.subjects, as: .source)
        let targets = parties.parties(objects, as: .target)
        if !sources.isEmpty, targets.isEmpty {
            if objects.contains(where: parties.isSufferedNoun) { return }
            let reached = actorReached(from: objects.last.map { $0 + 1 } ?? clause.verb + 1)
            add(loose, from: sources, to: reached.map { [$0] } ?? [])
        } else if sources.isEmpty, !targets.isEmpty, clause.subjects.isEmpty {
            add(loose, from: actorBefore(clause.verb).map { [$0] } ?? [], to: targets)
        }
    }

    /// Gives a noun without owner the subject of the clause that it stands in.
    mutating func addLoosely(
        _ cue: Cue, _ group: Int, _ governor: Governor?, to targets: [Party], isReciprocal: Bool
    ) {
        // Joint action is told of too many nouns' neighbours to be read loosely.
        guard cue.entry.act != .cooperate, cue.entry.act != .agree,
            let clause = governor.map({ reading.clauses[$0.clause] }) ?? clauseBefore(group),
            !clause.isPassive, let verb = reading.chunks[clause.verb].verb,
            !lexicon.contains(.turning, verb.lemma), !lexicon.contains(.receiving, verb.lemma)
        else { return }
        // "condemned the arrest of X": the verb says what the subject holds of it.
        let isJudged =
            governor?.isObject == true && !lexicon.contains(.light, verb.lemma)
            && lexicon.entries(.verb, verb.lemma).contains { $0.polarity != .neutral }
        if isJudged { return }
        let loose = Cue(
            entry: cue.entry, words: cue.words, frame: .loose, manner: cue.manner)
        let sources = parties.parties(clause.subjects, as: .source)
        add(loose, from: sources, to: targets, isReciprocal: isReciprocal)
    }

    private func clauseBefore(_ group: Int) -> Clause? {
        reading.clauses.last { $0.verb < group }
    }

    /// The first actor to the right, through prepositional phrases only.
    private func actorReached(from start: Int) -> Party? {
        var next = start
        while next < reading.chunks.count {
            switch reading.chunks[next].kind {
            case .preposition, .adverb, .quote, .adjective: next += 1
            case .noun:
                if let party = parties.parties(next, as: .target).first { return party }
                if parties.isSufferedNoun(next) { return nil }
                next += 1
            default: return nil
            }
        }
        return nil
    }

    /// The nearest actor to the left that is no prepositional object.
    private func actorBefore(_ chunk: Int) -> Party? {
        var index = chunk - 1
        while index >= 0 {
            switch reading.chunks[index].kind {
            case .stop, .that, .subordinator: return nil
            case .noun:
                let isObject = index > 0 && reading.chunks[index - 1].kind == .preposition
                if !isObject, let party = parties.parties(index, as: .source).first { return party }
                index -= 1
            default: index -= 1
            }
        }
        return nil
    }
}
