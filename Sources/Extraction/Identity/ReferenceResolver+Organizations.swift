import ActorGraphs

// Nouns for organizations: "the party", "police", "the foreign ministry", "the army".
extension ReferenceResolver {
    /// Whether a name of an organization ends in those words, or has them before its "of" or "for".
    private func isHead(_ words: [String], of draft: Int, _ ledger: EntityLedger) -> Bool {
        ledger.drafts[draft].mentions.contains { mention in
            guard ledger.mentions[mention].form == .name else { return false }
            let name = ledger.words(mention)
            let head = name.firstIndex { $0 == "of" || $0 == "for" } ?? name.endIndex
            return name.suffix(words.count) == words[...]
                || name[..<head].suffix(words.count) == words[...]
        }
    }

    private func isArmy(_ words: [String]) -> Bool {
        knowledge.organizations.genericBodies[words.joined(separator: " ")] == "military"
    }

    /// "the army": the armed forces that the article has by name, else its state's. Where it speaks
    /// of "Sudan's army", whose mention is in the name, the army is the state itself.
    private func army(
        of mention: Int, _ bodyKey: String?, of states: Set<String>, _ ledger: inout EntityLedger
    ) -> Int? {
        let words = ledger.words(mention)
        let isWhole = Self.wholeForces.contains(words.joined(separator: " "))
        // "the Turkish army" has its mention in the adjective.
        let beside = ledger.country(before: mention)
        let named = ledger.drafts.indices.filter { index in
            let draft = ledger.drafts[index]
            return draft.entity.kind == .organization
                && (bodyKey != nil && draft.bodyKey == bodyKey
                    || isWhole && isMilitary(draft.entity)
                        && draft.entity.affiliation == beside ?? self.home(at: mention, ledger))
                && draft.mentions.contains { $0 < mention }
                && (beside == nil || draft.entity.affiliation == beside)
        }
        if named.count == 1 { return named.first }
        guard beside == nil, states.count < 2 else { return nil }
        let home = self.home(at: mention, ledger)
        if isWhole, let state = states.first, home == nil || home == state {
            return ledger.country(id: state)
        }
        return home.flatMap {
            office(
                isWhole ? ["armed", "forces"] : words, of: $0,
                isHeading: ledger.mentions[mention].sentence == 0, &ledger)
        }
    }

    /// Words for all armed forces of a state.
    private static let wholeForces: Set = [
        "armed forces", "army", "defence forces", "defense forces", "military",
    ]

    /// Whether an organization of the tables is a state's army, no armed group.
    private func isMilitary(_ entity: Entity) -> Bool {
        entity.affiliation != nil
            && knowledge.organizations.organization(id: entity.id)?.type == "military"
    }

    /// The countries whose army the article speaks of: "Sudan's army", "the Sudanese armed forces".
    func armyStates(in ledger: EntityLedger) -> Set<String> {
        let reading = ledger.reading
        return Set(
            ledger.mentions.compactMap { mention in
                guard mention.kind == .country, let known = mention.known else { return nil }
                var next = mention.tokens.upperBound
                if reading.word(next, inSentenceOf: mention.tokens.lowerBound) == "'s" { next += 1 }
                guard mention.form == .demonym || next > mention.tokens.upperBound else {
                    return nil
                }
                let words = [next, next + 1].map {
                    reading.word($0, inSentenceOf: mention.tokens.lowerBound)
                }
                let isArmy =
                    Self.wholeForces.contains(words[0])
                    || Self.wholeForces.contains(words.joined(separator: " "))
                return isArmy ? known : nil
            })
    }

    /// "the party", "police", "the foreign ministry".
    func organization(
        of mention: Int, _ armyStates: Set<String>, _ ledger: inout EntityLedger
    ) -> Found? {
        let words = ledger.words(mention)
        let phrase = words.joined(separator: " ")
        let sentence = ledger.mentions[mention].sentence
        let bodyKey = StateBody(words, knowledge)?.key
        let isBody = bodyKey != nil
        if let owner = ledger.unknownOwner(of: mention) {
            return isArmy(words) ? (owner, MentionReason(.army)) : nil
        }
        if isArmy(words) {
            return army(of: mention, bodyKey, of: armyStates, &ledger)
                .map { ($0, MentionReason(.army)) }
        }
        guard isKnownAlready(mention, ledger) else { return nil }
        let barred = pronouns.barred(mention, ledger)
        let candidates = ledger.drafts.indices.filter { index in
            let draft = ledger.drafts[index]
            return draft.entity.kind == .organization && !barred.contains(index)
                && (draft.descriptions.contains(phrase)
                    || isBody && draft.bodyKey == bodyKey)
                && !ledger.isComplement(mention, of: draft.entity.name)
                && draft.mentions.contains {
                    $0 < mention && sentence - ledger.mentions[$0].sentence <= 6
                }
        }
        let beside = ledger.country(before: mention)
        let fitting = candidates.filter {
            beside == nil || ledger.drafts[$0].entity.affiliation == beside
        }
        let headed = fitting.filter { isHead(words, of: $0, ledger) }
        let one =
            fitting.count == 1
            ? fitting.first
            : headed.count == 1 ? headed.first : nearest(fitting, mention, ledger)
        if let one { return (one, MentionReason(.description)) }
        // "the ministry" alone is that of the minister who was named last.
        if words == ["ministry"], fitting.isEmpty {
            return ministry(before: mention, &ledger).map { ($0, MentionReason(.stateOffice)) }
        }
        guard isBody, fitting.isEmpty, !ledger.isOfRegion(mention) else {
            return nil
        }
        guard let country = beside ?? ledger.seat(of: mention) ?? home(at: mention, ledger) else {
            return officeOfNobody(words, &ledger).map { ($0, MentionReason(.stateOffice)) }
        }
        return office(words, of: country, isHeading: sentence == 0 && beside == nil, &ledger)
            .map { ($0, MentionReason(.stateOffice)) }
    }

    /// The ministry named last in the sentences right before, or that of the minister named last: the
    /// "foreign ministry" of "Chinese Foreign Minister Ana Silva".
    private func ministry(before mention: Int, _ ledger: inout EntityLedger) -> Int? {
        let sentence = ledger.mentions[mention].sentence
        for index in ledger.mentions.indices[..<mention].reversed() {
            guard sentence - ledger.mentions[index].sentence <= Self.ministerReach else { break }
            if let body = ledger.owner[index],
                ledger.drafts[body].bodyKey?.hasSuffix("ministry") ?? false
            {
                return body
            }
            guard ledger.mentions[index].kind == .person, ledger.mentions[index].form == .name,
                let owner = ledger.owner[index],
                !ledger.isOwned(mention) || index == mention - 1,
                let country = ledger.drafts[owner].entity.affiliation, Country.isID(country)
            else { continue }
            let roles = ledger.drafts[owner].mentions.compactMap { ledger.mentions[$0].role }
            for role in roles {
                let words = PhraseWords.words(of: role)
                guard let minister = words.firstIndex(of: "minister"), minister > 0 else {
                    continue
                }
                let ministry = [words[minister - 1], "ministry"]
                if knowledge.organizations.genericBodies[ministry.joined(separator: " ")] != nil {
                    return office(ministry, of: country, isHeading: false, &ledger)
                }
            }
        }
        return nil
    }

    /// How many sentences back a minister may have been named.
    private static let ministerReach = 3

    /// "police" in an article that names no country: whose it is, nobody says.
    private func officeOfNobody(_ words: [String], _ ledger: inout EntityLedger) -> Int? {
        guard Self.ownNames.contains(words), let key = StateBody(words, knowledge)?.key,
            !ledger.mentions.contains(where: { $0.kind == .country && $0.known != nil })
        else { return nil }
        let name = Self.title(of: words)
        let id = Slug.organization(name)
        let draft =
            ledger.draft(id: id) ?? ledger.open(Entity(id: id, name: name, kind: .organization))
        ledger.update(draft) { $0.bodyKey = key }
        return draft
    }

    private static func title(of words: [String]) -> String {
        words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
            .replacing(" '", with: "'")
    }

    /// Bodies that the press calls without an article, as by a name.
    private static let ownNames: Set = [["police"], ["prosecutors"]]

    /// The office of a country that common words name: one that the tables have, one that the
    /// article has by name, "the US embassy" perhaps only further down, or a new one.
    private func office(
        _ words: [String], of country: String, isHeading: Bool,
        _ ledger: inout EntityLedger
    ) -> Int? {
        guard let key = StateBody(words, knowledge)?.key,
            let name = knowledge.countries.country(id: country)?.name
        else { return nil }
        let same = ledger.drafts.indices.filter {
            ledger.drafts[$0].bodyKey == key && !ledger.drafts[$0].mentions.isEmpty
        }
        if let own = same.first(where: { ledger.drafts[$0].entity.affiliation == country }) {
            return own
        }
        // "Navy sinks trawler": a headline leaves the name to what follows.
        let named = same.filter { index in
            ledger.drafts[index].mentions.contains { ledger.mentions[$0].form == .name }
        }
        if isHeading, !named.isEmpty { return named.count == 1 ? named.first : nil }
        if let own = knowledge.organizations.ownBody(key, of: country) {
            let draft =
                ledger.draft(id: own.id)
                ?? ledger.open(
                    Entity(id: own.id, name: own.name, kind: .organization, affiliation: country))
            ledger.update(draft) { $0.bodyKey = key }
            return draft
        }
        let title = Self.title(of: words)
        let entity = Entity(
            id: Slug.organization("\(title) (\(name))"), name: "\(title) (\(name))",
            kind: .organization, affiliation: country)
        let draft = ledger.draft(id: entity.id) ?? ledger.open(entity)
        ledger.update(draft) { $0.bodyKey = key }
        return draft
    }
}
