extension ActorGraph {
    /// The graph after corrections, each made on what the ones before it left.
    ///
    /// A correction of actors that are not in the graph changes nothing, so that one list serves many
    /// articles. What a correction makes of two links of one kind between the same two is one link
    /// with the evidence of both.
    public func corrected(by list: CorrectionList) -> ActorGraph {
        correcting(by: list).graph
    }

    /// The graph after corrections; which of them, by index, found nothing to correct; and of the others
    /// whom they name beside that no actor of the graph is.
    public func correcting(
        by list: CorrectionList
    ) -> (graph: ActorGraph, unmatched: [Int], strangers: [Int: Set<ActorReference>]) {
        var graph = self
        var unmatched: [Int] = []
        var strangers: [Int: Set<ActorReference>] = [:]
        for (index, correction) in list.corrections.enumerated() {
            if graph.matches(correction) {
                strangers[index] = graph.strangers(of: correction)
            } else {
                unmatched.append(index)
            }
            graph = graph.corrected(by: correction)
        }
        return (graph, unmatched, strangers)
    }

    /// Whom a correction takes for an actor of the graph beside the one it is about.
    private func strangers(of correction: Correction) -> Set<ActorReference> {
        let others: [ActorReference] =
            switch correction {
            case .merge(let references, _): references
            case .affiliate(_, .name(let name)): [.name(name)]
            default: []
            }
        return Set(others.filter { !actors.contains(where: $0.names) })
    }

    /// Whether the graph has the actor, and for a split the mention, that a correction is about, and
    /// whether who is to take its place has an id.
    private func matches(_ correction: Correction) -> Bool {
        switch correction {
        case .merge(let references, let target):
            let found = actors.filter { actor in references.contains { $0.names(actor) } }
            guard let first = found.first else { return false }
            return actors.contains(where: target.names) || target.newID(first.kind) != nil
        case .split(let words, let from, let target):
            return actors.contains { actor in
                from.names(actor) && actor.mentions.contains { $0.passage.text == words }
                    && (actors.contains { target.names($0) && $0.id != actor.id }
                        || target.newID(actor.kind) != nil)
            }
        case .retype(_, .country): return false
        case .rename(let reference, _), .retype(let reference, _), .ignore(let reference),
            .affiliate(let reference, _):
            return actors.contains(where: reference.names)
        }
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
            return replacing(actors: ids, changing: id, because: .corrected) {
                $0.with(name: name)
            }
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
}
