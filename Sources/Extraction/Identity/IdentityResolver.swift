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
        PersonIdentity(knowledge: knowledge).join(in: &ledger)
        let antecedents = mentions.read.map { MentionAntecedents(of: ledger.mentions, in: $0) }
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
        return MentionReason(ledger.mentions[mention].form == .demonym ? .demonym : .knownName)
    }

    /// The country that half of all words for countries name, places and origins included; where
    /// there is no such word, the country of most parties and office holders.
    private func home(of mentions: Mentions) -> String? {
        var counts: [String: Int] = [:]
        for mention in mentions.all where mention.kind == .country {
            if let known = mention.known { counts[known, default: 0] += 1 }
        }
        if counts.isEmpty {
            for id in Set(mentions.all.compactMap(\.known)) {
                let country =
                    knowledge.organizations.all.first { $0.id == id }?.country
                    ?? knowledge.people.holders.first { Slug.person($0.name) == id }?.country
                if let country { counts[country, default: 0] += 1 }
            }
            // One or two parties alone tell little.
            if counts.values.reduce(0, +) < 3 { return nil }
        }
        let total = counts.values.reduce(0, +)
        return counts.filter { $0.value * 2 >= total }
            .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
