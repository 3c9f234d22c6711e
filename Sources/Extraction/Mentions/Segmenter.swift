import Articles

/// Cuts a run of capital words into pieces: "US President Joe Biden" into country, title and name.
struct Segmenter {
    let reading: Reading
    let knowledge: Knowledge

    /// The pieces of a run in order; they do not overlap.
    func pieces(of run: Range<Int>) -> [Piece] {
        var pieces: [Piece] = []
        var position = run.lowerBound
        while position < run.upperBound {
            if reading.shapes[position] == .lower,
                !(pieces.last.map { $0.isUnknown && $0.tokens.upperBound == position } ?? false),
                bestMatch(at: position, limit: run.upperBound).isUnknown
            {
                position += 1  // "of the" between a title and its country
                continue
            }
            guard isWord(position) else {
                position = skipJoint(position, run, &pieces)
                continue
            }
            var piece = bestMatch(at: position, limit: run.upperBound)
            piece = grown(piece, in: run)
            if let last = pieces.last, joins(piece, to: last, in: run) {
                pieces[pieces.count - 1] = Piece(
                    tokens: last.tokens.lowerBound..<piece.tokens.upperBound, content: .unknown)
            } else {
                pieces.append(piece)
            }
            position = piece.tokens.upperBound
        }
        return withPortfolios(pieces.compactMap(trimmed)).flatMap(parted).map(judged)
    }

    /// Pieces in which "Fisheries" before "Minister" is a part of the office, not a body.
    private func withPortfolios(_ pieces: [Piece]) -> [Piece] {
        var joined: [Piece] = []
        for piece in pieces {
            if piece.isTitle, let last = joined.last, last.isUnknown,
                last.tokens.upperBound == piece.tokens.lowerBound,
                Vocabulary.portfolioOffices.contains(reading.words[piece.tokens.lowerBound]),
                last.tokens.allSatisfy({ reading.shapes[$0] != .upper && !isPersonLike($0) })
            {
                joined[joined.count - 1] = Piece(
                    tokens: last.tokens.lowerBound..<piece.tokens.upperBound,
                    content: piece.content)
            } else {
                joined.append(piece)
            }
        }
        return joined
    }

    /// An organization and a person that stand side by side: "Justice Party Ana Silva".
    private func parted(_ piece: Piece) -> [Piece] {
        guard piece.isUnknown, piece.tokens.count > 2 else { return [piece] }
        for index in piece.tokens.dropFirst()
        where knowledge.isOrganizationWord(index - 1, reading)
            || Vocabulary.realms.contains(reading.words[index - 1])
            || isPartyOf(index, in: piece.tokens)
        {
            // "Justice Party A. Silva"
            let isInitial =
                reading.shapes[index] == .initial && index + 1 < piece.tokens.upperBound
                && reading.words[index].hasSuffix(".")
            let given = knowledge.people.givenNames[reading.words[index]]
            guard
                isInitial
                    || given?.isAlsoWord == false
                        && !knowledge.words.ordinary.contains(reading.words[index]),
                !endsAsOrganization(index..<piece.tokens.upperBound)
            else { continue }
            let end = reading.words[index - 1] == "of" ? index - 1 : index
            return [
                Piece(tokens: piece.tokens.lowerBound..<end, content: .unknown),
                Piece(tokens: index..<piece.tokens.upperBound, content: .unknown),
            ]
        }
        return [piece]
    }

    /// "Harvest Party of Ana Silva": a party and, after "of", the two names of its leader.
    private func isPartyOf(_ index: Int, in tokens: Range<Int>) -> Bool {
        guard index - 2 > tokens.lowerBound, reading.words[index - 1] == "of",
            tokens.upperBound - index > 1
        else { return false }
        return ["party", "armed-group", "company", "media"].contains(
            knowledge.organizations.words[reading.words[index - 2]])
    }

    /// A piece without small words and marks at its ends; nil when nothing is left.
    private func trimmed(_ piece: Piece) -> Piece? {
        guard piece.isUnknown else { return piece }
        var tokens = piece.tokens
        while let first = tokens.first, !reading.shapes[first].mayBeName { tokens.removeFirst() }
        while let last = tokens.last, !reading.shapes[last].mayBeName,
            reading.shapes[last] != .number, !endsHyphenated(last, tokens)
        {
            tokens.removeLast()
        }
        return tokens.isEmpty ? nil : Piece(tokens: tokens, content: .unknown)
    }

    /// "un" in "Kim Jong-un".
    private func endsHyphenated(_ index: Int, _ tokens: Range<Int>) -> Bool {
        index - 2 >= tokens.lowerBound && reading.words[index - 1] == "-"
            && reading.shapes[index] == .lower
    }

    func isWord(_ index: Int) -> Bool {
        reading.shapes[index] != .other || reading.article.tokens[index].kind == .possessive
    }

    /// A hyphen or another mark between two words of a run.
    private func skipJoint(_ position: Int, _ run: Range<Int>, _ pieces: inout [Piece]) -> Int {
        let next = position + 1
        guard next < run.upperBound, let last = pieces.last, last.isUnknown,
            last.tokens.upperBound == position,
            // "Jean-Pierre" is one name, "Rhodes-China" two.
            bestMatch(at: next, limit: run.upperBound).countryName == nil,
            // "Lloyd-Jones" is one name; "Lula-Milei" two, if the article has each by itself.
            last.tokens.count > 1 || !reading.unhyphenated.contains(reading.words[next])
                || !reading.unhyphenated.contains(reading.words[position - 1])
        else { return next }
        pieces[pieces.count - 1].tokens = last.tokens.lowerBound..<next + 1
        return next + 1
    }

    /// The longest phrase of any table at a token, else the token as an unknown name.
    func bestMatch(at start: Int, limit: Int) -> Piece {
        var best = Piece(tokens: start..<start + 1, content: .unknown)
        var length = 0
        func consider(_ match: (length: Int, content: Piece.Content)?) {
            guard let match, match.length > length else { return }
            length = match.length
            best = Piece(tokens: start..<start + match.length, content: match.content)
        }
        let words = reading.words
        let isAcronymLike = reading.shapes[start] == .upper
        consider(
            knowledge.countries.names.longestMatch(in: words, at: start, limit: limit)
                .flatMap { match in
                    // "us" and "uk" are countries in capitals only.
                    words[start].count > 3 || isAcronymLike || match.length > 1
                        || reading.article.tokens[start].text.contains(".")
                        || reading.shapes[start] == .capitalized && words[start].count > 2
                        ? (match.length, Piece.Content.country(match.value)) : nil
                })
        consider(
            knowledge.organizations.names.longestMatch(in: words, at: start, limit: limit)
                .flatMap { match in
                    isAcronym(words[start], match.value) && match.length == 1
                        && (!isAcronymLike || isPluralTitle(start))
                        || isPaperByChance(start..<start + match.length)
                        || isParticiple(start..<start + match.length)
                        ? nil : (match.length, Piece.Content.organization(match.value))
                })
        consider(
            knowledge.people.holderNames.longestMatch(in: words, at: start, limit: limit)
                .flatMap { match in
                    // "AMLO": a surname alone is of many people, four letters are not.
                    match.length > 1 || reading.shapes[start] == .upper && words[start].count > 3
                        ? (match.length, Piece.Content.holder(match.value)) : nil
                })
        consider(
            knowledge.people.titles.longestMatch(in: words, at: start, limit: limit)
                .flatMap { match in
                    // "Ag" in "Mossa Ag Attaher" is no "AG".
                    match.length == 1 && isParticle(start)
                        ? nil : (match.length, Piece.Content.title(match.value))
                })
        consider(
            knowledge.organizations.genericBodies.longestMatch(in: words, at: start, limit: limit)
                .map { ($0.length, Piece.Content.body($0.value)) })
        consider(
            knowledge.words.places.longestMatch(in: words, at: start, limit: limit)
                .map { ($0.length, Piece.Content.place) })
        consider(
            knowledge.words.eventsAndWorks.longestMatch(in: words, at: start, limit: limit)
                .flatMap { match in
                    match.value.hasPrefix("head") || match.value == "ship-prefix"
                        || match.length == 1 && isGivenName(start, limit)
                        ? nil : (match.length, Piece.Content.thing)
                })
        return best
    }

    /// "The Namibian" in "The Namibian government": no newspaper.
    private func isPaperByChance(_ name: Range<Int>) -> Bool {
        guard name.count == 2, reading.words[name.lowerBound] == "the",
            knowledge.countries.names[reading.words[name.lowerBound + 1]]?.form == .adjective
        else { return false }
        let next = reading.word(name.upperBound, inSentenceOf: name.lowerBound)
        return !next.isEmpty && reading.shapes[name.upperBound] == .lower
            && !Vocabulary.acts.contains(next) && !Vocabulary.grammar.contains(next)
            && !Vocabulary.speech.contains(next)
    }

    /// "Fed up with delays, workers", "Fed-up farmers": a participle, where no article or country and no
    /// headline's verb says that it is a bank: "the Fed", "Fed holds rates".
    private func isParticiple(_ name: Range<Int>) -> Bool {
        let start = name.lowerBound
        guard name.count == 1,
            VerbForms.shared.analyses(of: reading.words[start])
                .contains(where: { $0.form == .participle || $0.form == .pastOrParticiple })
        else { return false }
        let next = reading.word(name.upperBound, inSentenceOf: start)
        let isLonger = !next.isEmpty && reading.shapes[name.upperBound].mayBeName
        let isOpening =
            reading.startsSentence(start)
            && VerbForms.shared.analyses(of: next).contains { $0.form == .third }
        return isLonger
            || !isOpening
                && !["the", "us", "u.s."].contains(reading.word(start - 1, inSentenceOf: start))
    }

    /// "April" in "April Moreno": a word for a date that is a given name, before a family name.
    private func isGivenName(_ index: Int, _ limit: Int) -> Bool {
        index + 1 < limit && knowledge.people.givenNames[reading.words[index]] != nil
            && reading.shapes[index + 1] == .capitalized
            && knowledge.people.surnames.contains(reading.words[index + 1])
    }

    /// A small word between the names of a person, here with a capital: "Ag", "Wa", "Ben".
    private func isParticle(_ index: Int) -> Bool {
        reading.shapes[index] == .capitalized && Vocabulary.particles.contains(reading.words[index])
    }

    /// Whether a folded word is one of an organization's acronyms.
    private func isAcronym(_ word: String, _ organization: Int) -> Bool {
        knowledge.organizations.all[organization].acronyms.contains { $0.folded == word }
    }

    /// Whether a piece goes on the name before it rather than beginning one.
    private func joins(_ piece: Piece, to last: Piece, in run: Range<Int>) -> Bool {
        guard last.isUnknown, last.tokens.upperBound == piece.tokens.lowerBound,
            reading.key(last.tokens) != "the"
        else { return false }
        switch piece.content {
        case .unknown: return true
        case .title(let title):
            // A word for a rank inside a name, "Martin Luther King", is its last word.
            return title.kind != "office" && piece.tokens.count == 1
                && piece.tokens.upperBound == run.upperBound
                && !knowledge.words.ordinary.contains(reading.words[piece.tokens.lowerBound])
        case .country(let name):
            if modifiesOnly(last.tokens), piece.tokens.upperBound == run.upperBound { return false }
            return name.form != .adjective || piece.tokens.count == 1
        case .place, .thing, .body: return true
        case .organization:
            // A given name before a company's: "Teresa Vale".
            return piece.tokens.count == 1
                && reading.shapes[piece.tokens.lowerBound] == .capitalized
                && last.tokens.count == 1 && isPersonLike(last.tokens.lowerBound)
        case .holder: return false
        }
    }

    /// "Islamic" in "Islamic Iran", "Mountainous" in "Mountainous Afghanistan".
    private func modifiesOnly(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { index in
            let word = reading.words[index]
            return Vocabulary.regionModifiers.contains(word) || Vocabulary.regions.contains(word)
                || knowledge.words.ordinary.contains(word)
                    && ["ous", "ic", "al", "ful", "ed", "ing", "ent"].contains {
                        word.hasSuffix($0)
                    }
        }
    }

    /// An unknown name that by its last or first word is an event, a work or a law is a thing.
    private func judged(_ piece: Piece) -> Piece {
        guard piece.isUnknown, let last = piece.tokens.last else { return piece }
        if piece.tokens.count == 1, isCode(last) || Self.addresses.contains(reading.words[last]) {
            return Piece(tokens: piece.tokens, content: .thing)
        }
        // "MPs", "CEOs"
        if piece.tokens.count == 1, isPluralTitle(last) {
            return Piece(tokens: piece.tokens, content: .thing)
        }
        // "Annex B", "Group C"
        if reading.words[last].count == 1 { return Piece(tokens: piece.tokens, content: .thing) }
        guard piece.tokens.count > 1 else { return piece }
        let kinds = knowledge.words.eventsAndWorks
        let first = kinds[reading.words[piece.tokens.lowerBound]]
        if kinds[reading.words[last]] == "head" || first == "ship-prefix"
            || first == "head-first"
                && knowledge.organizations.words[reading.words[last]] == nil
            || isHeadedByThing(piece.tokens)
        {
            return Piece(tokens: piece.tokens, content: .thing)
        }
        return piece
    }

    /// "Convention against Corruption", "Battle of Maldon": the head stands before a preposition.
    private func isHeadedByThing(_ tokens: Range<Int>) -> Bool {
        guard
            let joint = tokens.dropFirst().first(where: {
                ["of", "on", "against", "for"].contains(reading.words[$0])
            })
        else { return false }
        let head = reading.words[joint - 1]
        return knowledge.words.eventsAndWorks[head] == "head"
            && !tokens.prefix(joint - tokens.lowerBound).contains {
                knowledge.organizations.words[reading.words[$0]] != nil
            }
    }

    private func isPluralTitle(_ index: Int) -> Bool {
        reading.shapes[index] == .upper && reading.article.tokens[index].text.last == "s"
            && knowledge.people.titles[String(reading.words[index].dropLast())] != nil
    }

    private static let addresses = Vocabulary.words("majesty highness excellency eminence honour")

    /// A letter, a number with a unit, a Roman numeral: "A", "RM20", "IV".
    private func isCode(_ index: Int) -> Bool {
        let word = reading.words[index]
        return word.count == 1 || word.contains { $0.isNumber }
            || reading.shapes[index] == .upper && word.allSatisfy { "ivx".contains($0) }
    }
}
