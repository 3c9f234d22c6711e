import ActorGraphs

// Nouns for countries and those who govern them: "the government", "his country".
extension ReferenceResolver {
    /// The country whose government the text itself tells: "the Boric administration", "In Lusaka, the
    /// government".
    func told(_ mention: Int, _ ledger: inout EntityLedger) -> Found? {
        if let own = countryOfSeat(of: mention, &ledger)
            ?? opposed(mention, ledger).flatMap({ ledger.country(id: $0) })
        {
            return (own, MentionReason(.country))
        }
        guard ledger.country(before: mention) == nil,
            ledger.words(mention).contains(where: Self.ruling.contains)
        else { return nil }
        let end = ledger.mentions[mention].tokens.upperBound
        // "the regime of Israel", "the government in Kyiv": what follows tells whose it is.
        let isTold = ["of", "in"].contains(ledger.reading.word(end, inSentenceOf: end - 1))
        let isWhole = ledger.words(mention).allSatisfy(Self.ruling.contains)
        let own =
            countryOfGoverning(mention, &ledger)
            ?? (isWhole && !isTold
                ? ledger.scene(of: mention).flatMap { ledger.country(id: $0) } : nil)
        return own.map { ($0, MentionReason(.country)) }
    }

    /// "the Dutchman": of those who were named near the only one from there, else the subject of the
    /// sentence before, if nobody knows where he is from and the national says something.
    func national(_ mention: Int, _ ledger: EntityLedger) -> Found? {
        guard let country = ledger.mentions[mention].affiliation else { return nil }
        let sentence = ledger.mentions[mention].sentence
        let fit = NounFit(ledger: ledger, mention: mention)
        var near: [Int] = []
        for index in ledger.mentions.indices[..<mention].reversed() {
            guard sentence - ledger.mentions[index].sentence <= Self.nationalReach else { break }
            if let owner = ledger.owner[index], ledger.drafts[owner].entity.kind == .person,
                !near.contains(owner), !fit.isOfOtherSex(owner)
            {
                near.append(owner)
            }
        }
        func origins(_ person: Int) -> Set<String> {
            let entity = ledger.drafts[person].entity
            let known = [entity.affiliation, knowledge.people.holder(id: entity.id)?.country]
            // "The Serb praised the Italian" is about two.
            let called = ledger.drafts[person].mentions.filter {
                ledger.mentions[$0].form == .nominal
            }.map { ledger.mentions[$0].affiliation }
            return Set((known + called).compactMap(\.self).filter(Country.isID))
        }
        let own = near.filter { origins($0).contains(country) }
        if let only = own.first {
            return own.count == 1 ? (only, MentionReason(.description)) : nil
        }
        guard speaks(mention, ledger) else { return nil }
        let unknown = near.filter { origins($0).isEmpty }
        let subject = ledger.mentions.indices[..<mention].first {
            ledger.mentions[$0].sentence == sentence - 1 && ledger.mentions[$0].kind == .person
        }.flatMap { ledger.owner[$0] }
        let one =
            subject.flatMap { unknown.contains($0) ? $0 : nil }
            ?? (unknown.count == 1 ? unknown.first : nil)
        return one.map { ($0, MentionReason(.description)) }
    }

    /// Whether the word behind a mention tells what somebody says or thinks of another: "thanked", not
    /// "stabbed", which an unnamed man may have done. An object needs no verb.
    private func speaks(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        let end = ledger.mentions[mention].tokens.upperBound
        let next = ledger.reading.word(end, inSentenceOf: end - 1)
        if Vocabulary.auxiliaries.contains(next) { return false }
        if Vocabulary.speech.contains(next) || !VerbForms.shared.mayBeFinite(next) { return true }
        return ActLexicon.shared.isAttitude(next)
    }

    /// How many sentences back whom "the Dutchman" means may have been named.
    private static let nationalReach = 2

    /// "Turkish opposition leader Ana Silva accused the government": the country of who opposes it.
    private func opposed(_ mention: Int, _ ledger: EntityLedger) -> String? {
        let start = ledger.mentions[mention].tokens.lowerBound
        guard ledger.words(mention) == ["government"],
            ledger.reading.word(start - 1, inSentenceOf: start) == "the",
            let named = ledger.mentions.indices[..<mention].first(where: {
                ledger.mentions[$0].sentence == ledger.mentions[mention].sentence
                    && ledger.mentions[$0].kind == .person && ledger.mentions[$0].form == .name
            }), let opponent = ledger.owner[named].map({ ledger.drafts[$0] }),
            opponent.descriptions.contains(where: {
                PhraseWords.words(of: $0).contains("opposition")
            })
        else { return nil }
        return opponent.entity.affiliation.flatMap { Country.isID($0) ? $0 : nil }
    }

    /// "the government": the country beside it, or the article's own.
    func country(of mention: Int, _ ledger: inout EntityLedger) -> Found? {
        let word = ledger.words(mention).first ?? ""
        // "the Turkish government" has its mention in the adjective.
        if ledger.country(before: mention) != nil { return nil }
        let fit = NounFit(ledger: ledger, mention: mention)
        guard !fit.isMany, !fit.isRelation else { return nil }
        if let own = countryOfOwner(of: mention, &ledger) ?? ledger.unknownOwner(of: mention) {
            return (own, MentionReason(.country))
        }
        if word == "country" || word == "nation" || word == "kingdom" {
            let sentence = ledger.mentions[mention].sentence
            let near = Set(
                ledger.mentions.indices.filter {
                    $0 < mention && sentence - ledger.mentions[$0].sentence <= 1
                        && ledger.mentions[$0].kind == .country
                }.compactMap { ledger.mentions[$0].known })
            guard near.count == 1, let only = near.first.flatMap({ ledger.draft(id: $0) }),
                fit.allows(only)
            else { return nil }
            return (only, MentionReason(.country))
        }
        guard ledger.words(mention).allSatisfy(Self.ruling.contains) else { return nil }
        return home(at: mention, ledger).flatMap { ledger.country(id: $0) }
            .map { ($0, MentionReason(.country)) }
    }

    /// "the government in Lusaka", "the authorities of Togo": the country named right behind.
    private func countryOfSeat(of mention: Int, _ ledger: inout EntityLedger) -> Int? {
        var end = ledger.mentions[mention].tokens.upperBound
        let reading = ledger.reading
        guard ["in", "of"].contains(reading.word(end, inSentenceOf: end - 1)),
            ledger.words(mention).allSatisfy(Self.ruling.contains)
        else { return nil }
        end += 1
        if reading.word(end, inSentenceOf: end - 1) == "the" { end += 1 }
        let place = ledger.mentions[(mention + 1)...].first { $0.tokens.lowerBound >= end }
        guard let place, place.tokens.lowerBound == end, place.kind == .country,
            let known = place.known
        else { return nil }
        return ledger.country(id: known)
    }

    /// "the Boric administration": the country of who was named so last in the article, or of the only
    /// head of state or government of that name in the tables, where the article has nobody else of it.
    private func countryOfGoverning(_ mention: Int, _ ledger: inout EntityLedger) -> Int? {
        let words = ledger.words(mention)
        let start = ledger.mentions[mention].tokens.lowerBound
        let names = words.prefix { !Self.ruling.contains($0) }
        let last = start + names.count - 1
        guard words.dropFirst(names.count).allSatisfy(Self.ruling.contains),
            ledger.reading.sentence(of: start).contains(last),
            ledger.reading.shapes[last].mayBeName,
            !Vocabulary.grammar.contains(ledger.reading.words[last])
        else { return nil }
        let name = ledger.reading.words[last]
        let head = knowledge.people.headOfState(surname: name)
        let own = person(calledLast: name, before: mention, ledger)
        let isHead = own.map { person in
            ledger.drafts[person].entity.id == head?.id
                || PhraseWords.words(of: ledger.drafts[person].entity.name) == [name]
        }
        let country =
            own.flatMap { ledger.drafts[$0].entity.affiliation }
            ?? (isHead ?? true ? head?.country : nil)
        return country.flatMap { Country.isID($0) ? ledger.country(id: $0) : nil }
    }

    /// Who was last named by a family name before a mention.
    private func person(
        calledLast name: String, before mention: Int, _ ledger: EntityLedger
    ) -> Int? {
        let part = PersonName([name])
        for index in stride(from: mention - 1, through: 0, by: -1) {
            guard ledger.mentions[index].kind == .person, ledger.mentions[index].form == .name,
                let owner = ledger.owner[index]
            else { continue }
            let own = PersonName(ledger.words(index))
            if own.words == [name] || own.fit(of: part) >= PersonName.ownFit { return owner }
        }
        return nil
    }

    /// The words of nouns that mean whoever governs the country spoken of: not "world power".
    private static let ruling = Vocabulary.words(
        """
        government governments authorities authority administration regime state leadership officials \
        cabinet capital junta dictatorship rulers people republic parliament \
        central federal national current new former previous outgoing incoming interim transitional \
        caretaker military civilian ruling coalition local union
        """)

    /// The country that the article is about, where a mention may mean it: not one that is named
    /// only further down, if only once or if another has been named before.
    func home(at mention: Int, _ ledger: EntityLedger) -> String? {
        guard let home, let first = ledger.mentions.firstIndex(where: { $0.known == home }),
            first > mention
        else { return home }
        let isOnce = !ledger.mentions[(first + 1)...].contains { $0.known == home }
        let hasOther = ledger.mentions[..<mention].contains {
            $0.kind == .country && $0.known != nil
        }
        return isOnce || hasOther ? nil : home
    }

    /// "his country", "her government", "Nazim's government": that of the person.
    private func countryOfOwner(of mention: Int, _ ledger: inout EntityLedger) -> Int? {
        guard mention > 0, let owner = ledger.owner[mention - 1],
            ledger.mentions[mention - 1].form == .pronoun
                && ledger.mentions[mention - 1].tokens.upperBound
                    == ledger.mentions[mention].tokens.lowerBound
                || ledger.drafts[owner].entity.kind == .person && ledger.isOwned(mention),
            let country = ledger.drafts[owner].entity.affiliation, Country.isID(country)
        else { return nil }
        return ledger.country(id: country)
    }
}
