extension ActorGraph {
    /// The graph in which an actor's mentions by some words, and the links of sentences that name it
    /// by these words alone, are another's. What they claim goes with them.
    func splitting(
        _ actor: ActorNode, words: String, to target: ActorReference
    ) -> ActorGraph {
        let moved = actor.mentions.filter { $0.passage.text == words }
        let kept = actor.mentions.filter { $0.passage.text != words }
        let known = actors(target).first { $0.id != actor.id }
        guard !moved.isEmpty, let id = known?.id ?? target.newID(actor.kind), id != actor.id else {
            return self
        }
        let isGone = kept.isEmpty && actor.name == words
        func isMoved(_ quote: Passage) -> Bool {
            isGone
                || moved.contains { quote.holds($0.passage) }
                    && !kept.contains { quote.holds($0.passage) }
        }
        /// Who claims a quote need not be named in it: then the last mention before it counts.
        func claimed(_ item: StanceEvidence, of source: String) -> StanceEvidence {
            guard item.claimedBy == actor.id else { return item }
            let isNamed = actor.mentions.contains { item.quote.holds($0.passage) }
            let last = actor.mentions.last { $0.passage.ends(before: item.quote) }
            let isTheirs =
                isNamed || isGone || last == nil
                ? isMoved(item.quote) : last?.passage.text == words
            return isTheirs ? item.claimed(by: id, of: source) : item
        }
        let total = Double(actor.mentions.count)
        func part(_ mentions: [ActorMention]) -> Double {
            (actor.salience * Double(mentions.count) / total * 10_000).rounded() / 10_000
        }
        var builder = ActorGraphBuilder()
        articles.forEach { builder.add($0) }
        for other in actors where other.id != actor.id {
            let isMember = isGone && affiliation(of: other) == actor.id
            builder.add(
                isMember ? other.with(affiliation: other.id == id ? nil : id) : other)
        }
        let isNamed = known?.isNamedByHand ?? (target.newName != nil)
        let name = known?.name ?? target.newName ?? words
        // Who takes all mentions of another takes what else is known of it.
        builder.add(
            ActorNode(
                id: id, name: name,
                kind: known?.kind ?? GraphID.kind(ofActor: id) ?? actor.kind,
                aliases: isGone ? actor.aliases + [words] : [words],
                role: isGone ? actor.role : nil,
                affiliation: isGone && actor.affiliation != id ? actor.affiliation : nil,
                identifiers: isGone ? actor.identifiers : [:],
                salience: ActorNode.salience(ofAll: [known?.salience ?? 0, part(moved)]),
                mentions: moved.map { $0.with(reason: MentionReason(.corrected)) },
                notes: isGone ? actor.notes : [], isNamedByHand: isNamed,
                formerIDs: isGone ? actor.formerIDs.filter { $0 != id } : []))
        if !isGone {
            builder.add(
                ActorNode(
                    id: actor.id, name: actor.name, kind: actor.kind,
                    aliases: actor.aliases.filter { $0 != words }, role: actor.role,
                    affiliation: actor.affiliation, identifiers: actor.identifiers,
                    salience: part(kept), mentions: kept, notes: actor.notes,
                    isNamedByHand: actor.isNamedByHand, formerIDs: actor.formerIDs))
        }
        for pair in cooccurrences {
            guard pair.first == actor.id || pair.second == actor.id else {
                builder.add(pair)
                continue
            }
            let other = pair.first == actor.id ? pair.second : pair.first
            let (theirs, ours) = pair.evidence.parted(by: isMoved)
            if other != id, !theirs.isEmpty || isGone {
                builder.add(CoOccurrence(id, other, counts: pair.counts, evidence: theirs))
            }
            if !isGone, !ours.isEmpty || theirs.isEmpty {
                builder.add(CoOccurrence(actor.id, other, counts: pair.counts, evidence: ours))
            }
        }
        for stance in stances {
            guard stance.source == actor.id || stance.target == actor.id else {
                builder.add(
                    stance.with(evidence: stance.evidence.map { claimed($0, of: stance.source) }))
                continue
            }
            let (theirs, ours) = stance.evidence.parted(by: { isMoved($0.quote) })
            // A link without a sentence stays with the actor that it was made for.
            if !ours.isEmpty || stance.evidence.isEmpty && !isGone {
                builder.add(stance.with(evidence: ours.map { claimed($0, of: stance.source) }))
            }
            let source = stance.source == actor.id ? id : stance.source
            let target = stance.target == actor.id ? id : stance.target
            if !theirs.isEmpty || stance.evidence.isEmpty && isGone, source != target {
                builder.add(
                    Stance(
                        source: source, target: target, polarity: stance.polarity,
                        evidence: theirs.map { claimed($0, of: source) },
                        isByHand: stance.isByHand, notes: stance.notes))
            }
        }
        return builder.joined().withFreeFormerIDs
    }
}
