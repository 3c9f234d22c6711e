extension ActorGraph {
    /// The graph as a part that hides nothing.
    public var wholePart: GraphPart { GraphPart(of: self, graph: self) }

    /// The part without stances that are less sure; actors and co-occurrences stay.
    public func filtered(minimumConfidence: Double) -> GraphPart {
        part(stances: stances.filter { $0.confidence >= minimumConfidence })
    }

    /// The most important actors and the links between them; see ``actorsByImportance``.
    public func strongest(actors count: Int) -> GraphPart {
        guard count < actors.count else { return wholePart }
        let kept = Set(actorsByImportance.prefix(max(count, 0)).map(\.id))
        return part(
            actors: actors.filter { kept.contains($0.id) },
            cooccurrences: cooccurrences.filter {
                kept.contains($0.first) && kept.contains($0.second)
            },
            stances: stances.filter { kept.contains($0.source) && kept.contains($0.target) })
    }

    /// The strongest links, stances before co-occurrences.
    ///
    /// The co-occurrence of a pair with a stance goes with it and does not count. Of the others,
    /// the closest of every actor that would stand alone come first, so that as few as possible do.
    /// Actors all stay.
    public func strongest(links count: Int) -> GraphPart {
        let keptStances = stancesByStrength.prefix(max(count, 0))
        var pairs: Set<[String]> = []
        var linked: Set<String> = []
        for stance in keptStances {
            pairs.insert([stance.source, stance.target].sorted())
            linked.formUnion([stance.source, stance.target])
        }
        var room = max(count, 0) - keptStances.count
        let others = cooccurrencesWithoutStance(from: keptStances)
        for alone in [true, false] {
            for pair in others where room > 0 && !pairs.contains([pair.first, pair.second]) {
                if alone, linked.contains(pair.first), linked.contains(pair.second) { continue }
                pairs.insert([pair.first, pair.second])
                linked.formUnion([pair.first, pair.second])
                room -= 1
            }
        }
        let keptKeys = Set(keptStances.map { [$0.source, $0.target, $0.polarity.rawValue] })
        return part(
            cooccurrences: cooccurrences.filter { pairs.contains([$0.first, $0.second]) },
            stances: stances.filter {
                keptKeys.contains([$0.source, $0.target, $0.polarity.rawValue])
            })
    }

    /// What a reader should see first: at most that many actors, and two links an actor.
    ///
    /// A picture in which everything is linked to everything says nothing; two links an actor is
    /// what twenty to forty labelled nodes bear without crossing each other out.
    public func essentials(actors count: Int = 30) -> GraphPart {
        let part = strongest(actors: count)
        return part.strongest(links: 2 * part.graph.actors.count)
    }
}

extension ActorGraph {
    private func part(
        actors: [ActorNode]? = nil, cooccurrences: [CoOccurrence]? = nil, stances: [Stance]? = nil
    ) -> GraphPart {
        GraphPart(
            of: self,
            graph: ActorGraph(
                articles: articles, actors: actors ?? self.actors,
                cooccurrences: cooccurrences ?? self.cooccurrences,
                stances: stances ?? self.stances))
    }

    /// The co-occurrences of pairs that none of the stances joins, the closest first.
    private func cooccurrencesWithoutStance(from stances: some Sequence<Stance>) -> [CoOccurrence] {
        let joined = Set(stances.map { [$0.source, $0.target].sorted() })
        return cooccurrencesByStrength.filter { !joined.contains([$0.first, $0.second]) }
    }
}
