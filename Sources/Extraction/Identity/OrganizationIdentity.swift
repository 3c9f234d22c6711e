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
            ledger.mentions[$0].kind == .organization && ledger.mentions[$0].form == .name
        }
        for mention in named {
            guard let id = ledger.mentions[mention].known else { continue }
            ledger.assign(mention, to: known(id, &ledger))
        }
        var keys: [String: Int] = [:]
        for mention in named where ledger.owner[mention] == nil {
            let body = stateBody(mention, ledger)
            let key = key(mention, body: body, ledger)
            if let open = keys[key] {
                ledger.assign(mention, to: open)
            } else if body == nil, let open = joined(mention, named, ledger) {
                ledger.assign(mention, to: open)
                keys[key] = open
            } else {
                let name = name(mention, body: body, ledger)
                let id = Slug.organization(name)
                let draft =
                    ledger.draft(id: id)
                    ?? ledger.open(
                        Entity(id: id, name: name, kind: .organization, affiliation: body))
                ledger.assign(mention, to: draft)
                keys[key] = draft
            }
        }
        joinAcronyms(named, &ledger)
        for index in ledger.drafts.indices where ledger.drafts[index].entity.kind == .organization {
            describe(index, &ledger)
        }
    }

    private func known(_ id: String, _ ledger: inout EntityLedger) -> Int {
        if let open = ledger.draft(id: id) { return open }
        let organization = knowledge.organizations.all.first { $0.id == id }
        let draft = ledger.open(
            Entity(
                id: id, name: organization?.name ?? id, kind: .organization,
                affiliation: organization?.country))
        if let type = organization?.type {
            ledger.update(draft) { $0.descriptions.formUnion(Self.nouns(ofType: type)) }
        }
        return draft
    }

    // MARK: Offices of a state

    /// The country of a state's office, when the mention is one and its country is known.
    private func stateBody(_ mention: Int, _ ledger: EntityLedger) -> String? {
        let words = ledger.words(mention)
        let isBody =
            knowledge.organizations.genericBodies[words.joined(separator: " ")] != nil
            || words.first == "ministry" || words.last == "ministry"
        guard isBody else { return nil }
        return ledger.mentions[mention].affiliation ?? home
    }

    /// One key for all forms of a name: "Ministry of Foreign Affairs" is the "Foreign Ministry".
    private func key(_ mention: Int, body: String?, _ ledger: EntityLedger) -> String {
        Self.normal(ledger.words(mention)) + (body.map { "@" + $0 } ?? "")
    }

    static func normal(_ words: [String]) -> String {
        var words = words.filter { !["the", "of", "'s", "'", "-", "."].contains($0) }
        guard let ministry = words.firstIndex(of: "ministry"), words.count > 1 else {
            return words.joined(separator: " ")
        }
        words.remove(at: ministry)
        words.removeAll { $0 == "affairs" || $0 == "and" }
        return words.joined(separator: " ") + " ministry"
    }

    private func name(_ mention: Int, body: String?, _ ledger: EntityLedger) -> String {
        let text = ledger.text(mention)
        guard let body,
            let country = knowledge.countries.country(
                code: String(body.dropFirst("country/".count)))
        else { return text }
        return "\(text) (\(country.name))"
    }

    // MARK: Longer and shorter forms

    /// The entity whose name is a longer or shorter form of the mention's, if exactly one is.
    private func joined(_ mention: Int, _ named: [Int], _ ledger: EntityLedger) -> Int? {
        let words = ledger.words(mention)
        guard words.contains(where: { isTelling($0) }) else { return nil }
        var found: Set<Int> = []
        for other in named where other != mention {
            guard let owner = ledger.owner[other] else { continue }
            let otherWords = ledger.words(other)
            if Self.isShortForm(words, of: otherWords) || Self.isShortForm(otherWords, of: words)
                || words.count == otherWords.count && isSlip(words, otherWords)
            {
                // Both must share a word that tells organizations apart.
                let shared = Set(words).intersection(otherWords)
                if shared.contains(where: isTelling) || words.count == 1 { found.insert(owner) }
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// Whether a word tells organizations apart: not "bank", "national" or a country's name.
    private func isTelling(_ word: String) -> Bool {
        knowledge.organizations.words[word] == nil && !knowledge.words.ordinary.contains(word)
            && knowledge.countries.names[word] == nil && !Vocabulary.grammar.contains(word)
    }

    private static func isShortForm(_ short: [String], of long: [String]) -> Bool {
        short.count < long.count && Array(long.prefix(short.count)) == short
    }

    private func isSlip(_ left: [String], _ right: [String]) -> Bool {
        let pairs = zip(left, right).filter { $0 != $1 }
        guard pairs.count == 1, let pair = pairs.first else { return pairs.isEmpty }
        return EditDistance.isSlip(pair.0, pair.1)
            && !knowledge.words.ordinary.contains(pair.0)
    }

    // MARK: Acronyms

    /// Joins an acronym to the name beside which the article defines it, or whose initials it is.
    private func joinAcronyms(_ named: [Int], _ ledger: inout EntityLedger) {
        let finder = AcronymFinder(reading: ledger.reading)
        var expansions: [String: Int] = [:]
        for (mention, next) in zip(named, named.dropFirst()) {
            let name = ledger.mentions[mention].tokens
            let inner = ledger.mentions[next].tokens
            guard inner.lowerBound == name.upperBound + 1,
                ledger.reading.words[name.upperBound] == "(",
                let long = ledger.owner[mention], let short = ledger.owner[next], long != short
            else { continue }
            if finder.fits(ledger.words(next).joined(), name) {
                expansions[ledger.words(next).joined(separator: " ")] = long
            } else if finder.fits(ledger.words(mention).joined(), inner) {
                expansions[ledger.words(mention).joined(separator: " ")] = short
            }
        }
        for mention in named where ledger.mentions[mention].known == nil {
            if let long = expansions[ledger.words(mention).joined(separator: " ")] {
                ledger.reassign(mention, to: long)
            }
        }
        for mention in named {
            guard ledger.mentions[mention].known == nil,
                ledger.mentions[mention].tokens.count == 1,
                ledger.reading.shapes[ledger.mentions[mention].tokens.lowerBound] == .upper,
                let short = ledger.owner[mention]
            else { continue }
            let acronym = ledger.words(mention).joined()
            let longs = Set(
                named.compactMap { other -> Int? in
                    let tokens = ledger.mentions[other].tokens
                    return tokens.count > 1 && finder.areInitials(acronym, of: tokens)
                        ? ledger.owner[other] : nil
                })
            if longs.count == 1, let long = longs.first, long != short {
                ledger.reassign(mention, to: long)
            }
        }
    }

    // MARK: What common nouns may call it

    private func describe(_ index: Int, _ ledger: inout EntityLedger) {
        var nouns: Set<String> = []
        for mention in ledger.drafts[index].mentions {
            for word in ledger.words(mention) {
                if let kind = knowledge.organizations.words[word] {
                    nouns.insert(word)
                    nouns.formUnion(Self.nouns(ofType: kind))
                }
            }
            let next = ledger.reading.word(
                ledger.mentions[mention].tokens.upperBound,
                inSentenceOf: ledger.mentions[mention].tokens.lowerBound)
            if CommonNouns.organizationNouns.contains(next) { nouns.insert(next) }
        }
        ledger.update(index) { $0.descriptions.formUnion(nouns) }
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
