import ActorGraphs

// Whose office a noun speaks of.
extension EntityLedger {
    /// The organization right before a noun: "the ASUU president", "UEFA's president".
    func organization(before mention: Int) -> Int? {
        guard mention > 0, let owner = owner[mention - 1],
            mentions[mention - 1].kind == .organization
        else { return nil }
        let end = mentions[mention - 1].tokens.upperBound
        let gap = end..<max(end, mentions[mention].tokens.lowerBound)
        return gap.isEmpty || reading.words[gap].elementsEqual(["'s"]) ? owner : nil
    }

    /// Whether nothing says that a person's office is another one's than an organization's.
    func mayHoldOffice(_ person: Int, of body: Int) -> Bool {
        guard let own = drafts[person].entity.affiliation else { return true }
        let entity = drafts[body].entity
        return own == entity.id || own == entity.affiliation
    }
}
