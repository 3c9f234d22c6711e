import ActorGraphs
import Articles

/// Finds whom a description of somebody else is about: "the US" in "Kuwait, a US ally, expelled the
/// envoy". The sentence tells of them only what they are to who is described.
struct Epithets {
    let entities: Entities

    /// Who is described.
    struct Bearer {
        /// The actor; nil for nobody of the graph: "A Trump ally resigned".
        let actor: Int?
    }

    /// For the mentions in such descriptions, as indices of the entities' mentions, who is described.
    func bearers() -> [Int: Bearer] {
        var starts: [Int: Int] = [:]
        var ends: [Int: Int] = [:]
        for (index, mention) in entities.mentions.enumerated() {
            starts[mention.tokens.lowerBound] = index
            ends[mention.tokens.upperBound] = index
        }
        var found: [Int: Bearer] = [:]
        for (index, mention) in entities.mentions.enumerated()
        where mention.form != .pronoun && mention.form != .nominal {
            guard let phrase = phrase(around: mention) else { continue }
            let bearer = bearer(of: phrase, in: mention.sentence, starts, ends)
            let opening = entities.article.sentences[mention.sentence].tokens.lowerBound
            // Where nobody is found, only of who opens a sentence it is sure that nobody is there.
            guard bearer != nil || phrase.lowerBound == opening else { continue }
            found[index] = Bearer(actor: bearer)
        }
        return found
    }

    /// The tokens of "a close US ally"; nil where a mention stands in nothing such.
    private func phrase(around mention: Mention) -> Range<Int>? {
        let tokens = entities.article.tokens
        let sentence = entities.article.sentences[mention.sentence].tokens
        let noun = mention.tokens.upperBound
        guard sentence.contains(noun), Self.nouns.contains(tokens[noun].lowercased) else {
            return nil
        }
        let first = max(sentence.lowerBound, mention.tokens.lowerBound - Self.reach)
        let start = (first..<mention.tokens.lowerBound).last {
            Self.articles.contains(tokens[$0].lowercased)
        }
        guard let start,
            (start + 1..<mention.tokens.lowerBound).allSatisfy({ index in
                let token = tokens[index]
                // "a trusted ally", "a self-declared one", but not "a minister attacked"
                return token.text == "-"
                    || token.kind == .word
                        && (index == start + 1 || tokens[index - 1].text == "-"
                            || !VerbForms.shared.mayBeFinite(token.lowercased))
            })
        else { return nil }
        return start..<noun + 1
    }

    /// Who stands before the phrase, "Kuwait, a US ally," and "Kuwait, which is a US ally", or behind it,
    /// "a US ally, Kuwait".
    private func bearer(
        of phrase: Range<Int>, in sentence: Int, _ starts: [Int: Int], _ ends: [Int: Int]
    ) -> Int? {
        let tokens = entities.article.tokens
        let bounds = entities.article.sentences[sentence].tokens
        func word(_ index: Int) -> String {
            bounds.contains(index) ? tokens[index].lowercased : ""
        }
        func actor(_ mention: Int?) -> Int? { mention.map { entities.entityOfMention[$0] } }
        var last = phrase.lowerBound - 1
        while Self.joints.contains(word(last)) { last -= 1 }
        let isSaid = last < phrase.lowerBound - 1
        let hasComma = word(last) == ","
        if hasComma { last -= 1 }
        // "Ana Ruiz, 67, a Trump ally"
        if hasComma, word(last - 1) == ",", tokens[last].kind == .number { last -= 2 }
        let isClosed =
            !bounds.contains(phrase.upperBound) || tokens[phrase.upperBound].kind != .word
        if isSaid || hasComma && isClosed, let bearer = actor(ends[last + 1]) { return bearer }
        return word(phrase.upperBound) == "," ? actor(starts[phrase.upperBound + 1]) : nil
    }

    /// How many words before the name the article may stand.
    private static let reach = 3
    private static let articles: Set = ["a", "an", "another", "the"]
    /// What may stand between who is described and the phrase: "who has also been".
    private static let joints: Set = [
        "is", "was", "be", "been", "remains", "became", "become", "also", "still", "has", "had",
        "long",
        "who", "which",
    ]

    /// What one actor is to another.
    private static let nouns = Vocabulary.words(
        """
        ally loyalist supporter backer confidant protege partner client proxy critic rival foe opponent \
        adversary
        """)
}
