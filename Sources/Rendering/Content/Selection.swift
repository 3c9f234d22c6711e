internal import ActorGraphs

/// The part of a graph that is drawn, and how much is left out.
struct Selection {
    var actors: [ActorNode]
    var stances: [Stance]
    var cooccurrences: [CoOccurrence]
    /// Actors that no drawn link touches, most salient first; they are named in words.
    var unlinked: [ActorNode] = []
    /// Counts of what is left out.
    var hiddenActors = 0
    var hiddenStances = 0
    var hiddenCooccurrences = 0

    /// As many actors as can be read on a page.
    private static let readable = 40
    /// As many as Graphviz lays out in a second.
    private static let drawable = 1000

    /// The strongest part of a graph, or all of it as far as it can be drawn.
    init(of graph: ActorGraph, options: PictureOptions) {
        let wanted = options.top ?? (options.showsAll ? Self.drawable : Self.readable)
        let confident = graph.stances.filter { $0.confidence >= options.minimumConfidence }
        let ranked = Self.ranked(graph.actors, by: confident)
        let kept = Set(ranked.prefix(min(max(wanted, 0), Self.drawable)).map(\.id))

        actors = graph.actors.filter { kept.contains($0.id) }
        var chosen = confident.filter { kept.contains($0.source) && kept.contains($0.target) }
        if !options.showsAll {
            chosen = Self.strongest(chosen, limit: max(40, actors.count * 2))
        }
        stances = chosen
        let sided = Set(chosen.map { Pair($0.source, $0.target) })
        let together = graph.cooccurrences.filter {
            kept.contains($0.first) && kept.contains($0.second)
                && !sided.contains(Pair($0.first, $0.second))
        }
        cooccurrences = together
        if !options.showsAll {
            cooccurrences = Self.thinned(together, beside: chosen, limit: actors.count)
            let linked = Set(chosen.flatMap { [$0.source, $0.target] })
                .union(cooccurrences.flatMap { [$0.first, $0.second] })
            unlinked = ranked.filter { kept.contains($0.id) && !linked.contains($0.id) }
            // A graph without any link still shows who is in it.
            if linked.isEmpty {
                unlinked = []
            } else {
                actors.removeAll { !linked.contains($0.id) }
            }
        }
        hiddenActors = graph.actors.count - actors.count - unlinked.count
        hiddenStances = graph.stances.count - stances.count
        hiddenCooccurrences = together.count - cooccurrences.count
    }

    /// Two actors in any order.
    struct Pair: Hashable {
        let first: String
        let second: String

        init(_ one: String, _ other: String) {
            first = min(one, other)
            second = max(one, other)
        }
    }

    /// Actors with much at stake first: stances weigh most, then how often an actor is named.
    private static func ranked(_ actors: [ActorNode], by stances: [Stance]) -> [ActorNode] {
        var weight: [String: Double] = [:]
        for stance in stances {
            weight[stance.source, default: 0] += stance.confidence
            weight[stance.target, default: 0] += stance.confidence
        }
        let most = max(weight.values.max() ?? 1, 0.001)
        let loudest = max(actors.map(\.salience).max() ?? 1, 0.001)
        func rank(_ actor: ActorNode) -> Double {
            (weight[actor.id] ?? 0) / most + actor.salience / loudest
        }
        return actors.map { (rank($0), $0) }
            .sorted { ($1.0, $0.1.id) < ($0.0, $1.1.id) }
            .map(\.1)
    }

    /// The stances with the most evidence, in the graph's order.
    private static func strongest(_ stances: [Stance], limit: Int) -> [Stance] {
        guard stances.count > limit else { return stances }
        let order = stances.indices.sorted { one, other in
            (stances[other].strength, one) < (stances[one].strength, other)
        }
        return order.prefix(limit).sorted().map { stances[$0] }
    }

    /// The co-occurrences worth a line: first the strongest of every actor that has no link yet,
    /// then the strongest of all up to the limit, in the graph's order.
    private static func thinned(
        _ pairs: [CoOccurrence], beside stances: [Stance], limit: Int
    ) -> [CoOccurrence] {
        guard pairs.count > limit else { return pairs }
        let order = pairs.indices.sorted { one, other in
            let (left, right) = (pairs[one], pairs[other])
            return (right.sentences, right.npmi, right.paragraphs, one)
                < (left.sentences, left.npmi, left.paragraphs, other)
        }
        var linked = Set(stances.flatMap { [$0.source, $0.target] })
        var kept: Set<Int> = []
        for index in order
        where !linked.contains(pairs[index].first) || !linked.contains(pairs[index].second) {
            linked.formUnion([pairs[index].first, pairs[index].second])
            kept.insert(index)
        }
        for index in order where kept.count < limit { kept.insert(index) }
        return kept.sorted().map { pairs[$0] }
    }
}

extension Stance {
    /// How much says so: the sum of the evidence's confidence.
    var strength: Double { evidence.reduce(0) { $0 + $1.confidence } }
}
