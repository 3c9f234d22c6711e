import Articles

/// Finds runs of capital words: the stretches of a sentence in which names lie.
struct RunFinder {
    let reading: Reading
    let knowledge: Knowledge
    /// Folded words that stand with a capital inside some sentence, where only names do.
    let capitalInside: Set<String>

    init(reading: Reading, knowledge: Knowledge) {
        self.reading = reading
        self.knowledge = knowledge
        var inside: Set<String> = []
        for (index, sentence) in reading.article.sentences.enumerated()
        where reading.capitalsTell[index] {
            for token in sentence.tokens
            where reading.shapes[token].mayBeName && !reading.startsSentence(token) {
                inside.insert(reading.words[token])
            }
        }
        capitalInside = inside
    }

    private static let offices = Vocabulary.words(
        """
        minister secretary undersecretary commissioner president vice-president chairman chairwoman
        chairperson governor speaker director
        """)

    /// The runs of a sentence in order.
    func runs(in sentence: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard canStart(index, in: sentence) else {
                index += 1
                continue
            }
            let run = index..<end(of: index, in: sentence)
            runs.append(run)
            index = run.upperBound
        }
        return runs
    }

    /// Whether a run may begin at a token.
    private func canStart(_ index: Int, in sentence: Range<Int>) -> Bool {
        let word = reading.words[index]
        if word == "the", isCapitalWithArticle(index, sentence) { return true }
        guard reading.shapes[index].mayBeName, !isInPartyTag(index, sentence) else { return false }
        guard reading.startsSentence(index) else {
            // "the Hague" aside, a capital word of grammar inside a sentence starts no name.
            return !Vocabulary.grammar.contains(word) || reading.shapes[index] == .upper
        }
        if knownLength(at: index, limit: sentence.upperBound) > 1 { return true }
        if Vocabulary.grammar.contains(word) {
            return reading.shapes[index] == .upper && isKnownName(index, sentence)
        }
        guard knowledge.words.ordinary.contains(word) else { return true }
        if knownLength(at: index, limit: sentence.upperBound) == 1 { return true }
        // An ordinary word at the start is a name when it is one elsewhere or a name goes on.
        if knowledge.people.titles[word] != nil { return true }
        let next = index + 1
        let goesOn =
            next < sentence.upperBound && reading.shapes[next].mayBeName
            && !Vocabulary.grammar.contains(reading.words[next]) && !isDate(next)
        if capitalInside.contains(word) { return true }
        // "Noting Obama left": a word before somebody who is named without it elsewhere.
        if goesOn, capitalInside.contains(reading.words[next]),
            knowledge.people.givenNames[word] == nil, knowledge.organizations.words[word] == nil
        {
            return false
        }
        return goesOn
            && (knowledge.people.givenNames[word] != nil
                || knowledge.organizations.words[word] != nil
                || reading.capitalsTell[reading.sentenceOfToken[index]]
                    && knowledge.people.titles[reading.words[next]] == nil
                    && knowledge.countries.names[reading.words[next]] == nil)
    }

    /// "The Hague", "the Hague": the article is a part of the name.
    private func isCapitalWithArticle(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index + 1 < sentence.upperBound, reading.shapes[index + 1].mayBeName,
            let match = knowledge.countries.names.longestMatch(
                in: reading.words, at: index, limit: sentence.upperBound)
        else { return false }
        return match.length > 1 && match.value.form == .capital
    }

    /// "R-Maine", "(D-N.Y.)": the party and the land of a member of parliament, no name.
    private func isInPartyTag(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let start = max(sentence.lowerBound, index - 3)
        return (start...index).contains { first in
            guard Self.partyLetters.contains(reading.words[first].filter { $0 != "." }),
                reading.shapes[first] == .initial || reading.shapes[first] == .upper,
                [",", "("].contains(reading.word(first - 1, inSentenceOf: index)),
                ["-", "–"].contains(reading.word(first + 1, inSentenceOf: index)),
                !reading.article.tokens[first + 1].followsSpace
            else { return false }
            return index == first
                || index > first + 1
                    && reading.shapes[first + 2..<index + 1].allSatisfy(\.mayBeName)
        }
    }

    private static let partyLetters = Vocabulary.words("r d i dem rep lib con lab ld")

    private func isKnownName(_ index: Int, _ sentence: Range<Int>) -> Bool {
        knownLength(at: index, limit: sentence.upperBound) > 0
    }

    /// How many words of a name that the tables hold begin at a token.
    private func knownLength(at index: Int, limit: Int) -> Int {
        let words = reading.words
        let organization =
            knowledge.organizations.names.longestMatch(in: words, at: index, limit: limit)?.length
        let country =
            knowledge.countries.names.longestMatch(in: words, at: index, limit: limit)?.length
        let body =
            knowledge.organizations.genericBodies.longestMatch(
                in: words, at: index, limit: limit)?.length
        return max(organization ?? 0, country ?? 0, (body ?? 0) > 1 ? body ?? 0 : 0)
    }

    /// No name is longer in tokens; a longer row of capital words is cut, since the rules that look
    /// through a whole run would need time with the square of its length.
    private static let longest = 40

    /// One past the last token of the run that begins at a token.
    private func end(of start: Int, in sentence: Range<Int>) -> Int {
        // "Air Force One" ends in a word of grammar.
        let thing = knowledge.words.eventsAndWorks.longestMatch(
            in: reading.words, at: start, limit: sentence.upperBound)
        var end = start + max(1, thing?.length ?? 1)
        var hasHead = isHead(start)
        var hasOf = false
        while end < sentence.upperBound, end - start < Self.longest {
            if let match = knowledge.organizations.names.longestMatch(
                in: reading.words, at: end - 1, limit: sentence.upperBound),
                match.length > 1,
                capitalEnds(end - 1, match.length)
                    || isBody(end + match.length - 2)
            {
                end += match.length - 1
                hasHead = true
                continue
            }
            if let known = known(at: end - 1, in: sentence) {
                end += known - 1
                continue
            }
            if isPart(end) {
                hasHead = hasHead || isHead(end)
                end += 1
                continue
            }
            if let next = joined(at: end, start: start, in: sentence) {
                end = next
                continue
            }
            if !hasHead,
                let next = paired(at: end, start: start, in: sentence)
                    ?? listed(at: end, start: start, in: sentence)
            {
                hasHead = true
                end = next
                continue
            }
            if hasHead || Self.offices.contains(reading.words[end - 1]),
                let next = connected(at: end, afterOf: hasOf, in: sentence)
            {
                hasOf = true
                end = next
                continue
            }
            break
        }
        return end
    }

    /// How many words a name or title of the tables has that begins at a token and both begins and ends
    /// with a capital: "Horn of Africa", "Republic of Angola", "Chief of Staff", "Theresa May", whose
    /// last word is one of grammar; at least two.
    private func known(at start: Int, in sentence: Range<Int>) -> Int? {
        let (words, limit) = (reading.words, sentence.upperBound)
        func whole<Value>(_ table: PhraseTable<Value>) -> Int? {
            table.longestMatch(in: words, at: start, limit: limit)
                .flatMap { $0.length > 1 && capitalEnds(start, $0.length) ? $0.length : nil }
        }
        return whole(knowledge.words.places) ?? whole(knowledge.countries.names)
            ?? whole(knowledge.people.titles) ?? whole(knowledge.people.holderNames)
    }

    private func capitalEnds(_ start: Int, _ length: Int) -> Bool {
        reading.shapes[start].mayBeName
            && (reading.shapes[start + length - 1].mayBeName
                || reading.shapes[start + length - 1] == .number)
    }

    /// "agency" in "UN refugee agency", "EU's executive": a common noun for a body. The "Israeli army" is
    /// its state.
    private func isBody(_ index: Int) -> Bool {
        let word = reading.words[index]
        let kind = knowledge.organizations.words[word]
        return word == "executive"
            || (kind != nil || CommonNouns.organizationNouns.contains(word)) && kind != "military"
                && !["army", "military"].contains(word)
    }

    /// Whether a token right after a run belongs to it.
    private func isPart(_ index: Int) -> Bool {
        guard reading.shapes[index].mayBeName,
            // "D.Ankhbayar" needs no space.
            reading.article.tokens[index].followsSpace
                || reading.shapes[index - 1] == .initial
                    && reading.words[index - 1].hasSuffix("."),
            !isCertainDate(index)
        else { return false }
        return !Vocabulary.grammar.contains(reading.words[index])
            || reading.shapes[index] == .upper || reading.words[index] == "de"
    }

    /// Past a hyphen, a particle, an ampersand or a possessive that a name goes on after.
    private func joined(at index: Int, start: Int, in sentence: Range<Int>) -> Int? {
        let next = index + 1
        guard next < sentence.upperBound else { return nil }
        let word = reading.words[index]
        let tokens = reading.article.tokens
        if word == "-" || word == "–", !tokens[index].followsSpace, !tokens[next].followsSpace {
            if reading.shapes[next].mayBeName { return next + 1 }
            // "Kim Jong-un", but not "Moscow-based".
            let isTail =
                reading.words[index - 1] == "co"
                || reading.shapes[next] == .lower && reading.words[next].count <= 5
                    && !Vocabulary.compoundTails.contains(reading.words[next])
                    && !knowledge.words.ordinary.contains(reading.words[next])
                    && knowledge.countries.names[reading.words[index - 1]] == nil
            // "Moon Jae-in": two names stand before the hyphen.
            let isKorean =
                reading.words[next] == "in" && index - 2 >= start
                && reading.shapes[index - 2].mayBeName
            return (isTail || isKorean) && word == "-" ? next + 1 : nil
        }
        if word == "&" || word == "without", reading.shapes[next].mayBeName { return next + 1 }
        if reading.shapes[index] == .lower, Vocabulary.particles.contains(word) {
            var last = index
            while last - index < 3, last + 1 < sentence.upperBound,
                Vocabulary.particles.contains(reading.words[last + 1])
                    || reading.words[last + 1] == "-",
                reading.shapes[last + 1] != .capitalized
            {
                last += 1
            }
            let after = last + 1
            guard after < sentence.upperBound, reading.shapes[after].mayBeName else { return nil }
            return after + 1
        }
        if tokens[index].kind == .possessive, reading.shapes[next].mayBeName,
            !Vocabulary.grammar.contains(reading.words[next]),
            Vocabulary.possessiveInNames.contains(reading.words[index - 1])
                || isPluralOwner(index, of: next)
        {
            return next + 1
        }
        return nil
    }

    /// "Fishers' Union": a plural that owns the head of a name, but no country or family.
    private func isPluralOwner(_ mark: Int, of head: Int) -> Bool {
        let owner = reading.words[mark - 1]
        return reading.words[mark] == "'" && isHead(head)
            && knowledge.countries.names[owner] == nil
            && knowledge.people.surnames.contains(owner) == false
            && knowledge.organizations.names[owner] == nil
    }

    func isDate(_ index: Int) -> Bool {
        let kind = knowledge.words.eventsAndWorks[reading.words[index]]
        return kind == "month" || kind == "weekday"
    }

    /// "Thursday" in "Peru Thursday signed"; "May" and "August" may also be somebody's name.
    private func isCertainDate(_ index: Int) -> Bool {
        guard let kind = knowledge.words.eventsAndWorks[reading.words[index]],
            kind == "month" || kind == "weekday"
        else { return false }
        let word = reading.words[index]
        if kind == "weekday",
            !(reading.sentence(of: index).contains(index + 1)
                && reading.shapes[index + 1] == .capitalized)
        {
            return true
        }
        if knowledge.people.givenNames[word] == nil, !knowledge.people.surnames.contains(word) {
            return true
        }
        return knowledge.countries.names[reading.words[index - 1]] != nil
            || reading.sentence(of: index).contains(index + 1)
                && reading.shapes[index + 1] == .number
    }

    /// Whether a word after "and" begins somebody else's name.
    func isNameOfItsOwn(_ index: Int) -> Bool {
        let word = reading.words[index]
        return knowledge.people.titles[word].map { $0.kind != "modifier" } ?? false
            || knowledge.people.givenNames[word].map { !$0.isAlsoWord } ?? false
            || knowledge.countries.names[word] != nil
            || knowledge.organizations.names[word] != nil
    }

    /// Whether a word may be the head of a name that "of" continues: "Ministry", "Bank".
    func isHead(_ index: Int) -> Bool {
        guard reading.shapes[index] == .capitalized else { return false }
        return knowledge.isOrganizationWord(index, reading)
    }
}
