import ActorGraphs

/// Finds words that look like a side and are none: ties that are bad, support "in the war with" somebody,
/// who fought beside another, and what a speaker, not whom the speech is about, said of a third.
struct SeemingSides {
    let reading: SentenceReading

    /// All of a sentence, as ranges of its words.
    func unsaid() -> [Unsaid] {
        badTies() + opponents() + comrades() + asides()
    }

    private func text(_ chunk: Int) -> String { reading.words[reading.chunks[chunk].head].text }

    // MARK: Ties

    /// "Relations between X and Y are tense", "the frosty ties of X with Y": no good ones.
    private func badTies() -> [Unsaid] {
        let all = 0..<reading.words.count
        return reading.chunks.indices.compactMap { group in
            let chunk = reading.chunks[group]
            guard chunk.kind == .noun, Self.ties.contains(VerbForms.singular(text(group)))
            else { return nil }
            if reading.words[chunk.words].contains(where: { Self.bad.contains($0.text) }) {
                return Unsaid(words: chunk.words, targets: all, polarity: .support)
            }
            guard let predicate = badPredicate(of: group) else { return nil }
            return Unsaid(
                words: chunk.words.lowerBound..<predicate, targets: all, polarity: .support)
        }
    }

    /// Where the words end that say of ties that they are bad or get worse.
    private func badPredicate(of group: Int) -> Int? {
        guard let clause = reading.clauses.first(where: { $0.verb > group }),
            !reading.chunks[group..<clause.verb].contains(where: {
                [.stop, .subordinator, .relative].contains($0.kind)
            }), let verb = reading.chunks[clause.verb].verb, !verb.isNegated
        else { return nil }
        if Self.worsening.contains(verb.lemma) {
            return reading.chunks[clause.verb].words.upperBound
        }
        let rest = reading.chunks[(clause.verb + 1)...].prefix {
            [.adjective, .adverb, .noun, .preposition].contains($0.kind)
        }.prefix(Self.predicateLength)
        return rest.first { chunk in
            reading.words[chunk.words].contains { Self.bad.contains($0.text) }
        }?.words.upperBound
    }

    /// So many phrases of a predicate tell how ties are.
    private static let predicateLength = 3
    private static let ties = Vocabulary.words("relation relationship tie")
    private static let bad = Vocabulary.words(
        """
        acrimonious bad chilly cold cool difficult fractious fraught frayed frosty hostile icy low poor rocky
        sour strained tense testy toxic troubled turbulent uneasy worse worst
        """)
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
                let verb = chunks[..<index].lastIndex(where: { $0.kind == .verb })
            else { return nil }
            let last = reading.coordinated(from: index + 3, isClosed: false).last ?? index + 3
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
            guard let verb = reading.chunks[clause.verb].verb, verb.lemma == "fight" else {
                return []
            }
            return clause.complements.filter { ["beside", "alongside"].contains($0.preposition) }
                .flatMap(\.groups).map {
                    Unsaid(
                        words: reading.chunks[clause.verb].words, targets: reading.chunks[$0].words)
                }
        }
    }

    // MARK: Speech

    /// "X said that Y had broken the deal and praised Z": X praised, not Y.
    private func asides() -> [Unsaid] {
        reading.clauses.indices.dropFirst(2).flatMap { index -> [Unsaid] in
            let clause = reading.clauses[index]
            let verb = reading.chunks[clause.verb]
            let (said, told) = (reading.clauses[index - 2], reading.clauses[index - 1])
            guard let group = verb.verb, Self.judging.contains(group.lemma), verb.words.count == 1,
                verb.words.upperBound < reading.words.count,
                [.past, .pastOrParticiple].contains(reading.words[verb.head].form),
                clause.verb > 0, text(clause.verb - 1) == "and",
                let speech = reading.chunks[said.verb].verb,
                ActLexicon.shared.contains(.speech, speech.lemma), !said.subjects.isEmpty,
                let first = told.subjects.first, first > said.verb,
                clause.subjects == told.subjects,
                reading.words[reading.chunks[told.verb].words.lowerBound].tag == .auxiliary
                    || reading.chunks[told.verb].verb?.modal != nil
            else { return [] }
            return [Polarity.support, .oppose].map {
                Unsaid(
                    words: verb.words, targets: verb.words.upperBound..<reading.words.count,
                    polarity: $0, sources: told.subjects.map { reading.chunks[$0].words })
            }
        }
    }

    /// Verbs of what one says of another.
    private static let judging = Vocabulary.words(
        """
        accuse applaud blame commend condemn congratulate criticise criticize denounce hail laud praise thank
        urge
        """)
}
