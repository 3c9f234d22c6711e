extension DOTFields {
    /// The side that a link takes, and whether somebody changed it.
    ///
    /// It is `polarity`, unless the colour alone is that of another side; without `polarity` the
    /// colour, by which a person may draw a link. Who draws a link in other colours for their looks
    /// leaves its side.
    func side() -> (side: Polarity?, isChanged: Bool) {
        guard text("polarity") != nil else {
            let isPair = !numbered("together").isEmpty
            return (isPair ? nil : DOTPalette.polarity(ofColorNamed: text("color")), false)
        }
        guard let stated = value("polarity", as: Polarity.self) else { return (nil, false) }
        let drawn = DOTPalette.polarity(ofPlainColor: text("color"))
        let words = DOTPalette.polarity(ofColor: text("fontcolor"))
        let head = DOTPalette.polarity(ofArrowhead: text("arrowhead"))
        if let words, words == head, words != stated {
            // What is only drawn still says the old side, whether or not the colour was changed
            // too; where all of it but the style does, it was drawn anew to somebody's taste.
            let isDashed = text("style").map { $0 == "dashed" } ?? (words == .neutral)
            return (stated, drawn != words || isDashed == (words == .neutral))
        }
        if let drawn, drawn != stated, words == stated || head == stated { return (drawn, true) }
        return (stated, false)
    }

    /// Whether a link, or an actor's name, says that a person answers for it: by `by="hand"`, a link
    /// also by evidence without the confidence that the program writes.
    func saysByHand() -> Bool {
        switch text("by") {
        case Stance.hand?: return true
        case nil: break
        default: reportInvalid("by", expected: "\"\(Stance.hand)\"")
        }
        return numbered("evidence").contains { text($0 + "_confidence") == nil }
    }

    /// What a link must have and does not.
    var lacking: String {
        ["polarity", "evidence1", "evidence1_place", "by"].filter { data($0) == nil }
            .joined(separator: ", ")
    }

    /// Whether the link has the words of a quote, or the place of one.
    var hasEvidence: Bool {
        !numbered("evidence").isEmpty || text("evidence1_place") != nil
    }

    /// The evidence of a stance under the names of its attributes; `ids` are the actors' by the names
    /// of their nodes.
    func stanceEvidence(_ ids: [String: String]) -> [NamedEvidence] {
        numbered("evidence").compactMap { prefix in
            let quote = quote(prefix)
            let act = value(prefix + "_act", as: Act.self)
            let modality = value(prefix + "_modality", as: Modality.self) ?? .asserted
            let confidence = number(prefix + "_confidence") ?? 1
            guard let quote else { return nil }
            let evidence = StanceEvidence(
                quote: quote, cue: cue(prefix, in: quote), act: act, modality: modality,
                claimedBy: text(prefix + "_claimed_by").map { ids[$0] ?? $0 },
                confidence: confidence)
            return (prefix, evidence)
        }
    }

    /// The sentences of a co-occurrence.
    func quotes() -> [Passage] { numbered("evidence").compactMap(quote) }

    /// The counts of a co-occurrence.
    func counts() -> [CoOccurrence.Counts] {
        numbered("together").compactMap { prefix in
            let (sentences, paragraphs) = (
                integer(prefix + "_sentences"), integer(prefix + "_paragraphs")
            )
            if text(prefix + "_npmi") == nil { reportMissing(prefix + "_npmi") }
            let npmi = number(prefix + "_npmi")
            guard let article = required(prefix), let sentences, let paragraphs, let npmi else {
                return nil
            }
            return CoOccurrence.Counts(
                article: article, sentences: sentences, paragraphs: paragraphs, npmi: npmi)
        }
    }

    /// The words of an attribute at `article start-end line:column`.
    private func quote(_ prefix: String) -> Passage? {
        let name = prefix + "_place"
        let words = required(prefix)
        guard let place = required(name) else { return nil }
        let parts = place.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let extent = Extent(parts[1]) else {
            reportInvalid(name, expected: "\"article start-end line:column\"")
            return nil
        }
        return words.map { extent.passage(of: String(parts[0]), text: $0) }
    }

    /// Offsets, with a line and column where they are known.
    struct Extent {
        private let offsets: [Int]
        private let position: [Int]

        /// `start-end` or `start-end line:column`.
        init?(_ text: Substring) {
            let parts = text.split(separator: " ")
            guard let first = parts.first, parts.count <= 2,
                let offsets = Self.pair(first, "-"),
                let position = parts.count == 2 ? Self.pair(parts[1], ":") : [0, 0]
            else { return nil }
            self.offsets = offsets
            self.position = position
        }

        func passage(of article: String, text: String) -> Passage {
            Passage(
                article: article, start: offsets[0], end: offsets[1], line: position[0],
                column: position[1], text: text)
        }

        private static func pair(_ text: Substring, _ separator: Character) -> [Int]? {
            let numbers = text.split(separator: separator, omittingEmptySubsequences: false)
                .compactMap { Int($0) }.filter { (0...ActorGraph.largestCount).contains($0) }
            return numbers.count == 2 ? numbers : nil
        }
    }
}
