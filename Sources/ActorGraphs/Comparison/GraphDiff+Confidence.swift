extension GraphDiff {
    /// The diff without the stances of which neither graph is that sure.
    ///
    /// A stance that one graph holds to be surer than the other stays in both, or it would seem to
    /// come or go when only its confidence moved past the limit.
    public func filtered(minimumConfidence least: Double) -> GraphDiff {
        let flips = Dictionary(
            self.flips.flatMap {
                [($0.before.direction, $0.after), ($0.after.direction, $0.before)]
            }
        ) { first, _ in first }
        func isSure(_ stance: Stance) -> Bool {
            [before.stance(of: stance.direction), after.stance(of: stance.direction)]
                .contains { ($0?.confidence ?? -1) >= least }
                || (flips[stance.direction]?.confidence ?? -1) >= least
        }
        let parts = [before, after].map { graph in
            ActorGraph(
                articles: graph.articles, actors: graph.actors, cooccurrences: graph.cooccurrences,
                stances: graph.stances.filter(isSure))
        }
        return GraphDiff(from: parts[0], to: parts[1])
    }
}
