/// Why a mention belongs to its actor: what decided it, noted where it was decided.
public struct MentionReason: Sendable, Hashable {
    /// What decided.
    public let rule: Rule
    /// The line of the article where the ground for it stands, from 1: the bracket that gives an
    /// acronym, the title that gives a role; nil where it has no place of its own.
    public let line: Int?
    /// How sure the learned reader is, 0…1; nil where a rule decided.
    public let probability: Double?

    /// A reason of those parts.
    public init(_ rule: Rule, line: Int? = nil, probability: Double? = nil) {
        self.rule = rule
        self.line = line.flatMap { $0 > 0 ? $0 : nil }
        self.probability = probability
    }

    /// The ways in which a mention comes to its actor.
    public enum Rule: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
        /// The name of a person with all its words.
        case fullName
        /// The actor's own name.
        case name
        /// A name that a table has for the actor.
        case knownName
        /// Another spelling, or a longer or shorter form, of the name.
        case variant
        /// The last part of a person's name.
        case surname
        /// Another part of a person's name.
        case partOfName
        /// The surname of an office holder of the tables whose country or body the article names.
        case officeHolder
        /// An acronym that the article gives with the name.
        case acronym
        /// The initials of the name.
        case initials
        /// The last words of the name.
        case ending
        /// An office that every state has its own of, with its state.
        case stateOffice
        /// An adjective or a people's name for the country.
        case demonym
        /// A capital for its country.
        case capital
        /// A seat for who sits there.
        case seat
        /// A pronoun for who speaks.
        case speaker
        /// A pronoun for the nearest person who agrees with it.
        case nearestPerson
        /// A pronoun for the only country or organization named near it.
        case onlyNear
        /// A noun with the name right behind it.
        case apposition
        /// A noun for the role of a person.
        case role
        /// A noun for the kind of an organization named before.
        case description
        /// A noun for the country that the article is about, or for the only one named near.
        case country
        /// A noun for the army of a state.
        case army
        /// The learned reader took another mention of the actor for its antecedent.
        case reader
        /// A name that only the learned reader sees.
        case readerName
        /// A person's correction.
        case corrected
        /// The mention of somebody who belongs to the actor.
        case member
    }
}

extension MentionReason.Rule {
    /// Alphabetical order of the raw values, the order in which they are written.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension MentionReason: Comparable {
    /// By rule, then line, then probability.
    public static func < (left: MentionReason, right: MentionReason) -> Bool {
        (left.rule, left.line ?? 0, left.probability ?? -1)
            < (right.rule, right.line ?? 0, right.probability ?? -1)
    }
}

extension MentionReason {
    /// The reason in words, given the name of the actor: "surname of Ana Ruiz".
    public func text(of actor: String) -> String {
        var text = words(actor)
        if let line { text += rule == .acronym ? " in line \(line)" : ", line \(line)" }
        if let probability { text += ": \(probability)" }
        return text
    }

    private func words(_ actor: String) -> String {
        switch rule {
        case .fullName: "full name"
        case .name: "own name"
        case .knownName: "known name of \(actor)"
        case .variant: "another form of the name \(actor)"
        case .surname: "surname of \(actor)"
        case .partOfName: "part of the name \(actor)"
        case .officeHolder: "surname of \(actor), who is known to hold an office of the article"
        case .acronym: "acronym of \(actor), given in the text"
        case .initials: "initials of \(actor)"
        case .ending: "end of the name \(actor)"
        case .stateOffice: "an office of its state"
        case .demonym: "adjective or people of its country"
        case .capital: "capital for its country"
        case .seat: "seat of \(actor)"
        case .speaker: "who speaks there"
        case .nearestPerson: "nearest agreeing person"
        case .onlyNear: "the only one named near"
        case .apposition: "the name follows"
        case .role: "role of \(actor)"
        case .description: "said of \(actor), named before"
        case .country: "the country spoken of"
        case .army: "army of its state"
        case .reader: "the reader"
        case .readerName: "a name that only the reader sees"
        case .corrected: "corrected by the actors file"
        case .member: "belongs to \(actor)"
        }
    }
}
