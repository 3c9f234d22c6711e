internal import ActorGraphs

/// The act on a line: at most three words, the article's own where it has them.
enum ActLabel {
    /// The words for a stance, on one line.
    static func text(for stance: Stance) -> String { label(for: stance).text }

    /// The words for a stance, with what became of it before them.
    static func label(
        for stance: Stance, claimant: String? = nil, before: String = ""
    ) -> Drawing.Label {
        let words = stance.strongest?.cue.map { trimmed($0.text) } ?? ""
        let act = words.isEmpty || isUnclear(words) ? verb(for: stance) : words
        let notes = [
            note(on: stance.modality), claimant.map { "says " + $0 },
            stance.isByHand ? "by hand" : nil,
        ]
        return Drawing.Label(before + act, notes: notes.compactMap(\.self))
    }

    /// Whether a cue says nothing by itself, or the opposite of what its sentence says: a lone noun
    /// ("dialogue" that is refused, "sanctions" that are lifted) or a verb that lives by its object
    /// ("raised").
    static func isUnclear(_ words: String) -> Bool {
        let word = words.lowercased()
        guard !word.contains(" ") else { return false }
        let endings = [
            "tion", "tions", "sion", "sions", "ment", "ments", "ance", "ence", "ism", "ship",
            "ships", "ness", "logue", "logues", "sal", "sals",
        ]
        return unclear.contains(word) || endings.contains { word.hasSuffix($0) }
    }

    private static let unclear: Set = [
        // Nouns.
        "accord", "accords", "aid", "airstrike", "airstrikes", "alliance", "ally", "allies",
        "arms", "arrest", "arrests", "attack", "attacks", "ban", "bans", "blockade", "call",
        "calls", "ceasefire", "charge", "charges", "clash", "clashes", "coalition", "concern",
        "concerns", "conflict",
        "contact", "contacts", "criticism", "deal", "deals", "demand", "demands", "dispute",
        "disputes", "drill", "drills", "embargo", "enemy", "enemies", "exercise", "exercises",
        "feud", "friend", "friends", "fund", "funds", "gratitude", "help", "invasion", "joint",
        "lawsuit", "loan", "loans", "meeting", "meetings", "opponent", "opponents", "pact",
        "pacts", "partner", "partners", "peace", "plan", "plans", "plea", "pleas", "praise",
        "pressure", "probe", "protest", "protests", "raid", "raids", "relations", "request",
        "requests", "rift", "rival", "rivals", "row", "sanctions", "standoff", "strike", "strikes",
        "summit", "supplies", "support", "talks", "tariff", "tariffs", "tension", "tensions",
        "thanks",
        "threat", "threats", "ties", "treaty", "trip", "troops", "truce", "veto", "victory",
        "visit", "visits", "war", "weapons",
        // Verbs that live by their object.
        "brought", "did", "gave", "give", "gives", "given", "got", "held", "hold", "holds",
        "issued", "made", "make", "makes", "put", "raise", "raised", "raises", "said", "set",
        "showed", "take", "taken", "takes", "took", "expressed", "voiced",
    ]

    /// How a stance that is not stated as a fact is marked.
    static func note(on modality: Modality) -> String? {
        switch modality {
        case .asserted: nil
        case .hedged: "perhaps"
        case .conditional: "conditional"
        case .future: "planned"
        case .negated: "not"
        }
    }

    /// A cue without small words at its ends and without marks, cut to three words.
    static func trimmed(_ cue: String) -> String {
        let line = DisplayText.line(cue, limit: 120)
        var words = line.split(separator: " ").map(bare).filter { !$0.isEmpty }
        while let first = words.first, words.count > 1, isSmall(first) { words.removeFirst() }
        let isCut = words.count > 3
        words = Array(words.prefix(3))
        // A preposition may end a cue ("stands with"), but not one that was cut behind it.
        if isCut, words.count > 1, words.last.map(isSmall) ?? false { words.removeLast() }
        while let last = words.last, words.count > 1, isDangling(last) { words.removeLast() }
        return DisplayText.line(words.joined(separator: " "), limit: 28)
    }

    /// Words for an act when the article's own are not known or not clear; an act of the other side
    /// than the stance's gives way to the side.
    static func verb(for stance: Stance) -> String {
        let side: Bool? =
            switch stance.polarity {
            case .support: false
            case .oppose: true
            case .neutral: nil
            }
        return verb(
            for: stance.act?.isHostile == side || side == nil ? stance.act : nil, stance.polarity)
    }

    private static func verb(for act: Act?, _ polarity: Polarity) -> String {
        switch act {
        case .agree: "agrees with"
        case .consult: "talks with"
        case .support: "backs"
        case .aid: "helps"
        case .cooperate: "works with"
        case .yield: "gives way to"
        case .request: "asks"
        case .accuse: "accuses"
        case .reject: "rejects"
        case .threaten: "threatens"
        case .protest: "protests against"
        case .sanction: "sanctions"
        case .mobilize: "mobilizes against"
        case .coerce: "coerces"
        case .assault: "attacks"
        case nil:
            switch polarity {
            case .support: "supports"
            case .oppose: "opposes"
            case .neutral: "in contact with"
            }
        }
    }

    /// The word without the marks around it.
    private static func bare(_ word: some StringProtocol) -> String {
        let marks = ",.;:!?\"“”„«»()[]…"
        return String(
            word.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
    }

    /// Words that lean on the next one; a preposition may end a label ("stands with").
    private static func isDangling(_ word: String) -> Bool {
        let dangling: Set = [
            "a", "an", "the", "and", "or", "that", "to", "as", "of", "its", "his", "her", "their",
            "our", "was", "were", "is", "are", "be", "been", "being", "has", "have", "had",
        ]
        return dangling.contains(word.lowercased()) || word.hasSuffix("'s")
            || word.hasSuffix("’s")
    }

    /// Articles, prepositions, possessives and auxiliaries, which say nothing at the ends of a cue.
    private static func isSmall(_ word: String) -> Bool {
        let small: Set = [
            "a", "an", "the", "to", "of", "by", "for", "with", "on", "in", "at", "as", "and", "or",
            "that", "its", "his", "her", "their", "our", "was", "were", "is", "are", "be", "been",
            "being", "has", "have", "had", "from", "over", "about",
        ]
        return small.contains(word.lowercased())
    }
}
