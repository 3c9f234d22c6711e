extension ActorGraph {
    /// The graph in which an actor's mentions by some words, and the links of sentences that name it
    /// by these words alone, are another's. What they claim goes with them.
    func splitting(
        _ actor: ActorNode, words: String, to target: ActorReference
    ) -> ActorGraph {
        Split(self, actor, words: words, to: target)?.graph() ?? self
    }
}

/// Some of an actor's mentions, and what becomes of a graph when they are another's.
private struct Split {
    let whole: ActorGraph
    let actor: ActorNode
    /// The words of the mentions that move.
    let words: String
    let moved: [ActorMention]
    let kept: [ActorMention]
    /// The actor who gets them: its id, what is known of it, and the name that it gets if it is new.
    let id: String
    let known: ActorNode?
    let newName: String?

    /// Nil where nothing moves.
    init?(_ whole: ActorGraph, _ actor: ActorNode, words: String, to target: ActorReference) {
        known = whole.actors(target).first { $0.id != actor.id }
        moved = actor.mentions.filter { $0.passage.text == words }
        kept = actor.mentions.filter { $0.passage.text != words }
        guard !moved.isEmpty, let id = known?.id ?? target.newID(actor.kind), id != actor.id else {
            return nil
        }
        self.id = id
        self.whole = whole
        self.actor = actor
        self.words = words
        newName = target.newName
    }

    /// Whether nothing is left of the actor: these words were all its mentions and its name.
    private var isGone: Bool { kept.isEmpty && actor.name == words }

    func graph() -> ActorGraph {
        var builder = ActorGraphBuilder()
        whole.articles.forEach { builder.add($0) }
        for actor in actors() { builder.add(actor) }
        for pair in whole.cooccurrences.flatMap(parted) { builder.add(pair) }
        for stance in whole.stances.flatMap(parted) { builder.add(stance) }
        return builder.joined().withFreeFormerIDs
    }

    // MARK: Actors

    private func actors() -> [ActorNode] {
        let others = whole.actors.filter { $0.id != actor.id }.map { other in
            isGone && whole.affiliation(of: other) == actor.id
                ? other.with(affiliation: other.id == id ? nil : id) : other
        }
        return others + (isGone ? [newcomer] : [newcomer, rest])
    }

    /// Who gets the mentions; with all of them also what else is known of the actor.
    private var newcomer: ActorNode {
        ActorNode(
            id: id, name: known?.name ?? newName ?? words,
            kind: known?.kind ?? GraphID.kind(ofActor: id) ?? actor.kind,
            aliases: isGone ? actor.aliases + [words] : [words],
            role: isGone ? actor.role : nil,
            affiliation: isGone && actor.affiliation != id ? actor.affiliation : nil,
            identifiers: isGone ? actor.identifiers : [:],
            salience: ActorNode.salience(ofAll: [known?.salience ?? 0, salience(of: moved)]),
            mentions: moved.map { $0.with(reason: MentionReason(.corrected)) },
            notes: isGone ? actor.notes : [],
            isNamedByHand: known?.isNamedByHand ?? (newName != nil),
            formerIDs: isGone ? actor.formerIDs.filter { $0 != id } : [])
    }

    /// The actor with what it keeps.
    private var rest: ActorNode {
        ActorNode(
            id: actor.id, name: actor.name, kind: actor.kind,
            aliases: actor.aliases.filter { $0 != words }, role: actor.role,
            affiliation: actor.affiliation, identifiers: actor.identifiers,
            salience: salience(of: kept), mentions: kept, notes: actor.notes,
            isNamedByHand: actor.isNamedByHand, formerIDs: actor.formerIDs)
    }

    private func salience(of mentions: [ActorMention]) -> Double {
        let total = Double(actor.mentions.count)
        return (actor.salience * Double(mentions.count) / total).rounded(decimals: 4)
    }

    // MARK: Links

    private func parted(_ pair: CoOccurrence) -> [CoOccurrence] {
        guard pair.first == actor.id || pair.second == actor.id else { return [pair] }
        let other = pair.first == actor.id ? pair.second : pair.first
        let (theirs, ours) = pair.evidence.parted(by: isMoved)
        var pairs: [CoOccurrence] = []
        if other != id, !theirs.isEmpty || isGone {
            pairs.append(CoOccurrence(id, other, counts: pair.counts, evidence: theirs))
        }
        if !isGone, !ours.isEmpty || theirs.isEmpty {
            pairs.append(CoOccurrence(actor.id, other, counts: pair.counts, evidence: ours))
        }
        return pairs
    }

    private func parted(_ stance: Stance) -> [Stance] {
        guard stance.source == actor.id || stance.target == actor.id else {
            return [
                stance.with(evidence: stance.evidence.map { claimed($0, of: stance.source) })
            ]
        }
        let (theirs, ours) = stance.evidence.parted(by: { isMoved($0.quote) })
        var stances: [Stance] = []
        // A link without a sentence stays with the actor that it was made for.
        if !ours.isEmpty || stance.evidence.isEmpty && !isGone {
            stances.append(stance.with(evidence: ours.map { claimed($0, of: stance.source) }))
        }
        let source = stance.source == actor.id ? id : stance.source
        let target = stance.target == actor.id ? id : stance.target
        if !theirs.isEmpty || stance.evidence.isEmpty && isGone, source != target {
            stances.append(
                Stance(
                    source: source, target: target, polarity: stance.polarity,
                    evidence: theirs.map { claimed($0, of: source) },
                    isByHand: stance.isByHand, notes: stance.notes))
        }
        return stances
    }

    /// Whether a quote names the actor by the words alone.
    private func isMoved(_ quote: Passage) -> Bool {
        isGone
            || moved.contains { quote.holds($0.passage) }
                && !kept.contains { quote.holds($0.passage) }
    }

    /// Who claims a quote need not be named in it: then the last mention before it counts.
    private func claimed(_ item: StanceEvidence, of source: String) -> StanceEvidence {
        guard item.claimedBy == actor.id else { return item }
        let isNamed = actor.mentions.contains { item.quote.holds($0.passage) }
        let last = actor.mentions.last { $0.passage.ends(before: item.quote) }
        let isTheirs =
            isNamed || isGone || last == nil ? isMoved(item.quote) : last?.passage.text == words
        return isTheirs ? item.claimed(by: id, of: source) : item
    }
}
