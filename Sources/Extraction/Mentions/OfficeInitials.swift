import ActorGraphs

/// Tells the initials of an office, "the LG", "the CEC", from those of an organization: somebody in the
/// article is Lieutenant Governor, or Chief Election Commissioner.
struct OfficeInitials {
    let reading: Reading
    let knowledge: Knowledge

    /// The mentions, those of offices as nouns for a person.
    func settled(_ all: [Mention]) -> [Mention] {
        let held = held(by: all)
        let given = given()
        if held.isEmpty, given.isEmpty { return all }
        return all.map { mention in
            guard mention.kind == .organization, mention.form == .name, mention.tokens.count == 1,
                reading.shapes[mention.tokens.lowerBound] == .upper
            else { return mention }
            let letters = reading.words[mention.tokens.lowerBound]
            // "the LG" of an article with a Lieutenant Governor does not make telephones.
            let isHeld =
                held.contains(letters)
                && (mention.known == nil
                    || reading.wordsBefore(mention.tokens.lowerBound, 1) == ["the"])
            guard given.contains(letters) || isHeld else { return mention }
            var office = mention
            office.kind = .person
            office.form = .nominal
            office.known = nil
            office.reason = nil
            return office
        }
    }

    /// The initials of the roles that people of the article have.
    private func held(by all: [Mention]) -> Set<String> {
        var initials: Set<String> = []
        for role in Set(all.compactMap(\.role)) {
            initials.formUnion(Self.initials(of: PhraseWords.words(of: role), isOffice))
        }
        return initials
    }

    /// The initials that the article gives for an office: "Upazila Nirbahi Officer (UNO)".
    private func given() -> Set<String> {
        let finder = AcronymFinder(reading: reading)
        var given: Set<String> = []
        for bracket in reading.words.indices where reading.words[bracket] == "(" {
            let letters = reading.word(bracket + 1, inSentenceOf: bracket)
            let start = bracket - letters.count
            guard reading.word(bracket + 2, inSentenceOf: bracket) == ")",
                reading.shapes[bracket + 1] == .upper, 3...5 ~= letters.count,
                reading.sentence(of: bracket).contains(start),
                isOffice(reading.words[bracket - 1]),
                finder.areInitials(letters, of: start..<bracket)
            else { continue }
            given.insert(letters)
        }
        return given
    }

    private func isOffice(_ word: String) -> Bool { knowledge.people.titles[word] != nil }

    /// The initials of a role's last words, which must be an office, up to its "of": "delhi lieutenant
    /// governor" has "lg" and "dlg".
    static func initials(of role: [String], _ isOffice: (String) -> Bool) -> Set<String> {
        let head = role.prefix { !["of", "for", "at", "in", "to", "with"].contains($0) }
            .filter { $0 != "-" && $0 != "the" && $0 != "and" }
        guard let last = head.last, isOffice(last) else { return [] }
        var letters = ""
        var initials: Set<String> = []
        for word in head.reversed() {
            guard let first = word.first else { continue }
            letters = String(first) + letters
            if letters.count > 4 { break }
            if letters.count > 2 || Self.pairs.contains(letters) { initials.insert(letters) }
        }
        return initials
    }

    /// Offices that are called by two letters; others are mostly something else, as "HC" is the High Court.
    private static let pairs = Vocabulary.words("ag cj cm dc dg fm lg md pm sg vp")
}
