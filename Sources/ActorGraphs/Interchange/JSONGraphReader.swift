/// Turns the values of a JSON file into the parts of a graph, and remembers where each stood.
struct JSONGraphReader {
    private var builder = ActorGraphBuilder()
    private var places: [InvariantViolation.Part: JSONCursor] = [:]

    private init() {}

    /// The graph of a file's value.
    static func graph(_ file: JSONCursor) throws(JSONGraphError) -> ActorGraph {
        let format = try file.field("format")
        let name = try format.string()
        if name != ActorGraph.jsonFormat {
            throw format.error(.unknownValue(name, expected: [ActorGraph.jsonFormat]))
        }
        var reader = JSONGraphReader()
        try reader.read(file)
        do throws(InvariantViolation) {
            return try reader.builder.build()
        } catch {
            throw (reader.places[error.part] ?? file).error(.broken(error))
        }
    }

    private mutating func read(_ file: JSONCursor) throws(JSONGraphError) {
        var articles: [ArticleRecord] = []
        for cursor in try file.field("articles").elements() {
            let article = try Self.article(cursor)
            try place(.article(article.id), article.id, at: cursor)
            articles.append(article)
            builder.add(article)
        }
        for cursor in try file.field("actors").elements() {
            let actor = try Self.actor(cursor)
            try place(.actor(actor.id), actor.id, at: cursor)
            builder.add(actor)
        }
        for cursor in try file.elements("cooccurrences") {
            let pair = try Self.cooccurrence(cursor, of: articles)
            try place(
                .cooccurrence(pair.first, pair.second), "\(pair.first)–\(pair.second)", at: cursor)
            builder.add(pair)
        }
        for cursor in try file.elements("stances") {
            let stance = try Self.stance(cursor)
            try place(
                .stance(source: stance.source, target: stance.target, polarity: stance.polarity),
                "\(stance.source)→\(stance.target) \(stance.polarity.rawValue)", at: cursor)
            builder.add(stance)
        }
    }

    private mutating func place(
        _ part: InvariantViolation.Part, _ name: String, at cursor: JSONCursor
    ) throws(JSONGraphError) {
        if places.updateValue(cursor, forKey: part) != nil {
            throw cursor.error(.repeated(name))
        }
    }
}

extension JSONGraphReader {
    private static func article(_ cursor: JSONCursor) throws(JSONGraphError) -> ArticleRecord {
        ArticleRecord(
            id: try cursor.field("id").string(), title: try cursor.optional("title")?.string(),
            source: try cursor.optional("source")?.string(),
            sha256: try cursor.field("sha256").string(),
            published: try cursor.optional("published")?.string(),
            characters: try cursor.field("characters").integer(),
            reader: try cursor.optional("reader")?.string())
    }

    private static func actor(_ cursor: JSONCursor) throws(JSONGraphError) -> ActorNode {
        var aliases: [String] = []
        for alias in try cursor.elements("aliases") { aliases.append(try alias.string()) }
        var mentions: [ActorMention] = []
        for mention in try cursor.elements("mentions") {
            mentions.append(
                ActorMention(
                    passage: try passage(mention, text: "text"),
                    form: try mention.field("form").value(MentionForm.self),
                    reason: try mention.optional("reason").flatMap(reason)))
        }
        var formerIDs: [String] = []
        for id in try cursor.elements("formerIds") { formerIDs.append(try id.string()) }
        return ActorNode(
            id: try cursor.field("id").string(), name: try cursor.field("name").string(),
            kind: try cursor.field("kind").value(ActorKind.self), aliases: aliases,
            role: try cursor.optional("role")?.string(),
            affiliation: try cursor.optional("affiliation")?.string(),
            identifiers: try cursor.optional("identifiers")?.strings() ?? [:],
            salience: try cursor.optional("salience")?.number() ?? 0, mentions: mentions,
            notes: try notes(cursor), isNamedByHand: try isByHand(cursor), formerIDs: formerIDs)
    }

    /// A reason by a rule of a later version is passed over, as unknown fields are.
    private static func reason(_ cursor: JSONCursor) throws(JSONGraphError) -> MentionReason? {
        let name = try cursor.field("rule").string()
        guard let rule = MentionReason.Rule(rawValue: name) else { return nil }
        return MentionReason(
            rule, line: try cursor.optional("line")?.integer(),
            probability: try cursor.optional("probability")?.number())
    }

    private static func cooccurrence(
        _ cursor: JSONCursor, of articles: [ArticleRecord]
    ) throws(JSONGraphError) -> CoOccurrence {
        let ends = try cursor.field("actors")
        let ids = try ends.elements()
        guard ids.count == 2 else {
            throw ends.error(
                .wrongType(expected: "the ids of two actors", found: "\(ids.count) of them"))
        }
        var evidence: [Passage] = []
        for quote in try cursor.elements("evidence") {
            evidence.append(try passage(quote, text: "quote"))
        }
        var counts: [CoOccurrence.Counts] = []
        for entry in try cursor.elements("counts") {
            let article = try entry.field("article").string()
            counts.append(try self.counts(entry, article: article))
        }
        if counts.isEmpty {
            // Totals alone belong to the article that the evidence names, or to the only one.
            let only = articles.count == 1 ? articles.first?.id : nil
            guard let article = evidence.first?.article ?? only else {
                throw cursor.error(.missing("counts"))
            }
            counts.append(try self.counts(cursor, article: article))
        }
        return CoOccurrence(
            try ids[0].string(), try ids[1].string(), counts: counts, evidence: evidence)
    }

    private static func counts(
        _ cursor: JSONCursor, article: String
    ) throws(JSONGraphError) -> CoOccurrence.Counts {
        CoOccurrence.Counts(
            article: article, sentences: try cursor.field("sentences").integer(),
            paragraphs: try cursor.field("paragraphs").integer(),
            npmi: try cursor.field("npmi").number())
    }

    private static func stance(_ cursor: JSONCursor) throws(JSONGraphError) -> Stance {
        var evidence: [StanceEvidence] = []
        for entry in try cursor.field("evidence").elements() {
            evidence.append(try self.evidence(entry, of: cursor))
        }
        return Stance(
            source: try cursor.field("source").string(),
            target: try cursor.field("target").string(),
            polarity: try cursor.field("polarity").value(Polarity.self), evidence: evidence,
            isByHand: try isByHand(cursor), notes: try notes(cursor))
    }

    private static func isByHand(_ cursor: JSONCursor) throws(JSONGraphError) -> Bool {
        guard let by = try cursor.optional("by") else { return false }
        let name = try by.string()
        if name != Stance.hand { throw by.error(.unknownValue(name, expected: [Stance.hand])) }
        return true
    }

    private static func notes(_ cursor: JSONCursor) throws(JSONGraphError) -> [String] {
        var notes: [String] = []
        for note in try cursor.elements("notes") { notes.append(try note.string()) }
        return notes
    }

    /// What an entry does not say, its stance says for it.
    private static func evidence(
        _ cursor: JSONCursor, of stance: JSONCursor
    ) throws(JSONGraphError) -> StanceEvidence {
        func either(_ key: String) throws(JSONGraphError) -> JSONCursor? {
            let field = try cursor.anyField(key) == nil ? stance : cursor
            return try field.optional(key)
        }
        let quote = try passage(cursor, text: "quote")
        var cue: Passage?
        if let words = try cursor.optional("cue") {
            cue = try passage(words, text: "text", article: quote.article)
        }
        guard let confidence = try either("confidence") else {
            throw cursor.error(.missing("confidence"))
        }
        return StanceEvidence(
            quote: quote, cue: cue, act: try either("act")?.value(Act.self),
            modality: try either("modality")?.value(Modality.self) ?? .asserted,
            claimedBy: try either("claimedBy")?.string(), confidence: try confidence.number())
    }

    private static func passage(
        _ cursor: JSONCursor, text key: String, article: String? = nil
    ) throws(JSONGraphError) -> Passage {
        let name: String
        if let article { name = article } else { name = try cursor.field("article").string() }
        return Passage(
            article: name, start: try cursor.field("start").integer(),
            end: try cursor.field("end").integer(),
            line: try cursor.optional("line")?.integer() ?? 0,
            column: try cursor.optional("column")?.integer() ?? 0,
            text: try cursor.field(key).string())
    }
}
