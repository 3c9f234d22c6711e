import ActorGraphs

/// Finds whom a measure hits, or would have hit, that somebody stops, condemns or welcomes: who
/// "blocked sanctions against Belarus", "voted against a resolution condemning Israel" or "protested
/// against the arrest of the editor" did not act against them, and who "welcomed the arrest of the
/// editor" did not support them.
struct SparedReader {
    let reading: SentenceReading
    let lexicon: ActLexicon

    /// All of a sentence, as indices of its words.
    func spared() -> [Unsaid] {
        reading.clauses.flatMap { clause -> [Unsaid] in
            let chunk = reading.chunks[clause.verb]
            guard let verb = chunk.verb, !clause.isPassive else { return [] }
            let isVote = verb.lemma == "vote"
            if Self.stopping.contains(verb.lemma) || isVote,
                let start = (isVote ? against(clause) : clause.objects).first,
                let victims = victims(from: start, isVote: isVote)
            {
                // "voted against a motion to censure"
                let end = isVote ? victims.lowerBound : chunk.words.upperBound
                return [Unsaid(words: chunk.words.lowerBound..<end, targets: victims)]
            }
            return judged(by: clause)
        }
    }

    /// Whom the deeds hit that a clause condemns or welcomes: "denounced his arrest", "voiced outrage at
    /// the trial of", "hailed the defeat of".
    private func judged(by clause: Clause) -> [Unsaid] {
        let verb = reading.chunks[clause.verb]
        let lemma = verb.verb?.lemma ?? ""
        let isWelcome = Self.welcoming.contains(lemma)
        let judges = clause.subjects.map { reading.chunks[$0].words }
        let about = clause.complements.filter { Self.about.contains($0.preposition) }
            .compactMap(\.groups.first)
        if isWelcome || Self.condemning.contains(lemma) {
            return (clause.objects.prefix(1) + about).compactMap { group in
                hit(by: group, isWelcome: isWelcome).map {
                    Unsaid(
                        words: verb.words, targets: $0, polarity: isWelcome ? .support : .oppose,
                        judges: judges)
                }
            }
        }
        // "voiced outrage at": the verb says nothing, its object does.
        guard let feeling = clause.objects.first.map({ reading.chunks[$0] }),
            Self.feelings.contains(VerbForms.singular(reading.words[feeling.head].text)),
            feeling.words.lowerBound >= verb.words.upperBound
        else { return [] }
        let words = verb.words.lowerBound..<feeling.words.upperBound
        return about.compactMap { group in
            hit(by: group).map {
                Unsaid(words: words, targets: $0, judges: judges)
            }
        }
    }

    /// Whom the deed hits that a noun group names: who stands behind it, "the arrest of the editor",
    /// "the attack on the convoy", or the owner, "his arrest".
    private func hit(by group: Int, isWelcome: Bool = false) -> Range<Int>? {
        let chunk = reading.chunks[group]
        let word = reading.words[chunk.head].text
        let noun = VerbForms.singular(word)
        let isSuffered = Self.suffered.contains(noun)
        guard isSuffered || Self.measures.contains(noun) else { return nil }
        let next = group + 1 < reading.chunks.count ? reading.chunks[group + 1] : nil
        if let next, next.kind == .preposition {
            let preposition = reading.words[next.head].text
            if preposition == "of" && isSuffered || ["on", "against"].contains(preposition) {
                var end = group + 2
                while end < reading.chunks.count, reading.chunks[end].kind == .noun { end += 1 }
                guard end > group + 2 else { return nil }
                return reading.chunks[group + 2].words
                    .lowerBound..<reading.chunks[end - 1].words.upperBound
            }
            if preposition == "of" { return nil }
            // "welcomed Mali's removal from the list"
            if preposition == "from", isWelcome { return nil }
        }
        // A state's executions and persecutions are its own deeds, and so is what goes on, "and
        // torture of": only a person's are surely suffered.
        let owners = chunk.words.lowerBound..<chunk.head
        guard isSuffered, !owners.isEmpty, next?.kind != .coordinator else { return nil }
        let isPerson = owners.contains { ["his", "her"].contains(reading.words[$0].text) }
        return isPerson || Self.sufferedByOwner.contains(word) ? owners : nil
    }

    private func against(_ clause: Clause) -> [Int] {
        clause.groups(after: "against")
    }

    /// The words behind a hostile measure in a noun group and what hangs on it.
    private func victims(from group: Int, isVote: Bool) -> Range<Int>? {
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
                // "a motion to censure", but not "suspended trade to punish".
                guard let verb = chunk.verb,
                    verb.finiteness == .gerund || isVote && verb.finiteness == .infinitive
                else { break loop }
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

    private static let condemning: Set<String> = [
        "criticise", "criticize", "condemn", "denounce", "deplore", "decry", "slam", "protest",
        "lament", "regret", "question", "contest", "challenge", "appeal", "lambast", "assail",
        "object", "mourn",
    ]

    private static let welcoming: Set<String> = [
        "welcome", "hail", "applaud", "celebrate", "cheer",
    ]

    /// Nouns of a feeling that somebody voices about a deed.
    private static let feelings: Set<String> = [
        "outrage", "anger", "concern", "alarm", "dismay", "indignation", "shock",
        "regret", "fury", "condemnation", "criticism", "protest", "horror", "sorrow", "sadness",
    ]

    private static let about: Set<String> = ["against", "at", "over", "about", "to"]

    /// Deeds that who stands behind their "of" suffers.
    private static let suffered: Set<String> = sufferedByOwner.union([
        "detention", "verdict", "killing", "persecution", "expulsion", "deportation",
        "execution", "torture", "beating", "harassment", "kidnapping",
        "prosecution", "trial", "sentence",
    ])

    /// Deeds whose owner, one in the singular, suffers them.
    private static let sufferedByOwner: Set<String> = [
        "arrest", "jailing", "imprisonment", "murder", "assassination", "dismissal", "removal",
        "ouster", "ousting", "abduction", "poisoning", "disappearance", "extradition", "death",
        "impeachment", "overthrow", "defeat", "downfall", "indictment", "conviction", "sentencing",
    ]

    private static let measures: Set<String> = [
        "sanction", "embargo", "ban", "tariff", "levy", "penalty", "boycott", "censure",
        "condemnation", "indictment", "charge", "accusation", "allegation", "lawsuit",
        "impeachment",
        "expulsion", "extradition", "arrest", "deportation", "prosecution", "attack", "strike",
        "offensive", "invasion", "intervention", "blockade",
    ]
}
