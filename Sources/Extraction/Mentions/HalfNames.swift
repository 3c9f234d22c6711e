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
        var ids = Set(all.filter { $0.kind == .country }.compactMap(\.known))
        if !ids.isDisjoint(with: Self.koreas) { ids.formUnion(Self.koreas) }
        for id in ids {
            guard let name = knowledge.countries.country(id: id)?.name else { continue }
            let words = PhraseWords.words(of: name)
            guard words.count == 2, let first = words.first, ["north", "south"].contains(first)
            else { continue }
            found[first, default: []].insert(id)
        }
        return found.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    private static let koreas: Set = ["country/kor", "country/prk"]
}
