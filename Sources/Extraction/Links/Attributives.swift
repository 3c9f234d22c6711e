import ActorGraphs
import Articles

/// Finds the countries that only say where somebody is from or what lies in them, "a French fund",
/// "Kuwait's Zain", "the Chinese province of Henan", and the bodies of their players and reporters, "the Red Star captain". They take
/// no part in what the company, the person or the province does.
struct Attributives {
    let entities: Entities

    /// The mentions, as indices of the entities' mentions.
    func mentions() -> Set<Int> {
        var starts: [Int: Int] = [:]
        for (index, mention) in entities.mentions.enumerated() {
            starts[mention.tokens.lowerBound] = index
        }
        return Set(
            entities.mentions.indices.filter { index in
                switch entities.all[entities.entityOfMention[index]].kind {
                case .country: isAttributive(entities.mentions[index], starts)
                case .organization: isOfMember(entities.mentions[index])
                case .person: false
                }
            })
    }

    /// "the Red Star captain": a member of a body alone.
    private func isOfMember(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        let sentence = entities.article.sentences[mention.sentence].tokens
        return mention.form == .name && sentence.contains(next)
            && Self.members.contains(entities.article.tokens[next].lowercased)
    }

    private func isAttributive(_ mention: Mention, _ starts: [Int: Int]) -> Bool {
        let tokens = entities.article.tokens
        let end = entities.article.sentences[mention.sentence].tokens.upperBound
        var next = mention.tokens.upperBound
        let isPossessive = next < end && tokens[next].kind == .possessive
        if isPossessive { next += 1 }
        guard isPossessive || mention.form == .demonym else { return false }
        for index in next..<min(next + Self.reach, end) {
            if let other = starts[index] {
                return entities.all[entities.entityOfMention[other]].kind != .country
                    && [.name, .nominal].contains(entities.mentions[other].form)
            }
            let word = tokens[index].lowercased
            if Self.nouns.contains(word) { return true }
            guard tokens[index].kind == .word || word == "-" else { return false }
            // "Sudan's army attacked the Union": what the army does, its country does.
            if index > next, tokens[index - 1].lowercased != "-",
                Vocabulary.grammar.contains(word) || VerbForms.shared.isFinite(word)
            {
                return false
            }
        }
        return false
    }

    /// How many words behind the country the noun may stand.
    private static let reach = 4

    /// Who is of a body without acting for it.
    private static let members = Vocabulary.words(
        "captain coach goalkeeper striker midfielder winger player")

    /// Private bodies and people, who do not act for their country, and parts of it.
    private static let nouns = members.union(
        Vocabulary.words(
            """
            fund company firm bank club carmaker automaker airline retailer manufacturer maker startup \
            giant conglomerate consortium investor lender broadcaster newspaper magazine daily channel \
            website brand supplier miner refiner operator insurer brewer shipyard foundation charity \
            team singer actor writer author journalist reporter blogger businessman \
            businesswoman tycoon billionaire banker economist lawyer scientist researcher professor \
            province region city town village county district prefecture island oblast governorate \
            student tourist worker farmer fisherman citizen national filmmaker director artist activist \
            party
            """))
}
