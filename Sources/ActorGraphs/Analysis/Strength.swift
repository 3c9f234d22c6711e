extension Stance {
    /// How much says so: the expected number of quotes that state the stance, the sum of their
    /// confidences; a link made by hand counts as one quote at least.
    public var strength: Double {
        max(evidence.reduce(0) { $0 + $1.confidence }, isByHand ? 1 : 0)
    }
}

extension [Stance] {
    /// The strongest first; equals in their order.
    var strongestFirst: [Stance] {
        enumerated().sorted { left, right in
            let (one, other) = (left.element.strength, right.element.strength)
            return one == other ? left.offset < right.offset : one > other
        }.map(\.element)
    }
}

extension ActorGraph {
    /// How much every actor matters, by id, 0…2: its salience and its share in the strength of all
    /// stances, half of each stance for either end.
    ///
    /// Someone named often without taking a side and someone named once in the sharpest sentence
    /// both matter; somebody named once in passing does not.
    public var importance: [String: Double] {
        var importance = Dictionary(actors.map { ($0.id, $0.salience) }) { max($0, $1) }
        let total = stances.reduce(0) { $0 + $1.strength }
        guard total > 0 else { return importance }
        for stance in stances {
            for end in [stance.source, stance.target] {
                importance[end, default: 0] += stance.strength / total / 2
            }
        }
        return importance
    }

    /// The actors, the most important first; equals by id.
    public var actorsByImportance: [ActorNode] {
        let importance = importance
        return actors.sorted {
            let (left, right) = (importance[$0.id] ?? 0, importance[$1.id] ?? 0)
            return left == right ? $0.id < $1.id : left > right
        }
    }

    /// The stances, the strongest first; equals in the graph's order.
    public var stancesByStrength: [Stance] { stances.strongestFirst }

    /// The co-occurrences, the closest first: by sentences, paragraphs, normalised PMI, then ids.
    public var cooccurrencesByStrength: [CoOccurrence] {
        cooccurrences.sorted { left, right in
            let one = (left.sentences, left.paragraphs, left.npmi)
            let other = (right.sentences, right.paragraphs, right.npmi)
            return one == other
                ? (left.first, left.second) < (right.first, right.second) : one > other
        }
    }
}
