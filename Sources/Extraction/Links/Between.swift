import Articles

/// Finds what stands between two actors only: "relations were poor between Peru and Chile", "the war
/// between Peru and Chile". A third takes no part in it.
struct Between {
    let entities: Entities

    /// Two actors, and the words for what is between them.
    struct Bond: Sendable, Hashable {
        /// In scalars of the article.
        let words: Range<Int>
        /// As indices of the entities.
        let members: Set<Int>
    }

    /// The bonds of every sentence that has some.
    func bonds() -> [Int: [Bond]] {
        var bonds: [Int: [Bond]] = [:]
        for (index, next) in zip(entities.mentions.indices, entities.mentions.indices.dropFirst())
        where entities.entityOfMention[index] != entities.entityOfMention[next] {
            guard let words = words(of: index, and: next) else { continue }
            bonds[entities.mentions[index].sentence, default: []].append(
                Bond(
                    words: words,
                    members: [entities.entityOfMention[index], entities.entityOfMention[next]]))
        }
        return bonds
    }

    /// The words before "between" and two mentions that "and" joins.
    private func words(of one: Int, and other: Int) -> Range<Int>? {
        let (left, right) = (entities.mentions[one], entities.mentions[other])
        let tokens = entities.article.tokens
        guard left.sentence == right.sentence, left.tokens.upperBound < right.tokens.lowerBound,
            tokens[left.tokens.upperBound].lowercased == "and",
            tokens[left.tokens.upperBound + 1..<right.tokens.lowerBound].allSatisfy({
                $0.lowercased == "the"
            })
        else { return nil }
        let sentence = entities.article.sentences[left.sentence].tokens
        var place = left.tokens.lowerBound - 1
        if sentence.contains(place), tokens[place].lowercased == "the" { place -= 1 }
        guard place > sentence.lowerBound, tokens[place].lowercased == "between" else { return nil }
        var start = place - 1
        let isStated =
            start - 2 >= sentence.lowerBound && Self.being.contains(tokens[start - 1].lowercased)
        // "were poor between": the noun stands before the verb. "mediated between" is a third's.
        if isStated { start -= 2 } else if isDeed(start, in: sentence) { return nil }
        return tokens[start].range.lowerBound..<tokens[place].range.upperBound
    }

    /// Whether a word is what somebody does: "mediated", "was mediating", but not "the fighting".
    private func isDeed(_ token: Int, in sentence: Range<Int>) -> Bool {
        let tokens = entities.article.tokens
        let forms = VerbForms.shared.analyses(of: tokens[token].lowercased).map(\.form)
        if forms.contains(where: { [.past, .pastOrParticiple].contains($0) }) { return true }
        let before = sentence.contains(token - 1) ? tokens[token - 1].lowercased : ""
        return forms.contains(.gerund) && !ClosedClass.determiners.contains(before)
            && !ClosedClass.prepositions.contains(before)
    }

    private static let being = Vocabulary.words("is was are were been be remain remained became")
}
