/// The side that a link takes.
public enum Polarity:
    String, Sendable, Hashable, Codable, CaseIterable, Comparable
{
    /// Favours, helps, agrees with or praises.
    case support
    /// Criticises, accuses, harms, threatens, refuses, sues or attacks.
    case oppose
    /// Contact without a side: talks, a visit, a question.
    case neutral
}

extension Polarity {
    /// Alphabetical order of the raw values, the order in which they are written.
    public static func < (left: Polarity, right: Polarity) -> Bool {
        left.rawValue < right.rawValue
    }
}
