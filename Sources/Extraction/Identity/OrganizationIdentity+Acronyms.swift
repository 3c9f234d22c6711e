import ActorGraphs
import Articles

// Acronyms, with the names that the article gives them or whose initials they are.
extension OrganizationIdentity {
    /// For the words of every acronym that the article defines, the mention of its full name.
    func definitions(_ named: [Int], _ ledger: EntityLedger) -> [[String]: Int] {
        let finder = AcronymFinder(reading: ledger.reading)
        var defined: [[String]: Int] = [:]
        for (mention, next) in zip(named, named.dropFirst()) {
            let name = ledger.mentions[mention].tokens
            let inner = ledger.mentions[next].tokens
            if isKnownAs(inner, after: name, ledger.reading)
                || isAfterOr(inner, after: name, ledger.reading)
                || isBetweenCommas(next, after: mention, ledger)
            {
                defined[ledger.words(next)] = defined[ledger.words(next)] ?? mention
            }
            guard inner.lowerBound == name.upperBound + 1,
                ledger.reading.words[name.upperBound] == "(",
                ledger.reading.word(inner.upperBound, inSentenceOf: name.lowerBound) == ")"
            else { continue }
            if finder.fits(ledger.words(next).joined(), name)
                || isForeignAcronym(next, of: mention, ledger)
            {
                defined[ledger.words(next)] = defined[ledger.words(next)] ?? mention
            } else if finder.fits(ledger.words(mention).joined(), inner), name.count == 1 {
                defined[ledger.words(mention)] = defined[ledger.words(mention)] ?? next
            }
        }
        return defined
    }

    /// "Islamic Salvation Front (FIS)": one word in capitals whose letters are another language's.
    private func isForeignAcronym(_ inner: Int, of name: Int, _ ledger: EntityLedger) -> Bool {
        let tokens = ledger.mentions[inner].tokens
        return tokens.count == 1 && ledger.reading.shapes[tokens.lowerBound] == .upper
            && ledger.mentions[name].tokens.count > 1
    }

    /// "the Party of Labour, known by its initials as the PT": one word in capitals after "known
    /// as"; any name after "better known as".
    private func isKnownAs(_ acronym: Range<Int>, after name: Range<Int>, _ reading: Reading)
        -> Bool
    {
        let gap = name.upperBound..<acronym.lowerBound
        guard acronym.count == 1, name.count > 1, 3...10 ~= gap.count,
            reading.sentence(of: name.lowerBound).contains(acronym.lowerBound),
            reading.words[gap.lowerBound] == ","
        else { return false }
        let second = reading.words[gap.lowerBound + 1]
        if ["better", "also", "widely", "commonly"].contains(second) {
            return reading.words[gap].dropFirst(2).prefix(2).elementsEqual(["known", "as"])
                && gap.count <= 5
        }
        guard reading.shapes[acronym.lowerBound] == .upper, second == "known" else { return false }
        let last = reading.words[gap].last { $0 != "the" }
        return ["as", "by", "abbreviation", "acronym", "initials"].contains(last ?? "")
    }

    /// "the Anti-Corruption Prosecutor's Office, or SAPO, said": the initials after ", or".
    private func isAfterOr(_ acronym: Range<Int>, after name: Range<Int>, _ reading: Reading)
        -> Bool
    {
        acronym.count == 1 && name.count > 1
            && reading.words[name.upperBound..<acronym.lowerBound].elementsEqual([",", "or"])
            && reading.shapes[acronym.lowerBound] == .upper
            && AcronymFinder(reading: reading).fits(reading.words[acronym.lowerBound], name)
    }

    /// "the Higher Sports Council, CSD, has": an acronym alone between commas, and then a verb,
    /// where a list would go on.
    private func isBetweenCommas(_ acronym: Int, after name: Int, _ ledger: EntityLedger) -> Bool {
        let reading = ledger.reading
        let inner = ledger.mentions[acronym].tokens
        let outer = ledger.mentions[name].tokens
        guard inner.count == 1, outer.count > 1, inner.lowerBound == outer.upperBound + 1,
            reading.shapes[inner.lowerBound] == .upper, reading.words[outer.upperBound] == ",",
            [",", "."].contains(reading.word(inner.upperBound, inSentenceOf: outer.lowerBound))
        else { return false }
        let finder = AcronymFinder(reading: reading)
        if finder.areInitials(reading.words[inner.lowerBound], of: outer) { return true }
        let next = reading.word(inner.upperBound + 1, inSentenceOf: outer.lowerBound)
        return ledger.mentions[acronym].known == nil && !next.isEmpty
            && reading.shapes[inner.upperBound + 1] == .lower
            && (Vocabulary.acts.contains(next)
                || finder.fits(reading.words[inner.lowerBound], outer))
    }

    /// Joins an acronym to the one name whose initials it is.
    func joinInitials(_ named: [Int], _ ledger: inout EntityLedger) {
        let finder = AcronymFinder(reading: ledger.reading)
        let named = named.prefix(2 * PersonIdentity.reach)
        for mention in named {
            if let long = writtenOut(mention, named, ledger) {
                ledger.reassign(mention, to: long, because: MentionReason(.initials))
                continue
            }
            guard ledger.mentions[mention].tokens.count == 1,
                ledger.mentions[mention].known == nil || isNamedByAcronymOnly(mention, ledger),
                ledger.reading.shapes[ledger.mentions[mention].tokens.lowerBound] == .upper,
                let short = ledger.owner[mention]
            else { continue }
            let acronym = ledger.words(mention).joined()
            let longs = Set(
                named.compactMap { other -> Int? in
                    let tokens = ledger.mentions[other].tokens
                    return tokens.count > 1 && finder.areInitials(acronym, of: tokens)
                        ? ledger.owner[other] : nil
                })
            if longs.count == 1, let long = longs.first, long != short {
                ledger.reassign(mention, to: long, because: MentionReason(.initials))
            }
        }
    }

    /// "Henan AMC": the one name that begins with the same words and whose others have those
    /// initials.
    private func writtenOut(_ mention: Int, _ named: ArraySlice<Int>, _ ledger: EntityLedger)
        -> Int?
    {
        let tokens = ledger.mentions[mention].tokens
        let reading = ledger.reading
        guard tokens.count > 1, let last = tokens.last, reading.shapes[last] == .upper,
            ledger.mentions[mention].known == nil, let short = ledger.owner[mention]
        else { return nil }
        let finder = AcronymFinder(reading: reading)
        let start = reading.words[tokens.dropLast()]
        guard start.contains(where: isTelling) || start.contains(where: isPlace) else { return nil }
        let longs = Set(
            named.compactMap { other -> Int? in
                let long = ledger.mentions[other].tokens
                return long.count > tokens.count
                    && reading.words[long].starts(with: start)
                    && finder.areInitials(
                        reading.words[last], of: long.dropFirst(start.count))
                    ? ledger.owner[other] : nil
            })
        guard longs.count == 1, let long = longs.first, long != short else { return nil }
        return long
    }

    private func isPlace(_ word: String) -> Bool { knowledge.countries.names[word] != nil }

    /// Whether the article never writes out the name that the tables have for an acronym.
    private func isNamedByAcronymOnly(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        guard let owner = ledger.owner[mention] else { return false }
        return ledger.drafts[owner].mentions.allSatisfy { ledger.mentions[$0].tokens.count == 1 }
    }
}
