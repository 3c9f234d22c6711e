import ActorGraphs

/// Tells a platform where something was said, "wrote on Twitter", "in a Facebook post", from one that
/// acts or is acted upon: "a ban on Twitter".
struct Platforms {
    let reading: Reading

    /// Whether a mention is only where something was said.
    func isPlace(_ mention: Mention) -> Bool {
        let tokens = mention.tokens
        guard mention.kind == .organization, tokens.count == 1,
            Vocabulary.platforms.contains(reading.words[tokens.lowerBound])
        else { return false }
        let next = reading.word(tokens.upperBound, inSentenceOf: tokens.lowerBound)
        if Self.nouns.contains(next) { return true }
        let before = reading.wordsBefore(tokens.lowerBound, 4)
        guard let place = before.lastIndex(where: ["on", "via", "through"].contains),
            before[(place + 1)...].allSatisfy({
                ClosedClass.possessives.contains($0)
                    || ["the", "its", "social", "media"].contains($0)
            })
        else { return false }
        return !before[..<place].suffix(2).contains(where: Self.measures.contains)
    }

    /// Nouns for what stands on a platform.
    private static let nouns = Vocabulary.words(
        """
        account accounts channel channels group groups live message messages messaging page pages platform \
        post posts video videos handle profile status thread chat broadcast
        """)

    /// Words for what is done to a platform: "a tax on Facebook".
    private static let measures = Vocabulary.words(
        """
        ban bans attack attacks crackdown curb curbs fine fines limits pressure restrictions sanctions \
        tax taxes case lawsuit ruling law laws rules depend depends relies rely focus focused
        """)
}
