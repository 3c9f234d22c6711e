import ActorGraphs

/// Finds words that look like a side and are none: ties that are bad, thanks for support "in the war with"
/// somebody, and who fought beside another.
struct SeemingSides {
    let reading: SentenceReading

    /// All of a sentence, as ranges of its words.
    func unsaid() -> [Unsaid] {
        badTies() + opponents() + comrades()
    }

    private func text(_ chunk: Int) -> String { reading.words[reading.chunks[chunk].head].text }

    // MARK: Ties

    /// "Relations between X and Y are tense", "the frosty ties of X with Y": no good ones.
    private func badTies() -> [Unsaid] {
        let all = 0..<reading.words.count
        return reading.chunks.indices.compactMap { group in
            let chunk = reading.chunks[group]
            guard chunk.kind == .noun, isTie(group) else { return nil }
            if reading.words[chunk.words].contains(where: { Self.bad.contains($0.text) }) {
                let verb = reading.chunks[..<group].last { $0.kind == .verb }?.verb?.lemma
                // "vowed to mend its strained relations"
                guard !Self.mending.contains(verb ?? "") else { return nil }
                return Unsaid(words: chunk.words, targets: all, polarity: .support)
            }
            guard let predicate = badPredicate(of: group) else { return nil }
            return Unsaid(
                words: chunk.words.lowerBound..<predicate, targets: all, polarity: .support)
        }
    }

    private func isTie(_ group: Int) -> Bool {
        Self.ties.contains(VerbForms.singular(text(group)))
    }

    /// Where the words end that say of ties, the subject of their clause, that they are bad or get worse.
    private func badPredicate(of group: Int) -> Int? {
        guard
            let clause = reading.clauses.first(where: { clause in
                clause.subjects.contains { $0 == group || isBehind($0, group) }
            }), clause.verb > group, let verb = reading.chunks[clause.verb].verb, !verb.isNegated
        else { return nil }
        if Self.worsening.contains(verb.lemma) {
            return reading.chunks[clause.verb].words.upperBound
        }
        guard verb.isCopula || Self.copulas.contains(verb.lemma) else { return nil }
        let next = reading.chunks[(clause.verb + 1)...].firstIndex { $0.kind != .adverb }
        guard let next, [.adjective, .noun].contains(reading.chunks[next].kind),
            Self.bad.contains(text(next))
        else { return nil }
        let start = reading.chunks[clause.verb].words.lowerBound
        let end = reading.chunks[next].words.upperBound
        // "are no longer tense"
        return reading.words[start..<end].contains { Self.easing.contains($0.text) } ? nil : end
    }

    /// Whether a group belongs to one before it by "between", "of" or "with".
    private func isBehind(_ group: Int, _ head: Int) -> Bool {
        head < group
            && (head + 1...group).allSatisfy {
                [.noun, .preposition, .coordinator].contains(reading.chunks[$0].kind) && !isTie($0)
            }
    }

    private static let ties = Vocabulary.words("relation relationship tie")
    private static let bad = Vocabulary.words(
        """
        acrimonious bad chilly fractious fraught frayed frosty hostile icy rocky sour strained tense testy
        toxic troubled turbulent uneasy
        """)
    private static let copulas: Set = ["become", "get", "grow", "remain", "stay", "turn"]
    private static let easing: Set = ["less", "longer"]
    private static let mending = Vocabulary.words(
        "ease fix improve mend normalise normalize rebuild repair reset restore thaw")
    private static let worsening = Vocabulary.words(
        """
        chill cool crumble degrade deteriorate fray nosedive plummet plunge sour strain suffer worsen
        """)

    // MARK: Wars

    /// "thanked X for its support in the war with Y": Y is whom it is directed against.
    private func opponents() -> [Unsaid] {
        let chunks = reading.chunks
        return chunks.indices.dropLast(3).compactMap { index in
            guard chunks[index].kind == .preposition, Self.during.contains(text(index)),
                chunks[index + 1].kind == .noun,
                Self.conflicts.contains(VerbForms.singular(text(index + 1))),
                ["with", "against"].contains(text(index + 2)), chunks[index + 3].kind == .noun,
                let verb = chunks[..<index].lastIndex(where: { $0.kind == .verb }),
                chunks[verb].verb?.lemma == "thank"
            else { return nil }
            let last = reading.coordinated(from: index + 3).last ?? index + 3
            return Unsaid(
                words: chunks[verb].words.lowerBound..<chunks[index].words.upperBound,
                targets: chunks[index + 3].words.lowerBound..<chunks[last].words.upperBound,
                polarity: .support)
        }
    }

    private static let during = Vocabulary.words("amid during in over throughout")
    private static let conflicts = Vocabulary.words(
        """
        battle clash conflict confrontation dispute feud fight fighting quarrel row skirmish standoff struggle
        tension war
        """)

    /// "X fought beside Y".
    private func comrades() -> [Unsaid] {
        reading.clauses.flatMap { clause -> [Unsaid] in
            guard clause.governor == nil, reading.chunks[clause.verb].verb?.lemma == "fight" else {
                return []
            }
            return clause.complements.filter { ["beside", "alongside"].contains($0.preposition) }
                .flatMap(\.groups).map {
                    Unsaid(
                        words: reading.chunks[clause.verb].words, targets: reading.chunks[$0].words)
                }
        }
    }
}
