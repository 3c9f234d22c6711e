import ActorGraphs
import Articles

/// Decides which mentions name the same actor, and who each actor is.
///
/// Countries first, since people and offices belong to them; then organizations and people by
/// their names; pronouns and common nouns last, when it is known who is there to be meant.
package struct IdentityResolver: Sendable {
    private let knowledge: Knowledge

    package init(knowledge: Knowledge) {
        self.knowledge = knowledge
    }

    /// The actors of an article, every mention given to exactly one or to none.
    package func entities(of mentions: Mentions) -> Entities {
        let reading = Reading(mentions.article)
        let mentions = SharedSeat.settled(mentions)
        var ledger = EntityLedger(mentions: mentions, reading: reading, knowledge: knowledge)
        let home = home(of: mentions)
        for (index, mention) in mentions.all.enumerated()
        where mention.kind == .country && mention.isActor {
            if let id = mention.known, let country = ledger.country(id: id) {
                ledger.assign(index, to: country, because: reason(index, ledger))
            }
        }
        OrganizationIdentity(knowledge: knowledge, home: home).join(in: &ledger)
        let antecedents = mentions.read.map { MentionAntecedents(of: ledger.mentions, in: $0) }
        PersonIdentity(knowledge: knowledge, antecedents: antecedents).join(in: &ledger)
        let learned = antecedents.map { LearnedReferences(antecedents: $0) }
        ReferenceResolver(knowledge: knowledge, home: home, learned: learned).resolve(in: &ledger)
        if let antecedents { LearnedNames(antecedents: antecedents).join(in: &ledger) }
        learned?.resolve(in: &ledger)
        return ledger.entities(of: mentions)
    }

    /// Why a word of the tables names its country.
    private func reason(_ mention: Int, _ ledger: EntityLedger) -> MentionReason {
        let words = ledger.words(mention).joined(separator: " ")
        if let form = knowledge.countries.names[words]?.form { return MentionReason(form.rule) }
        switch ledger.mentions[mention].form {
        case .demonym: return MentionReason(.demonym)
        case .metonym: return MentionReason(.seat)
        default: return MentionReason(.knownName)
        }
    }

    /// The country that the article is about: that half of all words for countries name, places and
    /// origins included, or many of them and three times as many as name any other. Where at least
    /// three parties, state bodies and office holders are of one country, few of others and none of
    /// that, as when Seoul's parties speak of North Korean refugees, or where there is no word for a
    /// country, it is theirs.
    private func home(of mentions: Mentions) -> String? {
        var counts: [String: Int] = [:]
        var datelines: Set<String> = []
        for mention in mentions.all where mention.kind == .country {
            guard let known = mention.known else { continue }
            if mentions.article.isInDateline(mention.range, sentence: mention.sentence) {
                datelines.insert(known)
            } else {
                counts[known, default: 0] += 1
            }
        }
        // Who reports from a capital, and speaks of its country, mostly reports on that country: two
        // words more than the dateline itself, and where most words are for one other country, all.
        let there = datelines.count == 1 ? datelines.first : nil
        let isSpokenOf = there.map { counts[$0] ?? 0 > 1 } ?? false
        for known in datelines { counts[known] = counts[known].map { $0 + 3 } ?? 1 }
        let most = Self.half(of: counts) ?? Self.leader(of: counts)
        let named = most != nil && isSpokenOf ? there : most
        var others: [String: Int] = [:]
        for id in Set(mentions.all.filter { $0.kind != .country }.compactMap(\.known)) {
            if let country = country(of: id) { others[country, default: 0] += 1 }
        }
        let total = others.values.reduce(0, +)
        // One or two parties alone tell little.
        guard total >= 3, let top = Self.half(of: others) else { return named }
        if counts.isEmpty { return top }
        // An article on several countries is about none.
        guard let named, others[named] == nil, let count = others[top],
            count >= 3, count * 4 >= total * 3
        else { return named }
        return top
    }

    /// What has half of all counts.
    private static func half(of counts: [String: Int]) -> String? {
        let total = counts.values.reduce(0, +)
        return counts.filter { $0.value * 2 >= total }
            .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// What has many of the counts and three times as many as any other.
    private static func leader(of counts: [String: Int]) -> String? {
        let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = order.first, first.value >= many,
            first.value >= 3 * (order.dropFirst().first?.value ?? 0)
        else { return nil }
        return first.key
    }

    /// So many words for a country make it what an article is about that names others too.
    private static let many = 6

    /// The country of a party, a state body or an office holder of the tables.
    private func country(of known: String) -> String? {
        if let organization = knowledge.organizations.organization(id: known) {
            return Self.national.contains(organization.type) ? organization.country : nil
        }
        return knowledge.people.holder(id: known)?.country
    }

    /// Types of organizations that speak of their country's affairs.
    private static let national: Set = ["party", "ministry", "legislature", "court"]
}
