/// Two graphs on one sheet, every part marked with what became of it.
///
/// A stance that changed sides appears once, as it is now; ``former(of:)`` gives what it was.
public struct GraphUnion: Sendable, Hashable {
    /// All actors and links of both graphs, but for the former side of flipped stances.
    public let graph: ActorGraph
    private let actorMarks: [String: ChangeMark]
    private let stanceMarks: [Stance.Direction: ChangeMark]
    private let pairMarks: [CoOccurrence.Pair: ChangeMark]
    private let formers: [Stance.Direction: Stance]
    private let diff: GraphDiff

    /// The union of the two graphs of a diff.
    public init(_ diff: GraphDiff) {
        self.diff = diff
        let whole = diff.before.merged(with: diff.after)
        let flips = diff.flips
        let gone = Set(flips.map(\.before.direction))
        graph = ActorGraph(
            articles: whole.articles, actors: whole.actors, cooccurrences: whole.cooccurrences,
            stances: whole.stances.filter { !gone.contains($0.direction) })
        actorMarks = diff.actors.marks(by: \.id) {
            diff.fields(of: $0).isEmpty ? .unchanged : .changed
        }
        pairMarks = diff.cooccurrences.marks(by: \.pair) { _ in .unchanged }
        stanceMarks = diff.stances.marks(by: \.direction) { $0.mark }
            .merging(flips.map { ($0.after.direction, .flipped) }) { $1 }
        // As the union has them, whose articles may have other names.
        formers = Dictionary(
            flips.map {
                ($0.after.direction, whole.stance(of: $0.before.direction) ?? $0.before)
            }
        ) { first, _ in first }
    }

    /// What became of the actor of that id.
    public func mark(ofActor id: String) -> ChangeMark { actorMarks[id] ?? .unchanged }

    /// What became of a stance of ``graph``.
    public func mark(of stance: Stance) -> ChangeMark {
        stanceMarks[stance.direction] ?? .unchanged
    }

    /// What became of a co-occurrence of ``graph``.
    public func mark(of pair: CoOccurrence) -> ChangeMark { pairMarks[pair.pair] ?? .unchanged }

    /// What a flipped stance of ``graph`` was before.
    public func former(of stance: Stance) -> Stance? { formers[stance.direction] }
}

extension GraphUnion {
    /// A stance of ``graph`` as the earlier graph has it, for a flipped one its other side; nil for a
    /// new one.
    public func before(_ stance: Stance) -> Stance? {
        former(of: stance) ?? diff.before.stance(of: stance.direction)
    }

    /// A stance of ``graph`` as the later graph has it; nil for one that is gone.
    public func after(_ stance: Stance) -> Stance? { diff.after.stance(of: stance.direction) }

    /// An actor as the earlier graph has it; nil for a new one.
    public func before(_ actor: ActorNode) -> ActorNode? { diff.before.actor(actor.id) }

    /// An actor as the later graph has it; nil for one that is gone.
    public func after(_ actor: ActorNode) -> ActorNode? { diff.after.actor(actor.id) }
}

extension ActorGraph {
    /// The stance with that source, target and polarity, or nil.
    package func stance(of direction: Stance.Direction) -> Stance? {
        stances(from: direction.source, to: direction.target)
            .first { $0.polarity == direction.polarity }
    }
}

/// What became of a part between two graphs.
public enum ChangeMark: String, Sendable, Hashable, CaseIterable {
    /// Both graphs have it and say the same of it.
    case unchanged
    /// Only the later graph has it.
    case added
    /// Only the earlier graph has it.
    case removed
    /// Both have it, with another name, kind, act, modality or claimant, or each with a role of its own.
    case changed
    /// Both have it, and the later one in at least twice as many sentences.
    case grown
    /// Both have it, and the later one in half as many sentences or fewer.
    case shrunk
    /// It went from support to opposition or back.
    case flipped
}

extension Changes {
    /// The marks of the parts that are not unchanged.
    fileprivate func marks<Key: Hashable>(
        by key: (Part) -> Key, ofChange mark: (Change<Part>) -> ChangeMark
    ) -> [Key: ChangeMark] {
        var marks: [Key: ChangeMark] = [:]
        for part in added { marks[key(part)] = .added }
        for part in removed { marks[key(part)] = .removed }
        for change in changed { marks[key(change.after)] = mark(change) }
        return marks
    }
}
