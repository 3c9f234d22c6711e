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
        guard reading.shapes[index].mayBeName else { return false }
        let word = reading.words[index]
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
            && !Vocabulary.grammar.contains(reading.words[next])
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
                match.length > 1, capitalEnds(end - 1, match.length)
            {
                end += match.length - 1
                hasHead = true
                continue
            }
            // "Horn of Africa", "Strait of Hormuz"
            if let match = knowledge.words.places.longestMatch(
                in: reading.words, at: end - 1, limit: sentence.upperBound),
                match.length > 1, capitalEnds(end - 1, match.length)
            {
                end += match.length - 1
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
            if !hasHead, let next = paired(at: end, start: start, in: sentence) {
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

    private func capitalEnds(_ start: Int, _ length: Int) -> Bool {
        reading.shapes[start].mayBeName
            && (reading.shapes[start + length - 1].mayBeName
                || reading.shapes[start + length - 1] == .number)
    }

    /// Whether a token right after a run belongs to it.
    private func isPart(_ index: Int) -> Bool {
        guard reading.shapes[index].mayBeName, reading.article.tokens[index].followsSpace else {
            return false
        }
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

    /// Past "of", "of the", "for" or "and" inside a name of an organization.
    private func connected(
        at index: Int, afterOf: Bool, in sentence: Range<Int>
    ) -> Int? {
        var next = index + 1
        switch reading.words[index] {
        case "of", "for", "on", "against":
            if next < sentence.upperBound, reading.words[next] == "the" { next += 1 }
            guard next < sentence.upperBound, !isDate(next) else { return nil }
        case "and":
            guard afterOf, next < sentence.upperBound, !isNameOfItsOwn(next),
                isOpenAdjective(index - 1) || !hasHead(from: next, in: sentence)
            else { return nil }
        case "the":
            // "Fund for Saving the Aral Sea"
            guard afterOf, reading.words[index - 1].hasSuffix("ing") else { return nil }
        case ",":
            // "Ministry of Trade, Industry and Energy"
            guard afterOf, index + 2 < sentence.upperBound, reading.shapes[next].mayBeName,
                ["and", ","].contains(reading.words[index + 2]),
                knowledge.words.ordinary.contains(reading.words[next])
            else { return nil }
        default:
            return nil
        }
        guard next < sentence.upperBound, reading.shapes[next].mayBeName,
            !Vocabulary.grammar.contains(reading.words[next])
        else { return nil }
        return next + 1
    }

    /// Past the "and" of "Land and Sea Corporation": ordinary words, then a name with a head.
    private func paired(at index: Int, start: Int, in sentence: Range<Int>) -> Int? {
        let next = index + 1
        guard reading.words[index] == "and", next < sentence.upperBound,
            reading.shapes[next] == .capitalized, !isNameOfItsOwn(next)
        else { return nil }
        let isOrdinary = (start..<index).allSatisfy {
            knowledge.words.ordinary.contains(reading.words[$0]) || !reading.shapes[$0].mayBeName
                || $0 == start && isOwner($0, of: index, next)
        }
        guard isOrdinary || reading.word(start - 1, inSentenceOf: start) == "the",
            (start..<index).allSatisfy({
                !isNameOfItsOwn($0)
                    || $0 == start && isOwner($0, of: index, next)
            })
        else { return nil }
        var end = next
        while end < sentence.upperBound, reading.shapes[end] == .capitalized,
            !Vocabulary.grammar.contains(reading.words[end])
        {
            if end > next, isHead(end) { return end + 1 }
            end += 1
        }
        return nil
    }

    /// "Egyptian" in "Egyptian Land and Sea Corporation", "Egypt" in "Egypt Oil and Gas Corporation".
    private func isOwner(_ index: Int, of joint: Int, _ next: Int) -> Bool {
        let word = reading.words[index]
        if knowledge.countries.names[word]?.form == .adjective { return true }
        return joint - index > 1 && knowledge.words.ordinary.contains(reading.words[next])
            && (knowledge.countries.names[word]?.form == .name
                || knowledge.words.places[word] != nil)
    }

    /// "Agricultural" in "Center for Agricultural and Forestry Technology": its noun is to come.
    private func isOpenAdjective(_ index: Int) -> Bool {
        let word = reading.words[index]
        return knowledge.words.ordinary.contains(word) && !isHead(index)
            && ["al", "ic", "ary", "ive"].contains { word.hasSuffix($0) }
    }

    /// Whether the capital words from a token on have a head of their own.
    private func hasHead(from start: Int, in sentence: Range<Int>) -> Bool {
        var index = start
        while index < sentence.upperBound, reading.shapes[index].mayBeName {
            if index > start, isHead(index) { return true }
            index += 1
        }
        return false
    }

    private func isDate(_ index: Int) -> Bool {
        let kind = knowledge.words.eventsAndWorks[reading.words[index]]
        return kind == "month" || kind == "weekday"
    }

    /// Whether a word after "and" begins somebody else's name.
    private func isNameOfItsOwn(_ index: Int) -> Bool {
        let word = reading.words[index]
        return knowledge.people.titles[word].map { $0.kind != "modifier" } ?? false
            || knowledge.people.givenNames[word].map { !$0.isAlsoWord } ?? false
            || knowledge.countries.names[word] != nil
            || knowledge.organizations.names[word] != nil
    }

    /// Whether a word may be the head of a name that "of" continues: "Ministry", "Bank".
    private func isHead(_ index: Int) -> Bool {
        guard reading.shapes[index] == .capitalized else { return false }
        return knowledge.organizations.words[reading.words[index]] != nil
    }
}
