import ActorGraphs
import Articles

/// Turns the pieces of sentences into mentions, with countries judged and roles attached.
struct MentionBuilder {
    private let reading: Reading
    private let knowledge: Knowledge
    private let verdicts: [String: NameClassifier.Verdict]
    private let surnames: Set<String>
    private let judge: CountryJudge
    private let roles: RoleReader
    private var mentions: [Mention] = []
    /// Indices of mentions of countries that count only if the country acts elsewhere.
    private var weak: [Int] = []

    init(reading: Reading, knowledge: Knowledge, verdicts: [String: NameClassifier.Verdict]) {
        self.reading = reading
        self.knowledge = knowledge
        self.verdicts = verdicts
        surnames = Set(
            verdicts.compactMap { key, verdict in
                guard verdict == .actor(.person), key.contains(" ") else { return nil }
                return key.split(separator: " ").last.map(String.init)
            })
        judge = CountryJudge(reading: reading)
        roles = RoleReader(reading: reading, knowledge: knowledge)
    }

    /// Adds the mentions of a sentence, given its pieces in order.
    mutating func add(_ pieces: [Piece]) {
        var standing: (end: Int, CountryStanding)?
        for (index, piece) in pieces.enumerated() {
            switch piece.content {
            case .country where judge.isMoney(piece.tokens):
                continue
            case .country(let name):
                let found = judge.standing(piece.tokens, form: name.form, previous: standing)
                standing = (piece.tokens.upperBound, found)
                addCountry(piece, name, found)
            case .organization where isMedium(piece):
                continue
            case .organization where isSurname(piece):
                append(piece, .person)
            case .organization(let known):
                let organization = knowledge.organizations.all[known]
                append(piece, .organization, known: organization.id)
            case .body:
                addBody(piece, after: index > 0 ? pieces[index - 1] : nil)
            case .holder(let holder):
                append(piece, .person, known: knowledge.people.holders[holder].id)
                roles.give(to: &mentions[mentions.count - 1], among: pieces)
            case .unknown where isRealm(piece):
                append(piece, .country, form: .nominal)
            case .unknown where isCommonNoun(piece):
                append(piece, .organization, form: .nominal)
            case .unknown:
                guard case .actor(let kind)? = verdicts[reading.key(piece.tokens)] else {
                    standing = (piece.tokens.upperBound, .place)
                    continue
                }
                append(piece, kind)
                if kind == .person { roles.give(to: &mentions[mentions.count - 1], among: pieces) }
                if kind == .organization {
                    addOwner(after: index > 0 ? pieces[index - 1] : nil, piece)
                }
            case .place:
                standing = (piece.tokens.upperBound, .place)
            case .title, .thing:
                continue
            }
        }
    }

    /// All mentions, those of countries that never act taken as places.
    func finished() -> [Mention] {
        var strong: Set<String> = []
        let weak = Set(weak)
        for (index, mention) in mentions.enumerated()
        where mention.kind == .country && mention.isActor && !weak.contains(index) {
            if let known = mention.known { strong.insert(known) }
        }
        var result = mentions
        for index in weak {
            result[index].isActor = result[index].known.map(strong.contains) ?? false
        }
        return result
    }

    /// "the Kingdom", but not "the Kingdom of Jordan" or "head of State".
    private func isRealm(_ piece: Piece) -> Bool {
        Vocabulary.realms.contains(reading.key(piece.tokens))
            && reading.wordsBefore(piece.tokens.lowerBound, 1).first == "the"
            && reading.word(piece.tokens.upperBound, inSentenceOf: piece.tokens.lowerBound) != "of"
    }

    /// "on Twitter", "a Facebook post": where something was said, not who.
    private func isMedium(_ piece: Piece) -> Bool {
        let start = piece.tokens.lowerBound
        guard piece.tokens.count == 1, Vocabulary.platforms.contains(reading.words[start]) else {
            return false
        }
        return ["on", "via", "through", "a", "using"].contains(
            reading.word(start - 1, inSentenceOf: start))
            || ["post", "posts", "page", "account", "accounts", "live", "video", "group"].contains(
                reading.word(start + 1, inSentenceOf: start))
    }

    /// Whether an organization's one-word name is the surname of somebody in the article.
    private func isSurname(_ piece: Piece) -> Bool {
        guard piece.tokens.count == 1, let token = piece.tokens.first else { return false }
        return reading.shapes[token] == .capitalized && surnames.contains(reading.words[token])
    }

    /// "the Ministry", "the Association": one word that many names end in.
    private func isCommonNoun(_ piece: Piece) -> Bool {
        guard piece.tokens.count == 1, let token = piece.tokens.first else { return false }
        let word = reading.words[token]
        return reading.shapes[token] == .capitalized
            && (CommonNouns.organizationNouns.contains(word)
                || knowledge.organizations.words[word] != nil
                    && knowledge.words.ordinary.contains(word))
    }

    private mutating func append(
        _ piece: Piece, _ kind: ActorKind, form: MentionForm = .name, known: String? = nil
    ) {
        mentions.append(
            Mention(
                range: reading.range(piece.tokens), tokens: piece.tokens,
                sentence: reading.sentenceOfToken[piece.tokens.lowerBound], kind: kind, form: form,
                known: known))
    }

    private mutating func addCountry(_ piece: Piece, _ name: CountryName, _ found: CountryStanding)
    {
        let form: MentionForm =
            switch name.form {
            case .name: .name
            case .adjective, .people: .demonym
            case .seat, .capital: .metonym
            }
        append(piece, .country, form: form, known: knowledge.countries.all[name.country].id)
        let last = mentions.count - 1
        mentions[last].isActor = found == .actor
        if found == .weak { weak.append(last) }
    }

    /// A state's office; its country stands beside it or is found by the next stage.
    private mutating func addBody(_ piece: Piece, after before: Piece?) {
        if let last = piece.tokens.last, Vocabulary.governments.contains(reading.words[last]) {
            if reading.word(last + 1, inSentenceOf: last) == "of" { return }
            append(piece, .country, form: .nominal)
        } else {
            append(piece, .organization)
        }
        addOwner(after: before, piece)
        for token in piece.tokens where mentions[mentions.count - 1].affiliation == nil {
            // "Supreme Court of India", "Ghana Police"
            if let name = knowledge.countries.names.longestMatch(
                in: reading.words, at: token, limit: piece.tokens.upperBound)?.value
            {
                mentions[mentions.count - 1].affiliation = knowledge.countries.all[name.country].id
            }
        }
    }

    /// "Turkish Foreign Ministry", "Turkey's Foreign Ministry": the country beside a body.
    private mutating func addOwner(after before: Piece?, _ piece: Piece) {
        guard let before, let name = before.countryName else { return }
        let gap = piece.tokens.lowerBound - before.tokens.upperBound
        guard
            gap == 0
                || gap == 1 && reading.article.tokens[before.tokens.upperBound].kind == .possessive
        else { return }
        mentions[mentions.count - 1].affiliation = knowledge.countries.all[name.country].id
    }
}
