import Articles

extension Segmenter {
    /// A known piece taken together with what follows where both make one longer name:
    /// "Turkish" in "Turkish Airlines", "Reuters" in "Reuters Institute".
    func grown(_ piece: Piece, in run: Range<Int>) -> Piece {
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
            case .body(let type):
                // "Texas Supreme Court": a body of a place is no country's.
                return piece.content == .place && following.tokens.upperBound == run.upperBound
                    && !type.isEmpty
                    ? Piece(tokens: whole, content: .unknown) : piece
            case .title, .holder: return piece
            case .country(let name) where name.form == .name:
                // "Transparency International Kenya"
                guard case .organization(let known) = piece.content,
                    let type = branch(of: known, at: following.tokens, in: run)
                else { break }
                return Piece(
                    tokens: piece.tokens.lowerBound..<following.tokens.upperBound,
                    content: .body(type))
            default: break
            }
            return endsAsOrganization(tail) ? Piece(tokens: whole, content: .unknown) : piece
        case .holder(let holder):
            // "Ana Silva Jr.", "Ana Silva Mendes"
            let isSuffix = Self.suffixes.contains(reading.words[next])
            let isLonger =
                following.isUnknown && reading.shapes[next] == .capitalized
                && knowledge.people.surnames.contains(reading.words[next])
                && !knowledge.words.ordinary.contains(reading.words[next])
                && next + 1 == run.upperBound
            return isSuffix || isLonger
                ? Piece(tokens: piece.tokens.lowerBound..<next + 1, content: .holder(holder))
                : piece
        case .thing, .unknown:
            return piece
        }
    }

    private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]

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
            // "Qatar Red Crescent Society"
            if type == "ngo", following.tokens.upperBound < run.upperBound,
                endsAsOrganization(following.tokens.upperBound..<run.upperBound)
            {
                return Piece(tokens: whole, content: .unknown)
            }
            return isOneName ? Piece(tokens: whole, content: .body(type)) : piece
        case .organization(let known) where isWorldwide(known):
            // "Kenya Red Cross": a national society is a body of its own.
            if endsAsOrganization(following.tokens.upperBound..<run.upperBound) {
                return Piece(tokens: whole, content: .unknown)
            }
            return Piece(
                tokens: piece.tokens.lowerBound..<following.tokens.upperBound, content: .body("ngo")
            )
        case .title(let title) where title.kind == "modifier" && name.form == .adjective:
            // "Indian National Harvest Party"
            let rest = following.tokens.upperBound..<run.upperBound
            if let last = rest.last, rest.count > 1,
                knowledge.organizations.words[reading.words[last]] == "party",
                endsAsOrganization(rest)
            {
                return Piece(tokens: whole, content: .unknown)
            }
            return piece
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

    /// The type of an organization whose name and a country's behind it are that of a branch.
    private func branch(of organization: Int, at country: Range<Int>, in run: Range<Int>)
        -> String?
    {
        let known = knowledge.organizations.all[organization]
        if isWorldwide(organization) { return known.type }
        // "Vodacom Tanzania said", but not "Apple China sales", "Samsung US head".
        let next = reading.word(country.upperBound, inSentenceOf: country.lowerBound)
        guard known.type == "company", country.upperBound == run.upperBound,
            reading.shapes[country.lowerBound] == .capitalized,
            next.isEmpty || reading.shapes[country.upperBound] == .other || next == "'s"
                || Vocabulary.grammar.contains(next) || VerbForms.shared.isFinite(next)
        else { return nil }
        return known.type
    }

    /// Whether an organization works in many countries through societies with names of their own.
    private func isWorldwide(_ organization: Int) -> Bool {
        let known = knowledge.organizations.all[organization]
        return known.type == "ngo" && known.country == nil
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
            case .unknown where isPersonLike(next) && !endsAsOrganization(next..<run.upperBound):
                // "Deputy Ana Silva" sits in a parliament.
                return reading.words[piece.tokens.lowerBound] == "deputy"
                    ? Piece(
                        tokens: piece.tokens,
                        content: .title(
                            Title(kind: "office", gender: title.gender, isRank: false)))
                    : piece
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
    func endsAsOrganization(_ tail: Range<Int>) -> Bool {
        var end = tail.upperBound
        for index in tail where knowledge.people.titles[reading.words[index]] != nil {
            end = index
            break
        }
        guard end == tail.upperBound else { return false }
        return tail.contains { index in
            knowledge.isOrganizationWord(index, reading) && reading.shapes[index].mayBeName
        }
    }

    func endsAsThing(_ tail: Range<Int>) -> Bool {
        guard let last = tail.last else { return false }
        return knowledge.words.eventsAndWorks[reading.words[last]] == "head"
    }

    func isPersonLike(_ index: Int) -> Bool {
        knowledge.people.givenNames[reading.words[index]] != nil
    }
}
