/// A part of a graph that is shown, and how much of the graph it hides.
///
/// Parts are taken step by step; what is hidden always counts from the whole.
///
/// ```swift
/// let part = graph.filtered(minimumConfidence: 0.6).strongest(actors: 20)
/// print(part.hiddenActors, part.hiddenStances)
/// ```
public struct GraphPart: Sendable, Hashable {
    /// The whole graph.
    public let whole: ActorGraph
    /// What is shown of it: all its articles, some of its actors, and some links between those.
    public let graph: ActorGraph

    /// A part of a graph.
    init(of whole: ActorGraph, graph: ActorGraph) {
        self.whole = whole
        self.graph = graph
    }

    /// How many actors are hidden.
    public var hiddenActors: Int { whole.actors.count - graph.actors.count }

    /// How many stances are hidden.
    public var hiddenStances: Int { whole.stances.count - graph.stances.count }

    /// How many pairs that only occur together are hidden; a pair with a stance counts as that.
    public var hiddenCooccurrences: Int {
        whole.cooccurrencesWithoutStance.count { pair in
            graph.cooccurrence(of: pair.first, and: pair.second) == nil
        }
    }
}

extension GraphPart {
    /// The part without stances that are less sure.
    public func filtered(minimumConfidence: Double) -> GraphPart {
        GraphPart(of: whole, graph: graph.filtered(minimumConfidence: minimumConfidence).graph)
    }

    /// The most important actors of the part, and the links between them.
    public func strongest(actors count: Int) -> GraphPart {
        GraphPart(of: whole, graph: graph.strongest(actors: count).graph)
    }

    /// The actors of the part with the most stance among them; see
    /// ``ActorGraph/mostOpinionated(actors:)``.
    public func mostOpinionated(actors count: Int) -> GraphPart {
        GraphPart(of: whole, graph: graph.mostOpinionated(actors: count).graph)
    }

    /// The part without co-occurrences of actors who have no stance in it.
    public func withoutBystanders() -> GraphPart {
        GraphPart(of: whole, graph: graph.withoutBystanders().graph)
    }

    /// The strongest links of the part; see ``ActorGraph/strongest(links:)``.
    public func strongest(links count: Int) -> GraphPart {
        GraphPart(of: whole, graph: graph.strongest(links: count).graph)
    }
}

extension ActorGraph {
    /// The pairs that are named together and have no stance in either direction.
    package var cooccurrencesWithoutStance: [CoOccurrence] {
        let pairs = Set(stances.flatMap { [[$0.source, $0.target], [$0.target, $0.source]] })
        return cooccurrences.filter { !pairs.contains([$0.first, $0.second]) }
    }
}
