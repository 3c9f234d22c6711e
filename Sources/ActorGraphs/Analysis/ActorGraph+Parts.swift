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

    /// At most that many actors with as much stance among them as can be had, and the links between
    /// them.
    ///
    /// The actor whose stances towards the others are weakest goes, again and again (Charikar, 2000:
    /// the densest part of a graph is at least half found so); salience counts as well, so that an
    /// actor whom everybody names stays.
    public func mostOpinionated(actors count: Int) -> GraphPart {
        guard count < actors.count else { return wholePart }
        // The last step takes time by the square of the actors.
        let loudest = strongest(actors: max(count, 2000)).graph
        var weights = Dictionary(loudest.actors.map { ($0.id, 3 * $0.salience) }) { max($0, $1) }
        var links: [String: [(other: String, strength: Double)]] = [:]
        for stance in loudest.stances {
            for (one, other) in [(stance.source, stance.target), (stance.target, stance.source)] {
                weights[one, default: 0] += stance.strength
                links[one, default: []].append((other, stance.strength))
            }
        }
        while weights.count > max(count, 0) {
            let weakest = weights.min { ($0.value, $1.key) < ($1.value, $0.key) }
            guard let id = weakest?.key else { break }
            weights[id] = nil
            for link in links[id] ?? [] { weights[link.other]? -= link.strength }
        }
        return part(
            actors: actors.filter { weights[$0.id] != nil },
            cooccurrences: cooccurrences.filter {
                weights[$0.first] != nil && weights[$0.second] != nil
            },
            stances: stances.filter { weights[$0.source] != nil && weights[$0.target] != nil })
    }

    /// Without the co-occurrences of actors who have no stance, and with no more co-occurrences than
    /// stances: what is left when only the sure stances were asked for. Actors all stay.
    public func withoutBystanders() -> GraphPart {
        let engaged = Set(stances.flatMap { [$0.source, $0.target] })
        let between = part(
            cooccurrences: cooccurrences.filter {
                engaged.contains($0.first) && engaged.contains($0.second)
            })
        return GraphPart(
            of: self, graph: between.graph.strongest(links: 2 * stances.count).graph)
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
