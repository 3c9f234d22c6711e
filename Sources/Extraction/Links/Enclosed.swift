import Articles

/// Finds who is named only inside a relative clause between commas, behind which its main clause goes
/// on: "Serbia, to which Hungary sells gas, condemned Kosovo". They do not do what is told then.
struct Enclosed {
    let entities: Entities

    /// For mentions, indices of the entities' mentions, the token where the main clause goes on; none
    /// for those whose actor the sentence has named before: "Serbia, which sells its gas, condemned".
    func ends() -> [Int: Int] {
        var ends: [Int: Int] = [:]
        var named: Set<Int> = []
        var sentence = -1
        for index in entities.mentions.indices {
            let mention = entities.mentions[index]
            if mention.sentence != sentence {
                named = []
                sentence = mention.sentence
            }
            let actor = entities.entityOfMention[index]
            if !named.contains(actor), let end = end(around: mention) {
                ends[index] = end
            } else {
                named.insert(actor)
            }
        }
        return ends
    }

    private func end(around mention: Mention) -> Int? {
        let tokens = entities.article.tokens
        let sentence = entities.article.sentences[mention.sentence].tokens
        var start = mention.tokens.lowerBound - 1
        var end = mention.tokens.upperBound
        // An acronym in brackets belongs to the name before it.
        let isBracketed =
            start > sentence.lowerBound && end < sentence.upperBound
            && tokens[start].text == "(" && tokens[end].text == ")"
        if isBracketed {
            start -= 1
            end += 1
        } else if end + 2 < sentence.upperBound, tokens[end].text == "(",
            tokens[end + 2].text == ")"
        {
            end += 3
        }
        while mention.tokens.lowerBound - start <= Self.reach, start > sentence.lowerBound,
            !Self.relatives.contains(tokens[start].lowercased)
        {
            if Self.borders.contains(tokens[start].text) { return nil }
            start -= 1
        }
        guard start > sentence.lowerBound, Self.relatives.contains(tokens[start].lowercased)
        else { return nil }
        // ", which" and ", to which"
        guard
            tokens[start - 1].text == ","
                || start - 2 > sentence.lowerBound && tokens[start - 2].text == ","
        else { return nil }
        while end < sentence.upperBound, end - mention.tokens.upperBound <= Self.reach,
            !Self.borders.contains(tokens[end].text)
        {
            end += 1
        }
        guard end + 1 < sentence.upperBound, tokens[end].text == "," else { return nil }
        let isVerb = VerbForms.shared.mayBeFinite(tokens[end + 1].lowercased)
        return isVerb || Vocabulary.auxiliaries.contains(tokens[end + 1].lowercased) ? end + 1 : nil
    }

    private static let reach = 15
    private static let relatives: Set = ["which", "who", "whom", "whose", "where"]
    private static let borders: Set = [",", ";", ":", "(", ")", "–", "—", "“", "”", "\""]
}
