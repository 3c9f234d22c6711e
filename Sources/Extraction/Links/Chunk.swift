/// A small phrase of a sentence: a noun group, a verb group, or a word that joins them.
struct Chunk: Sendable {
    /// What a chunk is.
    enum Kind: Sendable, Hashable {
        case noun, verb, adjective, adverb
        case preposition, coordinator, subordinator, relative, that
        case comma, stop, quote
    }

    /// What it is.
    let kind: Kind
    /// Its words, as indices of the sentence's words.
    let words: Range<Int>
    /// The word that decides: the last noun, the main verb.
    let head: Int
    /// Further facts about a verb group.
    var verb: VerbGroup?
}

/// What a verb group says besides its main verb.
struct VerbGroup: Sendable, Hashable {
    /// How a verb group stands to its subject.
    enum Finiteness: Sendable, Hashable {
        case finite, infinitive, gerund
        /// A past form without auxiliary that is a participle: "detained by police".
        case participle
    }

    var lemma: String
    var finiteness: Finiteness
    /// "was accused", "got arrested".
    var isPassive = false
    /// "did not", "never", "no longer".
    var isNegated = false
    /// Its modal verb: "may", "will".
    var modal: String?
    /// "to be", "is to": the main verb is a form of be.
    var isCopula = false
}
