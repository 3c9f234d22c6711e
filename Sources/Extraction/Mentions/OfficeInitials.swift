import ActorGraphs

/// Tells the initials of an office, "the LG", "the CEC", from those of an organization: somebody in
/// the article is Lieutenant Governor, or Chief Election Commissioner.
struct OfficeInitials {
    let reading: Reading
    let knowledge: Knowledge

    /// The mentions, those of offices as nouns for a person.
    func settled(_ all: [Mention]) -> [Mention] {
        let bodies = bodies(of: all)
        let held = held(by: all).subtracting(bodies)
        let given = given().subtracting(bodies)
        if held.isEmpty, given.isEmpty { return all }
        // "the LG" of an article with a Lieutenant Governor does not make telephones.
        let called = Set(
            all.compactMap { mention in
                reading.wordsBefore(mention.tokens.lowerBound, 1) == ["the"]
                    ? reading.words[mention.tokens.lowerBound] : nil
            }
        ).filter { $0.count == 2 }
        return all.map { mention in
            guard mention.kind == .organization, mention.form == .name, mention.tokens.count == 1,
                reading.shapes[mention.tokens.lowerBound] == .upper
            else { return mention }
            let letters = reading.words[mention.tokens.lowerBound]
            let isHeld =
                held.contains(letters) && (mention.known == nil || called.contains(letters))
            guard given.contains(letters) || isHeld else { return mention }
            var office = mention
            office.kind = .person
            office.form = .nominal
            office.known = nil
            office.reason = nil
            return office
        }
    }

    /// The initials that the article gives for organizations: "Pakistan Cricket Club (PCC)".
    private func bodies(of all: [Mention]) -> Set<String> {
        Set(
            all.compactMap { mention in
                let end = mention.tokens.upperBound
                guard mention.kind == .organization, mention.tokens.count > 1,
                    reading.word(end, inSentenceOf: mention.tokens.lowerBound) == "("
                else { return nil }
                return reading.word(end + 1, inSentenceOf: end)
            })
    }

    /// The initials of the roles that people of the article have.
    private func held(by all: [Mention]) -> Set<String> {
        var initials: Set<String> = []
        for role in Set(all.compactMap(\.role)) {
            initials.formUnion(Self.initials(of: PhraseWords.words(of: role)))
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
                knowledge.people.titles[reading.words[bracket - 1]] != nil,
                finder.areInitials(letters, of: start..<bracket)
            else { continue }
            given.insert(letters)
        }
        return given
    }

    /// The letters by which the office of a role is called: "delhi lieutenant governor" has "lg".
    static func initials(of role: [String]) -> Set<String> {
        let words = role.filter { $0 != "-" && $0 != "the" && $0 != "and" }
        let head = short(words.prefix { !["of", "for", "at", "in", "to", "with"].contains($0) })
        return Set(
            offices.filter { _, office in
                // "director general of police of assam"
                office.contains("of")
                    ? words.contains(office) : head.suffix(office.count) == office[...]
            }.keys)
    }

    /// The words of an office with its letters written out: "ceo" and "chief executive officer" are
    /// the "chief executive".
    static func written(_ words: [String]) -> [String] {
        Array(short(words.flatMap { offices[$0] ?? [$0] }[...]))
    }

    /// A chief of something without the "officer" behind it, which may be left out.
    private static func short(_ words: ArraySlice<String>) -> ArraySlice<String> {
        guard words.last == "officer", words.dropLast(2).last == "chief" else { return words }
        return words.dropLast()
    }

    /// The words of the offices that are called by their letters.
    private static let offices: [String: [String]] = {
        let table = KnowledgeTable("office-letters")
        let (letters, office) = (table.column("letters"), table.column("office"))
        var offices: [String: [String]] = [:]
        table.forEachRow { row in
            offices[row.text(letters)] = PhraseWords.words(of: row.text(office))
        }
        return offices
    }()
}
