import ActorGraphs
import Articles

/// Who speaks in the quotation that a pronoun stands in.
extension PersonPronouns {
    /// The person who says the quotation that a mention stands in, named beside its marks: "Silva said: “I",
    /// "here,” said Silva", "here,” she said".
    func quotedSpeaker(around mention: Int, _ ledger: EntityLedger) -> Int? {
        let reading = ledger.reading
        guard
            let quotation = reading.article.quotation(
                around: ledger.mentions[mention].tokens.lowerBound)
        else { return nil }
        let (start, end) = (quotation.tokens.lowerBound, quotation.tokens.upperBound)
        var index = mention
        while index > 0, ledger.mentions[index - 1].tokens.lowerBound >= start { index -= 1 }
        if index > 0, let owner = ledger.owner[index - 1],
            ledger.drafts[owner].entity.kind == .person,
            // A slip may leave a quotation mark inside a name.
            ledger.mentions[index - 1].tokens.upperBound <= start,
            isSaying(ledger.mentions[index - 1].tokens.upperBound..<start, reading, start)
        {
            return owner
        }
        index = mention
        while index < ledger.mentions.count, ledger.mentions[index].tokens.lowerBound < end {
            index += 1
        }
        guard index < ledger.mentions.count, let owner = ledger.owner[index],
            ledger.drafts[owner].entity.kind == .person
        else { return nil }
        let tokens = ledger.mentions[index].tokens
        var next = end
        if reading.word(next, inSentenceOf: end - 1) == "," { next += 1 }
        let isInverted =
            next + 1 == tokens.lowerBound
            && Self.inverted.contains(reading.word(next, inSentenceOf: end - 1))
        let isPlain =
            next == tokens.lowerBound
            && Vocabulary.speech.contains(reading.word(tokens.upperBound, inSentenceOf: next))
        return isInverted || isPlain ? owner : nil
    }

    /// Whether the words between a name and a quotation are a verb of speech and what may follow it.
    private func isSaying(_ gap: Range<Int>, _ reading: Reading, _ quotation: Int) -> Bool {
        guard let verb = gap.first, gap.count <= 4, reading.sentence(of: quotation).contains(verb),
            Vocabulary.speech.contains(reading.words[verb])
        else { return false }
        return reading.words[gap].dropFirst().allSatisfy {
            [",", ":", "that", "then"].contains($0)
        }
    }

    /// Verbs of speech that may stand before who speaks.
    private static let inverted = Vocabulary.words(
        "said says say added adds wrote writes tweeted posted replied explained recalled argued")

    /// Whether a mention stands in a quotation of whole sentences: in "called it “a plot against him”" the
    /// words are fitted to who reports them.
    func isSentence(around mention: Int, _ ledger: EntityLedger) -> Bool {
        let reading = ledger.reading
        let token = ledger.mentions[mention].tokens.lowerBound
        guard let quotation = reading.article.quotation(around: token),
            let first = quotation.tokens.first(where: { reading.article.tokens[$0].kind == .word })
        else { return false }
        return reading.shapes[first] != .lower
    }
}
