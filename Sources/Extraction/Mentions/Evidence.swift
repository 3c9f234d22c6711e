/// How much speaks for each thing that an unknown name may be, in roughly log-odds steps.
struct Evidence: Sendable, Hashable {
    var person = 0.0
    var organization = 0.0
    var place = 0.0
    var thing = 0.0

    static func += (left: inout Evidence, right: Evidence) {
        left.person += right.person
        left.organization += right.organization
        left.place += right.place
        left.thing += right.thing
    }

    /// The evidence with every weight held within a bound: ten weak hints make no proof.
    func clamped(to bound: Double) -> Evidence {
        func clamp(_ value: Double) -> Double { min(max(value, -bound), bound) }
        return Evidence(
            person: clamp(person), organization: clamp(organization), place: clamp(place),
            thing: clamp(thing))
    }
}
