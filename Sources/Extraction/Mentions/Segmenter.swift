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
        return pieces.map(judged)
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
            bestMatch(at: next, limit: run.upperBound).countryName == nil
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
            return piece
        }
        let following = bestMatch(at: next, limit: run.upperBound)
        let whole = Piece(tokens: piece.tokens.lowerBound..<run.upperBound, content: .unknown)
        switch (piece.content, following.content) {
        case (.country(let name), .body):
            // "Ukrainian Supreme Court" is the country's court; "Nigeria Police" is a name.
            return name.form == .adjective || reading.words[next - 1] == "s" ? piece : piece
        case (.country, .title), (.organization, .title), (.place, .title), (.body, .title),
            (.country, .holder), (.organization, .body), (.organization, .holder):
            return piece
        case (.country(let name), _):
            if endsAsOrganization(next..<run.upperBound) { return whole }
            if endsAsThing(next..<run.upperBound) {
                return Piece(tokens: whole.tokens, content: .thing)
            }
            return name.form == .adjective || isPersonLike(next) ? piece : unknownHead(piece)
        case (.organization, _), (.body, _), (.place, _):
            if endsAsOrganization(next..<run.upperBound) { return whole }
            return piece
        default:
            return piece
        }
    }

    /// A country's name that begins another name: "China Mobile", "Jordan Henderson".
    private func unknownHead(_ piece: Piece) -> Piece {
        Piece(tokens: piece.tokens, content: .unknown)
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
            // A rank word inside a name, "Martin Luther King", is its last word.
            return title.kind != "office" && piece.tokens.count == 1
                && piece.tokens.upperBound == run.upperBound
                && !knowledge.words.ordinary.contains(reading.words[piece.tokens.lowerBound])
        case .country(let name): return name.form != .adjective || piece.tokens.count == 1
        case .place, .thing, .body: return true
        case .organization, .holder: return false
        }
    }

    /// An unknown name that by its last or first word is an event, a work or a law is a thing.
    private func judged(_ piece: Piece) -> Piece {
        guard piece.isUnknown, piece.tokens.count > 1, let last = piece.tokens.last else {
            return piece
        }
        let kinds = knowledge.words.eventsAndWorks
        if kinds[reading.words[last]] == "head"
            || kinds[reading.words[piece.tokens.lowerBound]] == "head-first"
                && knowledge.organizations.words[reading.words[last]] == nil
        {
            return Piece(tokens: piece.tokens, content: .thing)
        }
        return piece
    }
}
