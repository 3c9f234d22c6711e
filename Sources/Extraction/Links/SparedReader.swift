import ActorGraphs

/// Finds whom a measure that somebody stops would have hit: who "blocked sanctions against Belarus" or
/// "voted against a resolution condemning Israel" did not act against them.
struct SparedReader {
    let reading: SentenceReading
    let lexicon: ActLexicon

    /// A verb that stops a measure, and the words behind it that name whom it would have hit.
    struct Spared: Sendable, Hashable {
        let verb: Range<Int>
        let victims: Range<Int>
    }

    /// All of a sentence, as indices of its words.
    func spared() -> [Spared] {
        reading.clauses.compactMap { clause in
            let chunk = reading.chunks[clause.verb]
            guard let verb = chunk.verb, !clause.isPassive else { return nil }
            let isVote = verb.lemma == "vote" || verb.lemma == "side"
            guard Self.stopping.contains(verb.lemma) || isVote,
                let start = (isVote ? against(clause) : objects(clause)).first,
                let victims = victims(from: start)
            else { return nil }
            return Spared(verb: chunk.words, victims: victims)
        }
    }

    /// The objects; where they are not found, the noun group right behind the verb.
    private func objects(_ clause: Clause) -> [Int] {
        guard clause.objects.isEmpty else { return clause.objects }
        let next = reading.chunks.indices.first { $0 > clause.verb }
        return next.map { [$0] } ?? []
    }

    private func against(_ clause: Clause) -> [Int] {
        clause.complements.first { $0.preposition == "against" }?.groups ?? []
    }

    /// The words behind a hostile measure in a noun group and what hangs on it.
    private func victims(from group: Int) -> Range<Int>? {
        var first: Int?
        var end = reading.chunks[group].words.lowerBound
        loop: for (index, chunk) in zip(group..., reading.chunks[group...]) {
            let noun = VerbForms.singular(reading.words[chunk.head].text)
            if first == nil, [.noun, .verb].contains(chunk.kind), Self.measures.contains(noun) {
                first = chunk.words.upperBound
                end = chunk.words.upperBound
                continue
            }
            switch chunk.kind {
            case .noun: break
            case .verb where isNounOf(index): break
            case .verb:
                guard let verb = chunk.verb, verb.finiteness == .gerund else { break loop }
                let isHostile = lexicon.entries(.verb, verb.lemma).contains {
                    $0.polarity == .oppose
                }
                if isHostile { first = chunk.words.upperBound }
            case .preposition, .adjective, .adverb, .quote: break
            default: break loop
            }
            end = chunk.words.upperBound
        }
        guard let first, first < end else { return nil }
        return first..<end
    }

    /// "round of": a noun that looks like a verb.
    private func isNounOf(_ index: Int) -> Bool {
        guard reading.chunks.indices.contains(index + 1) else { return false }
        let next = reading.chunks[index + 1]
        return next.kind == .preposition && reading.words[next.head].text == "of"
    }

    private static let stopping: Set<String> = [
        "block", "veto", "oppose", "reject", "resist", "delay", "stall", "halt", "stop", "prevent",
        "dismiss", "refuse", "obstruct", "thwart", "overturn", "annul", "suspend", "withdraw",
    ]

    private static let measures: Set<String> = [
        "sanction", "embargo", "ban", "tariff", "levy", "penalty", "boycott", "censure",
        "condemnation", "indictment", "charge", "accusation", "allegation", "lawsuit",
        "impeachment",
        "expulsion", "extradition", "arrest", "deportation", "prosecution", "attack", "strike",
        "offensive", "invasion", "intervention", "blockade",
    ]
}
