import ActorGraphs

extension FrameMatcher {
    /// Finds the stances that a noun carries: "X's criticism of Y", "talks between X and Y".
    mutating func matchNoun(_ group: Int) {
        let chunk = reading.chunks[group]
        let head = reading.words[chunk.head]
        guard head.tag == .noun else { return }
        let lemma = VerbForms.singular(head.text)
        for entry in lexicon.entries(.noun, lemma)
            + (lemma == head.text ? [] : lexicon.entries(.noun, head.text))
        {
            let start = chunk.head - entry.phrase.count + 1
            guard start >= chunk.words.lowerBound,
                zip(entry.phrase, start...).allSatisfy({
                    reading.words[$1].text == $0 || reading.words[$1].lemma == $0
                        || VerbForms.singular(reading.words[$1].text) == $0
                })
            else { continue }
            if head.mention != nil, !isRole(entry) { continue }
            let before = findings.count
            fill(entry, group, start..<chunk.head + 1)
            if findings.count > before { return }
        }
    }

    /// Whether a noun names who takes the stance: "ally", "critic".
    private func isRole(_ entry: ActEntry) -> Bool {
        entry.frames.contains { $0.target == .after("of") || $0.target == .owner }
            && Self.roleNouns.contains(entry.phrase.last ?? "")
    }

    static let roleNouns: Set<String> = [
        "ally", "partner", "critic", "accuser", "detractor", "opponent", "enemy", "foe", "rival",
        "adversary", "supporter", "backer", "defender", "admirer", "fan", "loyalist", "follower",
        "champion", "advocate", "friend", "protector", "sympathizer", "apologist", "devotee",
        "patron", "disciple", "accomplice", "associate", "collaborator", "challenger", "sponsor",
        "donor", "provider", "supplier", "nemesis", "competitor", "archrival",
    ]

    /// Whether a common work of two is only tried or has failed: "the bid to broker a truce collapsed".
    private func isOnlyTried(_ group: Int) -> Bool {
        let start = reading.chunks[group].words.lowerBound
        let before = reading.words[max(0, start - Self.nearness)..<start]
        if before.contains(where: { Self.tries.contains(VerbForms.singular($0.text)) }) {
            return true
        }
        return reading.clauses.contains {
            $0.verb > group
                && Self.failing.contains(reading.chunks[$0.verb].verb?.lemma ?? "")
        }
    }

    private static let nearness = 6
    private static let tries: Set<String> = [
        "attempt", "effort", "bid", "push", "broker", "mediate", "prefer", "prospect", "hope",
        "idea", "proposed", "possible", "potential", "failed",
    ]
    private static let failing: Set<String> = ["collapse", "fail", "founder", "stall", "unravel"]

    private mutating func fill(_ entry: ActEntry, _ group: Int, _ words: Range<Int>) {
        let complements = complements(after: group)
        let governor = governor(of: group)
        var manner = governor.map { reading.manner(of: $0.clause) } ?? Manner()
        let chunk = reading.chunks[group]
        if ["no", "without"].contains(reading.words[chunk.words.lowerBound].text) { return }
        if isIdiom(group) { return }
        if Self.roleNouns.contains(entry.phrase.last ?? "") {
            matchRole(entry, group, words, complements)
            return
        }
        let lemma = governor?.lemma ?? ""
        if governor?.isObject == true, lexicon.contains(.turning, lemma) {
            if lemma == "reject" || lemma == "deny" || lemma == "avoid" { return }
            manner.isTurned.toggle()
            manner.isEnded = !Self.preventing.contains(lemma)
            manner.turner = governor.map { reading.chunks[reading.clauses[$0.clause].verb].head }
        }
        if governor?.isObject == true, lexicon.contains(.planning, lemma),
            manner.modality == .asserted
        {
            manner.modality = .future
        }
        let between = complements.filter { ["between", "among"].contains($0.preposition) }
            .flatMap(\.groups)
        let cue = Cue(entry: entry, words: words, frame: .noun, manner: manner)
        let isReciprocal = entry.frames.contains { $0.isReciprocal }
        if isReciprocal, entry.polarity == .support, isOnlyTried(group) { return }
        if between.count > 1 {
            guard isReciprocal else { return }
            let mutual = Cue(entry: entry, words: words, frame: .nounReciprocal, manner: manner)
            addMutual(mutual, among: parties.parties(between, as: .source))
            return
        }
        if entry.polarity == .support, hasGained(group, governor) {
            let before = findings.count
            suffered(cue, group, complements, governor)
            if findings.count > before { return }
        }
        var owners = owners(of: entry, group, complements, governor)
        if manner.isTurned, let governor {
            // "Hungary blocked EU aid to Ukraine": who blocks opposes, not who would have given.
            let stoppers = parties.parties(
                reading.clauses[governor.clause].doers, as: .source)
            if !stoppers.isEmpty { owners = stoppers }
        }
        if isReciprocal, owners.count > 1, owners.allSatisfy({ $0.directness != .possession }) {
            let mutual = Cue(entry: entry, words: words, frame: .nounReciprocal, manner: manner)
            addMutual(mutual, among: owners)
        }
        for frame in entry.frames {
            guard case .after(let preposition) = frame.target,
                let target = complements.first(where: { $0.preposition == preposition })
            else { continue }
            let targets = parties.parties(target.groups, as: .target)
            guard !targets.isEmpty else { continue }
            let filled = Cue(
                entry: entry, words: words, frame: frame.isReciprocal ? .nounReciprocal : .noun,
                manner: manner)
            if owners.isEmpty {
                addLoosely(cue, group, governor, to: targets, isReciprocal: frame.isReciprocal)
            } else {
                add(
                    filled, from: owners, to: targets,
                    isReciprocal: frame.isReciprocal && !manner.isTurned)
            }
            return
        }
        suffered(cue, group, complements, governor)
    }

    /// Whether a clause's subject has what a noun says, rather than giving it: "won the support of".
    private func hasGained(_ group: Int, _ governor: Governor?) -> Bool {
        guard let governor, governor.isObject else { return false }
        return Self.gaining.contains(governor.lemma)
    }

    private static let gaining: Set<String> = [
        "have", "enjoy", "win", "gain", "secure", "receive", "get", "earn", "attract", "obtain",
        "draw", "garner", "keep", "retain", "lack", "need",
    ]

    /// "X faced criticism from Y": the subject suffers what the noun says.
    private mutating func suffered(
        _ cue: Cue, _ group: Int, _ complements: [Complement],
        _ governor: Governor?
    ) {
        guard let governor, governor.isObject,
            lexicon.contains(.receiving, governor.lemma)
                || cue.entry.polarity == .support && Self.gaining.contains(governor.lemma)
        else { return }
        let clause = reading.clauses[governor.clause]
        var sources = parties.owners(of: group).map { Party(entity: $0, directness: .direct) }
        for complement in complements where ["from", "by", "of"].contains(complement.preposition) {
            sources += parties.parties(complement.groups, as: .source)
        }
        add(cue, from: sources, to: parties.parties(clause.subjects, as: .target))
    }

    /// "X, an ally of Y", "X is Y's rival".
    private mutating func matchRole(
        _ entry: ActEntry, _ group: Int, _ words: Range<Int>,
        _ complements: [Complement]
    ) {
        if reading.chunks[group].words.contains(where: {
            Self.past.contains(reading.words[$0].text)
        }) {
            return
        }
        var targets = parties.owners(of: group, onlyPossessors: true).map {
            Party(entity: $0, directness: .direct)
        }
        for complement in complements where ["of", "to", "for"].contains(complement.preposition) {
            targets += parties.parties(complement.groups, as: .target)
        }
        guard !targets.isEmpty else { return }
        var manner = Manner()
        var sources: [Party] = []
        if let entity = parties.entity(at: reading.chunks[group].head) {
            sources = [Party(entity: entity, directness: .direct)]
        } else if let governor = governor(of: group), governor.isCopula {
            sources = parties.parties(reading.clauses[governor.clause].subjects, as: .source)
            manner = reading.manner(of: governor.clause)
        } else if group > 1, reading.chunks[group - 1].kind == .comma,
            reading.chunks[group - 2].kind == .noun
        {
            sources = parties.parties(group - 2, as: .source)
        } else if group + 1 < reading.chunks.count, reading.chunks[group + 1].kind == .noun {
            sources = parties.parties(group + 1, as: .source)
        }
        let cue = Cue(entry: entry, words: words, frame: .role, manner: manner)
        let isReciprocal = entry.frames.contains { $0.isReciprocal }
        add(cue, from: sources, to: targets, isReciprocal: isReciprocal)
    }

    /// Verbs that keep something from happening: who blocks sanctions does not yet yield.
    private static let preventing: Set<String> = [
        "block", "veto", "prevent", "thwart", "obstruct", "stall", "delay", "bar",
    ]

    /// Words by which a role is over: "a former ally".
    private static let past: Set<String> = [
        "former", "ex", "erstwhile", "onetime", "one-time", "past", "late", "previous", "sometime",
    ]

    /// "With respect to", "in relation to": no stance at all.
    private func isIdiom(_ group: Int) -> Bool {
        let chunk = reading.chunks[group]
        guard chunk.words.count == 1, chunk.head > 0 else { return false }
        let idioms: Set<String> = ["respect", "regard", "relation", "contrast", "trade", "case"]
        return idioms.contains(VerbForms.singular(reading.words[chunk.head].text))
            && ["with", "in"].contains(reading.words[chunk.head - 1].text)
    }

    /// The clause whose object or complement a group is.
    struct Governor {
        let clause: Int
        let lemma: String
        let isObject: Bool
        let isCopula: Bool
    }

    func governor(of group: Int) -> Governor? {
        for (index, clause) in reading.clauses.enumerated() {
            guard let verb = reading.chunks[clause.verb].verb else { continue }
            let isObject = clause.objects.contains(group) || clause.secondObjects.contains(group)
            let isSubject = clause.isPassive && clause.subjects.contains(group)
            let inComplement = clause.complements.contains { $0.groups.contains(group) }
            guard isObject || isSubject || inComplement else { continue }
            return Governor(
                clause: index, lemma: verb.lemma, isObject: isObject || isSubject,
                isCopula: verb.isCopula && isObject)
        }
        return nil
    }

    /// Who owns a noun: possessor, "by", "from", or the subject of the light verb above it.
    private func owners(
        of entry: ActEntry, _ group: Int, _ complements: [Complement],
        _ governor: Governor?
    ) -> [Party] {
        let own = parties.owners(of: group)
        if !own.isEmpty { return own.map { Party(entity: $0, directness: .direct) } }
        let takesOf = entry.frames.contains { $0.target == .after("of") }
        for preposition in takesOf ? ["by", "from"] : ["by", "from", "of"] {
            if let agent = complements.first(where: { $0.preposition == preposition }) {
                let found = parties.parties(agent.groups, as: .source)
                if !found.isEmpty { return found }
            }
        }
        guard let governor else { return [] }
        let clause = reading.clauses[governor.clause]
        let isMeeting = !governor.isObject && entry.act == .consult && !clause.isPassive
        guard isMeeting || governor.isObject && lexicon.contains(.light, governor.lemma) else {
            return []
        }
        return parties.parties(clause.doers, as: .source)
    }

    /// The prepositional phrases right after a group.
    func complements(after group: Int) -> [Complement] {
        var found: [Complement] = []
        var next = group + 1
        let chunks = reading.chunks
        while next < chunks.count {
            if chunks[next].kind == .adverb || chunks[next].kind == .quote {
                next += 1
                continue
            }
            guard chunks[next].kind == .preposition else { break }
            var after = next + 1
            while after < chunks.count,
                chunks[after].kind == .adverb || chunks[after].kind == .quote
            {
                after += 1
            }
            guard after < chunks.count, chunks[after].kind == .noun else { break }
            let preposition = reading.words[chunks[next].head].text
            let joined = reading.coordinated(from: after, isClosed: preposition == "between")
            found.append(Complement(preposition: preposition, groups: joined))
            next = (joined.last ?? after) + 1
        }
        return found
    }
}
