public import ActorGraphs

/// Something in an article that was not understood, and where.
public struct Unknown: Sendable, Hashable {
    /// What was not understood.
    public let kind: Kind
    /// The words, at the first place where they stand.
    public let words: Passage
    /// The sentence around them.
    public let sentence: Passage
    /// The names of the actors on both sides of a verb or a stance; for a quotation, the words for
    /// whoever speaks, if there are any.
    public let between: [String]
    /// How often the article has it.
    public let count: Int
    /// The side of a stance in doubt; nil for everything else.
    public let polarity: Polarity?
    /// How probable a stance in doubt is, 0…1; nil for everything else.
    public let probability: Double?

    /// What can fail to be understood.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// Capitalised words that became no actor and no place.
        case name
        /// A verb from one actor to another that names no act of the tables.
        case verb
        /// A verb that names an act, between two actors for whom the sentence gave no stance.
        case stance
        /// A side that one actor is likelier than not to take towards another, too unsure for a link.
        case doubt
        /// A quotation in nobody's words.
        case quotation
    }

    init(
        _ kind: Kind, words: Passage, sentence: Passage, between: [String] = [], count: Int = 1,
        polarity: Polarity? = nil, probability: Double? = nil
    ) {
        self.kind = kind
        self.words = words
        self.sentence = sentence
        self.between = between
        self.count = count
        self.polarity = polarity
        self.probability = probability
    }
}
