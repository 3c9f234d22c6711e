import ActorGraphs

/// Decides what the unknown names of an article are, weighing all the places where one stands.
struct NameClassifier {
    let reading: Reading
    let knowledge: Knowledge

    /// What a name was found to be.
    enum Verdict: Sendable, Hashable {
        case actor(ActorKind)
        case place
        /// An event, a law, a work: no actor and no place.
        case thing
        /// Nothing speaks for anything.
        case nothing
    }

    /// One occurrence of an unknown name.
    struct Occurrence {
        let tokens: Range<Int>
        /// Whether a title of a person stands right before it.
        let hasTitle: Bool
        /// Whether a title follows, as in "Istanbul Mayor": it then names the title's body.
        let precedesTitle: Bool
    }

    /// The verdict for every name, by its folded words.
    func verdicts(_ occurrences: [Occurrence]) -> [String: Verdict] {
        let alone = Set(
            occurrences.filter { $0.tokens.count == 1 }.map { reading.key($0.tokens) })
        let evidence = NameEvidence(reading: reading, knowledge: knowledge, alone: alone)
        var contexts: [String: Evidence] = [:]
        var first: [String: Range<Int>] = [:]
        for occurrence in occurrences {
            let key = reading.key(occurrence.tokens)
            var context = evidence.context(occurrence.tokens)
            if occurrence.hasTitle { context.person += 4 }
            if occurrence.precedesTitle {
                context.organization += 1.5
                context.place += 1
                context.person -= 1
            }
            contexts[key, default: Evidence()] += context
            if first[key] == nil { first[key] = occurrence.tokens }
        }
        var verdicts: [String: Verdict] = [:]
        for (key, tokens) in first {
            var total = evidence.own(tokens)
            total += (contexts[key] ?? Evidence()).clamped(to: 5)
            verdicts[key] = verdict(total)
        }
        addShortNames(of: first, to: &verdicts, contexts: contexts)
        addShortOrganizations(of: first, to: &verdicts, contexts: contexts)
        dropFamilies(of: first, from: &verdicts)
        return verdicts
    }

    private func verdict(_ evidence: Evidence) -> Verdict {
        let best = max(evidence.person, evidence.organization, evidence.place, evidence.thing)
        guard best >= 1 else { return .nothing }
        if evidence.thing == best { return .thing }
        if evidence.organization == best { return .actor(.organization) }
        if evidence.person == best { return .actor(.person) }
        return .place
    }

    /// A single word that begins one organization's full name is that organization: "Nubrasa" after
    /// "Nubrasa Telecom", unless it is somebody's name or plainly a place.
    private func addShortOrganizations(
        of names: [String: Range<Int>], to verdicts: inout [String: Verdict],
        contexts: [String: Evidence]
    ) {
        var beginnings: [String: Int] = [:]
        for (key, tokens) in names
        where tokens.count > 1 && verdicts[key] == .actor(.organization)
            && isCalledByItsFirstWord(tokens)
        {
            let word = reading.words[tokens.lowerBound]
            guard knowledge.people.givenNames[word] == nil,
                !knowledge.words.ordinary.contains(word),
                knowledge.countries.names[word] == nil, knowledge.words.places[word] == nil,
                !Vocabulary.regions.contains(word), !Vocabulary.regionModifiers.contains(word),
                knowledge.people.titles[word] == nil, knowledge.organizations.words[word] == nil,
                knowledge.words.eventsAndWorks[word] == nil
            else { continue }
            beginnings[word, default: 0] += 1
        }
        for (key, tokens) in names where tokens.count == 1 && beginnings[key] == 1 {
            let context = contexts[key] ?? Evidence()
            if context.person < 4, verdicts[key] != .actor(.person) || context.person < 2,
                context.place < 4
            {
                verdicts[key] = .actor(.organization)
            }
        }
    }

    /// Businesses, parties and the press go by their first word; a school or a court begins with the
    /// name of its town.
    private func isCalledByItsFirstWord(_ tokens: Range<Int>) -> Bool {
        let kinds = tokens.dropFirst().compactMap {
            knowledge.organizations.words[reading.words[$0]]
        }
        return kinds.contains { ["company", "party", "media", "bank"].contains($0) }
    }

    /// "the Dutertes": a family is no actor of its own.
    private func dropFamilies(
        of names: [String: Range<Int>], from verdicts: inout [String: Verdict]
    ) {
        let surnames = Set(
            names.compactMap { key, tokens in
                tokens.count > 1 && verdicts[key] == .actor(.person) ? key : nil
            }.compactMap { $0.split(separator: " ").last.map(String.init) })
        for (key, tokens) in names
        where tokens.count == 1 && key.count > 3 && key.hasSuffix("s")
            && reading.word(tokens.lowerBound - 1, inSentenceOf: tokens.lowerBound) == "the"
        {
            let surname = String(key.dropLast())
            if surnames.contains(surname)
                || reading.unhyphenated.contains(surname)
                    && knowledge.people.holdersBySurname[surname] != nil
            {
                verdicts[key] = .nothing
            }
        }
    }

    /// A single word that is a part of somebody's full name is that person: "Fidan".
    private func addShortNames(
        of names: [String: Range<Int>], to verdicts: inout [String: Verdict],
        contexts: [String: Evidence]
    ) {
        var parts: Set<String> = []
        for (key, tokens) in names
        where tokens.count > 1 && verdicts[key] == .actor(.person) {
            for token in tokens where reading.shapes[token].mayBeName {
                parts.insert(reading.words[token])
            }
        }
        for (key, tokens) in names where tokens.count == 1 && parts.contains(key) {
            let context = contexts[key] ?? Evidence()
            if context.place < 2.5, context.organization < 4 { verdicts[key] = .actor(.person) }
        }
    }
}
