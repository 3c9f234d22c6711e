import ActorGraphs
import Articles

/// Finds pronouns and common nouns that may stand for an actor; the next stage resolves or drops
/// them.
struct CommonNouns {
    let reading: Reading
    let knowledge: Knowledge

    /// The pronouns and nominals outside the mentions already found.
    func mentions(beside named: [Mention]) -> [Mention] {
        var taken = [Bool](repeating: false, count: reading.words.count)
        for mention in named { for token in mention.tokens { taken[token] = true } }
        var found: [Mention] = []
        for (index, sentence) in reading.article.sentences.enumerated()
        where reading.article.blocks[sentence.block].kind == .paragraph {
            var token = sentence.tokens.lowerBound
            while token < sentence.tokens.upperBound {
                if !taken[token], let mention = mention(at: token, sentence: index, taken) {
                    found.append(mention)
                    token = mention.tokens.upperBound
                } else {
                    token += 1
                }
            }
        }
        return found
    }

    private func mention(at token: Int, sentence: Int, _ taken: [Bool]) -> Mention? {
        let word = reading.words[token]
        if let kind = Self.pronouns[word] {
            return make(token..<token + 1, sentence, kind, .pronoun)
        }
        guard reading.article.tokens[token].kind == .word else { return nil }
        let limit = reading.sentence(of: token).upperBound
        if let match = knowledge.organizations.genericBodies.longestMatch(
            in: reading.words, at: token, limit: limit),
            !Vocabulary.governments.contains(reading.words[token + match.length - 1]),
            !Self.seats.contains(reading.words[token + match.length - 1]),
            free(token..<token + match.length, taken), endsPhrase(token + match.length),
            !isDeed(token),
            isDefinite(token) || match.length > 1 || Self.bareBodies.contains(word)
        {
            return make(token..<token + match.length, sentence, .organization, .nominal)
        }
        if let match = knowledge.people.titles.longestMatch(
            in: reading.words, at: token, limit: limit),
            Self.titleKinds.contains(match.value.kind),
            free(token..<token + match.length, taken), endsPhrase(token + match.length),
            reading.word(token + match.length, inSentenceOf: token) != "of",
            isDefinite(token)
        {
            return make(token..<token + match.length, sentence, .person, .nominal)
        }
        if Self.countryNouns.contains(word), endsPhrase(token + 1),
            reading.word(token + 1, inSentenceOf: token) != "of",
            isDefinite(token) || (word == "authorities" || word == "government") && isBare(token)
        {
            return make(token..<token + 1, sentence, .country, .nominal)
        }
        if Self.organizationNouns.contains(word), endsPhrase(token + 1), !isTie(token),
            Self.determiners.contains(reading.word(token - 1, inSentenceOf: token))
        {
            return make(token..<token + 1, sentence, .organization, .nominal)
        }
        return nil
    }

    private func make(
        _ tokens: Range<Int>, _ sentence: Int, _ kind: ActorKind, _ form: MentionForm
    ) -> Mention {
        Mention(
            range: reading.range(tokens), tokens: tokens, sentence: sentence, kind: kind,
            form: form)
    }

    /// "the opposition to the bill", "the prosecution of Ruiz": what is done, not who does it.
    private func isDeed(_ token: Int) -> Bool {
        Self.deeds.contains(reading.words[token])
            && ["to", "of"].contains(reading.word(token + 1, inSentenceOf: token))
    }

    /// "its alliance with": what is between two, no body.
    private func isTie(_ token: Int) -> Bool {
        ["alliance", "association", "coalition", "union"].contains(reading.words[token])
            && reading.word(token + 1, inSentenceOf: token) == "with"
    }

    private static let deeds = Vocabulary.words("opposition prosecution")

    private func free(_ tokens: Range<Int>, _ taken: [Bool]) -> Bool {
        !tokens.contains { taken[$0] }
    }

    /// Whether a noun ends its phrase at an index: "the party", not "the party leader".
    private func endsPhrase(_ index: Int) -> Bool {
        guard index < reading.words.count else { return true }
        let word = reading.word(index, inSentenceOf: index - 1)
        return
            !(Vocabulary.roleNouns.contains(word)
            || Vocabulary.stateNouns.contains(word) && !Vocabulary.acts.contains(word)
            || word == "-" || Vocabulary.privateNouns.contains(word)
            || Self.heads.contains(word)
            || reading.sentence(of: index - 1).contains(index) && reading.shapes[index].mayBeName)
    }

    /// Whether a determiner makes a noun speak of one known actor: "the", "its", "this".
    private func isDefinite(_ token: Int) -> Bool {
        for word in reading.wordsBefore(token, 3).reversed() {
            if Self.determiners.contains(word) { return true }
            if word == "'s" { return true }
            guard
                Vocabulary.roleModifiers.contains(word) || Vocabulary.portfolios.contains(word)
                    || knowledge.countries.names[word]?.form == .adjective
            else { return false }
        }
        return false
    }

    /// Whether a noun without an article stands for a known one: "said government would", not "such
    /// government".
    private func isBare(_ token: Int) -> Bool {
        let before = reading.word(token - 1, inSentenceOf: token)
        if before.isEmpty || reading.shapes[token - 1] == .other { return true }
        return Vocabulary.grammar.contains(before) && !Self.indefinite.contains(before)
            || Vocabulary.speech.contains(before)
    }

    private static let indefinite = Vocabulary.words(
        "a an any no each every some such another other own several many more")
    /// Words for houses and terms of office that are no bodies.
    private static let seats = Vocabulary.words("palace presidency residence chair term")

    static let pronouns: [String: ActorKind] = [
        "he": .person, "him": .person, "his": .person, "himself": .person, "she": .person,
        "her": .person, "hers": .person, "herself": .person, "it": .organization,
        "its": .organization, "itself": .organization, "they": .organization,
        "them": .organization, "their": .organization, "themselves": .organization,
    ]

    private static let determiners = Vocabulary.words("the this its their his her our")
    private static let titleKinds = Vocabulary.words("office military royal religious legal police")
    private static let bareBodies = Vocabulary.words("police parliament congress prosecutors")
    static let countryNouns = Vocabulary.words(
        "government authorities regime country nation administration kingdom cabinet")
    static let organizationNouns = Vocabulary.words(
        """
        group party company ministry court agency union organization organisation commission council
        committee bank firm club team army military university federation association movement
        militia alliance bloc newspaper broadcaster network airline institute foundation charity
        coalition board corporation watchdog regulator body department junta church bureau
        conglomerate lender carmaker automaker retailer manufacturer startup
        """)
    private static let heads = Vocabulary.words(
        """
        station stations building headquarters bill election elections campaign member members
        custody house office session meeting conference programme program project system sector
        vehicle car chief service services department
        """)
}
