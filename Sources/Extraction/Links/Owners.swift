import ActorGraphs
import Articles

/// Finds the pronouns that only say whose somebody is who is named then: "his colleague Ana Ruiz
/// said". They take no part in what the other does.
struct Owners {
    let entities: Entities

    /// The mentions, as indices of the entities' mentions.
    func mentions() -> Set<Int> {
        let named = Set(
            entities.mentions.filter { $0.form == .name && $0.kind == .person }
                .map(\.tokens.lowerBound))
        return Set(
            entities.mentions.indices.filter { isOwner(entities.mentions[$0], of: named) })
    }

    private func isOwner(_ mention: Mention, of named: Set<Int>) -> Bool {
        let tokens = entities.article.tokens
        guard mention.form == .pronoun, mention.tokens.count == 1,
            ClosedClass.possessives.contains(tokens[mention.tokens.lowerBound].lowercased)
        else { return false }
        let end = entities.article.sentences[mention.sentence].tokens.upperBound
        let next = mention.tokens.upperBound
        guard next < end, !named.contains(next) else { return false }
        for index in next..<min(next + Self.reach, end) {
            if named.contains(index) { return true }
            // "His daughter, Ana Ruiz,"
            if tokens[index].text == ",", index > next, named.contains(index + 1),
                Vocabulary.kinship.contains(tokens[index - 1].lowercased)
            {
                return true
            }
            // What stands between is a noun and its adjectives, nothing that has an actor of its
            // own.
            let word = tokens[index]
            let isPlain = word.kind == .word && word.text.first?.isLowercase ?? false
            guard word.text == "-" || isPlain && !Vocabulary.grammar.contains(word.lowercased)
            else { return false }
        }
        return false
    }

    /// How many words behind the pronoun the name may begin.
    private static let reach = 6
}
