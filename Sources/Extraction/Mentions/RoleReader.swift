import Articles

/// Reads the office or description beside a person's name: "Turkish Foreign Minister Hakan Fidan".
struct RoleReader {
    let reading: Reading
    let knowledge: Knowledge

    /// A role and the piece that it binds the person to.
    struct Role: Sendable, Hashable {
        /// The words of the role, as they stand in the article.
        let tokens: Range<Int>
        /// The first token of the country or organization in it.
        let affiliation: Int?
    }

    /// The role before a comma and a name, which end there: "Its leader, Ana Silva, said", "the
    /// president of Mali, Omar Sow.".
    ///
    /// `start` is where the name begins with the rank before it.
    func roleParted(_ name: Range<Int>, from start: Int, pieces: [Piece]) -> Role? {
        let comma = start - 1
        guard reading.word(comma, inSentenceOf: name.lowerBound) == ",", isClosed(name.upperBound),
            let role = role(beforeComma: comma, pieces: pieces)
        else { return nil }
        // "After talks with the president, Ana Ruiz, a lawyer, left."
        let opening = reading.words[reading.sentence(of: comma).lowerBound..<role.tokens.lowerBound]
        if let first = opening.first, ClosedClass.prepositions.contains(first),
            !opening.contains(",")
        {
            return nil
        }
        // "a critic of the president, Ana Ruiz,", "a spokesman for the premier, Ana Ruiz,"
        let before = reading.wordsBefore(role.tokens.lowerBound, 2).filter { $0 != "the" }
        return ["of", "for"].contains(before.last ?? "") ? nil : role
    }

    /// Whether a comma or the sentence's end stands at a token, and no list goes on behind it: "the
    /// president, Ana Ruiz, and Omar Sow".
    func isClosed(_ end: Int) -> Bool {
        let mark = reading.word(end, inSentenceOf: end - 1)
        guard mark == "," else { return mark == "." || mark.isEmpty }
        let next = reading.word(end + 1, inSentenceOf: end)
        return !Self.listed.contains(next)
            && !(reading.shapes.indices.contains(end + 1) && !next.isEmpty
                && reading.shapes[end + 1].mayBeName)
    }

    private static let listed: Set = ["a", "an", "and", "or", "the", "his", "her", "its", "their"]

    private func role(beforeComma comma: Int, pieces: [Piece]) -> Role? {
        if let role = role(endingAt: comma, pieces: pieces) { return role }
        guard let body = pieces.last(where: { $0.tokens.upperBound == comma }), isBody(body)
        else { return nil }
        var join = body.tokens.lowerBound - 1
        if reading.word(join, inSentenceOf: comma) == "the" { join -= 1 }
        guard reading.word(join, inSentenceOf: comma) == "of",
            let office = role(endingAt: join, pieces: pieces)
        else { return nil }
        return Role(
            tokens: office.tokens.lowerBound..<comma, affiliation: body.tokens.lowerBound)
    }

    /// The role that ends before a token, right before a name or a comma.
    ///
    /// `pieces` are the pieces of the sentence in order.
    func role(endingAt end: Int, pieces: [Piece]) -> Role? {
        let start = reading.sentence(of: end).lowerBound
        var position = end
        // "Foreign Minister Dr. Ana Ruiz"
        while position > start, let rank = rank(endingAt: position, pieces) { position = rank }
        let isOfficeBefore =
            position > start
            && (isOffice(position - 1)
                || pieces.contains { $0.isOffice && $0.tokens.upperBound == position })
        if !isOfficeBefore { position = end }
        var roleStart = position
        let roleEnd = position
        var affiliation: Int?
        var hasOffice = false
        while position > start {
            if let piece = pieces.last(where: { $0.tokens.upperBound == position }) {
                if case .title(let title) = piece.content {
                    if Vocabulary.addresses.contains(reading.words[position - 1]) { break }
                    hasOffice = hasOffice || title.kind != "modifier"
                } else if hasOffice, isBody(piece) {
                    affiliation = affiliation ?? piece.tokens.lowerBound
                    if piece.countryName != nil { affiliation = piece.tokens.lowerBound }
                } else {
                    break
                }
                position = piece.tokens.lowerBound
                roleStart = position
                if affiliation != nil, piece.countryName != nil { break }
                continue
            }
            let word = reading.words[position - 1]
            if isOffice(position - 1) {
                hasOffice = true
            } else if hasOffice,
                Vocabulary.roleModifiers.contains(word) || Vocabulary.portfolios.contains(word),
                !isVerbOfName(position - 1, pieces), !isVerbOfNoun(position - 1)
            {
                // "former deputy"
            } else if hasOffice, word == "-", position - 1 > start,
                isOffice(position - 2)
                    || Vocabulary.roleModifiers.contains(reading.words[position - 2])
            {
                // "vice-president"
            } else if hasOffice, reading.article.tokens[position - 1].kind == .possessive,
                let owner = pieces.last(where: { $0.tokens.upperBound == position - 1 }),
                isBody(owner)
            {
                affiliation = affiliation ?? owner.tokens.lowerBound
                break
            } else {
                break
            }
            position -= 1
            roleStart = position
        }
        // "Former Uruguayan President"
        if affiliation != nil, roleStart > start, Self.tenses.contains(reading.words[roleStart - 1])
        {
            roleStart -= 1
        }
        if affiliation == nil, roleStart < roleEnd, roleStart > start,
            reading.words[roleStart - 1] == "its"
        {
            affiliation = roleStart - 1
        }
        guard hasOffice, roleStart < roleEnd else { return nil }
        return Role(tokens: roleStart..<roleEnd, affiliation: affiliation)
    }

    /// What tells from when to when somebody holds an office.
    private static let tenses: Set = ["acting", "former", "interim", "late", "outgoing"]

    /// The role in an apposition after a name: ", the leader of the Justice Party,".
    func roleAfter(_ name: Range<Int>, pieces: [Piece]) -> Role? {
        let sentence = reading.sentence(of: name.lowerBound)
        var index = name.upperBound
        guard sentence.contains(index), reading.words[index] == "," else { return nil }
        index += 1
        if sentence.contains(index), reading.shapes[index] == .number,
            sentence.contains(index + 1), reading.words[index + 1] == ","
        {
            index += 2  // an age
        }
        var affiliation: Int?
        while sentence.contains(index),
            [
                "the", "a", "an", "who", "is", "was", "also", "whose", "its", "their", "his", "her",
                "then",
            ]
            .contains(reading.words[index])
        {
            if reading.words[index] == "its" { affiliation = index }
            index += 1
        }
        let start = index
        // "…, who sacked the coach", "…, no relation of the minister"
        if reading.words[start - 1] == "who" || reading.word(start, inSentenceOf: start - 1) == "no"
        {
            return nil
        }
        // "…, his successor Ana Silva": another person, unless the role ends there.
        let isSomebodys = ["his", "her"].contains(reading.words[start - 1])
        // "…, saying the prime minister had lied"
        if sentence.contains(start),
            isVerbal(start) || Self.prepositions.contains(reading.words[start])
        {
            return nil
        }
        var office: Int?
        while sentence.contains(index), index - start < 12 {
            let word = reading.words[index]
            if let piece = pieces.first(where: { $0.tokens.lowerBound == index }) {
                // "…, Minister Ana Ruiz": the title of who is named next.
                if office == index, piece.isPersonal,
                    reading.word(piece.tokens.upperBound, inSentenceOf: index) != "'s"
                {
                    return nil
                }
                if case .title(let title) = piece.content, title.kind != "modifier" {
                    office = piece.tokens.upperBound
                } else if isBody(piece) {
                    affiliation = affiliation ?? index
                } else if office == nil {
                    return nil
                }
                index = piece.tokens.upperBound
                continue
            }
            if Self.enders.contains(word) || isQuoteMark(index) { break }
            // "…, a gesture towards a minister": the gesture is no minister.
            if office == nil, Self.prepositions.contains(word) { return nil }
            if isOffice(index) {
                office = index + 1
            } else if isFinite(index, isFirst: index == start && reading.words[start - 1] == ",") {
                if office == nil { return nil }
                break
            } else if Vocabulary.acts.contains(word) {
                // Only what stands before its verb belongs to the apposition.
                if office == nil { return nil }
                break
            } else if isReduced(index) {
                if office == nil { return nil }
                break
            } else if Self.clauseStarts.contains(word) {
                break
            }
            index += 1
        }
        guard let office else { return nil }
        if isSomebodys, office != index || sentence.contains(index) && !isEnd(index) { return nil }
        return Role(tokens: start..<max(office, min(index, office + 8)), affiliation: affiliation)
    }

    /// Where a rank or an address, "Gen.", "Dr", "HH", begins that ends before a token; a small word
    /// is of the office, as in "director general".
    private func rank(endingAt end: Int, _ pieces: [Piece]) -> Int? {
        if let piece = pieces.last(where: { $0.tokens.upperBound == end }) {
            guard case .title(let title) = piece.content, title.isRank else { return nil }
            return piece.tokens.lowerBound
        }
        let title = knowledge.people.titles[reading.words[end - 1]]
        return reading.shapes[end - 1] != .lower && title?.isRank ?? false ? end - 1 : nil
    }

    /// Whether a role behind a rank is an apposition with "the" that is closed at once: not "whose
    /// spokesman", no list, no verb.
    func isPlain(_ role: Role) -> Bool {
        let start = role.tokens.lowerBound
        let end = role.tokens.upperBound
        // "the Crown Prince and Deputy Supreme Commander"
        let goesOn =
            reading.word(end, inSentenceOf: start) == "and"
            && !Self.listed.contains(reading.word(end + 1, inSentenceOf: start))
        return reading.wordsBefore(start, 2) == [",", "the"] && (goesOn || isClosed(end))
            && !role.tokens.contains { index in
                reading.shapes[index] == .lower && isPast(index)
            }
    }

    /// Whether a word may be a past form or a participle.
    private func isPast(_ index: Int) -> Bool {
        knowledge.verbs.analyses(of: reading.words[index]).contains {
            [.past, .pastOrParticiple].contains($0.form)
        }
    }

    /// "detained" in "Soldiers in Mali detained President Silva": what somebody did, right behind a
    /// name.
    private func isVerbOfName(_ index: Int, _ pieces: [Piece]) -> Bool {
        pieces.contains { $0.tokens.upperBound == index && !$0.isTitle && !$0.isAdjective }
            && isPast(index)
    }

    /// "jailed" in "a court jailed activist Ana Silva": what stands behind a noun for a body is what it
    /// did.
    private func isVerbOfNoun(_ index: Int) -> Bool {
        let before = reading.word(index - 1, inSentenceOf: index)
        return isPast(index)
            && (CommonNouns.organizationNouns.contains(before)
                || knowledge.organizations.genericBodies[before] != nil)
    }

    /// Whether a word is a verb with its object: "defended the Speaker" after a name is no role.
    private func isFinite(_ index: Int, isFirst: Bool) -> Bool {
        guard reading.shapes[index] == .lower,
            knowledge.verbs.mayBeFinite(reading.words[index])
        else { return false }
        let next = reading.word(index + 1, inSentenceOf: index)
        return Self.objectStarts.contains(next)
            || isFirst && reading.shapes.indices.contains(index + 1)
                && reading.shapes[index + 1].mayBeName
    }

    /// "a driver arrested at the border": what somebody did to the person is no part of the role.
    private func isReduced(_ index: Int) -> Bool {
        reading.shapes[index] == .lower
            && Self.prepositions.contains(reading.word(index + 1, inSentenceOf: index))
            && isPast(index)
    }

    private static let prepositions = Vocabulary.words(
        """
        at in on by after before for over with from to under during despite without towards \
        toward against about
        """)

    private static let clauseStarts = Vocabulary.words(
        "who whom and but which when that while after before since where whose because")

    private static let objectStarts = Vocabulary.words(
        "the a an his her their its our my that this these those him them it to not no any all")

    private static let enders: Set<String> = [",", ".", ";", ":", ")", "(", "[", "—", "–"]

    private func isEnd(_ index: Int) -> Bool { Self.enders.contains(reading.words[index]) }

    private func isQuoteMark(_ index: Int) -> Bool {
        let kind = reading.article.tokens[index].kind
        return kind == .openQuote || kind == .closeQuote
    }

    /// A form in "-ing" that is no word of an office: "saying", but not "acting".
    private func isVerbal(_ index: Int) -> Bool {
        let word = reading.words[index]
        return word.count > 4 && word.hasSuffix("ing") && reading.shapes[index] == .lower
            && !Vocabulary.roleModifiers.contains(word) && !Vocabulary.portfolios.contains(word)
            && !isOffice(index)
            && VerbForms.shared.analyses(of: word).contains { $0.form == .gerund }
    }

    private func isOffice(_ index: Int) -> Bool {
        let word = reading.words[index]
        guard reading.shapes[index] != .other else { return false }
        if Vocabulary.roleNouns.contains(word) { return true }
        guard let title = knowledge.people.titles[word] else { return false }
        return title.kind != "modifier"
    }

    /// Whether a piece may be what an office belongs to.
    private func isBody(_ piece: Piece) -> Bool {
        switch piece.content {
        case .country, .organization, .body, .unknown, .place: true
        case .title, .holder, .thing: false
        }
    }
}
