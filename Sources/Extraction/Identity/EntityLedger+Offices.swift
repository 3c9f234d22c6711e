import ActorGraphs
import Articles

// Whose office a noun speaks of.
extension EntityLedger {
    /// The country of an adjective or a possessive right before a noun: "the Turkish leader".
    func country(before mention: Int) -> String? {
        let start = mentions[mention].tokens.lowerBound
        for index in stride(from: mention - 1, through: max(0, mention - 3), by: -1) {
            let other = mentions[index]
            guard other.kind == .country, other.tokens.upperBound <= start else { continue }
            let gap = reading.words[other.tokens.upperBound..<start]
            if gap.isEmpty || gap.first == "'s" && gap.count <= 2
                || gap.count == 1 && Vocabulary.roleModifiers.contains(gap.first ?? "")
            {
                return other.known
            }
        }
        return nil
    }

    /// The organization right before or after a noun for an office: "the ASUU president", "the head of
    /// the Mossad".
    func organization(beside mention: Int) -> Int? {
        if let before = organization(before: mention) { return before }
        var end = mentions[mention].tokens.upperBound
        guard reading.word(end, inSentenceOf: end - 1) == "of" else { return nil }
        end += 1
        if reading.word(end, inSentenceOf: end - 1) == "the" { end += 1 }
        let next = mentions.indices.dropFirst(mention + 1).first {
            mentions[$0].tokens.lowerBound >= end
        }
        guard let next, mentions[next].tokens.lowerBound == end,
            mentions[next].kind == .organization
        else { return nil }
        return owner[next]
    }

    /// The organization right before a noun: "the ASUU president", "UEFA's president".
    func organization(before mention: Int) -> Int? {
        guard mention > 0, let owner = owner[mention - 1],
            mentions[mention - 1].kind == .organization
        else { return nil }
        let end = mentions[mention - 1].tokens.upperBound
        let gap = end..<max(end, mentions[mention].tokens.lowerBound)
        return gap.isEmpty || reading.words[gap].elementsEqual(["'s"]) ? owner : nil
    }

    /// Whether nothing says that a person's office is another one's than an organization's: that of
    /// another body, or of the body's state where somebody else is of the body itself.
    func mayHoldOffice(_ person: Int, of body: Int) -> Bool {
        guard let own = drafts[person].entity.affiliation else { return true }
        let entity = drafts[body].entity
        guard own != entity.id else { return true }
        return own == entity.affiliation
            && !drafts.contains {
                $0.entity.kind == .person && $0.entity.affiliation == entity.id
                    && !$0.mentions.isEmpty
            }
    }

    /// "the best president in the history of Mexico", "its first indigenous leader": who is picked out of
    /// all that were.
    func isSingledOut(_ mention: Int) -> Bool {
        let start = mentions[mention].tokens.lowerBound
        return reading.wordsBefore(start, 3).reversed().prefix {
            !["the", "a", "an", "'s", ","].contains($0) && !ClosedClass.possessives.contains($0)
        }.contains { Self.singling.contains($0) }
    }

    private static let singling = Vocabulary.words(
        """
        best worst greatest first second third last only most least youngest oldest finest next strongest richest
        """)

    /// The name whose capitals show it, "WikiLeaks", or that owns it, right before a noun.
    func name(before mention: Int) -> String? {
        let start = mentions[mention].tokens.lowerBound
        var last = start - 1
        let isOwner = reading.word(last, inSentenceOf: start) == "'s"
        if isOwner { last -= 1 }
        let word = reading.word(last, inSentenceOf: start)
        guard !word.isEmpty, reading.shapes[last].mayBeName, !reading.startsSentence(last),
            isOwner || reading.article.tokens[last].text.dropFirst().contains(where: \.isUppercase),
            knowledge.people.titles[word] == nil, knowledge.countries.names[word] == nil,
            knowledge.words.places[word] == nil
        else { return nil }
        return word
    }

    /// "In Lusaka, the opposition attacked the government": the country where a sentence says that it
    /// happens.
    func scene(of mention: Int) -> String? { stage(of: mention)?.known }

    /// The country or capital between "In" and a comma, with which a mention's sentence begins.
    private func stage(of mention: Int) -> Mention? {
        let start = reading.sentence(of: mentions[mention].tokens.lowerBound).lowerBound
        guard reading.words[start] == "in",
            let place = mentions[..<mention].last(where: {
                $0.tokens.lowerBound <= start + 1
            }), place.tokens.lowerBound == start + 1, place.kind == .country,
            reading.word(place.tokens.upperBound, inSentenceOf: start) == ","
        else { return nil }
        return place
    }

    /// "In London, the Foreign Office": the country whose capital a sentence says that it happens in. The
    /// union's bodies are in Brussels too.
    func seat(of mention: Int) -> String? {
        guard let place = stage(of: mention), place.known != "country/bel",
            knowledge.countries.names[reading.key(place.tokens)]?.form == .capital
        else { return nil }
        return place.known
    }

    /// Whether a region or a town owns a body, whose state does not: "Bavaria's parliament".
    func isOfRegion(_ mention: Int) -> Bool {
        let start = mentions[mention].tokens.lowerBound
        guard reading.word(start - 1, inSentenceOf: start) == "'s" else { return false }
        return (1...2).contains { count in
            let words = reading.wordsBefore(start - 1, count)
            return words.count == count
                && knowledge.words.places[words.joined(separator: " ")] != nil
        }
    }

    /// Whether an actor is a province or a town: "Alberta".
    func isRegion(_ draft: Int) -> Bool {
        knowledge.words.places[
            PhraseWords.words(of: drafts[draft].entity.name).joined(separator: " ")]
            != nil
    }

    /// Whether the article gives a person an office of what a word names, or none at all.
    func mayBeOf(_ person: Int, _ word: String) -> Bool {
        let own = drafts[person]
        return own.descriptions.isEmpty
            || own.descriptions.contains { PhraseWords.words(of: $0).contains(word) }
            || own.mentions.contains { mention in
                [mentions[mention].role, mentions[mention].rank].compactMap(\.self).contains {
                    PhraseWords.words(of: $0).contains(word)
                }
            }
            || drafts.contains { body in
                body.entity.id == own.entity.affiliation
                    && body.mentions.contains { words($0).contains(word) }
            }
    }

    /// "Parliament" beside "Voice to Parliament": what a name is about is another body.
    func isComplement(_ mention: Int, of name: String) -> Bool {
        let words = PhraseWords.words(of: name)
        guard words.count > 2, let last = words.last, self.words(mention) == [last],
            knowledge.organizations.genericBodies[last] != nil
        else { return false }
        return ["to", "for", "of", "on"].contains(words[words.count - 2])
    }
}
