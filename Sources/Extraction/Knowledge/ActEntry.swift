import ActorGraphs

/// One way in which words carry a stance: "crack down on", "criticism of", "hostile to".
struct ActEntry: Sendable {
    /// What the words are, and so how their arguments are found.
    enum WordClass: String, Sendable, CaseIterable {
        /// A verb, with what belongs to it: "accuse", "walk out of talks with".
        case verb
        /// A noun with an owner and a preposition: "X's criticism of Y".
        case noun
        /// An adjective or a predicative phrase: "critical of", "at odds with".
        case adjective
        /// A predicate by which a speaker judges: "is a liar".
        case judgement
        /// The second half of a hyphenated word: "Iran-backed".
        case compound
        /// The first half of a hyphenated word: "pro-Russian".
        case prefix
        /// A preposition of joint action: "together with".
        case preposition
        /// A verb of speech.
        case speech
        /// A verb that turns its complement round: "refuse to support", "lift sanctions".
        case turning
        /// A verb that puts its complement into the future: "promise to help".
        case planning
        /// A verb that gives its subject to the noun it governs: "voice criticism".
        case light
        /// A verb whose subject suffers the noun it governs: "face criticism".
        case receiving
    }

    /// Lemmas of the first word and of the nouns, the other words as they stand.
    let phrase: [String]
    /// What the phrase is.
    let wordClass: WordClass
    /// What is done.
    let act: Act?
    /// The side taken.
    let polarity: Polarity
    /// Where source and target stand, the likeliest first.
    let frames: [Frame]
    /// The share of its right readings among all, 0…1, as counted on annotated articles.
    let weight: Double
}

extension ActEntry {
    /// Where a source and a target stand.
    struct Frame: Sendable, Hashable {
        let source: Slot
        let target: Slot
        /// Whether the stance holds both ways: "X met Y".
        let isReciprocal: Bool
        /// What must be there too, or nil: a preposition ("provide X with"), "to" for an
        /// infinitive ("told X to"), "aid" for goods or money ("sent arms to"), "person" for a
        /// person as the object ("received X").
        let companion: String?
    }

    /// A place beside a cue.
    enum Slot: Sendable, Hashable {
        case subject
        case object
        /// The owner of a noun.
        case owner
        /// The noun that a compound describes.
        case head
        /// What follows that preposition.
        case after(String)

        init(_ code: Substring) {
            switch code {
            case "S": self = .subject
            case "O": self = .object
            case "P": self = .owner
            case "H": self = .head
            default: self = .after(String(code))
            }
        }
    }
}

extension ActEntry.Frame {
    /// A frame in the table's notation: "S>O", "from>S", "S=with", "S>O+with".
    init?(_ code: String) {
        let mark: Character = code.contains("=") ? "=" : ">"
        let sides = code.split(separator: mark)
        guard sides.count == 2 else { return nil }
        let right = sides[1].split(separator: "+")
        source = ActEntry.Slot(sides[0])
        target = ActEntry.Slot(right[0])
        isReciprocal = mark == "="
        companion = right.count > 1 ? String(right[1]) : nil
    }
}
