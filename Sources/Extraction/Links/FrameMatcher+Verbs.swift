import ActorGraphs

extension FrameMatcher {
    /// Finds the stances that a verb group carries.
    mutating func matchVerb(_ index: Int) {
        let clause = reading.clauses[index]
        guard let verb = reading.chunks[clause.verb].verb else { return }
        let head = reading.chunks[clause.verb].head
        let manner = reading.manner(of: index)
        guard manner.modality != .negated else { return }
        if let asker = asker(of: clause) {
            matchWish(clause, of: asker)
        }
        for entry in lexicon.entries(.verb, verb.lemma) {
            guard let end = end(of: entry, clause, head) else { continue }
            let cue = Cue(
                entry: entry, words: reading.chunks[clause.verb].head..<max(end.cue, head + 1),
                frame: .verb, manner: manner, claimedBy: claimant(of: clause))
            let before = findings.count
            for frame in entry.frames {
                fill(frame, cue, clause, objects: end.objects)
                if findings.count > before { break }
            }
            if findings.count == before { matchLoosely(entry, cue, clause, objects: end.objects) }
            if findings.count == before { matchDeed(entry, cue, clause, objects: end.objects) }
            if entry.phrase.count > 1 || findings.count > before { return }
        }
    }

    /// Who says so, where the clause is what somebody is accused or thanked of.
    private func claimant(of clause: Clause) -> Int? {
        guard clause.isObjectControl, clause.governingPreposition != nil,
            let governor = clause.governor
        else { return nil }
        return parties.parties(reading.clauses[governor].doers, as: .source).first?.entity
    }

    /// The clause that asks for this one: "X urged Y to punish Z".
    private func asker(of clause: Clause) -> Clause? {
        guard clause.isObjectControl, let governor = clause.governor,
            reading.chunks[clause.verb].verb?.finiteness == .infinitive
        else { return nil }
        let outer = reading.clauses[governor]
        let lemma = reading.chunks[outer.verb].verb?.lemma ?? ""
        let isAsking = lexicon.entries(.verb, lemma).contains { $0.act == .request }
        guard isAsking, !outer.isPassive, reading.manner(of: governor).modality != .negated else {
            return nil
        }
        return outer
    }

    /// Gives a stance that one actor asks another to take to the one who asks.
    private mutating func matchWish(_ clause: Clause, of asker: Clause) {
        guard let verb = reading.chunks[clause.verb].verb, !verb.isNegated else { return }
        let head = reading.chunks[clause.verb].head
        let asked = parties.parties(clause.subjects, as: .target).map(\.entity)
        for entry in lexicon.entries(.verb, verb.lemma) where entry.polarity != .neutral {
            guard let end = end(of: entry, clause, head),
                entry.frames.contains(where: { $0.source == .subject && $0.target == .object })
            else { continue }
            let targets = parties.parties(end.objects, as: .target)
                .filter { !asked.contains($0.entity) }
            // Who urges somebody to attack may well be against the victim, but does not say so.
            let cue = Cue(
                entry: entry, words: head..<max(end.cue, head + 1), frame: .complement,
                manner: Manner(modality: .hedged))
            add(cue, from: parties.parties(asker.subjects, as: .source), to: targets)
            return
        }
    }

    /// Where the words of an entry end and which groups follow them as objects.
    private func end(
        of entry: ActEntry, _ clause: Clause, _ head: Int
    ) -> (cue: Int, objects: [Int])? {
        if entry.phrase.count == 1 { return (head + 1, clause.objects) }
        if let end = end(of: entry.phrase, at: head) {
            if clause.isPassive { return (end, []) }
            // "demanded X's resignation", "called for the resignation of X"
            if let owned = reading.chunk(holding: end - 1), reading.chunks[owned].kind == .noun,
                owned > clause.verb
            {
                return (end, [owned])
            }
            return (end, groups(at: end))
        }
        // "turned the plan down", "found X guilty": the object stands inside.
        let lastWord = entry.phrase.last ?? ""
        let mayEnclose = entry.phrase.count > 2 || ClauseReader.particles.contains(lastWord)
        guard mayEnclose, let last = clause.objects.last, !clause.isPassive,
            let end = match(entry.phrase.dropFirst(), from: reading.chunks[last].words.upperBound)
        else { return nil }
        return (end, clause.objects)
    }

    private mutating func fill(
        _ frame: ActEntry.Frame, _ cue: Cue, _ clause: Clause, objects: [Int]
    ) {
        if let companion = frame.companion, !has(companion, clause) { return }
        let lastWord = cue.entry.phrase.last ?? ""
        let endsInPreposition =
            cue.entry.phrase.count > 1
            && (ClosedClass.prepositions.contains(lastWord) || lastWord == "to")
        if frame.source == frame.target {
            mutual(cue, clause)
            return
        }
        if clause.isPassive {
            fillPassive(frame, cue, clause, endsInPreposition)
            return
        }
        func groups(_ slot: ActEntry.Slot) -> [Int] {
            switch slot {
            case .subject: return clause.subjects
            case .object, .owner, .head: return objects
            case .after(let preposition):
                if endsInPreposition, lastWord == preposition { return objects }
                return clause.groups(after: preposition)
            }
        }
        var targets = groups(frame.target)
        if case .after("to") = frame.target, targets.isEmpty, !clause.secondObjects.isEmpty {
            // "gave Ukraine weapons"
            targets = clause.objects
        }
        if case .after("to") = frame.target, targets.isEmpty, let first = clause.objects.first {
            // "gave Ukraine weapons" as one group
            let receivers = parties.receivers(in: first).map {
                Party(entity: $0, directness: .direct)
            }
            let sources = parties.parties(clause.subjects, as: .source)
            add(cue, from: sources, to: receivers)
            return
        }
        let sourceParties = parties.parties(groups(frame.source), as: .source)
        if frame.target == .object, targets.contains(where: isReciprocal) {
            // "accused each other"
            addMutual(cue, among: sourceParties)
            return
        }
        let targetParties = parties.parties(targets, as: .target)
        let isComplement = frame.target != .object
        let filled = Cue(
            entry: cue.entry, words: cue.words,
            frame: frame.isReciprocal ? .reciprocal : isComplement ? .complement : .verb,
            manner: cue.manner, claimedBy: cue.claimedBy)
        add(filled, from: sourceParties, to: targetParties, isReciprocal: frame.isReciprocal)
    }

    /// "each other", "one another"
    private func isReciprocal(_ group: Int) -> Bool {
        let words = reading.chunks[group].words.map { reading.words[$0].text }
        return words.starts(with: ["each", "other"]) || words.starts(with: ["one", "another"])
            || words == ["one"] && group + 1 < reading.chunks.count
                && reading.words[reading.chunks[group + 1].head].text == "another"
    }

    /// Whether a clause has what a frame asks for: an infinitive ("to"), goods or money to give
    /// ("aid"), or that preposition.
    private func has(_ companion: String, _ clause: Clause) -> Bool {
        switch companion {
        case "to":
            return reading.clauses.contains { inner in
                inner.governor.map { reading.clauses[$0].verb == clause.verb } ?? false
                    && reading.chunks[inner.verb].verb?.finiteness == .infinitive
            }
        case "person":
            return clause.objects.contains { group in
                parties.parties(group, as: .target).contains {
                    $0.directness == .direct && parties.entities.all[$0.entity].kind == .person
                }
            }
        case "aid":
            return (clause.objects + clause.secondObjects).contains { group in
                let noun = VerbForms.singular(reading.words[reading.chunks[group].head].text)
                return Self.goods.contains(noun)
                    || lexicon.entries(.noun, noun).contains {
                        $0.act == .aid || $0.act == .support
                    }
            }
        default: return clause.complements.contains { $0.preposition == companion }
        }
    }

    private static let goods: Set<String> = [
        "money", "fund", "food", "medicine", "vaccine", "equipment", "ammunition", "tank", "jet",
        "missile", "drone", "gas", "oil", "grain", "fuel", "dollar", "euro", "million", "billion",
        "care", "shelter", "material", "troop", "medal", "award", "prize", "kit", "dose", "visa",
        "electricity", "water", "package", "rifle", "system", "artillery", "expertise", "facility",
    ]

    private mutating func fillPassive(
        _ frame: ActEntry.Frame, _ cue: Cue, _ clause: Clause, _ endsInPreposition: Bool
    ) {
        guard frame.source == .subject, !endsInPreposition else { return }
        let agents = clause.groups(after: "by")
        let targets: [Int]
        switch frame.target {
        case .object: targets = clause.subjects
        case .after(let preposition):
            targets = clause.groups(after: preposition)
        default: targets = []
        }
        let passive = Cue(
            entry: cue.entry, words: cue.words, frame: .passive, manner: cue.manner,
            claimedBy: cue.claimedBy)
        add(
            passive, from: parties.parties(agents, as: .source),
            to: parties.parties(targets, as: .target), isReciprocal: frame.isReciprocal)
    }

    /// "X and Y met": only without an object, which would take the verb's force.
    private mutating func mutual(_ cue: Cue, _ clause: Clause) {
        var who = parties.parties(clause.subjects, as: .source)
        if let between = clause.complements.first(where: { $0.preposition == "between" }) {
            who = parties.parties(between.groups, as: .source)
        } else if who.count < 2, let subject = clause.subjects.first {
            who = parties.collective(subject)
        }
        guard who.count > 1 else { return }
        let filled = Cue(
            entry: cue.entry, words: cue.words, frame: .reciprocal, manner: cue.manner,
            claimedBy: cue.claimedBy)
        addMutual(filled, among: who)
    }
}
