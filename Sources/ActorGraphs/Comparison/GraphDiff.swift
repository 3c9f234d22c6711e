/// Everything that differs between two graphs, so that one can be made of the other.
///
/// `diff.before.applying(diff) == diff.after` holds for all graphs. What a reader
/// calls a difference is less than that, see ``findings``: the same stance with another sentence
/// to prove it is the same stance.
public struct GraphDiff: Sendable, Hashable {
    /// The earlier graph; an actor whose kind a person changed in either has one id in both.
    public let before: ActorGraph
    /// The later graph, likewise.
    public let after: ActorGraph
    /// The articles, told apart by id.
    public let articles: Changes<ArticleRecord>
    /// The actors, told apart by id.
    public let actors: Changes<ActorNode>
    /// The co-occurrences, told apart by their pair.
    public let cooccurrences: Changes<CoOccurrence>
    /// The stances, told apart by source, target and polarity.
    public let stances: Changes<Stance>

    /// Whether both graphs are of the same texts, so that what differs is in the reading or by hand.
    let areArticlesSame: Bool

    /// The differences between two graphs.
    public init(from before: ActorGraph, to after: ActorGraph) {
        let ids = RetypedActors(of: before.actors + after.actors)
        let (before, after) = (ids.aligning(before), ids.aligning(after))
        self.before = before
        self.after = after
        areArticlesSame =
            Set(before.articles.map(\.sha256)) == Set(after.articles.map(\.sha256))
        articles = Changes(from: before.articles, to: after.articles, by: \.id)
        actors = Changes(from: before.actors, to: after.actors, by: \.id)
        cooccurrences = Changes(from: before.cooccurrences, to: after.cooccurrences, by: \.pair)
        stances = Changes(from: before.stances, to: after.stances, by: \.direction)
    }

    /// Whether the two graphs are equal in everything.
    public var isEmpty: Bool {
        articles.isEmpty && actors.isEmpty && cooccurrences.isEmpty && stances.isEmpty
    }
}

extension ActorGraph {
    /// The graph with the changes of a diff made to it.
    public func applying(_ diff: GraphDiff) -> ActorGraph {
        ActorGraph(
            articles: diff.articles.applied(to: articles, by: \.id).sorted { $0.id < $1.id },
            actors: diff.actors.applied(to: actors, by: \.id).sorted { $0.id < $1.id },
            cooccurrences: diff.cooccurrences.applied(to: cooccurrences, by: \.pair)
                .sorted { $0.pair < $1.pair },
            stances: diff.stances.applied(to: stances, by: \.direction)
                .sorted { $0.direction < $1.direction })
    }
}

extension CoOccurrence {
    /// What tells one co-occurrence from another.
    package var pair: Pair { Pair(first: first, second: second) }

    /// Two actor ids, the smaller first.
    package struct Pair: Sendable, Hashable, Comparable {
        package let first: String
        package let second: String

        package static func < (left: Pair, right: Pair) -> Bool {
            (left.first, left.second) < (right.first, right.second)
        }
    }
}

extension Stance {
    /// What tells one stance from another.
    package var direction: Direction {
        Direction(source: source, target: target, polarity: polarity)
    }

    /// Who stands how towards whom.
    package struct Direction: Sendable, Hashable, Comparable {
        package let source: String
        package let target: String
        package let polarity: Polarity

        /// The same pair with the opposite sign; nil for contact without a side.
        package var opposite: Direction? {
            switch polarity {
            case .support: Direction(source: source, target: target, polarity: .oppose)
            case .oppose: Direction(source: source, target: target, polarity: .support)
            case .neutral: nil
            }
        }

        package static func < (left: Direction, right: Direction) -> Bool {
            (left.source, left.target, left.polarity)
                < (right.source, right.target, right.polarity)
        }
    }
}
