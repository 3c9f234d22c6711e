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
            let isVote = verb.lemma == "vote"
            guard Self.stopping.contains(verb.lemma) || isVote,
                let start = (isVote ? against(clause) : clause.objects).first,
                let victims = victims(from: start)
            else { return nil }
            return Spared(verb: chunk.words, victims: victims)
        }
    }

    private func against(_ clause: Clause) -> [Int] {
        clause.complements.first { $0.preposition == "against" }?.groups ?? []
    }

    /// The words behind a hostile measure in a noun group and what hangs on it.
    private func victims(from group: Int) -> Range<Int>? {
        var first: Int?
        var end = reading.chunks[group].words.lowerBound
        loop: for chunk in reading.chunks[group...] {
            let noun = VerbForms.singular(reading.words[chunk.head].text)
            if first == nil, [.noun, .verb].contains(chunk.kind), Self.measures.contains(noun) {
                first = chunk.words.upperBound
                end = chunk.words.upperBound
                continue
            }
            switch chunk.kind {
            case .noun: break
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
