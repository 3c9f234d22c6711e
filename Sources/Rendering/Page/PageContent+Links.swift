internal import ActorGraphs

extension PageContent {
    /// A line of the picture as one link for every stance that it shows.
    func values(of edge: Drawing.Edge) -> [JSONValue] {
        if let pair = edge.pair {
            return [
                [
                    "id": .string(edge.slug), "line": .string(edge.slug), "polarity": "together",
                    "source": .integer(edge.tail), "target": .integer(edge.head), "label": .null,
                    "acts": [], "confidence": .null, "claimedBy": .null,
                    "count": .integer(pair.sentences), "isByHand": .bool(false), "notes": [],
                    "standing": .optional(edge.standing), "states": Self.states(edge.looks),
                    "note": .null, "isFormer": .bool(false), "isContradicted": .bool(false),
                    "rank": .integer(edge.interest.rawValue),
                    "evidence": .array(pair.evidence.map { value(of: $0) }),
                ]
            ]
        }
        let states = edge.looks.indices.filter { edge.looks[$0] != nil }
        let now = edge.stances.enumerated().map { index, stance in
            // The second stance of a line with two heads leads back.
            let (source, target) = index == 0 ? (edge.tail, edge.head) : (edge.head, edge.tail)
            return value(
                of: stance, edge, id: index == 0 ? edge.slug : edge.backSlug ?? edge.slug,
                from: source, to: target, note: edge.note,
                states: edge.former == nil ? states : states.filter { $0 > 0 })
        }
        guard let former = edge.former else { return now }
        return now + [
            value(
                of: former, edge, id: edge.slug + "-before", from: edge.tail, to: edge.head,
                note: "before it changed sides",
                states: [0], isFormer: true)
        ]
    }

    /// A stance as a link of a line between two boxes.
    private func value(
        of stance: Stance, _ edge: Drawing.Edge, id: String, from source: Int, to target: Int,
        note: String?,
        states: [Int], isFormer: Bool = false
    ) -> JSONValue {
        let acts = Set(stance.evidence.compactMap(\.act)).sorted()
        return [
            "id": .string(id), "line": .string(edge.slug),
            "polarity": .string(stance.polarity.rawValue),
            "source": .integer(source), "target": .integer(target),
            "label": .string(ActLabel.text(for: stance)),
            "acts": .array(acts.map { .string($0.rawValue) }),
            "confidence": .number(stance.confidence),
            "claimedBy": .optional(name(stance.claimedBy)),
            "count": .integer(stance.evidence.count), "isByHand": .bool(stance.isByHand),
            "notes": notes(stance.notes),
            "standing": .optional(edge.standing), "states": .array(states.map { .integer($0) }),
            "isFormer": .bool(isFormer), "isContradicted": .bool(edge.isContradicted),
            "rank": .integer(edge.interest.rawValue),
            "note": .optional(note.map { DisplayText.line($0, limit: 200) }),
            "evidence": .array(stance.evidence.map { value(of: $0.quote, $0) }),
        ]
    }

    /// The numbers of the states that have a part.
    static func states<Look>(_ looks: [Look?]) -> JSONValue {
        .array(looks.indices.filter { looks[$0] != nil }.map { .integer($0) })
    }

    /// A sentence, and what is said of it.
    private func value(of quote: Passage, _ evidence: StanceEvidence? = nil) -> JSONValue {
        let scalars = Array(quote.text.unicodeScalars.prefix(Self.longest + 1))
        let isCut = scalars.count > Self.longest
        let shown = ShownText(Array(scalars.prefix(Self.longest)))
        let place = place(of: quote)
        return [
            "article": place.article.map { .integer($0) } ?? .null,
            "from": .integer(place.from), "to": .integer(place.to),
            "quote": .string(shown.text + (isCut ? "…" : "")),
            "cue": range(of: evidence?.cue, in: quote, shown).map {
                [.integer($0.lowerBound), .integer($0.upperBound)]
            } ?? .null,
            "act": .optional(evidence?.act?.rawValue),
            "modality": .optional(evidence?.modality.rawValue),
            "claimedBy": .optional(name(evidence?.claimedBy)),
            "confidence": evidence.map { .number($0.confidence) } ?? .null,
            "line": .integer(quote.line),
            "address": .optional(drawing.places?.address(of: quote)),
        ]
    }

    /// A sentence longer than this, in Unicode scalars, is cut; the article shows it whole.
    private static let longest = 3000

    /// The article of a passage, and its ends as JavaScript counts where the text is shown.
    func place(of passage: Passage) -> (article: Int?, from: Int, to: Int) {
        let article = articles[passage.article]
        guard let text = texts[passage.article]?.text else {
            return (article, passage.start, passage.end)
        }
        return (article, text.unit(of: passage.start), text.unit(of: passage.end))
    }

    /// Where the words that carry a stance stand in their sentence.
    private func range(of cue: Passage?, in quote: Passage, _ shown: ShownText) -> Range<Int>? {
        guard let cue, cue.article == quote.article, cue.start >= quote.start, cue.end > cue.start,
            cue.end - quote.start <= shown.count
        else { return nil }
        return shown.unit(of: cue.start - quote.start)..<shown.unit(of: cue.end - quote.start)
    }

    func notes(_ notes: [String]) -> JSONValue {
        .array(notes.map { .string(DisplayText.line($0, limit: 1000)) })
    }

    func name(_ id: String?) -> String? {
        id.map { DisplayText.line(drawing.names[$0] ?? $0, limit: 120) }
    }
}
