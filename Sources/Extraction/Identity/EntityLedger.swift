import ActorGraphs
import Articles

/// The entities found so far and whose mention every mention is.
struct EntityLedger {
    let reading: Reading
    let knowledge: Knowledge
    /// All mentions of the article, in text order.
    var mentions: [Mention]
    /// For every mention its entity, nil while nobody claims it.
    private(set) var owner: [Int?]
    /// The entities in the order in which they were opened.
    private(set) var drafts: [Draft] = []
    /// The first entity of every id.
    private var draftOfID: [String: Int] = [:]

    /// An entity in the making.
    struct Draft {
        var entity: Entity
        /// The gender that a name, a title or the tables tell.
        var gender: Gender?
        /// Folded words for its type and office: what a nominal may call it by.
        var descriptions: Set<String> = []
        /// The key of a state's office; see ``StateBody``.
        var bodyKey: String?
        /// Its mentions in the order in which they were given to it.
        var mentions: [Int] = []
    }

    init(mentions: Mentions, reading: Reading, knowledge: Knowledge) {
        self.reading = reading
        self.knowledge = knowledge
        self.mentions = mentions.all
        owner = Array(repeating: nil, count: mentions.all.count)
    }

    /// Opens an entity and returns its index.
    mutating func open(_ entity: Entity, gender: Gender? = nil) -> Int {
        drafts.append(Draft(entity: entity, gender: gender))
        register(drafts.count - 1)
        return drafts.count - 1
    }

    private mutating func register(_ draft: Int) {
        let id = drafts[draft].entity.id
        if draftOfID[id] == nil { draftOfID[id] = draft }
    }

    /// Gives a mention to an entity, for a reason.
    mutating func assign(_ mention: Int, to draft: Int, because reason: MentionReason) {
        owner[mention] = draft
        drafts[draft].mentions.append(mention)
        guard mentions[mention].reason == nil || !reason.isPlain else { return }
        let isOwn = reason.rule == .knownName && text(mention) == drafts[draft].entity.name
        let isPerson = drafts[draft].entity.kind == .person
        mentions[mention].reason =
            isOwn ? MentionReason(isPerson ? .fullName : .name) : reason
    }

    /// Takes a mention from its entity and gives it to another; an entity without mentions is gone.
    mutating func reassign(_ mention: Int, to draft: Int, because reason: MentionReason) {
        if let old = owner[mention] { drafts[old].mentions.removeAll { $0 == mention } }
        assign(mention, to: draft, because: reason)
    }

    /// Makes one entity of two: the second takes the mentions of the first, which is gone, and what
    /// it did not know itself. The fuller name stays, unless the tables have the second.
    mutating func merge(_ one: Int, into other: Int, because reason: MentionReason) {
        let draft = drafts[one]
        for mention in draft.mentions {
            owner[mention] = other
            mentions[mention].reason = reason
        }
        drafts[one].mentions = []
        let isFuller =
            drafts[other].mentions.allSatisfy { mentions[$0].known == nil }
            && draft.entity.name.split(separator: " ").count
                > drafts[other].entity.name.split(separator: " ").count
        if draftOfID[draft.entity.id] == one { draftOfID[draft.entity.id] = nil }
        update(other) { joined in
            joined.mentions.append(contentsOf: draft.mentions)
            joined.descriptions.formUnion(draft.descriptions)
            joined.bodyKey = joined.bodyKey ?? draft.bodyKey
            joined.gender = joined.gender ?? draft.gender
            joined.entity.affiliation = joined.entity.affiliation ?? draft.entity.affiliation
            joined.entity.role = joined.entity.role ?? draft.entity.role
            joined.entity.identifiers.merge(draft.entity.identifiers) { own, _ in own }
            if isFuller {
                joined.entity.name = draft.entity.name
                joined.entity.id = draft.entity.id
            }
        }
    }

    /// Changes an entity in the making.
    mutating func update(_ draft: Int, _ change: (inout Draft) -> Void) {
        let id = drafts[draft].entity.id
        change(&drafts[draft])
        guard drafts[draft].entity.id != id else { return }
        if draftOfID[id] == draft { draftOfID[id] = drafts.firstIndex { $0.entity.id == id } }
        register(draft)
    }

    /// The entity with an id, if it is open.
    func draft(id: String) -> Int? {
        draftOfID[id]
    }

    /// The folded words of a mention.
    func words(_ mention: Int) -> [String] { Array(reading.words[mentions[mention].tokens]) }

    /// Whether the mention before owns a mention, "Orzan's army", with nothing between.
    func isOwned(_ mention: Int) -> Bool {
        mention > 0
            && mentions[mention - 1].tokens.upperBound + 1 == mentions[mention].tokens.lowerBound
            && reading.article.tokens[mentions[mention - 1].tokens.upperBound].kind == .possessive
    }

    /// The owner of a mention, where it is a name that no table has and of no state that is known:
    /// not "the Interior Ministry's" guards.
    func unknownOwner(of mention: Int) -> Int? {
        guard isOwned(mention), mentions[mention - 1].form == .name,
            let draft = owner[mention - 1], drafts[draft].entity.kind == .organization,
            drafts[draft].bodyKey == nil,
            drafts[draft].entity.affiliation.map(Country.isID) != true,
            drafts[draft].mentions.allSatisfy({ mentions[$0].known == nil })
        else { return nil }
        return draft
    }

    /// The words of a mention as they are read, without markup.
    func text(_ mention: Int) -> String {
        reading.text(mentions[mention].tokens)
    }

    /// The line of the article where a mention stands.
    func line(of mention: Int) -> Int {
        reading.article.position(at: mentions[mention].range.lowerBound).line
    }

    /// The country's entity, opened if need be.
    mutating func country(id: String) -> Int? {
        if let open = draft(id: id) { return open }
        guard let country = knowledge.countries.country(id: id) else { return nil }
        return open(
            Entity(
                id: id, name: country.name, kind: .country,
                identifiers: ["iso3166": country.code.uppercased()]))
    }
}
