import ActorGraphs

/// Tells which actors a noun group of a sentence stands for.
struct PartyReader {
    let reading: SentenceReading
    let entities: Entities
    /// For every word, the actor in whose words it stands.
    var speakers: [Int?]
    /// For the last word of "both sides" or "the three leaders", who they are.
    var joints: [Int: [Int]] = [:]

    /// The side of a cue on which a group stands.
    enum Role: Hashable { case source, target }

    /// The actors of several groups, in order, each once.
    func parties(_ groups: [Int], as role: Role) -> [Party] {
        var found: [Party] = []
        for group in groups {
            for party in parties(group, as: role)
            where !found.contains(where: { $0.entity == party.entity }) {
                found.append(party)
            }
        }
        return found
    }

    /// The actors that a noun group stands for in a role; none when it is somebody else.
    func parties(_ group: Int, as role: Role) -> [Party] {
        guard reading.chunks.indices.contains(group), reading.chunks[group].kind == .noun else {
            return []
        }
        let chunk = reading.chunks[group]
        if let direct = entity(at: chunk.head) {
            return [Party(entity: direct, directness: .direct)]
        }
        if let members = joints[chunk.head] {
            return members.map { Party(entity: $0, directness: .direct) }
        }
        let head = reading.words[chunk.head]
        if head.tag == .pronoun {
            guard let speaker = speakerIfFirstPerson(chunk.head) else { return [] }
            return [Party(entity: speaker, directness: .speaker)]
        }
        let named = nameAfterTitle(group)
        if !named.isEmpty { return named.map { Party(entity: $0, directness: .direct) } }
        if let described = nameBeforeDescription(group) {
            return [Party(entity: described, directness: .direct)]
        }
        let noun = VerbForms.singular(head.text)
        let isActing =
            ActingNouns.intentions.contains(noun) && role == .source
            || ActingNouns.actFor.contains(VerbForms.singular(head.text))
        guard
            isActing
                || role == .target && !ActingNouns.people.contains(VerbForms.singular(head.text))
        else { return [] }
        let directness: Party.Directness = isActing ? .actingFor : .possession
        let owners = owners(of: group)
        if !owners.isEmpty { return owners.map { Party(entity: $0, directness: directness) } }
        return attached(to: group, isActing: isActing).map {
            Party(entity: $0, directness: directness)
        }
    }

    /// The person behind a description: "the head of the agency, Ana Ruiz", "envoy to Mali Li Wei".
    private func nameAfterTitle(_ group: Int) -> [Int] {
        let chunks = reading.chunks
        var next = group + 1
        var last: Int?
        while next + 1 < chunks.count, chunks[next + 1].kind == .noun,
            chunks[next].kind == .preposition || last != nil && chunks[next].kind == .coordinator
        {
            last = next + 1
            next += 2
        }
        // "Head of the agency Ana Ruiz": two mentions stand side by side.
        if let last, let person = person(at: last), chunks[last].words.count > 1,
            owners(of: last).contains(where: { $0 != person }) || isMinister(group, before: last)
        {
            return [person]
        }
        guard next + 1 < chunks.count, chunks[next].kind == .comma, chunks[next + 1].kind == .noun,
            let person = person(at: next + 1), isBareMention(next + 1)
        else { return [] }
        let head = VerbForms.singular(reading.words[chunks[group].head].text)
        guard
            ActingNouns.people.contains(head) || ActingNouns.actFor.contains(head)
                || ActingNouns.titles.contains(head)
        else { return [] }
        let groups = reading.coordinated(from: next + 1)
        let isPlural = head != reading.words[chunks[group].head].text
        return isPlural ? groups.compactMap(self.person) : [person]
    }

    /// The name that an apposition describes: "Ana Ruiz, the envoy of Mali for the sea, …".
    private func nameBeforeDescription(_ group: Int) -> Int? {
        let chunks = reading.chunks
        guard group > 1, chunks[group - 1].kind == .comma, chunks[group - 2].kind == .noun,
            let entity = entity(at: chunks[group - 2].head),
            entities.all[entity].kind != .country
        else { return nil }
        // Only where the name itself can be a subject: not "after talks with Ana Ruiz, the envoy".
        if group > 2, ![.stop, .quote, .that, .subordinator].contains(chunks[group - 3].kind) {
            return nil
        }
        let chunk = chunks[group]
        let first = reading.words[chunk.words.lowerBound]
        let isDescription =
            first.tag == .determiner || first.tag == .possessivePronoun
            || chunk.words.contains { reading.words[$0].tag == .possessive }
        let head = reading.words[chunk.head].text
        guard isDescription, VerbForms.singular(head) == head else { return nil }
        return entity
    }

    private func person(at group: Int) -> Int? {
        guard let entity = entity(at: reading.chunks[group].head),
            entities.all[entity].kind == .person
        else { return nil }
        return entity
    }

    /// "The minister of interior and municipalities Ana Ruiz": the office ends where the name begins.
    private func isMinister(_ group: Int, before last: Int) -> Bool {
        let head = reading.words[reading.chunks[group].head].text
        let chunk = reading.chunks[last]
        return Vocabulary.portfolioOffices.contains(head)
            && reading.words[chunk.words.lowerBound].mention == nil
    }

    private func isBareMention(_ group: Int) -> Bool {
        let chunk = reading.chunks[group]
        let mention = reading.words[chunk.head].mention
        // "Mullah Akhtar Mansoor": a title may stand before the name.
        return chunk.words.allSatisfy { index in
            let word = reading.words[index]
            return word.mention == mention || word.mention == nil && word.tag == .noun
        }
    }

    /// The actors that own a group's head: possessors, demonyms and names before it.
    ///
    /// `onlyPossessors` leaves out those without a possessive: "the Israeli enemy" is not Israel's.
    func owners(of group: Int, onlyPossessors: Bool = false) -> [Int] {
        let chunk = reading.chunks[group]
        var found: [Int] = []
        for index in chunk.words where index < chunk.head {
            let word = reading.words[index]
            if word.tag == .possessivePronoun, word.mention == nil,
                let speaker = speakerIfFirstPerson(index)
            {
                found.append(speaker)
                continue
            }
            guard let entity = entity(at: index), isLastOfMention(index) else { continue }
            if isDescribed(index) { continue }
            if onlyPossessors, word.tag != .possessivePronoun,
                reading.words[index + 1].tag != .possessive
            {
                continue
            }
            if !found.contains(entity) { found.append(entity) }
        }
        // The innermost owner counts: "Turkey's president Erdogan's plan".
        guard let last = found.last else { return [] }
        return isJoined(chunk) ? found : [last]
    }

    /// The name that begins a group without owning it: "Ukraine weapons" after "gave".
    func receivers(in group: Int) -> [Int] {
        let chunk = reading.chunks[group]
        guard let entity = entity(at: chunk.words.lowerBound),
            let mention = reading.words[chunk.words.lowerBound].mention,
            entities.mentions[mention].form != .demonym,
            chunk.words.allSatisfy({ reading.words[$0].tag != .possessive }),
            reading.words[chunk.head].mention == nil
        else { return [] }
        return [entity]
    }

    /// Whether a group joins its owners by a hyphen or "and": "US-China trade talks".
    private func isJoined(_ chunk: Chunk) -> Bool {
        chunk.words.contains { reading.words[$0].tag == .hyphen }
    }

    /// Whether a mention is half of a compound: "Iran-backed", "pro-Russian".
    private func isDescribed(_ index: Int) -> Bool {
        let words = reading.words
        if index + 2 < words.count, words[index + 1].tag == .hyphen, words[index + 2].mention == nil
        {
            return true
        }
        var first = index
        while first > 0, words[first - 1].mention == words[index].mention { first -= 1 }
        return first > 1 && words[first - 1].tag == .hyphen && words[first - 2].mention == nil
    }

    private func isLastOfMention(_ index: Int) -> Bool {
        index + 1 >= reading.words.count
            || reading.words[index + 1].mention != reading.words[index].mention
    }

    /// The countries of several office holders: "the foreign ministers of Iran and Iraq".
    func collective(_ group: Int) -> [Party] {
        let head = reading.words[reading.chunks[group].head].text
        guard VerbForms.singular(head) != head else { return [] }
        let owners = owners(of: group)
        let found = owners.count > 1 ? owners : attachedGroups(to: group, joins: ["of", "from"])
        return found.map { Party(entity: $0, directness: .actingFor) }
    }

    private func attachedGroups(to group: Int, joins: Set<String>) -> [Int] {
        let chunks = reading.chunks
        guard chunks.indices.contains(group + 2), chunks[group + 1].kind == .preposition,
            joins.contains(reading.words[chunks[group + 1].head].text)
        else { return [] }
        let groups = reading.coordinated(from: group + 2, isClosed: true)
        return parties(groups, as: .source).map(\.entity)
    }

    /// The actors after "of", "from" or "by": "officials from Turkey", "the plan of Egypt".
    private func attached(to group: Int, isActing: Bool) -> [Int] {
        let chunks = reading.chunks
        guard chunks.indices.contains(group + 2), chunks[group + 1].kind == .preposition,
            chunks[group + 2].kind == .noun
        else { return [] }
        let preposition = reading.words[chunks[group + 1].head].text
        let joins: Set<String> =
            isActing ? ["of", "from", "for", "in", "at", "with"] : ["of", "by", "from"]
        guard joins.contains(preposition) else { return [] }
        if !isActing, preposition == "of", isSufferedNoun(group) { return [] }
        return parties(group + 2, as: .source).map(\.entity)
    }

    /// Whether a noun names what befalls its "of": who decries "the arrest of X" is not against X.
    func isSufferedNoun(_ group: Int) -> Bool {
        let text = reading.words[reading.chunks[group].head].text
        if text.hasSuffix("ing"), !ClosedClass.nouns.contains(text) { return true }
        return ActLexicon.shared.entries(.noun, VerbForms.singular(text)).contains { entry in
            entry.polarity == .oppose && entry.frames.contains { $0.target == .after("of") }
        } || Self.sufferedNouns.contains(text)
    }

    private static let sufferedNouns: Set<String> = [
        "closure", "loss", "death", "suffering", "destruction", "dissolution", "killing",
        "shooting", "bombing", "shelling", "funeral", "plight", "fate", "victim", "victims",
    ]

    /// The actor whose mention covers a word.
    func entity(at word: Int) -> Int? {
        reading.words[word].mention.map { entities.entityOfMention[$0] }
    }

    private func speakerIfFirstPerson(_ word: Int) -> Int? {
        let text = reading.words[word].text
        guard ClosedClass.firstPerson.contains(text), reading.words[word].isQuoted else {
            return nil
        }
        return speakers[word]
    }
}
