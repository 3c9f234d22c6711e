extension ActorNode {
    /// The salience of an actor that was several with these.
    static func salience(ofAll parts: [Double]) -> Double {
        min(1, parts.reduce(0, +).rounded(decimals: 4))
    }
}

extension ActorGraph {
    /// The graph with other ids for some actors; nil removes one. Actors that come to have one id are
    /// one, which has the salience of them all. Links of an actor with itself go,
    /// and what is claimed by a removed actor is claimed by nobody that can be named, so it goes too.
    ///
    /// `rule` is why the mentions of an actor of another id belong to the new one; nil where it is
    /// the same actor.
    func replacing(
        actors ids: [String: String?], changing changed: String?,
        because rule: MentionReason.Rule? = nil,
        _ change: (ActorNode) -> ActorNode
    ) -> ActorGraph {
        func id(_ old: String) -> String? { ids[old] ?? old }
        var builder = ActorGraphBuilder()
        articles.forEach { builder.add($0) }
        var saliences: [String: [Double]] = [:]
        for actor in actors {
            guard let new = id(actor.id) else { continue }
            saliences[new, default: []].append(actor.salience)
            let affiliation = affiliation(of: actor).flatMap(id)
            let moved = actor.with(id: new).with(
                affiliation: affiliation == new ? nil : affiliation)
            builder.add(new == actor.id ? moved : moved.with(mentionsBecause: rule))
        }
        for pair in cooccurrences {
            guard let first = id(pair.first), let second = id(pair.second), first != second else {
                continue
            }
            builder.add(
                CoOccurrence(first, second, counts: pair.counts, evidence: pair.evidence))
        }
        for stance in stances {
            guard let source = id(stance.source), let target = id(stance.target), source != target
            else { continue }
            let evidence = stance.evidence.map { item -> StanceEvidence in
                guard let claimant = item.claimedBy,
                    ids[claimant] != nil || ids[stance.source] != nil
                else { return item }
                return item.claimed(by: id(claimant), of: source)
            }
            guard !evidence.isEmpty || stance.isByHand else { continue }
            builder.add(
                Stance(
                    source: source, target: target, polarity: stance.polarity, evidence: evidence,
                    isByHand: stance.isByHand, notes: stance.notes))
        }
        let graph = builder.joined()
        return graph.changingActors { actor in
            let parts = saliences[actor.id] ?? []
            let whole =
                parts.count > 1 ? actor.with(salience: ActorNode.salience(ofAll: parts)) : actor
            return actor.id == changed ? change(whole) : whole
        }.withFreeFormerIDs
    }
}

extension ActorGraph {
    /// The graph in which no former id is that of another actor, which may come to have it.
    var withFreeFormerIDs: ActorGraph {
        let ids = Set(actors.map(\.id))
        if actors.allSatisfy({ ids.isDisjoint(with: $0.formerIDs) }) { return self }
        return changingActors { actor in
            var actor = actor
            actor.formerIDs.removeAll(where: ids.contains)
            return actor
        }
    }

    private func changingActors(_ change: (ActorNode) -> ActorNode) -> ActorGraph {
        ActorGraph(
            articles: articles, actors: actors.map(change), cooccurrences: cooccurrences,
            stances: stances)
    }
}
