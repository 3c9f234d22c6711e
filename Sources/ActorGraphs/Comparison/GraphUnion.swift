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

    /// The union of the two graphs of a diff.
    public init(_ diff: GraphDiff) {
        let whole = diff.before.merged(with: diff.after)
        let flips = diff.flips
        let gone = Set(flips.map(\.before.direction))
        graph = ActorGraph(
            articles: whole.articles, actors: whole.actors, cooccurrences: whole.cooccurrences,
            stances: whole.stances.filter { !gone.contains($0.direction) })
        actorMarks = diff.actors.marks(by: \.id) { !$0.fields.isEmpty }
        pairMarks = diff.cooccurrences.marks(by: \.pair) { _ in false }
        stanceMarks = diff.stances.marks(by: \.direction) { !$0.fields.isEmpty }
            .merging(flips.map { ($0.after.direction, .flipped) }) { $1 }
        formers = Dictionary(flips.map { ($0.after.direction, $0.before) }) { first, _ in first }
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

/// What became of a part between two graphs.
public enum ChangeMark: String, Sendable, Hashable, CaseIterable {
    /// Both graphs have it and say the same of it.
    case unchanged
    /// Only the later graph has it.
    case added
    /// Only the earlier graph has it.
    case removed
    /// Both have it, with another name, kind, role, act, modality or claimant.
    case changed
    /// It went from support to opposition or back.
    case flipped
}

extension Changes {
    /// The marks of the parts that are not unchanged.
    fileprivate func marks<Key: Hashable>(
        by key: (Part) -> Key, isSeen: (Change<Part>) -> Bool
    ) -> [Key: ChangeMark] {
        var marks: [Key: ChangeMark] = [:]
        for part in added { marks[key(part)] = .added }
        for part in removed { marks[key(part)] = .removed }
        for change in changed where isSeen(change) { marks[key(change.after)] = .changed }
        return marks
    }
}
