package import ActorGraphs

/// A span of the article that may name an actor, before it is known which one.
package struct Mention: Sendable, Hashable {
    /// Where it stands, in Unicode scalars of the article: the shortest span that names the actor.
    package var range: Range<Int>
    /// Its tokens, as indices of the article's tokens.
    package var tokens: Range<Int>
    /// Its sentence, as an index of the article's sentences.
    package var sentence: Int
    /// What it seems to be.
    package var kind: ActorKind
    /// How it names its actor.
    package var form: MentionForm
    /// Whether it acts or is acted upon; false for a place that is only a place ("in Istanbul").
    package var isActor: Bool
    /// The id of the actor that knowledge gives for it, "country/tur" for "Ankara", else nil.
    package var known: String?
    /// The title, office or description that the text gives beside it: "Turkish Foreign Minister".
    package var role: String?
    /// The rank before a name whose office stands apart: "Gen." in "Gen. Omar Sow, the army chief".
    package var rank: String?
    /// The id of the country or organization that the text or `role` joins it to.
    package var affiliation: String?
    /// Where the mention of that organization begins, when its id is not known yet.
    package var affiliatedAt: Int?
    /// Why it belongs to its actor, as far as that is decided.
    package var reason: MentionReason?

    package init(
        range: Range<Int>, tokens: Range<Int>, sentence: Int, kind: ActorKind, form: MentionForm,
        isActor: Bool = true, known: String? = nil, role: String? = nil, rank: String? = nil,
        affiliation: String? = nil, affiliatedAt: Int? = nil, reason: MentionReason? = nil
    ) {
        self.range = range
        self.tokens = tokens
        self.sentence = sentence
        self.kind = kind
        self.form = form
        self.isActor = isActor
        self.known = known
        self.role = role
        self.rank = rank
        self.affiliation = affiliation
        self.affiliatedAt = affiliatedAt
        self.reason = reason
    }
}
