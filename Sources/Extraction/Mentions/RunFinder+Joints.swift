import Articles

extension RunFinder {
    /// Past "of", "of the", "for" or "and" inside a name of an organization.
    func connected(
        at index: Int, afterOf: Bool, in sentence: Range<Int>
    ) -> Int? {
        var next = index + 1
        switch reading.words[index] {
        case "of", "for", "on", "against":
            if next < sentence.upperBound, reading.words[next] == "the" { next += 1 }
            guard next < sentence.upperBound, !isDate(next), !isMoney(next) else { return nil }
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

    /// "Rs" in "asked Parliament for Rs 500 crore".
    private func isMoney(_ index: Int) -> Bool {
        knowledge.words.eventsAndWorks[reading.words[index]] == "currency"
    }

    /// Past the "and" of "Land and Sea Corporation": ordinary words, then a name with a head.
    func paired(at index: Int, start: Int, in sentence: Range<Int>) -> Int? {
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

    /// Past the list in "Lakeland Cooks, Waiters and Bakers Union": plain plurals, then the head.
    func listed(at index: Int, start: Int, in sentence: Range<Int>) -> Int? {
        guard reading.words[index] == ",", isTrade(index - 1) else { return nil }
        var end = index + 1
        var hasAnd = false
        while end < sentence.upperBound, end - index < 12 {
            if hasAnd, end - 1 > index, isHead(end), isTrade(end - 1) { return end + 1 }
            if reading.words[end] == ",", !hasAnd, isTrade(end - 1) {
                end += 1
            } else if ["and", "&"].contains(reading.words[end]), !hasAnd {
                hasAnd = true
                end += 1
                if end < sentence.upperBound, reading.words[end] == "," { return nil }
            } else if reading.shapes[end] == .capitalized, !isNameOfItsOwn(end),
                !Vocabulary.grammar.contains(reading.words[end])
            {
                end += 1
            } else if reading.words[end] == ",", reading.words.indices.contains(end + 1),
                reading.words[end + 1] == "and"
            {
                end += 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// "Waiters", "Education": a word that is no name of its own.
    private func isTrade(_ index: Int) -> Bool {
        let word = reading.words[index]
        guard reading.shapes[index] == .capitalized, !isNameOfItsOwn(index), !isHead(index),
            !knowledge.people.surnames.contains(word)
        else { return false }
        return knowledge.words.ordinary.contains(word)
            || word.hasSuffix("s") && word.count > 4 && knowledge.words.places[word] == nil
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
}
