/// How a link is put: as a fact, a denial, a guess, a condition or a plan.
public enum Modality:
    String, Sendable, Hashable, Codable, CaseIterable, Comparable
{
    /// Stated as a fact.
    case asserted
    /// Denied; a negated act is no stance, and no graph that this package makes contains one.
    case negated
    /// Put as possible or reported as likely: "may back".
    case hedged
    /// Bound to a condition: "if they attack".
    case conditional
    /// Planned or announced: "will support".
    case future
}

extension Modality {
    /// Alphabetical order of the raw values, the order in which they are written.
    public static func < (left: Modality, right: Modality) -> Bool {
        left.rawValue < right.rawValue
    }
}
