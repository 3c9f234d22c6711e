extension ActorGraph {
    /// The graph after corrections, each made on what the ones before it left.
    ///
    /// A correction of actors that are not in the graph changes nothing, so that one list serves many
    /// articles. What a correction makes of two links of one kind between the same two is one link
    /// with the evidence of both.
    public func corrected(by list: CorrectionList) -> ActorGraph {
        list.corrections.reduce(self) { $0.corrected(by: $1) }
    }

    private func corrected(by correction: Correction) -> ActorGraph {
        switch correction {
        case .merge(let references, let target):
            let found = actors.filter { actor in
                (references + [target]).contains { $0.names(actor) }
            }
            let known = found.first { target.names($0) }
            guard let first = known ?? found.first,
                let id = known?.id ?? target.newID(first.kind)
            else { return self }
            let ids = Dictionary(uniqueKeysWithValues: found.map { ($0.id, id) })
            let name: String? = if case .name(let name) = target { name } else { known?.name }
            return replacing(actors: ids, changing: id) { $0.with(name: name) }
        case .split(let words, let from, let target):
            return actors.filter(from.names).reduce(self) {
                $0.splitting($1, words: words, to: target)
            }
        case .rename(let reference, let name):
            return actors.filter(reference.names).reduce(self) { graph, actor in
                let id = actor.kind == .country ? actor.id : Slug.actor(actor.kind, name)
                return graph.replacing(actors: [actor.id: id], changing: id) {
                    $0.with(name: name)
                }
            }
        case .retype(let reference, let kind):
            return actors.filter(reference.names).reduce(self) { graph, actor in
                guard actor.kind != kind, kind != .country else { return graph }
                let id = Slug.actor(kind, actor.name)
                return graph.replacing(actors: [actor.id: id], changing: id) { $0 }
            }
        case .ignore(let reference):
            let gone = Set(actors.filter(reference.names).map(\.id))
            return replacing(
                actors: Dictionary(uniqueKeysWithValues: gone.map { ($0, nil) }), changing: nil
            ) { $0 }
        case .affiliate(let reference, let other):
            let id = other.flatMap { other in
                actors.first(where: other.names)?.id ?? other.newID(.organization)
            }
            let members = Set(actors.filter(reference.names).map(\.id))
            return ActorGraph(
                articles: articles,
                actors: actors.map { actor in
                    members.contains(actor.id) && actor.id != id
                        ? actor.with(affiliation: id) : actor
                },
                cooccurrences: cooccurrences, stances: stances)
        }
    }

    /// The graph in which an actor's mentions by some words, and the links of sentences that name it
    /// by these words alone, are another's.
    private func splitting(
        _ actor: ActorNode, words: String, to target: ActorReference
    ) -> ActorGraph {
        let moved = actor.mentions.filter { $0.passage.text == words }
        let kept = actor.mentions.filter { $0.passage.text != words }
        let known = actors.first { target.names($0) && $0.id != actor.id }
        guard !moved.isEmpty, let id = known?.id ?? target.newID(actor.kind), id != actor.id else {
            return self
        }
        func isMoved(_ quote: Passage) -> Bool {
            moved.contains { quote.holds($0.passage) } && !kept.contains { quote.holds($0.passage) }
        }
        let total = Double(actor.mentions.count)
        func part(_ mentions: [ActorMention]) -> Double {
            (actor.salience * Double(mentions.count) / total * 10_000).rounded() / 10_000
        }
        var builder = ActorGraphBuilder()
        articles.forEach { builder.add($0) }
        for other in actors where other.id != actor.id { builder.add(other) }
        let name: String = if case .name(let name) = target { name } else { known?.name ?? words }
        builder.add(
            ActorNode(
                id: id, name: name, kind: known?.kind ?? actor.kind, aliases: [words],
                salience: part(moved), mentions: moved))
        if !kept.isEmpty || actor.name != words {
            builder.add(
                ActorNode(
                    id: actor.id, name: actor.name, kind: actor.kind,
                    aliases: actor.aliases.filter { $0 != words }, role: actor.role,
                    affiliation: actor.affiliation, identifiers: actor.identifiers,
                    salience: part(kept), mentions: kept, notes: actor.notes))
        }
        let isGone = kept.isEmpty && actor.name == words
        for pair in cooccurrences {
            guard pair.first == actor.id || pair.second == actor.id else {
                builder.add(pair)
                continue
            }
            let other = pair.first == actor.id ? pair.second : pair.first
            let (theirs, ours) = pair.evidence.parted(by: { isGone || isMoved($0) })
            if other != id, !theirs.isEmpty {
                builder.add(CoOccurrence(id, other, counts: pair.counts, evidence: theirs))
            }
            if !isGone, !ours.isEmpty || theirs.isEmpty {
                builder.add(CoOccurrence(actor.id, other, counts: pair.counts, evidence: ours))
            }
        }
        for stance in stances {
            guard stance.source == actor.id || stance.target == actor.id else {
                builder.add(stance)
                continue
            }
            let (theirs, ours) = stance.evidence.parted(by: { isGone || isMoved($0.quote) })
            // A link without a sentence stays with the actor that it was made for.
            if !ours.isEmpty || stance.evidence.isEmpty && !isGone {
                builder.add(stance.with(evidence: ours))
            }
            let source = stance.source == actor.id ? id : stance.source
            let target = stance.target == actor.id ? id : stance.target
            if !theirs.isEmpty || stance.evidence.isEmpty && isGone, source != target {
                builder.add(
                    Stance(
                        source: source, target: target, polarity: stance.polarity, evidence: theirs,
                        isByHand: stance.isByHand, notes: stance.notes)
                )
            }
        }
        return builder.joined()
    }
}
