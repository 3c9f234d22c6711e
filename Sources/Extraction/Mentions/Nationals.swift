import ActorGraphs
import Articles

/// "The Dutchman", "the Cambodian": one person by the country, where no noun follows. The plural and
/// what is a plural too, "the French", mean the country.
struct Nationals {
    let reading: Reading
    let knowledge: Knowledge

    /// The mentions, such words as nouns for a person; the next stage resolves or drops them.
    func settled(_ all: [Mention]) -> [Mention] {
        var found: [Mention] = []
        for (index, sentence) in reading.article.sentences.enumerated()
        where reading.article.blocks[sentence.block].kind == .paragraph {
            for token in sentence.tokens.dropFirst() {
                if let country = country(of: token) {
                    found.append(
                        Mention(
                            range: reading.range(token..<token + 1), tokens: token..<token + 1,
                            sentence: index, kind: .person, form: .nominal, affiliation: country))
                }
            }
        }
        guard !found.isEmpty else { return all }
        let taken = Set(found.map(\.tokens.lowerBound))
        let others = all.filter { mention in
            mention.tokens.count > 1 || !taken.contains(mention.tokens.lowerBound)
        }
        let covered = Set(others.flatMap(\.tokens))
        return (others + found.filter { !covered.contains($0.tokens.lowerBound) }).sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    /// The country of the person whom a word means by it.
    private func country(of token: Int) -> String? {
        let word = reading.words[token]
        guard reading.words[token - 1] == "the", reading.shapes[token].mayBeName,
            let name = knowledge.countries.names[word],
            name.form == .people || name.form == .adjective,
            !Self.plurals.contains(where: word.hasSuffix), endsPhrase(token + 1, token)
        else { return nil }
        return knowledge.countries.all[name.country].id
    }

    /// How words end that mean several people, or may: "Finns", "French", "British", "Chinese".
    private static let plurals = ["ch", "ese", "s", "sh"]

    /// Whether a verb or a mark comes next, and no noun: not "the Italian, German and French leaders", "the
    /// Russian held town".
    private func endsPhrase(_ next: Int, _ token: Int) -> Bool {
        let word = reading.word(next, inSentenceOf: token)
        let further = reading.word(next + 1, inSentenceOf: token)
        if [".", "", "'s"].contains(word) { return true }
        if word == "," {
            return !further.isEmpty && reading.shapes[next + 1] == .lower
                && knowledge.countries.names[further] == nil
        }
        guard reading.shapes[next] == .lower else { return false }
        if Vocabulary.auxiliaries.contains(word) || ["who", "also", "then"].contains(word)
            || ClosedClass.prepositions.contains(word)
        {
            return true
        }
        let analyses = VerbForms.shared.analyses(of: word)
        // "the Russian bid to join"
        let isPast =
            !analyses.contains { $0.form == .base }
            && analyses.contains {
                [.past, .pastOrParticiple].contains($0.form) && !$0.isMostlyOther
            }
        // "accused Russia", "spoke of", but not "proposed rules".
        return isPast
            && (further.isEmpty || reading.shapes[next + 1] != .lower
                || Vocabulary.grammar.contains(further) || further.hasSuffix("ly"))
            && !VerbForms.shared.isFinite(further)
    }
}
