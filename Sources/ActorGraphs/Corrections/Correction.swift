/// One thing that a person knows better than the reader of the articles.
public enum Correction: Sendable, Hashable {
    /// These are one actor: the last.
    case merge([ActorReference], into: ActorReference)
    /// Where the first is called by these words, the second is meant.
    case split(words: String, from: ActorReference, as: ActorReference)
    /// It is called so.
    case rename(ActorReference, to: String)
    /// It is of another kind; a country, which is known by its code, is merged into instead.
    case retype(ActorReference, to: ActorKind)
    /// It is no actor.
    case ignore(ActorReference)
    /// It belongs to a country or organization, or to none.
    case affiliate(ActorReference, with: ActorReference?)
}

/// An actor as a person names it in a correction.
public enum ActorReference: Sendable, Hashable {
    /// By id, or by one that it had before its kind was changed: person/ana-ruiz.
    case id(String)
    /// By its name or one of its aliases, letter for letter.
    case name(String)
}

extension ActorReference {
    /// Whether it names an actor.
    func names(_ actor: ActorNode) -> Bool {
        switch self {
        case .id(let id): actor.id == id || actor.formerIDs.contains(id)
        case .name(let name): actor.name == name || actor.aliases.contains(name)
        }
    }

    /// The name of an actor that is new: of an id nobody knows one.
    var newName: String? { if case .name(let name) = self { name } else { nil } }

    /// The id that an actor of this name has when it is new, of a kind that is given else.
    ///
    /// A country is known by its code, so a new one needs its id: nil for its name alone.
    func newID(_ kind: ActorKind) -> String? {
        switch self {
        case .id(let id): id
        case .name(let name): kind == .country ? nil : Slug.actor(kind, name)
        }
    }
}
