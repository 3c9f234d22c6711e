import ActorGraphs
import Articles

// How a name is written.
extension MentionMerger {
    /// Whether a name is written as one: from a word with a capital, "iLaw" too, or a particle,
    /// "al-Kaabi", to another or to a number, "Article 13", or to the end of a bracket, "CPI(M)".
    func isWritten(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first,
            let last = tokens.last(where: { reading.words[$0] != ")" })
        else { return false }
        let opensName =
            first < last && Vocabulary.particles.contains(reading.words[first])
        if isParty(tokens) { return true }
        return (hasCapital(first) || opensName)
            && (hasCapital(last) || first < last && reading.shapes[last] == .number
                || isJoined(last, after: first))
            && !(tokens.count == 1 && knowledge.words.ordinary.contains(reading.words[first])
                && reading.shapes[first] != .upper)
    }

    /// "Lee Jae-won": small letters behind a hyphen.
    private func isJoined(_ last: Int, after first: Int) -> Bool {
        last - first >= 2 && reading.words[last - 1] == "-" && hasCapital(last - 2)
    }

    /// "the Homeland party": an ordinary word with a capital, inside a sentence, with or before
    /// such a noun.
    private func isParty(_ tokens: Range<Int>) -> Bool {
        let first = tokens.lowerBound
        let noun = reading.word(first + 1, inSentenceOf: first)
        return tokens.count <= 2 && reading.shapes[first] == .capitalized
            && knowledge.words.ordinary.contains(reading.words[first])
            && !reading.startsSentence(first)
            && (knowledge.organizations.words[noun] == "party" || noun == "group")
            && reading.shapes[first + 1] == .lower
    }

    func hasCapital(_ token: Int) -> Bool {
        reading.shapes[token].mayBeName
            || reading.article.tokens[token].text.contains(where: \.isUppercase)
    }

    /// A name without the common nouns that are joined to it: "the Department of Fisheries and
    /// related agencies", "Umri saheb".
    func trimmed(_ mention: LearnedMention) -> LearnedMention {
        guard mention.form == .name,
            let last = mention.tokens.last(where: {
                hasCapital($0) || reading.shapes[$0] == .number
            }),
            let join = mention.tokens.first(where: { $0 > last }),
            ["and", "or", ","].contains(reading.words[join])
                || mention.kind == .actor(.person)
                    && knowledge.people.titles[reading.words[join]] != nil
        else { return mention }
        var mention = mention
        mention.tokens = mention.tokens.lowerBound..<join
        return mention
    }

    /// "CPI(M)": a bracket inside a name has its pair.
    func closed(_ mention: LearnedMention) -> LearnedMention {
        let words = reading.words[mention.tokens]
        guard mention.form == .name, words.contains("("), !words.contains(")"),
            reading.word(mention.tokens.upperBound, inSentenceOf: mention.tokens.lowerBound) == ")"
        else { return mention }
        var mention = mention
        mention.tokens = mention.tokens.lowerBound..<mention.tokens.upperBound + 1
        return mention
    }

    /// "Oxfam Kenya": one mention of what the rules take for the name of a branch, where the reader
    /// sees an organization and a country.
    func withBranches(_ learned: [LearnedMention], _ ruled: [Mention]) -> [LearnedMention] {
        let names = Set(
            ruled.filter { $0.kind == .organization && $0.form == .name && $0.tokens.count > 1 }
                .map(\.tokens))
        var joined: [LearnedMention] = []
        for mention in learned {
            if mention.form == .name, [.place, .actor(.country)].contains(mention.kind),
                let last = joined.last, last.kind == .actor(.organization), last.form == .name,
                last.tokens.upperBound == mention.tokens.lowerBound,
                names.contains(last.tokens.lowerBound..<mention.tokens.upperBound)
            {
                joined[joined.count - 1].tokens =
                    last.tokens.lowerBound..<mention.tokens.upperBound
            } else {
                joined.append(mention)
            }
        }
        return joined
    }
}
