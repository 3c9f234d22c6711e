// Parts of a graph with one thing changed.

extension ActorNode {
    /// The actor under another id, with the kind that the id tells.
    func with(id: String) -> ActorNode {
        var actor = self
        actor.id = id
        actor.kind = GraphID.kind(ofActor: id) ?? kind
        actor.formerIDs.removeAll { $0 == id }
        return actor
    }

    /// The actor under another name, which a person gave; the old one becomes an alias. Nil changes
    /// nothing.
    func with(name: String?) -> ActorNode {
        guard let name else { return self }
        var actor = self
        actor.name = name
        actor.aliases = (aliases + [self.name]).filter { $0 != name }.sortedOnce()
        actor.isNamedByHand = true
        return actor
    }

    /// The actor with one reason for all its mentions. Nil changes nothing.
    func with(mentionsBecause rule: MentionReason.Rule?) -> ActorNode {
        guard let rule else { return self }
        var actor = self
        actor.mentions = mentions.map { $0.with(reason: MentionReason(rule)) }
        return actor
    }

    /// The actor with another share in all that is said.
    func with(salience: Double) -> ActorNode {
        var actor = self
        actor.salience = salience
        return actor
    }

    /// The actor with another affiliation, or none.
    func with(affiliation: String?) -> ActorNode {
        var actor = self
        actor.affiliation = affiliation
        return actor
    }
}

extension ActorMention {
    /// The mention with another reason.
    func with(reason: MentionReason) -> ActorMention {
        ActorMention(passage: passage, form: form, reason: reason)
    }
}

extension Stance {
    /// The stance with other evidence.
    func with(evidence: [StanceEvidence]) -> Stance {
        Stance(
            source: source, target: target, polarity: polarity, evidence: evidence,
            isByHand: isByHand, notes: notes)
    }
}

extension StanceEvidence {
    /// The evidence of somebody's stance in the words of another, or of the article: nobody's own
    /// stance is reported in their words.
    func claimed(by claimant: String?, of source: String) -> StanceEvidence {
        StanceEvidence(
            quote: quote, cue: cue, act: act, modality: modality,
            claimedBy: claimant == source ? nil : claimant, confidence: confidence)
    }
}

extension Passage {
    /// Whether another passage of the same article lies within this one.
    func holds(_ other: Passage) -> Bool {
        article == other.article && start <= other.start && other.end <= end
    }

    /// Whether this passage stands before another of the same article.
    func ends(before other: Passage) -> Bool {
        article == other.article && end <= other.start
    }
}

extension Array {
    /// The elements of which something is true, and the others, in order.
    func parted(by isFirst: (Element) -> Bool) -> (first: [Element], second: [Element]) {
        (filter(isFirst), filter { !isFirst($0) })
    }
}
