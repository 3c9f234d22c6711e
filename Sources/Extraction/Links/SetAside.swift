import Articles

/// Finds who is named only to say that it is not they, "blamed Nairobi, rather than Dodoma", "invited
/// neither Nairobi nor Dodoma", whom a question is about, "asked if Nairobi had", and where something
/// was said, "wrote on Twitter". They take no part in what the sentence tells.
struct SetAside {
    let entities: Entities

    /// The mentions, as indices of the entities' mentions.
    func mentions() -> Set<Int> {
        Set(entities.mentions.indices.filter { isSetAside(entities.mentions[$0]) })
    }

    private func isSetAside(_ mention: Mention) -> Bool {
        let tokens = entities.article.tokens
        let start = entities.article.sentences[mention.sentence].tokens.lowerBound
        var end = mention.tokens.lowerBound
        while end > start, Self.determiners.contains(tokens[end - 1].lowercased) { end -= 1 }
        let before = tokens[max(start, end - 3)..<end].map(\.lowercased)
        let isMedium =
            mention.tokens.count == 1 && ["on", "via"].contains(before.last ?? "")
            && Vocabulary.platforms.contains(tokens[mention.tokens.lowerBound].lowercased)
            && before.dropLast().contains(where: Self.saying.contains)
        return Self.phrases.contains { before.suffix($0.count).elementsEqual($0) }
            || isMedium
    }

    private static let determiners: Set<String> = ["the", "a", "an", "its", "his", "her", "their"]

    /// Words for what is said there, "wrote on Twitter", unlike "a ban on Twitter".
    private static let saying = Vocabulary.words(
        """
        wrote writes said says posted posts post tweeted tweet shared message messages video videos \
        statement published announced comment comments commented
        """)

    private static let phrases = [
        ["rather", "than"], ["instead", "of"], ["as", "opposed", "to"], ["unlike"], [",", "not"],
        ["neither"], ["nor"], ["asked", "if"], ["asked", "whether"], ["wondered", "if"],
        ["wondered", "whether"],
    ]
}
