import Articles

/// Weighs what a name's own words and its neighbours say about what it is.
struct NameEvidence {
    let reading: Reading
    let knowledge: Knowledge
    /// Folded words that stand alone as a name somewhere in the article.
    let alone: Set<String>

    // MARK: The words of the name

    /// What the words of a name say, wherever it stands.
    func own(_ tokens: Range<Int>) -> Evidence {
        var evidence = Evidence()
        guard let last = tokens.last else { return evidence }
        let first = tokens.lowerBound
        let words = reading.words
        let people = knowledge.people
        let names = tokens.filter { reading.shapes[$0].mayBeName }

        if let given = people.givenNames[words[first]] {
            evidence.person += given.isAlsoWord ? 1 : names.count > 1 ? 3 : 1.5
        } else if names.count > 1, people.givenNames[words[last]] != nil {
            evidence.person += 1.5  // family name first: "Xi Jinping", "Orbán Viktor"
        }
        if names.count > 1, people.surnames.contains(words[last]) { evidence.person += 1.5 }
        if names.count > 1, people.surnames.contains(words[first]) { evidence.person += 1 }
        if names.count == 1, people.surnames.contains(words[first]) { evidence.person += 0.5 }
        if tokens.dropLast().contains(where: { reading.shapes[$0] == .initial }) {
            evidence.person += 3
        }
        if tokens.contains(where: {
            $0 != first && $0 != last && reading.shapes[$0] != .upper
                && Vocabulary.particles.contains(words[$0])
        }) {
            evidence.person += 1.5
        }
        switch names.count {
        case 2, 3: evidence.person += 1
        case 4: evidence.person += 0.5
        case 5...: evidence.person -= 2
        default: break
        }
        if names.count > 1 {
            // People are called by one of their names afterwards.
            if alone.contains(words[last]) { evidence.person += 1.5 }
            if alone.contains(words[first]) { evidence.person += 0.5 }
        }
        if names.count == 1, people.holdersBySurname[words[first]] != nil { evidence.person += 4 }
        if words[last] == "jr." || words[last] == "jr" || words[last] == "sr." {
            evidence.person += 3
        }
        addAcronym(tokens, names.count, &evidence)
        addHeads(tokens, &evidence)
        if names.allSatisfy({
            Vocabulary.regions.contains(words[$0]) || Vocabulary.regionModifiers.contains(words[$0])
        }) {
            evidence.place += 8
        }
        if names.count == 1, isAdjectiveOfPlace(first) { evidence.place += 4 }
        let ordinary = names.count { knowledge.words.ordinary.contains(words[$0]) }
        if ordinary > 0 {
            let share = Double(ordinary) / Double(max(names.count, 1))
            evidence.person -= 3 * share
            evidence.thing += share
            if ordinary == names.count, names.count == 1 {
                evidence.organization -= 2
                if people.givenNames[words[first]] == nil, !people.surnames.contains(words[first]) {
                    evidence.person -= 2
                }
            } else if ordinary == names.count, !tokens.contains(where: isHead) {
                evidence.organization -= 2
                evidence.thing += 1
            }
        }
        return evidence
    }

    /// "Valencian" in "the Valencian court": made from the name of a place, before a noun.
    private func isAdjectiveOfPlace(_ index: Int) -> Bool {
        let word = reading.words[index]
        let next = reading.word(index + 1, inSentenceOf: index)
        guard word.count > 5, !next.isEmpty, reading.shapes[index + 1] == .lower,
            !Vocabulary.grammar.contains(next), !Vocabulary.acts.contains(next)
        else { return false }
        let places = knowledge.words.places
        func isPlace(_ stem: Substring, _ endings: [String]) -> Bool {
            endings.contains { places[stem + $0] != nil }
        }
        for ending in ["ian", "ean", "an"] where word.hasSuffix(ending) {
            if isPlace(word.dropLast(ending.count), ["", "a", "ia", "y", "o", "e", "os"]) {
                return true
            }
        }
        if word.hasSuffix("ese"), isPlace(word.dropLast(3), ["", "a", "o"]) { return true }
        if word.hasSuffix("i"), isPlace(word.dropLast(), ["", "a"]) { return true }
        return word.hasSuffix("er") && isPlace(word.dropLast(2), [""])
    }

    private func isHead(_ index: Int) -> Bool {
        knowledge.isOrganizationWord(index, reading)
    }

    private func addAcronym(_ tokens: Range<Int>, _ names: Int, _ evidence: inout Evidence) {
        guard names == 1, reading.shapes[tokens.lowerBound] == .upper else { return }
        let length = reading.words[tokens.lowerBound].count
        evidence.person -= length > 6 ? 0 : 3
        evidence.organization += length > 6 ? 0 : 1.5
    }

    /// Words that names of organizations, places and events are built with.
    private func addHeads(_ tokens: Range<Int>, _ evidence: inout Evidence) {
        guard let last = tokens.last else { return }
        let words = reading.words
        let organizationWords = knowledge.organizations.words
        var heads = tokens.filter { isHead($0) && reading.shapes[$0].mayBeName }
        if tokens.count > 1, isHead(last) { evidence.organization += 2 }
        if heads.isEmpty, tokens.count > 1,
            organizationWords[reading.key(last - 1..<last + 1)] != nil
        {
            heads = [last]
        }
        if !heads.isEmpty {
            evidence.organization += tokens.count > 1 ? 3 : 1
            evidence.person -= tokens.count > 1 ? 3 : 1
        }
        if tokens.dropFirst().contains(where: {
            ["of", "for", "&", "and", "without"].contains(words[$0])
        }) {
            evidence.organization += 1.5
            evidence.person -= 3
        }
        if tokens.dropFirst().contains(where: {
            reading.article.tokens[$0].kind == .possessive
        }) {
            evidence.organization += 3
            evidence.thing -= 1
            evidence.person -= 2
        }
        if tokens.dropFirst().contains(where: { words[$0] == "without" }) {
            evidence.organization += 2.5
        }
        if Vocabulary.placeFollowers.contains(words[last]), tokens.count > 1 {
            evidence.place += 4
        }
        if tokens.count > 1, Self.placeBeginnings.contains(words[tokens.lowerBound]) {
            evidence.place += 1.5
        }
        if tokens.count > 1, heads.isEmpty,
            Vocabulary.regionModifiers.contains(words[tokens.lowerBound])
        {
            evidence.place += 4  // "South Chungcheong"
        }
        if knowledge.words.eventsAndWorks[words[last]] == "head" { evidence.thing += 5 }
        // "Iran Air", "China Mobile": a country's name inside speaks against a person.
        if tokens.count > 1,
            tokens.contains(where: { knowledge.countries.names[words[$0]]?.form == .adjective })
        {
            evidence.person -= 2
            evidence.organization += 1
        }
        addBranch(tokens, &evidence)
    }

    /// "Transparency Solomon Islands", "Bangladesh Mahila Parishad": a country's name at an end.
    private func addBranch(_ tokens: Range<Int>, _ evidence: inout Evidence) {
        guard tokens.count > 1 else { return }
        let words = reading.words
        let people = knowledge.people
        let names = knowledge.countries.names
        var own: Range<Int>?
        if let first = names.longestMatch(
            in: words, at: tokens.lowerBound, limit: tokens.upperBound),
            first.value.form == .name, first.length < tokens.count
        {
            own = tokens.lowerBound + first.length..<tokens.upperBound
        } else if let start = tokens.dropFirst().first(where: { start in
            names.longestMatch(in: words, at: start, limit: tokens.upperBound)
                .map { $0.value.form == .name && start + $0.length == tokens.upperBound } ?? false
        }) {
            own = tokens.lowerBound..<start
        }
        guard let own,
            !own.contains(where: {
                people.givenNames[words[$0]] != nil || people.surnames.contains(words[$0])
            })
        else { return }
        evidence.organization += 2.5
        evidence.person -= 2
    }

    /// Words that names of places begin with in many languages.
    private static let placeBeginnings = Vocabulary.words(
        "san santa santo sao saint st. port puerto porto mount lake cape fort new nueva rio villa los"
    )

    /// Nouns that a person's name stands before, though "the" stands before both.
    private static let personal = Vocabulary.words(
        "government administration family regime era case trial campaign presidency cabinet camp")

    /// Words for a part in life that bodies play as well as people.
    private static let eitherNouns = Vocabulary.words(
        "rival opponent ally member owner investor founder contender counterpart successor")

    // MARK: The neighbours

    /// What the words around one occurrence of a name say.
    func context(_ tokens: Range<Int>) -> Evidence {
        var evidence = Evidence()
        addBefore(tokens, &evidence)
        addAfter(tokens, &evidence)
        return evidence
    }

    private func addBefore(_ tokens: Range<Int>, _ evidence: inout Evidence) {
        let start = tokens.lowerBound
        let before = reading.word(start - 1, inSentenceOf: start)
        if before == "(" {
            if isShortForCommonNoun(tokens) { evidence.thing += 5 }
            evidence.organization += reading.shapes[start] == .upper ? 1.5 : 0
        } else if before == "the" {
            let next = reading.word(tokens.upperBound, inSentenceOf: start)
            if Self.personal.contains(next) { return }  // "the Netanyahu government"
            evidence.person -= 3
            evidence.organization += 1.5
            evidence.thing += 0.5
        } else if before == "a" || before == "an" {
            evidence.person -= 2
            evidence.thing += 1
        } else if before == "in" {
            evidence.place += 2
            evidence.person -= 1
        } else if before == "near" || before == "at" || before == "from" {
            evidence.place += 1
            evidence.person -= 0.5
        } else if before == "of",
            Vocabulary.placeFollowers.contains(reading.word(start - 2, inSentenceOf: start))
        {
            evidence.place += 4
        } else if Vocabulary.regionModifiers.contains(before) {
            evidence.place += 3
        } else if Vocabulary.vessels.contains(before) {
            // "Storm Boris", "the trawler Santa Ana"
            evidence.thing += 6
            evidence.person -= 3
        } else if let title = knowledge.people.titles[before] {
            evidence.person += title.kind == "modifier" ? 0.5 : 3
        } else if Vocabulary.businesses.contains(before) {
            evidence.organization += 3
            evidence.person -= 1
        } else if Self.eitherNouns.contains(before) {
            // A rival may be a company as well as a person.
        } else if Vocabulary.roleNouns.contains(before) {
            evidence.person += 3
        } else if before == ",",
            Vocabulary.roleNouns.contains(reading.word(start - 2, inSentenceOf: start))
        {
            evidence.person += 1.5
        } else if Vocabulary.speech.contains(before) {
            evidence.person += 0.5
        }
    }

    /// "goods and services tax (GST)": initials of common nouns, of which the last is no body.
    private func isShortForCommonNoun(_ tokens: Range<Int>) -> Bool {
        let start = tokens.lowerBound
        guard tokens.count == 1, reading.shapes[start] == .upper else { return false }
        var letters = Array(reading.words[start].filter(\.isLetter))
        let head = start - 2
        let noun = reading.word(head, inSentenceOf: start)
        guard letters.count > 1, !noun.isEmpty, reading.shapes[head] == .lower,
            knowledge.organizations.words[noun] == nil,
            !CommonNouns.organizationNouns.contains(noun)
        else { return false }
        var index = head
        while !letters.isEmpty, head - index < 10 {
            let word = reading.word(index, inSentenceOf: start)
            guard let first = word.first else { return false }
            if first == letters.last {
                letters.removeLast()
            } else if !Vocabulary.grammar.contains(word), reading.shapes[index] != .other {
                return false
            }
            index -= 1
        }
        return letters.isEmpty
    }

    /// "in Harrow, Upper Dale and Stane provinces": a list that ends in a word for places.
    private func isInListOfPlaces(_ tokens: Range<Int>) -> Bool {
        var index = tokens.upperBound
        let sentence = reading.sentence(of: tokens.lowerBound)
        while sentence.contains(index), index - tokens.upperBound < 40 {
            let word = reading.words[index]
            guard reading.shapes[index].mayBeName || word == "," || word == "and" else {
                return Self.placePlurals.contains(word)
            }
            index += 1
        }
        return false
    }

    private static let officesOfPlaces = Vocabulary.words(
        "governor mayor senator county deputy-governor prefect sheriff bishop archbishop")

    private static let placePlurals = Vocabulary.words(
        """
        provinces districts regions counties prefectures governorates states cities towns villages
        rivers islands municipalities constituencies communes departments suburbs neighbourhoods
        """)

    private func addAfter(_ tokens: Range<Int>, _ evidence: inout Evidence) {
        let end = tokens.upperBound
        let last = end - 1
        let next = reading.word(end, inSentenceOf: last)
        let second = reading.word(end + 1, inSentenceOf: last)
        if next == "," || next == "and" || Self.placePlurals.contains(next),
            isInListOfPlaces(tokens)
        {
            evidence.place += 3
        }
        if reading.shapes.indices.contains(end), reading.shapes[end].mayBeName,
            Self.officesOfPlaces.contains(next)
        {
            evidence.place += 3  // "Oldergate Governor Ana Silva"
        }
        if Vocabulary.speech.contains(next) {
            evidence.person += 1
            evidence.organization += 0.5
            evidence.place -= 1
        } else if next == "'s" || next == "'", Vocabulary.businessProperty.contains(second) {
            evidence.organization += 2
        } else if next == "who" {
            evidence.person += 2
        } else if next == "," {
            addAfterComma(end, last, second, &evidence)
        } else if next == "(" {
            let inner = end + 1
            if reading.sentence(of: last).contains(inner), reading.shapes[inner] == .upper {
                evidence.organization += 2
                evidence.person -= 1
            }
        } else if tokens.count == 1 || reading.shapes[last] == .upper,
            Vocabulary.organizationFollowers.contains(next)
        {
            evidence.organization += 2
        } else if Vocabulary.placeFollowers.contains(next) {
            evidence.place += 2.5
        } else if Vocabulary.organizationFollowers.contains(next) {
            evidence.organization += 1.5
        }
    }

    private func addAfterComma(
        _ end: Int, _ last: Int, _ second: String, _ evidence: inout Evidence
    ) {
        if knowledge.countries.names[second]?.form == .name
            || knowledge.words.places[second] != nil
        {
            evidence.place += 1.5
            evidence.person -= 0.5
        }
        if second == "who" { evidence.person += 3 }
        if second == "which" {
            evidence.person -= 2
            evidence.organization += 1
        }
        if reading.sentence(of: last).contains(end + 1), reading.shapes[end + 1] == .number,
            let age = Int(second), 10...110 ~= age
        {
            evidence.person += 3
        }
        // ", a lawyer for", ", the leader of"
        for offset in 1...5 {
            let word = reading.word(end + offset, inSentenceOf: last)
            if offset > 1, Vocabulary.businesses.contains(word),
                reading.shapes[end + offset] == .lower,
                !Vocabulary.roleNouns.contains(
                    reading.word(end + offset + 1, inSentenceOf: last))
            {
                evidence.organization += 3
                evidence.person -= 1
                break
            }
            if word.isEmpty || word == "," || Vocabulary.acts.contains(word) { break }
            if Vocabulary.roleNouns.contains(word) {
                evidence.person += 1.5
                break
            }
            if Vocabulary.organizationFollowers.contains(word) {
                evidence.organization += 1.5
                break
            }
            if Vocabulary.placeFollowers.contains(word) { break }
        }
    }
}
