/// One actor: a person, a country or an organization, with all its names and mentions.
public struct ActorNode: Sendable, Hashable {
    /// A slug of kind and canonical name, "person/vladimir-putin", or "country/" and the lower-case
    /// ISO 3166 alpha-3 code; the same from article to article.
    public internal(set) var id: String
    /// The name to show.
    public internal(set) var name: String
    /// What the actor is.
    public internal(set) var kind: ActorKind
    /// Other names that the articles use, sorted, without ``name``.
    public internal(set) var aliases: [String]
    /// The office or description that the text gives: "Turkish Foreign Minister".
    public let role: String?
    /// The id of the country or organization that the actor belongs to; it need not be in the graph.
    public internal(set) var affiliation: String?
    /// Codes of other registers by scheme: `["iso3166": "UKR"]`.
    public let identifiers: [String: String]
    /// The share of an article's actor mentions that name this actor, 0…1: over several articles the
    /// largest, of several actors that were made one the sum.
    public internal(set) var salience: Double
    /// Every mention, in article order.
    public internal(set) var mentions: [ActorMention]
    /// What people noted on the actor, sorted, each once.
    public let notes: [String]
    /// Whether a person gave the ``name``, which then holds in a merge.
    public internal(set) var isNamedByHand: Bool
    /// The ids that the actor had before a person changed its kind, sorted; a merge takes actors of
    /// these ids for this one, and an ``affiliation`` may still name one of them.
    public internal(set) var formerIDs: [String]

    /// An actor of those parts; aliases, mentions and former ids are sorted, each kept once.
    public init(
        id: String, name: String, kind: ActorKind, aliases: [String] = [], role: String? = nil,
        affiliation: String? = nil, identifiers: [String: String] = [:], salience: Double = 0,
        mentions: [ActorMention] = [], notes: [String] = [], isNamedByHand: Bool = false,
        formerIDs: [String] = []
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.aliases = aliases.filter { $0 != name }.sortedOnce()
        self.role = role
        self.affiliation = affiliation
        self.identifiers = identifiers
        self.salience = salience
        self.mentions = mentions.sorted(by: <, joining: { $0.joined(with: $1) })
        self.notes = notes.sortedOnce()
        self.isNamedByHand = isNamedByHand
        self.formerIDs = formerIDs.sortedOnce()
    }

    /// The ``affiliation``, but none with what the actor itself is or was.
    package var otherAffiliation: String? {
        affiliation.flatMap { $0 == id || formerIDs.contains($0) ? nil : $0 }
    }
}

/// One place where an article names an actor.
public struct ActorMention: Sendable, Hashable {
    /// Where, and the words.
    public let passage: Passage
    /// How the actor is named there.
    public let form: MentionForm
    /// Why it belongs to the actor; nil where that is not known.
    public let reason: MentionReason?

    /// A mention of that form at that place.
    public init(passage: Passage, form: MentionForm, reason: MentionReason? = nil) {
        self.passage = passage
        self.form = form
        self.reason = reason
    }
}

extension ActorMention: Comparable {
    /// Article order, then by form.
    public static func < (left: ActorMention, right: ActorMention) -> Bool {
        if left.passage.isSamePlace(as: right.passage), left.form != right.form {
            return left.form < right.form
        }
        return left.passage < right.passage
    }

    /// One mention of two of one form at the same place, with the first of their reasons; nil for two
    /// mentions.
    func joined(with other: ActorMention) -> ActorMention? {
        guard form == other.form, let passage = passage.joined(with: other.passage) else {
            return nil
        }
        return ActorMention(
            passage: passage, form: form,
            reason: [reason, other.reason].compactMap { $0 }.min())
    }
}
