/// Which actors of several graphs are one because a person changed the kind of one of them.
///
/// An actor and its former ids are one, and so is whoever shares one of these with it; of several new
/// ids the first in order is kept. That makes no difference to the order of merging.
struct RetypedActors {
    /// The ids to keep, by those that give way.
    private var kept: [String: String] = [:]

    init(of actors: [ActorNode]) {
        let retyped = actors.filter { !$0.formerIDs.isEmpty }
        for actor in retyped.sorted(by: { $0.id < $1.id }) {
            let group = [actor.id] + actor.formerIDs
            // Groups that this one touches become one with it, under the first of their new ids.
            let others = Set(group.compactMap { root(of: $0) })
            let id = others.min() ?? actor.id
            for old in others.union(group) { kept[old] = id }
        }
        for old in kept.keys { kept[old] = root(of: old) }
    }

    /// The id that the group of an id is kept under so far, nil where it is in none; the way there is
    /// the shorter the next time.
    private mutating func root(of id: String) -> String? {
        guard var last = kept[id] else { return nil }
        while let next = kept[last], next != last { last = next }
        var step = id
        while let next = kept[step], next != last {
            kept[step] = last
            step = next
        }
        return last
    }

    /// Adds the actors and links of a graph under the ids that are kept.
    func add(_ graph: ActorGraph, to builder: inout ActorGraphBuilder) {
        for actor in graph.actors { builder.add(self.actor(actor)) }
        addLinks(of: graph, to: &builder)
    }

    /// A graph under the ids that are kept, to be compared with another: the actors are still of
    /// their own kinds.
    func aligning(_ graph: ActorGraph) -> ActorGraph {
        if graph.actors.allSatisfy({
            id($0.id) == $0.id && $0.affiliation.map(id) == $0.affiliation
        }) {
            return graph
        }
        var builder = ActorGraphBuilder()
        graph.articles.forEach { builder.add($0) }
        for actor in graph.actors {
            var moved = actor.with(id: id(actor.id))
            moved.kind = actor.kind
            moved.affiliation = actor.affiliation.map(id).flatMap { $0 == moved.id ? nil : $0 }
            builder.add(moved)
        }
        addLinks(of: graph, to: &builder)
        return builder.joined()
    }

    private func id(_ old: String) -> String { kept[old] ?? old }

    private func addLinks(of graph: ActorGraph, to builder: inout ActorGraphBuilder) {
        for pair in graph.cooccurrences {
            let (first, second) = (id(pair.first), id(pair.second))
            if first == second { continue }
            builder.add(
                CoOccurrence(first, second, counts: pair.counts, evidence: pair.evidence))
        }
        for stance in graph.stances {
            let (source, target) = (id(stance.source), id(stance.target))
            if source == target { continue }
            builder.add(
                Stance(
                    source: source, target: target, polarity: stance.polarity,
                    evidence: stance.evidence.map { item in
                        guard let old = item.claimedBy, source != stance.source || id(old) != old
                        else { return item }
                        return item.claimed(by: id(old), of: source)
                    }, isByHand: stance.isByHand, notes: stance.notes))
        }
    }

    private func actor(_ actor: ActorNode) -> ActorNode {
        guard let id = kept[actor.id] else { return actor }
        let formerIDs = (actor.formerIDs + [actor.id]).filter { $0 != id }.sortedOnce()
        var actor = actor.with(id: id)
        actor.formerIDs = formerIDs
        return actor
    }
}
