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
                Self.portfolioOffices.contains(reading.words[piece.tokens.lowerBound]),
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

    private static let portfolioOffices = Vocabulary.words("minister secretary undersecretary")

    /// An organization and a person that stand side by side: "Justice Party Ana Silva".
    private func parted(_ piece: Piece) -> [Piece] {
        guard piece.isUnknown, piece.tokens.count > 2 else { return [piece] }
        for index in piece.tokens.dropFirst()
        where knowledge.organizations.words[reading.words[index - 1]] != nil
            || Vocabulary.realms.contains(reading.words[index - 1])
        {
            guard let given = knowledge.people.givenNames[reading.words[index]],
                !given.isAlsoWord, !knowledge.words.ordinary.contains(reading.words[index]),
                !endsAsOrganization(index..<piece.tokens.upperBound)
            else { continue }
            return [
                Piece(tokens: piece.tokens.lowerBound..<index, content: .unknown),
                Piece(tokens: index..<piece.tokens.upperBound, content: .unknown),
            ]
        }
        return [piece]
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

    private func isWord(_ index: Int) -> Bool {
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
    private func bestMatch(at start: Int, limit: Int) -> Piece {
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
                    isAcronym(words[start], match.value) && match.length == 1 && !isAcronymLike
                        ? nil : (match.length, Piece.Content.organization(match.value))
                })
        consider(
            knowledge.people.holderNames.longestMatch(in: words, at: start, limit: limit)
                .flatMap { $0.length > 1 ? ($0.length, Piece.Content.holder($0.value)) : nil })
        consider(
            knowledge.people.titles.longestMatch(in: words, at: start, limit: limit)
                .map { ($0.length, Piece.Content.title($0.value)) })
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
                        ? nil : (match.length, Piece.Content.thing)
                })
        return best
    }

    /// Whether a folded word is one of an organization's acronyms.
    private func isAcronym(_ word: String, _ organization: Int) -> Bool {
        knowledge.organizations.all[organization].acronyms.contains { $0.folded == word }
    }

    /// A known piece taken together with what follows where both make one longer name:
    /// "Turkish" in "Turkish Airlines", "Reuters" in "Reuters Institute".
    private func grown(_ piece: Piece, in run: Range<Int>) -> Piece {
        let next = piece.tokens.upperBound
        guard next < run.upperBound, isWord(next) || reading.words[next] == "&" else {
            return alone(piece)
        }
        let tail = next..<run.upperBound
        let whole = piece.tokens.lowerBound..<run.upperBound
        let following = bestMatch(at: next, limit: run.upperBound)
        switch piece.content {
        case .title(let title):
            return grownTitle(piece, title, following, in: run)
        case .country(let name):
            return grownCountry(piece, name, following, in: run)
        case .body(let type):
            if ["and", ",", "of", "for"].contains(reading.words[next]) {
                return Piece(tokens: whole, content: .body(type))
            }
            if following.isTitle { return piece }
            return endsAsOrganization(tail) ? Piece(tokens: whole, content: .unknown) : piece
        case .organization, .place:
            switch following.content {
            case .title, .body, .holder: return piece
            default: break
            }
            return endsAsOrganization(tail) ? Piece(tokens: whole, content: .unknown) : piece
        case .holder, .thing, .unknown:
            return piece
        }
    }

    /// A piece with nothing after it: a word that only modifies a title is then no title.
    private func alone(_ piece: Piece) -> Piece {
        guard case .title(let title) = piece.content, title.kind == "modifier" else { return piece }
        return Piece(tokens: piece.tokens, content: .unknown)
    }

    private func grownCountry(
        _ piece: Piece, _ name: CountryName, _ following: Piece, in run: Range<Int>
    ) -> Piece {
        let next = piece.tokens.upperBound
        let whole = piece.tokens.lowerBound..<run.upperBound
        switch following.content {
        case .body(let type):
            // "Ghana Police" is a name; "Turkish Parliament" and "US Senate" are two.
            let isOneName =
                name.form == .name && reading.shapes[next - 1] == .capitalized
                && following.tokens.upperBound == run.upperBound
            return isOneName ? Piece(tokens: whole, content: .body(type)) : piece
        case .title, .holder:
            return piece
        default:
            break
        }
        if endsAsOrganization(next..<run.upperBound) {
            return Piece(tokens: whole, content: .unknown)
        }
        if endsAsThing(next..<run.upperBound) { return Piece(tokens: whole, content: .thing) }
        // A country's name may begin another name: "China Mobile", "Jordan Henderson".
        return name.form == .adjective || isPersonLike(next)
            ? piece : Piece(tokens: piece.tokens, content: .unknown)
    }

    /// A title with its portfolio, "Minister of Foreign Affairs"; or no title at all where it only
    /// begins an organization's name: "Academic Staff Union".
    private func grownTitle(
        _ piece: Piece, _ title: Title, _ following: Piece, in run: Range<Int>
    ) -> Piece {
        let next = piece.tokens.upperBound
        if title.kind == "modifier" {
            // "Former Foreign Minister", but "National Union".
            switch following.content {
            case .title, .country, .holder: return piece
            default: return Piece(tokens: piece.tokens, content: .unknown)
            }
        }
        if ["of", "for"].contains(reading.words[next]) {
            var end = next + 1
            while end < run.upperBound, isPortfolio(end) { end += 1 }
            while end > next + 1, reading.shapes[end - 1] == .lower || !isWord(end - 1) { end -= 1 }
            return end > next + 1
                ? Piece(tokens: piece.tokens.lowerBound..<end, content: piece.content) : piece
        }
        if endsAsOrganization(next..<run.upperBound), !isPersonLike(next) {
            return Piece(tokens: piece.tokens, content: .unknown)
        }
        return piece
    }

    /// Whether a word may stand in the name of an office's field: "Trade, Industry and Energy".
    private func isPortfolio(_ index: Int) -> Bool {
        let word = reading.words[index]
        if ["the", "and", ",", "&", "of"].contains(word) { return true }
        return knowledge.words.ordinary.contains(word)
            && knowledge.people.givenNames[word] == nil
            && knowledge.countries.names[word] == nil
    }

    /// Whether the words of a tail end in the head of an organization's name, before any title.
    private func endsAsOrganization(_ tail: Range<Int>) -> Bool {
        var end = tail.upperBound
        for index in tail where knowledge.people.titles[reading.words[index]] != nil {
            end = index
            break
        }
        guard end == tail.upperBound else { return false }
        return tail.contains { index in
            knowledge.organizations.words[reading.words[index]] != nil
                && reading.shapes[index].mayBeName
        }
    }

    private func endsAsThing(_ tail: Range<Int>) -> Bool {
        guard let last = tail.last else { return false }
        return knowledge.words.eventsAndWorks[reading.words[last]] == "head"
    }

    private func isPersonLike(_ index: Int) -> Bool {
        knowledge.people.givenNames[reading.words[index]] != nil
    }

    /// Whether a piece goes on the name before it rather than beginning one.
    private func joins(_ piece: Piece, to last: Piece, in run: Range<Int>) -> Bool {
        guard last.isUnknown, last.tokens.upperBound == piece.tokens.lowerBound else {
            return false
        }
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

    private static let addresses = Vocabulary.words("majesty highness excellency eminence honour")

    /// A letter, a number with a unit, a Roman numeral: "A", "RM20", "IV".
    private func isCode(_ index: Int) -> Bool {
        let word = reading.words[index]
        return word.count == 1 || word.contains { $0.isNumber }
            || reading.shapes[index] == .upper && word.allSatisfy { "ivx".contains($0) }
    }
}
