/// What an actor is.
public enum ActorKind:
    String, Sendable, Hashable, Codable, CaseIterable, Comparable
{
    /// A named human being.
    case person
    /// A state with its government, army and officials, or its people as a political body.
    case country
    /// A party, ministry, agency, company, media house, armed group, court or international body.
    case organization
}

extension ActorKind {
    /// Alphabetical order of the raw values, the order in which they are written.
    public static func < (left: ActorKind, right: ActorKind) -> Bool {
        left.rawValue < right.rawValue
    }
}
