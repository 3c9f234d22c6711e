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
        for (index, next) in zip(entities.mentions.indices, entities.mentions.indices.dropFirst()) {
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
        // "mediated between" is a third's.
        let isDeed = VerbForms.shared.analyses(of: tokens[place - 1].lowercased).contains {
            [.past, .pastOrParticiple, .gerund].contains($0.form)
        }
        guard !isDeed else { return nil }
        // "were poor between": the noun stands before the verb.
        var start = place - 1
        if start - 2 >= sentence.lowerBound, Self.being.contains(tokens[start - 1].lowercased) {
            start -= 2
        }
        return tokens[start].range.lowerBound..<tokens[place].range.upperBound
    }

    private static let being = Vocabulary.words("is was are were been be remain remained became")
}
