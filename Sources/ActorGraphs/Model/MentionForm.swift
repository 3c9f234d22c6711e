/// How a mention names its actor.
public enum MentionForm:
    String, Sendable, Hashable, Codable, CaseIterable, Comparable
{
    /// A proper name or an acronym: "Angela Merkel", "NATO".
    case name
    /// A common noun phrase: "the minister".
    case nominal
    /// A pronoun: "she".
    case pronoun
    /// An adjective or a people's name used for its country: "Ukrainian" in "Ukrainian authorities".
    case demonym
    /// A capital or seat used for who sits there: "Moscow rejected", "the Kremlin".
    case metonym
}

extension MentionForm {
    /// Alphabetical order of the raw values, the order in which they are written.
    public static func < (left: MentionForm, right: MentionForm) -> Bool {
        left.rawValue < right.rawValue
    }
}
