/// What becomes of a correction in one graph.
public enum CorrectionOutcome: Sendable, Hashable {
    /// It is made. Whom it names beside that no actor of the graph is.
    case made(strangers: Set<ActorReference>)
    /// The graph has nobody whom it is about.
    case unmatched
    /// The name is that of several, who have these ids; nothing is changed.
    case ambiguous(String, ids: [String])
    /// The new name is already that of another, who has this id; nothing is changed.
    case taken(String, id: String)
    /// The actor would belong to itself by way of others; nothing is changed.
    case ring
}

extension ActorGraph {
    /// Who an id or a name is of; those whose name it is go before those who have it as an alias.
    func actors(_ reference: ActorReference) -> [ActorNode] {
        let found = actors.filter(reference.names)
        guard case .name(let name) = reference else { return found }
        let own = found.filter { $0.name == name }
        return own.isEmpty ? found : own
    }

    /// What becomes of a correction in this graph.
    func outcome(of correction: Correction) -> CorrectionOutcome {
        guard matches(correction) else { return .unmatched }
        for case .name(let name) in correction.subjects + [correction.other].compactMap(\.self) {
            let found = actors(.name(name))
            if found.count > 1 { return .ambiguous(name, ids: found.map(\.id)) }
        }
        if let other = holder(ofWhatIsGivenBy: correction) {
            return .taken(other.name, id: other.id)
        }
        if case .affiliate(let reference, let other?) = correction,
            let member = actors(reference).first, isOwner(member.id, of: actors(other).first)
        {
            return .ring
        }
        return .made(strangers: strangers(of: correction))
    }

    /// Another actor who has the name, or the id, that a correction gives by a new name or kind.
    private func holder(ofWhatIsGivenBy correction: Correction) -> ActorNode? {
        switch correction {
        case .rename(let reference, let name):
            guard let actor = actors(reference).first else { return nil }
            return actors.first { other in
                other.id != actor.id && other.kind == actor.kind
                    && (other.name == name
                        || actor.kind != .country && other.id == Slug.actor(actor.kind, name))
            }
        case .retype(let reference, let kind):
            guard let actor = actors(reference).first, kind != actor.kind else { return nil }
            return self.actor(Slug.actor(kind, actor.name))
        case .merge, .split, .ignore, .affiliate: return nil
        }
    }

    /// Whether an actor is another, or what that one belongs to by way of others.
    private func isOwner(_ id: String, of actor: ActorNode?) -> Bool {
        var above = actor?.id
        for _ in actors {
            if above == id { return true }
            guard let next = actors.first(where: { $0.id == above }) else { return false }
            above = next.affiliation
        }
        return above == id
    }

    /// Whom a correction takes for an actor of the graph beside the one it is about.
    private func strangers(of correction: Correction) -> Set<ActorReference> {
        let others: [ActorReference] =
            switch correction {
            case .merge(let references, .id(let id)) where GraphID.kind(ofActor: id) != .country:
                references + [.id(id)]
            case .merge(let references, _): references
            case .affiliate(_, .name(let name)?): [.name(name)]
            // A country need not be in the article.
            case .affiliate(_, .id(let id)?) where GraphID.kind(ofActor: id) != .country: [.id(id)]
            default: []
            }
        return Set(others.filter { actors($0).isEmpty })
    }

    /// Whether the graph has the actor, and for a split the mention, that a correction is about, and
    /// whether who is to take its place has an id.
    private func matches(_ correction: Correction) -> Bool {
        switch correction {
        case .merge(let references, let target):
            guard let first = references.flatMap(actors).first else { return false }
            return !actors(target).isEmpty || target.newID(first.kind) != nil
        case .split(let words, let from, let target):
            return actors(from).contains { actor in
                actor.mentions.contains { $0.passage.text == words }
                    && (actors(target).contains { $0.id != actor.id }
                        || target.newID(actor.kind) != nil)
            }
        case .retype(_, .country): return false
        case .rename, .retype, .ignore, .affiliate:
            return !correction.subjects.flatMap(actors).isEmpty
        }
    }
}

extension Correction {
    /// The actors that it changes.
    fileprivate var subjects: [ActorReference] {
        switch self {
        case .merge(let references, _): references
        case .split(_, let actor, _), .rename(let actor, _), .retype(let actor, _),
            .ignore(let actor), .affiliate(let actor, _):
            [actor]
        }
    }

    /// Whom it names beside those.
    fileprivate var other: ActorReference? {
        switch self {
        case .merge(_, let target), .split(_, _, let target): target
        case .affiliate(_, let owner): owner
        case .rename, .retype, .ignore: nil
        }
    }
}
