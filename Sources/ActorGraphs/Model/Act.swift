/// The root of a political act in PLOVER, the Political Language Ontology for Verifiable Event
/// Records (Open Event Data Alliance; the newer codebook splits `yield` into concede and retreat).
public enum Act:
    String, Sendable, Hashable, Codable, CaseIterable, Comparable
{
    case agree = "AGREE"
    case consult = "CONSULT"
    case support = "SUPPORT"
    case aid = "AID"
    case cooperate = "COOPERATE"
    case yield = "YIELD"
    case request = "REQUEST"
    case accuse = "ACCUSE"
    case reject = "REJECT"
    case threaten = "THREATEN"
    case protest = "PROTEST"
    case sanction = "SANCTION"
    case mobilize = "MOBILIZE"
    case coerce = "COERCE"
    case assault = "ASSAULT"
}

extension Act {
    /// Whether the act is one of conflict, false for one of cooperation; nil for those that may be
    /// either.
    public var isHostile: Bool? {
        switch self {
        case .agree, .support, .aid, .cooperate, .yield: false
        case .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault: true
        case .consult, .request: nil
        }
    }

    /// Alphabetical order of the raw values, the order in which they are written.
    public static func < (left: Act, right: Act) -> Bool { left.rawValue < right.rawValue }
}
