/// A name for an office that every state has its own of, with the country that the name itself
/// holds: "Supreme Court of India".
struct StateBody: Sendable, Hashable {
    /// One key for all forms of the name: "Ministry of Foreign Affairs" is the "Foreign Ministry".
    let key: String
    /// The id of the country in the name.
    let country: String?

    /// The body that folded words name, or nil when they name none.
    init?(_ words: [String], _ knowledge: Knowledge) {
        var rest: [String] = []
        var country: String?
        var index = 0
        while index < words.count {
            if country == nil,
                let match = knowledge.countries.names.longestMatch(
                    in: words, at: index, limit: words.count)
            {
                country = knowledge.countries.all[match.value.country].id
                index += match.length
            } else {
                rest.append(words[index])
                index += 1
            }
        }
        // "the US Embassy in San José": where it stands makes it no other.
        if country != nil, let mission = rest.firstIndex(where: Self.missions.contains),
            let place = rest[mission...].firstIndex(where: ["in", "to", "at"].contains)
        {
            rest.removeSubrange(place...)
        }
        while let last = rest.last, ["of", "the", "in"].contains(last) { rest.removeLast() }
        // The "Royal Spanish Football Federation" is the country's; "Royal Navy" names none.
        if country != nil, rest.count > 1, rest.first == "royal",
            knowledge.organizations.genericBodies[rest.dropFirst().joined(separator: " ")] != nil
        {
            rest.removeFirst()
        }
        let isBody =
            knowledge.organizations.genericBodies[rest.joined(separator: " ")] != nil
            || rest.first == "ministry" || rest.last == "ministry"
        guard isBody, !rest.isEmpty else { return nil }
        key = Self.key(of: rest)
        self.country = country
    }

    private static let missions: Set<String> = ["embassy", "consulate"]

    /// Keys of bodies that the press calls by two names.
    private static let synonyms = [
        "council ministers": "cabinet", "national police": "police",
        "national police force": "police", "national police service": "police",
    ]

    /// American spellings, for British ones.
    private static let spellings = ["defence": "defense", "labour": "labor"]

    /// One key for all forms of a name without its country: "the Labor Party" is "Labor".
    static func key(of words: [String]) -> String {
        var words = words.filter { !["the", "of", "'s", "'", "-", ".", ",", "for"].contains($0) }
        // "prosecutors" are the "Public Prosecutor's Office".
        if let prosecutor = words.firstIndex(where: { $0.hasPrefix("prosecut") }) {
            words[prosecutor] = "prosecution"
            words.removeAll { $0 == "office" || $0 == "public" }
        }
        if let same = synonyms[words.joined(separator: " ")] { return same }
        words = words.map { spellings[$0] ?? $0 }
        if let party = words.firstIndex(of: "party"), words.count > 1 {
            words.remove(at: party)
        } else if words.count == 1, let word = words.first, word.count > 6, word.hasSuffix("s") {
            return String(word.dropLast())  // "Conservatives" are the "Conservative Party"
        }
        if words.first == "department", words.count > 1 { words.append(words.removeFirst()) }
        guard let ministry = words.firstIndex(of: "ministry"), words.count > 1 else {
            return words.joined(separator: " ")
        }
        words.remove(at: ministry)
        words.removeAll { $0 == "affairs" || $0 == "and" }
        // The "Ministry of Public Health" is the health ministry.
        if [["public", "health"], ["national", "defense"]].contains(words) {
            words.removeFirst()
        }
        return words.joined(separator: " ") + " ministry"
    }
}
