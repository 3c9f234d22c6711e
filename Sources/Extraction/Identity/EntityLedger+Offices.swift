import ActorGraphs

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

    /// "Parliament" beside "Voice to Parliament": what a name is about is another body.
    func isComplement(_ mention: Int, of name: String) -> Bool {
        let words = PhraseWords.words(of: name)
        guard words.count > 2, let last = words.last, self.words(mention) == [last],
            knowledge.organizations.genericBodies[last] != nil
        else { return false }
        return ["to", "for", "of", "on"].contains(words[words.count - 2])
    }
}
