import ActorGraphs
import Articles

/// Whether a common noun may mean an actor, by all that it says: number, kind, nationality, sex and
/// office.
///
/// "The French leader" is no Hungarian, "the businesswoman" no man, "the kingdom" no republic.
struct NounFit {
    let ledger: EntityLedger
    let mention: Int

    /// Whether nothing speaks against an actor.
    func allows(_ draft: Int) -> Bool {
        let entity = ledger.drafts[draft].entity
        let own = ledger.mentions[mention]
        guard !isMany, !isOfAnotherCountry(draft), !isRelatedTo(draft) else { return false }
        if own.kind == .country, entity.kind == .organization {
            return ledger.isRegion(draft)
                && (Self.provinces.contains(noun) || Vocabulary.governments.contains(noun))
        }
        guard own.kind == entity.kind else { return false }
        switch entity.kind {
        case .person: return !isSomebodyElse(draft)
        case .country: return !isInside(entity) && hasEpithets(entity)
        case .organization: return !ledger.isComplement(mention, of: entity.name)
        }
    }

    private var noun: String { ledger.words(mention).last ?? "" }

    /// "both countries", "the two companies" are more than one.
    var isMany: Bool {
        let start = ledger.mentions[mention].tokens.lowerBound
        return Self.groups.contains(noun)
            || Self.counts.contains(ledger.words(mention).first ?? "")
            || Self.counts.contains(ledger.reading.word(start - 1, inSentenceOf: start))
    }

    private static let groups: Set = [
        "countries", "nations", "states", "governments", "neighbours", "neighbors", "sides",
    ]

    private static let counts: Set = [
        "all", "both", "few", "four", "many", "several", "three", "two",
    ]

    // MARK: Where from

    /// "the Namibian government" is Namibia's, "the Italian firm" is not German, and "the Bosnian Serb
    /// leader" is of one of two.
    private func isOfAnotherCountry(_ draft: Int) -> Bool {
        let entity = ledger.drafts[draft].entity
        let own = ledger.mentions[mention].affiliation
        let countries = own.map { [$0] } ?? countriesBefore
        guard !countries.isEmpty else { return false }
        if entity.kind == .country {
            return Vocabulary.governments.contains(noun) && !countries.contains(entity.id)
        }
        // "The Saudi" is nobody of whom nothing tells that.
        if own != nil { return entity.affiliation.map { !countries.contains($0) } ?? true }
        // "The American pope": where somebody is from, not what he governs.
        guard entity.kind == .organization || Self.national.contains(noun) else {
            return false
        }
        return entity.affiliation.map { Country.isID($0) && !countries.contains($0) } ?? false
    }

    /// Offices that a country has.
    private static let national = Vocabulary.words("chancellor leader minister premier president")

    /// The countries of the words right before a noun.
    private var countriesBefore: Set<String> {
        guard let first = ledger.country(before: mention) ?? nation(1) else { return [] }
        return Set([first, nation(1), nation(2)].compactMap(\.self))
    }

    /// The country of an adjective so many words before the noun.
    private func nation(_ distance: Int) -> String? {
        let start = ledger.mentions[mention].tokens.lowerBound
        let word = ledger.reading.word(start - distance, inSentenceOf: start)
        let countries = ledger.knowledge.countries
        guard let name = countries.names[word], [.adjective, .people].contains(name.form) else {
            return nil
        }
        return countries.all[name.country].id
    }

    /// "his neighbour" is not the country of who has one.
    private func isRelatedTo(_ draft: Int) -> Bool {
        guard mention > 0, isRelation, let owner = ledger.owner[mention - 1],
            ledger.isOwned(mention)
                || ledger.mentions[mention - 1].form == .pronoun
                    && ledger.mentions[mention - 1].tokens.upperBound
                        == ledger.mentions[mention].tokens.lowerBound
        else { return false }
        return ledger.drafts[owner].entity.affiliation == ledger.drafts[draft].entity.id
    }

    /// "neighbour", "rival": what one is to another.
    var isRelation: Bool { Self.relations.contains(noun) }

    private static let relations = Vocabulary.words(
        "adversary ally antagonist enemy foe neighbor neighbour opponent rival")

    /// "the province" is no country, though "the city" may be Singapore.
    private func isInside(_ entity: Entity) -> Bool {
        Self.provinces.contains(noun)
            && !(ledger.knowledge.countries.country(id: entity.id)?.isCity ?? false)
    }

    /// What lies in a country.
    private static let provinces = Vocabulary.words(
        """
        province region county canton district prefecture municipality city town village governorate
        """)

    /// Whether a country has all that a noun and the words before it call it, as far as the tables know
    /// such words: "the kingdom", "the West African nation".
    private func hasEpithets(_ entity: Entity) -> Bool {
        guard let country = ledger.knowledge.countries.country(id: entity.id) else { return true }
        let start = ledger.mentions[mention].tokens.lowerBound
        let words =
            ledger.reading.wordsBefore(start, 2) + ledger.words(mention).filter { $0 != "-" }
        let known = ledger.knowledge.countries.epithets
        // "south-east Asian"
        if words.contains("-") { return true }
        var index = words.endIndex - 1
        while index >= words.startIndex {
            let pair = words[max(words.startIndex, index - 1)...index].joined(separator: " ")
            if index > words.startIndex, known.contains(pair) {
                guard country.epithets.contains(pair) else { return false }
                index -= 2
                continue
            }
            if known.contains(words[index]), !country.epithets.contains(words[index]) {
                return false
            }
            index -= 1
        }
        return true
    }

    // MARK: Who

    /// Whether a noun means somebody else than a person, by what it is of, by sex or by office.
    private func isSomebodyElse(_ draft: Int) -> Bool {
        let isOthers =
            ledger.organization(beside: mention).map { !ledger.mayHoldOffice(draft, of: $0) }
            ?? false
        // "WikiLeaks founder", "best president of all": somebody of that, somebody else.
        let isElsewhere =
            ledger.isSingledOut(mention)
            || ledger.name(before: mention).map { !ledger.mayBeOf(draft, $0) } ?? false
        return isOthers || isElsewhere || isOfOtherSex(draft) || isOfOtherOffice(draft)
            || Self.stateForms.contains(noun)
    }

    /// "the emirate" is no emir.
    private static let stateForms = Vocabulary.words("emirate kingdom principality sultanate")

    func isOfOtherSex(_ draft: Int) -> Bool {
        guard let sex = sex(of: noun), let known = ledger.drafts[draft].gender else {
            return false
        }
        return sex != known
    }

    /// The sex that a noun for people tells: "congresswoman", "queen"; the men of offices and ranks,
    /// "chairman", may be women.
    private func sex(of noun: String) -> Gender? {
        if noun.hasSuffix("woman") || Self.female.contains(noun) { return .female }
        if Self.male.contains(noun) { return .male }
        guard let title = ledger.knowledge.people.titles[noun],
            !["office", "military"].contains(title.kind), !noun.hasSuffix("man")
        else { return nil }
        return title.gender
    }

    private static let female = Vocabulary.words(
        "aunt daughter girl grandmother heiress mother niece sister widow wife")
    private static let male = Vocabulary.words(
        """
        boy brother businessman congressman dutchman englishman father frenchman grandfather husband irishman man
        nephew policeman scotsman son uncle welshman widower
        """)

    /// A monarch or a pope is called neither president nor prime minister, and who governs is no
    /// "opposition leader".
    private func isOfOtherOffice(_ draft: Int) -> Bool {
        let roles = ledger.drafts[draft].descriptions.map { PhraseWords.words(of: $0) }
        let start = ledger.mentions[mention].tokens.lowerBound
        let called = ledger.words(mention)
        let isOpposition =
            called.contains("opposition")
            || ledger.reading.word(start - 1, inSentenceOf: start) == "opposition"
        if isOpposition {
            return roles.contains { isGoverning($0) }
                && !roles.contains { $0.contains("opposition") }
        }
        guard isGoverning(called) else { return false }
        let isCrowned =
            roles.contains { $0.contains(where: Self.crowned.contains) }
            || PhraseWords.words(of: ledger.drafts[draft].entity.name).first
                .map(Self.crowned.contains) ?? false
        return isCrowned && !roles.contains { isGoverning($0) }
    }

    /// Whether a role is that of who governs now: "prime minister", "Chadian president"; no "former" one,
    /// no "party president".
    private func isGoverning(_ role: [String]) -> Bool {
        let office = role.prefix { $0 != "of" }
        guard let head = Self.heads.first(where: { office.suffix($0.count) == $0[...] }) else {
            return false
        }
        let country = office.dropLast(head.count).joined(separator: " ")
        return country.isEmpty || ledger.knowledge.countries.names[country] != nil
    }

    private static let heads = [["president"], ["premier"], ["chancellor"], ["prime", "minister"]]
    private static let crowned = Vocabulary.words(
        "emir emperor empress king pope prince princess queen sultan")
}
