// The links that the edges of a graph's DOT document draw.

extension ActorGraph {
    /// The stance that an edge draws, if it draws one.
    func stance(drawnBetween ends: [DOTEnd], _ attributes: [DOTAttribute]) -> Stance? {
        let names = Self.names(ends)
        let text = attributes.first { $0.name == "polarity" }?.text
        guard names.count == 2, let polarity = text.flatMap(Polarity.init(rawValue:)) else {
            return nil
        }
        return stances(from: names[0], to: names[1]).first { $0.polarity == polarity }
    }

    /// The co-occurrence that an edge draws, if both of its ends are named together.
    func cooccurrence(drawnBetween ends: [DOTEnd]) -> CoOccurrence? {
        let names = Self.names(ends)
        guard names.count == 2 else { return nil }
        return cooccurrence(of: names[0], and: names[1])
    }

    private static func names(_ ends: [DOTEnd]) -> [String] {
        ends.compactMap { end in
            if case .nodes(let ports) = end { ports.first?.name } else { nil }
        }
    }
}
