import ActorGraphs
import Articles

/// Finds whom a description of somebody else is about: "the US" in "Kuwait, a US ally, expelled the
/// envoy". The sentence tells of them only what they are to who is described.
struct Epithets {
    let entities: Entities

    /// For the mentions in such descriptions, as indices of the entities' mentions, the actor who is
    /// described; nil where that is nobody of the graph: "a Trump ally resigned".
    func bearers() -> [Int: Int?] {
        var starts: [Int: Int] = [:]
        var ends: [Int: Int] = [:]
        for (index, mention) in entities.mentions.enumerated() {
            starts[mention.tokens.lowerBound] = index
            ends[mention.tokens.upperBound] = index
        }
        var found: [Int: Int?] = [:]
        for (index, mention) in entities.mentions.enumerated()
        where mention.form != .pronoun && mention.form != .nominal {
            guard let phrase = phrase(around: mention) else { continue }
            found.updateValue(
                bearer(of: phrase, in: mention.sentence, starts, ends), forKey: index)
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

    /// Who stands before the phrase, "Kuwait, a US ally" and "Kuwait is a US ally", or behind it, "a US
    /// ally, Kuwait".
    private func bearer(
        of phrase: Range<Int>, in sentence: Int, _ starts: [Int: Int], _ ends: [Int: Int]
    ) -> Int? {
        let tokens = entities.article.tokens
        let bounds = entities.article.sentences[sentence].tokens
        func actor(_ mention: Int?) -> Int? { mention.map { entities.entityOfMention[$0] } }
        let before = phrase.lowerBound - 1
        if bounds.contains(before),
            tokens[before].text == "," || Self.copulas.contains(tokens[before].lowercased),
            let bearer = actor(ends[before])
        {
            return bearer
        }
        let after = phrase.upperBound
        guard bounds.contains(after), tokens[after].text == "," else { return nil }
        return actor(starts[after + 1])
    }

    /// How many words before the name the article may stand.
    private static let reach = 3
    private static let articles: Set = ["a", "an", "another"]
    private static let copulas: Set = ["is", "was", "remains", "became"]

    /// What one actor is to another.
    private static let nouns = Vocabulary.words(
        """
        ally loyalist supporter backer confidant protege partner client proxy critic rival foe opponent \
        adversary
        """)
}
