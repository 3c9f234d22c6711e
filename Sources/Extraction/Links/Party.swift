import ActorGraphs

/// An actor as the argument of a cue.
struct Party: Sendable, Hashable {
    /// How the words stand for the actor.
    enum Directness: Int, Sendable, Hashable {
        /// The group names it: "Ukraine", "President Putin".
        case direct
        /// The group acts for it: "Ukrainian authorities", "officials from Turkey".
        case actingFor
        /// The group is a thing of it: "Turkey's proposal".
        case possession
        /// "We" in a quotation.
        case speaker
    }

    /// The actor, as an index of the entities.
    let entity: Int
    /// How the words stand for it.
    let directness: Directness
}
