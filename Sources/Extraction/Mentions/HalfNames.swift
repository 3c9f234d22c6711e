import ActorGraphs

/// "The North", "the South" for the one country of the article whose name begins so.
struct HalfNames {
    let reading: Reading
    let knowledge: Knowledge

    /// The mentions, those of halves with their country.
    func settled(_ all: [Mention]) -> [Mention] {
        let countries = countries(of: all)
        if countries.isEmpty { return all }
        return all.map { mention in
            let first = mention.tokens.lowerBound
            guard mention.tokens.count == 1, mention.known == nil,
                let country = countries[reading.words[first]],
                reading.shapes[first] == .capitalized,
                reading.word(first - 1, inSentenceOf: first) == "the"
            else { return mention }
            var named = mention
            named.kind = .country
            named.form = .name
            named.known = country
            named.reason = nil
            return named
        }
    }

    /// The countries by the first words of their names; with one Korea comes the other.
    private func countries(of all: [Mention]) -> [String: String] {
        var found: [String: Set<String>] = [:]
        for id in Set(all.filter { $0.kind == .country }.compactMap(\.known)) {
            guard let name = knowledge.countries.country(id: id)?.name else { continue }
            let words = PhraseWords.words(of: name)
            guard words.count == 2, let half = Self.halves.first(where: { $0 == words[0] })
            else { continue }
            found[half, default: []].insert(id)
            for other in Self.halves where other != half {
                if let sibling = knowledge.countries.names[other + " " + words[1]] {
                    found[other, default: []].insert(
                        knowledge.countries.all[sibling.country].id)
                }
            }
        }
        return found.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    private static let halves = ["north", "south"]
}
