import ActorGraphs
import Articles

/// Joins the names of organizations: table entries, acronyms, longer and shorter forms, and the
/// offices of a state with their country.
struct OrganizationIdentity {
    let knowledge: Knowledge
    /// The country that most of the article is about, if one is.
    let home: String?

    /// Gives every named organization of the ledger to an entity.
    func join(in ledger: inout EntityLedger) {
        let named = ledger.mentions.indices.filter {
            ledger.mentions[$0].isActor && ledger.mentions[$0].kind == .organization
                && (ledger.mentions[$0].form == .name || ledger.mentions[$0].form == .metonym)
        }
        let defined = definitions(named, ledger)
        var progress = Progress(
            acronyms: AcronymKnowledge(knowledge: knowledge, home: home, ledger: ledger),
            parties: parties(named, ledger))
        for mention in named where defined[ledger.words(mention)] == nil {
            settle(mention, &progress, &ledger)
            progress.add(mention, ledger.words(mention))
        }
        // What the article defines counts more than what the tables know.
        for mention in named {
            guard let name = defined[ledger.words(mention)], let long = ledger.owner[name] else {
                continue
            }
            ledger.assign(
                mention, to: long, because: MentionReason(.acronym, line: ledger.line(of: name)))
        }
        joinInitials(named, &ledger)
        joinEndings(named, &ledger)
        for index in ledger.drafts.indices where ledger.drafts[index].entity.kind == .organization {
            describe(index, &ledger)
        }
    }

    /// What is known after some names of an article, for the next ones.
    private struct Progress {
        var acronyms: AcronymKnowledge
        /// The words before "Party" in names of parties.
        let parties: Set<[String]>
        /// The entities by what tells them from others: the name, or an office and its country.
        var keys: [String: Int] = [:]
        /// Every name once, however often it stands in the article.
        private(set) var names: [(mention: Int, words: [String])] = []
        private var known: Set<[String]> = []

        init(acronyms: AcronymKnowledge, parties: Set<[String]>) {
            self.acronyms = acronyms
            self.parties = parties
        }

        mutating func add(_ mention: Int, _ words: [String]) {
            if known.insert(words).inserted { names.append((mention, words)) }
        }
    }

    /// Gives a name to the organization of the tables that it is, to one that is open, or to a new one.
    private func settle(
        _ mention: Int, _ progress: inout Progress, _ ledger: inout EntityLedger
    ) {
        let reader = progress.acronyms.reading(of: mention, ledger)
        if let id = reader.known {
            ledger.assign(mention, to: known(id, &ledger), because: MentionReason(.knownName))
            return
        }
        let words = ledger.words(mention)
        let body =
            StateBody(words, knowledge)
            ?? (progress.parties.contains(words) ? StateBody(words + ["party"], knowledge) : nil)
        let stated =
            body?.country ?? ledger.mentions[mention].affiliation
            ?? (body == nil ? nil : ledger.seat(of: mention))
        // "Orzan's Defence Ministry" is not the home country's.
        let owner = body == nil || stated != nil ? nil : ledger.unknownOwner(of: mention)
        let local = stated ?? (owner == nil ? home : nil)
        if let own = own(body, local, mention, ledger) {
            ledger.assign(mention, to: known(own.id, &ledger), because: MentionReason(.stateOffice))
            return
        }
        let country = body == nil ? reader.country : local
        let key =
            body.map { $0.key + "@" + (country ?? owner.map { ledger.drafts[$0].entity.id } ?? "") }
            ?? words.joined(separator: " ")
        let reason = MentionReason(body == nil ? .name : .stateOffice)
        if let open = progress.keys[key] {
            ledger.assign(mention, to: open, because: reason)
        } else if body == nil, let open = joined(mention, progress.names, ledger) {
            ledger.assign(mention, to: open, because: MentionReason(.variant))
            progress.keys[key] = open
        } else {
            let name =
                owner.map { "\(ledger.text(mention)) (\(ledger.drafts[$0].entity.name))" }
                ?? name(mention, body: body, country, ledger)
            let id = Slug.organization(name)
            let draft =
                ledger.draft(id: id)
                ?? ledger.open(
                    Entity(id: id, name: name, kind: .organization, affiliation: country))
            ledger.update(draft) { $0.bodyKey = body?.key }
            ledger.assign(mention, to: draft, because: reason)
            progress.keys[key] = draft
        }
    }

    /// The words before "Party" in the names of parties that many countries have: "Labour" beside "the
    /// Labour Party".
    private func parties(_ named: [Int], _ ledger: EntityLedger) -> Set<[String]> {
        Set(
            named.compactMap { mention in
                let words = ledger.words(mention)
                guard words.count == 2, words.last == "party", StateBody(words, knowledge) != nil
                else { return nil }
                return words.dropLast()
            })
    }

    /// What a country calls an office or a party of that name, if it has a name of its own: the
    /// "Central Bank" of Korea, "Congress" in India, "Labor" in Australia.
    private func own(
        _ body: StateBody?, _ country: String?, _ mention: Int, _ ledger: EntityLedger
    ) -> KnownOrganization? {
        guard let country else { return nil }
        let words = ledger.words(mention)
        // "The National" is a newspaper; of other names that are no office's a party may have one word.
        guard body != nil || words.count == 1 && words != ["national"] else { return nil }
        let own = knowledge.organizations.ownBody(
            body?.key ?? StateBody.key(of: words), of: country)
        if body == nil, own?.type != "party" { return nil }
        if ledger.isOfRegion(mention) { return nil }
        // The "Congress party" is no parliament.
        let tokens = ledger.mentions[mention].tokens
        let next = ledger.reading.word(tokens.upperBound, inSentenceOf: tokens.lowerBound)
        let isParty = words.contains("party") || next == "party"
        return isParty && own?.type != "party" ? nil : own
    }

    private func known(_ id: String, _ ledger: inout EntityLedger) -> Int {
        if let open = ledger.draft(id: id) { return open }
        let organization = knowledge.organizations.organization(id: id)
        let draft = ledger.open(
            Entity(
                id: id, name: organization?.name ?? id, kind: .organization,
                affiliation: organization?.country))
        if let type = organization?.type {
            let body = StateBody(PhraseWords.words(of: organization?.name ?? ""), knowledge)
            ledger.update(draft) { draft in
                draft.descriptions.formUnion(Self.nouns(ofType: type))
                draft.bodyKey = knowledge.organizations.office(of: id) ?? body?.key
            }
        }
        return draft
    }

    private func name(
        _ mention: Int, body: StateBody?, _ country: String?, _ ledger: EntityLedger
    ) -> String {
        let text = ledger.text(mention)
        guard let body, body.country == nil, let country,
            let name = knowledge.countries.country(id: country)?.name
        else { return text }
        return "\(text) (\(name))"
    }

    // MARK: Longer and shorter forms

    /// The entity whose name is a longer or shorter form of the mention's, if exactly one is.
    private func joined(
        _ mention: Int, _ names: [(mention: Int, words: [String])], _ ledger: EntityLedger
    ) -> Int? {
        let words = ledger.words(mention)
        guard words.contains(where: { isTelling($0) }) else { return nil }
        var found: Set<Int> = []
        for (other, otherWords) in names.suffix(PersonIdentity.reach) {
            guard let owner = ledger.owner[other] else { continue }
            let isSlip = words.count == otherWords.count && isSlip(words, otherWords)
            guard
                isSlip || isShortForm(words, of: otherWords, mention, ledger)
                    || isShortForm(otherWords, of: words, other, ledger)
                        && !isPart(words, of: otherWords, named: other, ledger)
                    || isContracted(words, otherWords) || isContracted(otherWords, words)
            else { continue }
            // Both must share a word that tells organizations apart.
            let isShared =
                words.count == 1 || Set(words).intersection(otherWords).contains(where: isTelling)
            let isMisspelled =
                isSlip && isMisspelled(words, otherWords)
                && ledger.mentions[mention].sentence != ledger.mentions[other].sentence
            if isShared || isMisspelled { found.insert(owner) }
        }
        return found.count == 1 ? found.first : nil
    }

    /// Whether a word tells organizations apart: not "bank", "national" or a country's name.
    func isTelling(_ word: String) -> Bool {
        knowledge.organizations.words[word] == nil && !knowledge.words.ordinary.contains(word)
            && knowledge.countries.names[word] == nil && !Vocabulary.grammar.contains(word)
    }

    /// "Halvard" for "Halvard Motors", where the longer name is no part of what the shorter one
    /// names: the "UN Commission on the Status of Women" is not the UN.
    private func isShortForm(
        _ short: [String], of long: [String], _ named: Int, _ ledger: EntityLedger
    ) -> Bool {
        guard short.count < long.count, Array(long.prefix(short.count)) == short else {
            return false
        }
        // "Kerala" is not the "Kerala Muslim Jamaat", but "Leeds" may be "Leeds United".
        if knowledge.words.places[short.joined(separator: " ")] != nil, !isCalledByTown(long) {
            return false
        }
        let rest = long.dropFirst(short.count)
        let head =
            rest.firstIndex { ["of", "for", "on", "to", "in"].contains($0) } ?? rest.endIndex
        guard let kind = rest[..<head].last.flatMap({ knowledge.organizations.words[$0] }) else {
            return true
        }
        let isWhole =
            ledger.mentions[named].known != nil
            || short.contains { knowledge.organizations.words[$0] != nil }
        return !isWhole || kind == "company" || kind == "party"
            || ["department", "group", "service"].contains(rest[..<head].last)
    }

    /// Whether what is named later, by a longer name, is a part of what the shorter one names: "Orzan
    /// Malaysia", "Orzan Fashion" where the article has told of Orzan. A heading has short names of its own,
    /// but no branch.
    private func isPart(
        _ long: [String], of short: [String], named: Int, _ ledger: EntityLedger
    ) -> Bool {
        guard !isCalledByTown(long) else { return false }
        let rest = long.dropFirst(short.count)
        let isCountry = { (words: ArraySlice<String>) in
            knowledge.countries.names[words.joined(separator: " ")]?.form == .name
        }
        if isCountry(rest) { return true }
        return ledger.mentions[named].sentence > 0
            && rest.contains { word in
                ["of", "for", "on"].contains(word) || isTelling(word) || isCountry([word])
            }
    }

    /// Whether an organization is one of those that are called by their town alone: "Leeds United".
    private func isCalledByTown(_ name: [String]) -> Bool {
        [name.suffix(1), name.suffix(2)].contains { words in
            ["club", "united", "city"].contains(words.joined(separator: " "))
                || ["sport", "university"].contains(
                    knowledge.organizations.words[words.joined(separator: " ")] ?? "")
        }
    }

    /// "Sandinista Front" is the "Sandinista National Liberation Front": the same telling first
    /// word and the same last, and nothing between that the longer name lacks.
    private func isContracted(_ short: [String], _ long: [String]) -> Bool {
        guard short.count >= 2, short.count < long.count, let first = short.first,
            first == long.first, short.last == long.last, isTelling(first)
        else { return false }
        var rest = long[...]
        return short.allSatisfy { word in
            guard let place = rest.firstIndex(of: word) else { return false }
            rest = rest[(place + 1)...]
            return true
        }
    }

    /// "Education Minstry", "Education Ministry": a word for an organization and one that is none.
    private func isMisspelled(_ left: [String], _ right: [String]) -> Bool {
        guard let (one, other) = zip(left, right).first(where: { $0 != $1 }) else { return false }
        let isHead = { (word: String) in knowledge.organizations.words[word] != nil }
        return [one, other].filter(isHead).count == 1
            && [one, other].allSatisfy { word in
                knowledge.countries.names[word] == nil
                    && (isHead(word) || !knowledge.words.ordinary.contains(word))
            }
    }

    private func isSlip(_ left: [String], _ right: [String]) -> Bool {
        let pairs = zip(left, right).filter { $0 != $1 }
        guard pairs.count == 1, let pair = pairs.first else { return pairs.isEmpty }
        return EditDistance.isSlip(pair.0, pair.1)
            && !knowledge.words.ordinary.contains(pair.0)
    }

    /// Joins "the Navy", "Civic Committee" to the one longer name of the article that ends so.
    private func joinEndings(_ named: [Int], _ ledger: inout EntityLedger) {
        for mention in named.prefix(4 * PersonIdentity.reach) {
            let words = ledger.words(mention)
            guard ledger.mentions[mention].known == nil,
                ledger.mentions[mention].affiliation == nil, let short = ledger.owner[mention],
                StateBody(words, knowledge)?.country == nil, !isKnown(short, ledger)
            else { continue }
            let isPlain = words.count < 4 && words.allSatisfy { !isTelling($0) }
            guard isPlain || words.count > 1 else { continue }
            let longs = Set(
                named.prefix(4 * PersonIdentity.reach).compactMap { other -> Int? in
                    let long = ledger.words(other)
                    guard long.count > words.count, Array(long.suffix(words.count)) == words,
                        isPlain || isStyle(long.dropLast(words.count))
                    else { return nil }
                    return ledger.owner[other]
                })
            if longs.count == 1, let long = longs.first, long != short {
                ledger.reassign(mention, to: long, because: MentionReason(.ending))
            }
        }
    }

    /// Whether the tables have an organization.
    private func isKnown(_ draft: Int, _ ledger: EntityLedger) -> Bool {
        knowledge.organizations.organization(id: ledger.drafts[draft].entity.id) != nil
    }

    /// "Royal" before "Spanish Rowing Federation": words that a name is often used without.
    private func isStyle(_ words: ArraySlice<String>) -> Bool {
        words.allSatisfy {
            ["royal", "national", "federal", "grand"].contains($0)
                || knowledge.countries.names[$0] != nil
        }
    }

    // MARK: What common nouns may call it

    private func describe(_ index: Int, _ ledger: inout EntityLedger) {
        var nouns: Set<String> = []
        for mention in ledger.drafts[index].mentions {
            for word in ledger.words(mention) {
                if let kind = knowledge.organizations.words[word] {
                    nouns.insert(word)
                    // "Rapid Support Forces" are no army, though they are armed.
                    if kind != "military" { nouns.formUnion(Self.nouns(ofType: kind)) }
                }
            }
            let next = ledger.reading.word(
                ledger.mentions[mention].tokens.upperBound,
                inSentenceOf: ledger.mentions[mention].tokens.lowerBound)
            if CommonNouns.organizationNouns.contains(next) { nouns.insert(next) }
        }
        let isChamber = knowledge.organizations.isChamber(ledger.drafts[index].entity.id)
        ledger.update(index) { draft in
            draft.descriptions.formUnion(nouns)
            // "parliament" is both houses.
            if isChamber { draft.descriptions.remove("parliament") }
        }
    }

    /// The common nouns for a type of the tables.
    static func nouns(ofType type: String) -> Set<String> {
        switch type {
        case "igo": ["organization", "organisation", "body", "bloc", "alliance", "union"]
        case "agency": ["agency", "body", "bureau", "watchdog", "regulator"]
        case "armed-group": ["group", "movement", "militia", "organization", "organisation"]
        case "bank": ["bank", "lender"]
        case "company":
            [
                "company", "firm", "corporation", "conglomerate", "carmaker", "automaker",
                "airline",
                "manufacturer", "startup",
            ]
        case "court": ["court"]
        case "legislature": ["parliament", "assembly"]
        case "media": ["newspaper", "broadcaster", "network", "agency"]
        case "military": ["army", "military"]
        case "ministry": ["ministry", "department"]
        case "ngo": ["group", "organization", "organisation", "foundation", "charity"]
        case "party": ["party", "movement"]
        case "sport": ["club", "team", "federation"]
        case "union": ["union", "federation"]
        case "university": ["university", "institute"]
        default: []
        }
    }
}
