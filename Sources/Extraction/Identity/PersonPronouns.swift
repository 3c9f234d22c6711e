import ActorGraphs
import Articles

/// Finds whom "he" and "she" mean: the speaker, the nearest subject, or whom the sentence has just
/// named.
struct PersonPronouns {
    /// The gender of a pronoun.
    static func gender(_ pronoun: String) -> Gender? {
        switch pronoun {
        case "he", "him", "his", "himself": .male
        case "she", "her", "hers", "herself": .female
        default: nil
        }
    }

    /// The person whom a pronoun means, an index of the ledger's entities, or nil in doubt.
    func antecedent(of mention: Int, _ ledger: EntityLedger) -> Int? {
        let token = ledger.mentions[mention].tokens.lowerBound
        let word = ledger.reading.words[token]
        guard let gender = Self.gender(word),
            !Self.addresses.contains(ledger.reading.word(token + 1, inSentenceOf: token))
        else { return nil }
        if speaks(token, ledger), let speaker = lastSpeaker(before: mention, gender, ledger) {
            return speaker
        }
        let people = peopleBefore(mention, gender, ledger)
        let isSubject = word == "he" || word == "she"
        for (distance, candidates) in people.enumerated() where !candidates.isEmpty {
            let known = candidates.filter { ledger.drafts[$0].gender == gender }
            let fitting = known.isEmpty ? candidates : known
            // "Silva's brother met her": the sentence's last, else the subject, which comes first.
            return distance == 0 && !isSubject ? fitting.last : fitting.first
        }
        return nil
    }

    /// The people of this sentence before the pronoun and of the one before it, each in text order.
    private func peopleBefore(
        _ mention: Int, _ gender: Gender, _ ledger: EntityLedger
    ) -> [[Int]] {
        let sentence = ledger.mentions[mention].sentence
        var people: [[Int]] = [[], []]
        var index = mention - 1
        while index >= 0, sentence - ledger.mentions[index].sentence < people.count {
            if let owner = ledger.owner[index], isFit(ledger.drafts[owner], gender) {
                people[sentence - ledger.mentions[index].sentence].insert(owner, at: 0)
            }
            index -= 1
        }
        return people
    }

    private func isFit(_ draft: EntityLedger.Draft, _ gender: Gender) -> Bool {
        draft.entity.kind == .person && (draft.gender == nil || draft.gender == gender)
    }

    // MARK: Speakers

    /// Whether the word at a token is the subject of a verb of speech: "he said", "said he".
    private func speaks(_ token: Int, _ ledger: EntityLedger) -> Bool {
        let reading = ledger.reading
        guard !reading.article.isQuoted(token) else { return false }
        var next = token + 1
        if ["also", "then", "later", "further"].contains(reading.word(next, inSentenceOf: token)) {
            next += 1
        }
        return Vocabulary.speech.contains(reading.word(next, inSentenceOf: token))
            || Vocabulary.speech.contains(reading.word(token - 1, inSentenceOf: token))
    }

    /// The person who spoke last before a mention, named in this sentence or the two before it.
    private func lastSpeaker(
        before mention: Int, _ gender: Gender, _ ledger: EntityLedger
    ) -> Int? {
        let sentence = ledger.mentions[mention].sentence
        var index = mention - 1
        while index >= 0, sentence - ledger.mentions[index].sentence <= 2 {
            let other = ledger.mentions[index]
            if let owner = ledger.owner[index], isFit(ledger.drafts[owner], gender),
                other.form == .name && isNamedSpeaker(other.tokens, ledger)
                    || other.form == .pronoun && sentence - other.sentence <= 1
                        && speaks(other.tokens.lowerBound, ledger)
            {
                return owner
            }
            index -= 1
        }
        return nil
    }

    /// Whether a verb of speech stands beside a name, an apposition aside.
    private func isNamedSpeaker(_ tokens: Range<Int>, _ ledger: EntityLedger) -> Bool {
        let reading = ledger.reading
        let last = tokens.upperBound - 1
        guard !reading.article.isQuoted(last) else { return false }
        if Vocabulary.speech.contains(reading.word(tokens.upperBound, inSentenceOf: last))
            || Vocabulary.speech.contains(
                reading.word(tokens.lowerBound - 1, inSentenceOf: tokens.lowerBound))
        {
            return true
        }
        guard reading.word(tokens.upperBound, inSentenceOf: last) == "," else { return false }
        for offset in 1...12 {
            let word = reading.word(tokens.upperBound + offset, inSentenceOf: last)
            if word == "," {
                return Vocabulary.speech.contains(
                    reading.word(tokens.upperBound + offset + 1, inSentenceOf: last))
            }
        }
        return false
    }

    private static let addresses = Vocabulary.words("highness majesty excellency holiness honour")
}
