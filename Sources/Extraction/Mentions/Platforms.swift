import ActorGraphs

/// Tells a platform where something was said, "wrote on Twitter", "in a Facebook post", from one
/// that acts or is acted upon: "a ban on Twitter".
struct Platforms {
    let reading: Reading

    /// Whether a mention is only where something was said.
    func isPlace(_ mention: Mention) -> Bool {
        let tokens = mention.tokens
        guard mention.kind == .organization, tokens.count == 1,
            Vocabulary.platforms.contains(reading.words[tokens.lowerBound])
        else { return false }
        let before = reading.wordsBefore(tokens.lowerBound, 8)
        let after = (0..<2).map {
            reading.word(tokens.upperBound + $0, inSentenceOf: tokens.lowerBound)
        }
        if Self.nouns.contains(after[0]), before.last.map(Self.openers.contains) ?? false {
            return true
        }
        guard let place = before.lastIndex(where: ["on", "via", "through"].contains),
            before[(place + 1)...].allSatisfy({ Self.openers.contains($0) || $0 == "social" })
        else { return false }
        return before[..<place].contains(where: Self.saying.contains)
            || after.contains(where: Vocabulary.speech.contains)
    }

    /// What may stand between "on" and a platform, or before a platform's page.
    private static let openers = ClosedClass.possessives.union(
        ["a", "an", "in", "on", "official", "the", "this", "via"])

    /// Nouns for what stands on a platform.
    private static let nouns = Vocabulary.words(
        """
        account accounts channel channels message messages messaging page pages post posts video videos \
        handle profile status thread chat
        """)

    /// Words for what is said there, unlike "a ban on Twitter".
    private static let saying = Vocabulary.speech.union(
        Vocabulary.words(
            """
            write writing written saying post posts posted posting tweet shared sharing streamed message \
            messages photo photos video videos statement published comment comments commented campaign \
            appeared spoke
            """))
}
