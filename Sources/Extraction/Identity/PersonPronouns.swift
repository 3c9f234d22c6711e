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
    func antecedent(
        of mention: Int, _ ledger: EntityLedger
    ) -> (draft: Int, reason: MentionReason)? {
        let token = ledger.mentions[mention].tokens.lowerBound
        let word = ledger.reading.words[token]
        guard let gender = Self.gender(word),
            !isAddress(token, ledger.reading)
        else { return nil }
        if speaks(token, ledger), let speaker = lastSpeaker(before: mention, gender, ledger) {
            return (speaker, MentionReason(.speaker))
        }
        let people = peopleBefore(mention, gender, ledger)
        let isSubject = word == "he" || word == "she"
        // "Minister Ruwan A. called her words a show": who is known to be a woman comes before one
        // of whom nothing is known, if the sentence before has her.
        let isKnown = people.map { $0.contains { ledger.drafts[$0].gender == gender } }
        let isLater = isKnown.count > 1 && !isKnown[0] && isKnown[1] && !isSubject
        for (distance, candidates) in people.enumerated()
        where !candidates.isEmpty
            && !(distance == 0 && (isLater || isObjectOfOnlySubject(mention, ledger)))
        {
            let known = candidates.filter { ledger.drafts[$0].gender == gender }
            let fitting = known.isEmpty ? candidates : known
            // "Silva's brother met her": the sentence's last, else the subject, which comes first.
            let one = distance == 0 && !isSubject ? fitting.last : fitting.first
            return one.map { ($0, MentionReason(.nearestPerson)) }
        }
        return nil
    }

    /// "For his part, Omar Sow said": the person named right behind.
    func partOf(_ mention: Int, _ ledger: EntityLedger) -> Int? {
        let token = ledger.mentions[mention].tokens.lowerBound
        let reading = ledger.reading
        let words = (-1...2).map { reading.word(token + $0, inSentenceOf: token) }
        guard words[0] == "for", words[2] == "part", words[3] == ",",
            reading.startsSentence(token - 1)
                || [",", ";", "and", "but"].contains(reading.word(token - 2, inSentenceOf: token))
        else { return nil }
        let next = ledger.mentions.indices.dropFirst(mention + 1)
            .prefix { ledger.mentions[$0].sentence == ledger.mentions[mention].sentence }
            .first { ledger.mentions[$0].kind == .person && ledger.mentions[$0].form == .name }
        // A title at most stands before the name.
        guard let next, ledger.mentions[next].tokens.lowerBound - token <= 12,
            !reading.words[token..<ledger.mentions[next].tokens.lowerBound].contains(where: {
                Vocabulary.acts.contains($0) || Vocabulary.speech.contains($0)
            })
        else { return nil }
        return ledger.owner[next]
    }

    /// "In his opening speech, Ana Brown praised": who is named right behind a phrase that opens the
    /// sentence.
    func openingOf(_ mention: Int, _ ledger: EntityLedger) -> Int? {
        let token = ledger.mentions[mention].tokens.lowerBound
        let reading = ledger.reading
        let start = reading.sentence(of: token).lowerBound
        guard ["his", "her"].contains(reading.words[token]), token - start <= 2,
            Self.opening.contains(reading.words[start]),
            let comma = (token + 1..<token + Self.openingReach).first(where: {
                reading.word($0, inSentenceOf: token) == ","
            }),
            reading.words[token + 1..<comma].allSatisfy({ !Self.others.contains($0) }),
            let next = ledger.mentions.indices.dropFirst(mention + 1).first(where: {
                ledger.mentions[$0].tokens.lowerBound > token
            }), ledger.mentions[next].tokens.lowerBound > comma,
            ledger.mentions[next].kind == .person, ledger.mentions[next].form == .name,
            reading.words[comma + 1..<ledger.mentions[next].tokens.lowerBound].allSatisfy({
                ledger.knowledge.people.titles[$0] != nil || $0 == "."
            }), let owner = ledger.owner[next],
            reading.word(
                ledger.mentions[next].tokens.upperBound, inSentenceOf: token) != "'s"
        else { return nil }
        let gender = ledger.drafts[owner].gender
        return gender == nil || gender == Self.gender(reading.words[token]) ? owner : nil
    }

    private static let opening: Set = ["in", "throughout"]
    /// How far behind the pronoun the comma may stand.
    private static let openingReach = 8
    /// What somebody else does with his own: "In his place, Ana Brown …".
    private static let others = Vocabulary.words(
        "absence defence defense footsteps honor honour memory name place presence stead support wake"
    )

    /// The people of this sentence before the pronoun and of the one before it, each in text order.
    private func peopleBefore(
        _ mention: Int, _ gender: Gender, _ ledger: EntityLedger
    ) -> [[Int]] {
        let sentence = ledger.mentions[mention].sentence
        var people: [[Int]] = [[], []]
        var index = mention - 1
        let isFronted = followsFrontedPhrase(mention, ledger)
        let barred = barred(mention, ledger)
        while index >= 0, sentence - ledger.mentions[index].sentence < people.count {
            if isFronted, ledger.mentions[index].sentence == sentence {
                index -= 1
                continue
            }
            if let owner = ledger.owner[index], !barred.contains(owner),
                isFit(ledger.drafts[owner], gender)
            {
                people[sentence - ledger.mentions[index].sentence].insert(owner, at: 0)
            }
            index -= 1
        }
        return people
    }

    /// "In a letter to Ana Silva, she": a subject is not named inside the phrase before it.
    private func followsFrontedPhrase(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        let reading = ledger.reading
        let token = ledger.mentions[mention].tokens.lowerBound
        guard ["he", "she"].contains(reading.words[token]),
            reading.word(token - 1, inSentenceOf: token) == ","
        else { return false }
        let before = reading.words[reading.sentence(of: token).lowerBound..<token - 1]
        return before.first.map(Self.fronting.contains) ?? false
            && !before.contains(",") && !before.contains { Vocabulary.acts.contains($0) }
    }

    private static let fronting = Vocabulary.words("in at on to with by from during under through")

    /// The actors whom "he", "she" or a noun cannot mean: who says the quotation that the pronoun
    /// stands in, and whom its own clause is about.
    func barred(_ mention: Int, _ ledger: EntityLedger) -> Set<Int> {
        if ledger.mentions[mention].form == .nominal {
            return Set([subject(of: mention, ledger)].compactMap(\.self))
        }
        guard ledger.mentions[mention].form == .pronoun,
            Self.gender(ledger.words(mention).first ?? "") != nil
        else { return [] }
        return Set(
            [
                subject(besides: mention, ledger),
                isSentence(around: mention, ledger) ? quotedSpeaker(around: mention, ledger) : nil,
            ].compactMap(\.self))
    }

    /// The person whose clause a pronoun stands in as somebody else: "Silva wished her luck" is
    /// about another woman, and so is "Silva, her ally,".
    private func subject(besides mention: Int, _ ledger: EntityLedger) -> Int? {
        let reading = ledger.reading
        let token = ledger.mentions[mention].tokens.lowerBound
        let sentence = ledger.mentions[mention].sentence
        let word = reading.words[token]
        guard ledger.mentions[mention].form == .pronoun, ["him", "her", "his"].contains(word),
            let last = ledger.mentions[..<mention].last, last.sentence == sentence,
            let owner = ledger.owner[mention - 1], ledger.drafts[owner].entity.kind == .person
        else { return nil }
        let start = reading.sentence(of: token).lowerBound
        let gap = reading.words[last.tokens.upperBound..<token]
        if gap.elementsEqual([","]) {
            let next = reading.word(token + 1, inSentenceOf: token)
            let isOwner = word != "him" && !next.isEmpty && reading.shapes[token + 1] != .other
            return isOwner && !Self.openers.contains(reading.words[start]) ? owner : nil
        }
        // One verb, perhaps denied, whose subject nothing stands before but a title.
        let isSubject = mention == 1 || ledger.mentions[mention - 2].sentence != sentence
        let isPlain =
            gap.count == 1 || gap.count == 2 && ["never", "then"].contains(gap.first ?? "")
            || gap.count == 3 && gap.dropFirst().first == "not"
        guard Self.isObject(token, reading), isSubject, isPlain,
            last.tokens.lowerBound - start <= 4,
            !reading.words[start..<last.tokens.lowerBound].contains(
                where: Vocabulary.acts.contains),
            !gap.contains(where: { Self.clauseStarts.contains($0) || Self.openers.contains($0) })
        else { return nil }
        return owner
    }

    /// The actor who does something to a noun: "UEFA warned the federation" is about another one.
    private func subject(of mention: Int, _ ledger: EntityLedger) -> Int? {
        let reading = ledger.reading
        let token = ledger.mentions[mention].tokens.lowerBound
        guard let last = ledger.mentions[..<mention].last, let owner = ledger.owner[mention - 1],
            last.sentence == ledger.mentions[mention].sentence
        else { return nil }
        let start = reading.sentence(of: token).lowerBound
        let gap = Array(reading.words[last.tokens.upperBound..<token])
        guard gap.count == 2, gap[1] == "the", last.tokens.lowerBound - start <= 4,
            !reading.words[start..<last.tokens.lowerBound].contains(where: {
                Vocabulary.acts.contains($0) || Self.openers.contains($0)
            }),
            !Self.copulas.contains(gap[0]), !Self.openers.contains(gap[0])
        else { return nil }
        return VerbForms.shared.mayBeFinite(gap[0]) ? owner : nil
    }

    /// Verbs whose object may be their subject: "Silva became the president".
    private static let copulas = Vocabulary.words(
        "is was are were became becomes remained remains stayed stays served serves played plays")

    /// What opens a phrase before the subject, or stands before an object.
    private static let openers = Vocabulary.words(
        """
        in at on to with by from during under through for of against about after before while since \
        until without like as according despite 's is was were are be
        """)

    /// Whether "him" or "her" stands alone: "her", not "her words".
    private static func isObject(_ token: Int, _ reading: Reading) -> Bool {
        let word = reading.words[token]
        if word == "him" { return true }
        guard word == "her" else { return false }
        let next = reading.word(token + 1, inSentenceOf: token)
        return next.isEmpty || Vocabulary.grammar.contains(next)
            || reading.shapes[token + 1] == .other
    }

    /// "Ana Silva praised her": the object of a clause is not its subject.
    private func isObjectOfOnlySubject(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        let reading = ledger.reading
        let token = ledger.mentions[mention].tokens.lowerBound
        let sentence = ledger.mentions[mention].sentence
        guard Self.isObject(token, reading),
            let subject = ledger.mentions[..<mention].last(where: { other in
                other.sentence == sentence && other.kind == .person
            })
        else { return false }
        let first = ledger.mentions.first { $0.sentence == sentence }
        guard first?.range == subject.range || first?.known != nil && first?.kind == .country else {
            return false
        }
        // One verb between them and nothing that opens another clause.
        let gap = reading.words[subject.tokens.upperBound..<token]
        return gap.count <= 3 && !gap.contains { Self.clauseStarts.contains($0) }
    }

    private static let clauseStarts = Vocabulary.words(
        "that who which , : ; and but said says told when as if because his her their with")

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

    /// "His Royal Highness" means whom it is the address of.
    func isAddress(_ token: Int, _ reading: Reading) -> Bool {
        let next = reading.word(token + 1, inSentenceOf: token)
        let noun = Self.ranks.contains(next) ? reading.word(token + 2, inSentenceOf: token) : next
        return Vocabulary.addresses.contains(noun)
    }

    private static let ranks: Set = ["imperial", "royal", "serene"]
}
