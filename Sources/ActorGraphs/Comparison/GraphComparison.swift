/// Any number of graphs side by side: what each has alone, what some share, what all share, and
/// where they contradict each other.
///
/// Of two graphs it says what their ``GraphDiff`` says.
///
/// ```swift
/// let comparison = GraphComparison(of: [monday, tuesday, wednesday])
/// print(comparison.text())
/// ```
public struct GraphComparison: Sendable, Hashable {
    /// The graphs, in the order given; they are spoken of by their place in it. An actor whose kind a
    /// person changed in one of them has the same id in all.
    public let graphs: [ActorGraph]
    /// Everything that any of the graphs says.
    public let union: ActorGraph
    private let actorHolders: [String: [Int]]
    private let stanceHolders: [Stance.Direction: [Int]]
    private let pairHolders: [CoOccurrence.Pair: [Int]]

    /// The comparison of those graphs.
    public init(of graphs: [ActorGraph]) {
        let ids = RetypedActors(of: graphs.flatMap(\.actors))
        let graphs = graphs.map(ids.aligning)
        self.graphs = graphs
        union = ActorGraph.merging(graphs)
        actorHolders = Self.holders(in: graphs) { $0.actors.map(\.id) }
        stanceHolders = Self.holders(in: graphs) { $0.stances.map(\.direction) }
        pairHolders = Self.holders(in: graphs) { $0.cooccurrences.map(\.pair) }
    }

    private static func holders<Key: Hashable>(
        in graphs: [ActorGraph], keys: (ActorGraph) -> [Key]
    ) -> [Key: [Int]] {
        var holders: [Key: [Int]] = [:]
        for (index, graph) in graphs.enumerated() {
            for key in keys(graph) { holders[key, default: []].append(index) }
        }
        return holders
    }
}

extension GraphComparison {
    /// The places of the graphs that have an actor.
    public func holders(of actor: ActorNode) -> [Int] { actorHolders[actor.id] ?? [] }

    /// The places of the graphs that have a stance with that source, target and polarity.
    public func holders(of stance: Stance) -> [Int] { stanceHolders[stance.direction] ?? [] }

    /// The places of the graphs that name two actors together.
    public func holders(of pair: CoOccurrence) -> [Int] { pairHolders[pair.pair] ?? [] }

    /// Two sides that one actor takes towards another in different graphs.
    public struct Contradiction: Sendable, Hashable {
        /// The support, as the union has it.
        public let support: Stance
        /// The opposition, as the union has it.
        public let opposition: Stance
    }

    /// Where one graph has support and no opposition, and another opposition and no support.
    public var contradictions: [Contradiction] {
        union.stances.compactMap { stance in
            guard stance.polarity == .support, let opposite = stance.direction.opposite,
                let other = union.stance(of: opposite)
            else { return nil }
            let (one, two) = (Set(holders(of: stance)), Set(holders(of: other)))
            guard !one.subtracting(two).isEmpty, !two.subtracting(one).isEmpty else { return nil }
            return Contradiction(support: stance, opposition: other)
        }
    }

    /// What the same graphs have in common, and no other graph has.
    public struct Share: Sendable, Hashable {
        /// The places of those graphs.
        public let holders: [Int]
        /// The actors, by id.
        public internal(set) var actors: [ActorNode] = []
        /// The stances that nothing contradicts, in the order of the graph.
        public internal(set) var stances: [Stance] = []
        /// Pairs of actors whom every graph has, in the order of the graph; that an actor meets
        /// nobody where it is missing goes without saying.
        public internal(set) var cooccurrences: [CoOccurrence] = []

        /// Whether there is nothing.
        public var isEmpty: Bool { actors.isEmpty && stances.isEmpty && cooccurrences.isEmpty }
    }

    /// What all share, what each has alone, then what some share, the most of them first.
    ///
    /// The first and one for every graph are there even when they are empty.
    public var shares: [Share] {
        let everyone = Array(graphs.indices)
        var shares: [[Int]: Share] = [everyone: Share(holders: everyone)]
        for index in everyone { shares[[index]] = Share(holders: [index]) }
        for actor in union.actors {
            let holders = holders(of: actor)
            shares[holders, default: Share(holders: holders)].actors.append(actor)
        }
        let contested = Set(
            contradictions.flatMap { [$0.support.direction, $0.opposition.direction] })
        for stance in union.stances where !contested.contains(stance.direction) {
            let holders = holders(of: stance)
            shares[holders, default: Share(holders: holders)].stances.append(stance)
        }
        for pair in union.cooccurrences {
            let holders = holders(of: pair)
            let others = Set(everyone).subtracting(holders)
            let ends = [pair.first, pair.second].compactMap { actorHolders[$0] }
            guard ends.allSatisfy({ others.isSubset(of: $0) }) else { continue }
            shares[holders, default: Share(holders: holders)].cooccurrences.append(pair)
        }
        func rank(_ holders: [Int]) -> Int {
            if holders.count == graphs.count { return 0 }
            return holders.count == 1 ? 1 : 1 + graphs.count - holders.count
        }
        return shares.values.sorted { left, right in
            let (one, other) = (rank(left.holders), rank(right.holders))
            return one == other
                ? left.holders.lexicographicallyPrecedes(right.holders) : one < other
        }
    }

    /// Whether all graphs say the same.
    public var isAgreed: Bool {
        contradictions.isEmpty
            && shares.allSatisfy { $0.holders.count == graphs.count || $0.isEmpty }
    }

    /// The comparison without the stances of which no graph is that sure; the other side of a
    /// contradiction stays beside one that is.
    public func filtered(minimumConfidence least: Double) -> GraphComparison {
        let sure = Set(
            graphs.flatMap { graph in
                graph.stances.filter { $0.confidence >= least }.map(\.direction)
            })
        let contested = contradictions.filter {
            sure.contains($0.support.direction) || sure.contains($0.opposition.direction)
        }
        let kept = sure.union(
            contested.flatMap { [$0.support.direction, $0.opposition.direction] })
        return GraphComparison(
            of: graphs.map { graph in
                ActorGraph(
                    articles: graph.articles, actors: graph.actors,
                    cooccurrences: graph.cooccurrences,
                    stances: graph.stances.filter { kept.contains($0.direction) })
            })
    }
}
