/// One difference between two graphs that a reader would call one.
///
/// Offsets, salience, confidence and the choice of sentences are no differences: two accounts never
/// share them. That a stance takes half or twice as many sentences is one.
public enum Finding: Sendable, Hashable {
    /// An actor that only the later graph has.
    case actorAdded(ActorNode)
    /// An actor that only the earlier graph has.
    case actorRemoved(ActorNode)
    /// An actor with another name, kind, role or affiliation, or other notes.
    case actorChanged(Change<ActorNode>)
    /// Support that became opposition, or opposition that became support.
    case stanceFlipped(Change<Stance>)
    /// A stance that only the later graph has.
    case stanceAdded(Stance)
    /// A stance that only the earlier graph has.
    case stanceRemoved(Stance)
    /// A stance with another act, modality or claimant, other notes, or one that became or ceased to
    /// be made by hand.
    case stanceChanged(Change<Stance>)
    /// A stance that at least twice as many sentences state.
    case stanceGrew(Change<Stance>)
    /// A stance that half as many sentences state, or fewer.
    case stanceShrank(Change<Stance>)
    /// Two actors whom only the later graph names together, and who are in both graphs.
    case pairAdded(CoOccurrence)
    /// Two actors whom only the earlier graph names together, and who are in both graphs.
    case pairRemoved(CoOccurrence)
}

extension GraphDiff {
    /// What a reader would call different: actors, then stances with the flipped ones first, then
    /// pairs; each group in the order of its ids. See also ``findingsByImportance``.
    public var findings: [Finding] {
        actorFindings + stanceFindings + pairFindings
    }

    private var actorFindings: [Finding] {
        actors.added.map(Finding.actorAdded) + actors.removed.map(Finding.actorRemoved)
            + actors.changed.filter { !fields(of: $0).isEmpty }.map(Finding.actorChanged)
    }

    /// Stances that changed sides: removed with one sign and added with the other.
    package var flips: [Change<Stance>] {
        let removed = Dictionary(stances.removed.map { ($0.direction, $0) }) { first, _ in first }
        return stances.added.compactMap { stance in
            guard let was = stance.direction.opposite.flatMap({ removed[$0] }) else { return nil }
            return Change(before: was, after: stance)
        }
    }

    private var stanceFindings: [Finding] {
        let flips = self.flips
        let flipped = Set(flips.flatMap { [$0.before.direction, $0.after.direction] })
        let added = stances.added.filter { !flipped.contains($0.direction) }
        let removed = stances.removed.filter { !flipped.contains($0.direction) }
        let both = stances.changed.compactMap { change -> Finding? in
            switch change.mark {
            case .changed: .stanceChanged(change)
            case .grown: .stanceGrew(change)
            case .shrunk: .stanceShrank(change)
            case .unchanged, .added, .removed, .flipped: nil
            }
        }
        return flips.map(Finding.stanceFlipped) + added.map(Finding.stanceAdded)
            + removed.map(Finding.stanceRemoved) + both
    }

    /// Pairs of actors who are in both graphs; that a new actor meets others goes without saying.
    private var pairFindings: [Finding] {
        func isInBoth(_ pair: CoOccurrence) -> Bool {
            [pair.first, pair.second].allSatisfy {
                before.actor($0) != nil && after.actor($0) != nil
            }
        }
        return cooccurrences.added.filter(isInBoth).map(Finding.pairAdded)
            + cooccurrences.removed.filter(isInBoth).map(Finding.pairRemoved)
    }
}
