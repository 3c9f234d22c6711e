/// A token of a sentence with its part of speech, as far as the links need it.
struct Word: Sendable {
    /// A part of speech, or a mark.
    enum Tag: Sendable, Hashable {
        case noun, verb, adjective, adverb, determiner, possessivePronoun, pronoun, number
        case preposition, coordinator, subordinator, relative, that, to
        case auxiliary, modal, negation
        case possessive, hyphen, comma, stop, quote, bracket
    }

    /// Its token, as an index of the article's tokens.
    let token: Int
    /// Its letters in lower case.
    let text: String
    /// What it is.
    var tag: Tag
    /// Its lemma; its letters where it is neither noun nor verb.
    var lemma: String
    /// Its form, for a verb.
    var form: VerbForms.Form?
    /// Its mention, as an index of the mentions of ``Entities``.
    let mention: Int?
    /// Whether it stands between quotation marks.
    let isQuoted: Bool
}
