import ActorGraphs
import Articles

/// Decides whether an acronym of the tables means the organization there, or another of the same
/// letters: "NIS" is a spy agency of South Korea and an oil company of Serbia.
struct AcronymKnowledge {
    let knowledge: Knowledge
    /// The country that most of the article is about, if one is.
    let home: String?
    /// The ids that the article names, places and origins included, and the countries of office holders.
    private let present: Set<String>
    /// What was decided for the letters before.
    private var decided: [String: Reading] = [:]

    /// What an acronym means.
    struct Reading: Sendable, Hashable {
        /// The organization of the tables.
        var known: String?
        /// The country that the text puts beside an organization that no table has.
        var country: String?
    }

    init(knowledge: Knowledge, home: String?, ledger: EntityLedger) {
        self.knowledge = knowledge
        self.home = home
        let holders = ledger.mentions.indices.compactMap { mention -> String? in
            guard ledger.mentions[mention].kind == .person, ledger.mentions[mention].form == .name
            else { return nil }
            let name = ledger.words(mention).joined(separator: " ")
            return knowledge.people.holderNames[name].flatMap {
                knowledge.people.holders[$0].country
            }
        }
        present = Set(ledger.mentions.compactMap(\.known) + holders)
    }

    /// What a mention's name means; names of several words mean what the tables say, but for parties,
    /// which have namesakes in the countries around: "Jamaat-e-Islami".
    mutating func reading(of mention: Int, _ ledger: EntityLedger) -> Reading {
        guard let id = ledger.mentions[mention].known else { return Reading() }
        let tokens = ledger.mentions[mention].tokens
        guard tokens.count == 1, ledger.reading.shapes[tokens.lowerBound] == .upper else {
            return isForeignParty(id) ? Reading() : Reading(known: id)
        }
        let letters = ledger.reading.words[tokens.lowerBound]
        if let reading = decided[letters] { return reading }
        let reading = decide(id, letters, ledger)
        decided[letters] = reading
        return reading
    }

    /// Whether the article is about one country and never names the party's.
    private func isForeignParty(_ id: String) -> Bool {
        guard let home,
            let party = knowledge.organizations.organization(id: id),
            party.type == "party", let country = party.country
        else { return false }
        return country != home && !present.contains(country)
    }

    private func decide(_ id: String, _ letters: String, _ ledger: EntityLedger) -> Reading {
        let all = knowledge.organizations.all
        guard let own = knowledge.organizations.organization(id: id),
            own.acronyms.contains(where: { $0.folded == letters })
        else { return Reading(known: id) }
        let isWrittenOut = ledger.mentions.contains { $0.known == id && $0.tokens.count > 1 }
        if isWrittenOut { return Reading(known: id) }
        let namesakes = all.filter { other in
            other.id != id && other.acronyms.contains { $0.folded == letters }
        }
        // "EFF" is a party where South Africa is spoken of, else the foundation.
        let near = namesakes.filter { $0.country.map(present.contains) ?? false }
        guard let country = own.country else {
            return Reading(known: near.count == 1 ? near.first?.id : id)
        }
        let beside = ledger.mentions.indices.compactMap { index -> String? in
            guard ledger.mentions[index].known == id, ledger.mentions[index].tokens.count == 1
            else {
                return nil
            }
            return self.country(beside: ledger.mentions[index].tokens, ledger)
        }
        if beside.contains(country) { return Reading(known: id) }
        if let other = beside.first {
            return Reading(
                known: namesakes.first { $0.country == other }?.id, country: other)
        }
        if present.contains(country) { return Reading(known: id) }
        if near.count == 1 { return Reading(known: near.first?.id) }
        let worldwide = namesakes.filter { $0.country == nil }
        if worldwide.count == 1 { return Reading(known: worldwide.first?.id) }
        // Newspapers and the bodies of the United States are called by their letters everywhere.
        let isSafe = home == nil || own.type == "media" || country == "country/usa"
        return Reading(known: isSafe ? id : nil)
    }

    /// "Serbia's oil company NIS", "NIS, Serbia's oil company": the country of a description.
    private func country(beside tokens: Range<Int>, _ ledger: EntityLedger) -> String? {
        let reading = ledger.reading
        var index = tokens.lowerBound - 1
        while tokens.lowerBound - index < 6,
            !reading.word(index, inSentenceOf: tokens.lowerBound).isEmpty,
            reading.shapes[index] == .lower,
            !Vocabulary.grammar.contains(reading.words[index])
        {
            index -= 1
        }
        if index >= 0, index < tokens.lowerBound - 1 {
            let isOwner = reading.article.tokens[index].kind == .possessive
            if let country = country(
                endingAt: isOwner ? index : index + 1, isOwner: isOwner, ledger)
            {
                return country
            }
        }
        guard reading.word(tokens.upperBound, inSentenceOf: tokens.lowerBound) == "," else {
            return nil
        }
        var start = tokens.upperBound + 1
        if ["the", "a", "an"].contains(reading.word(start, inSentenceOf: tokens.lowerBound)) {
            start += 1
        }
        guard let mention = ledger.mentions.first(where: { $0.tokens.lowerBound == start }),
            mention.kind == .country
        else { return nil }
        let next = reading.word(mention.tokens.upperBound, inSentenceOf: tokens.lowerBound)
        let isOwner = next == "'s" || next == "'"
        return isOwner
            || mention.form == .demonym && !next.isEmpty
                && reading.shapes[mention.tokens.upperBound] == .lower
            ? mention.known : nil
    }

    /// The country whose possessive or adjective ends before a token.
    private func country(endingAt end: Int, isOwner: Bool, _ ledger: EntityLedger) -> String? {
        ledger.mentions.first {
            $0.tokens.upperBound == end && $0.kind == .country
                && (isOwner || $0.form == .demonym)
        }?.known
    }
}
