import Articles

/// Finds who is named only to say that it is not they, "blamed Nairobi, rather than Dodoma",
/// "invited neither Nairobi nor Dodoma", whom a question is about, "asked if Nairobi had", and who only
/// relays, "Xinhua reported, quoting Nairobi". They take no part in what the sentence tells.
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
        if isRelay(mention) { return true }
        // "not as an RSS man", but not "not as Mali had promised".
        if before.suffix(2) == ["not", "as"] { return end < mention.tokens.lowerBound }
        return Self.phrases.contains { before.suffix($0.count).elementsEqual($0) }
    }

    /// "the agency reported, quoting the court": whose words it are, the other says.
    private func isRelay(_ mention: Mention) -> Bool {
        let start = mention.tokens.upperBound
        let end = entities.article.sentences[mention.sentence].tokens.upperBound
        let after = entities.article.tokens[start..<min(start + Self.reach, end)]
        guard
            let relaying = after.firstIndex(where: {
                ["quoting", "citing"].contains($0.lowercased)
            })
        else { return false }
        let before = after[..<relaying]
        return before.contains { Self.reporting.contains($0.lowercased) }
            && before.dropLast().allSatisfy { token in
                Self.reporting.contains(token.lowercased)
                    || ["has", "had", "in", "on"].contains(token.lowercased)
                    || token.text.first?.isUppercase ?? false  // "on Monday"
            }
    }

    /// How many words behind a name "quoting" may stand.
    private static let reach = 6
    private static let reporting: Set = ["reported", "reporting", "reports"]

    private static let determiners: Set<String> = ["the", "a", "an", "its", "his", "her", "their"]

    private static let phrases = [
        ["rather", "than"], ["instead", "of"], ["as", "opposed", "to"], ["unlike"], [",", "not"],
        ["neither"], ["nor"], ["asked", "if"], ["asked", "whether"], ["wondered", "if"],
        ["wondered", "whether"],
    ]
}
