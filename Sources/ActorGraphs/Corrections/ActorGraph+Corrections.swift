extension ActorGraph {
    /// The graph after corrections, each made on what the ones before it left.
    ///
    /// A correction of actors that are not in the graph changes nothing, so that one list serves many
    /// articles. What a correction makes of two links of one kind between the same two is one link
    /// with the evidence of both.
    public func corrected(by list: CorrectionList) -> ActorGraph {
        correcting(by: list).graph
    }

    /// The graph after corrections, and what became of each.
    public func correcting(
        by list: CorrectionList
    ) -> (graph: ActorGraph, outcomes: [CorrectionOutcome]) {
        var graph = self
        var outcomes: [CorrectionOutcome] = []
        for correction in list.corrections {
            let outcome = graph.outcome(of: correction)
            outcomes.append(outcome)
            if case .made = outcome { graph = graph.corrected(by: correction) }
        }
        return (graph, outcomes)
    }

    private func corrected(by correction: Correction) -> ActorGraph {
        switch correction {
        case .merge(let references, let target):
            let known = actors(target).first
            let found = references.flatMap(actors)
            guard let first = known ?? found.first,
                let id = known?.id ?? target.newID(first.kind)
            else { return self }
            let ids = Dictionary(
                (found + [known].compactMap(\.self)).map { ($0.id, id) },
                uniquingKeysWith: { one, _ in one })
            // Who is there already keeps the name; an alias may be given as well.
            let name: String? = if let known { known.name } else { target.newName }
            return replacing(actors: ids, changing: id, because: .corrected) {
                $0.with(name: name)
            }
        case .split(let words, let from, let target):
            return actors(from).reduce(self) { $0.splitting($1, words: words, to: target) }
        case .rename(let reference, let name):
            return actors(reference).reduce(self) { graph, actor in
                let id = actor.kind == .country ? actor.id : Slug.actor(actor.kind, name)
                return graph.replacing(actors: [actor.id: id], changing: id) {
                    $0.with(name: name)
                }
            }
        case .retype(let reference, let kind):
            return actors(reference).reduce(self) { graph, actor in
                guard actor.kind != kind, kind != .country else { return graph }
                let id = Slug.actor(kind, actor.name)
                return graph.replacing(actors: [actor.id: id], changing: id) { $0 }
            }
        case .ignore(let reference):
            let gone = Set(actors(reference).map(\.id))
            return replacing(
                actors: Dictionary(uniqueKeysWithValues: gone.map { ($0, nil) }), changing: nil
            ) { $0 }
        case .affiliate(let reference, let other):
            let id = other.flatMap { other in
                actors(other).first?.id ?? other.newID(.organization)
            }
            let members = Set(actors(reference).map(\.id))
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
