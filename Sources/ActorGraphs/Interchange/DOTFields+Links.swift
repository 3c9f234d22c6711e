extension DOTFields {
    /// The side that a link takes: `polarity`, unless somebody changed the colour alone; without
    /// `polarity` the colour, by which a person may draw a link.
    func polarity() -> Polarity? {
        guard text("polarity") != nil else {
            return numbered("together").isEmpty
                ? DOTPalette.polarity(ofColorNamed: text("color")) : nil
        }
        guard let stated = value("polarity", as: Polarity.self) else { return nil }
        guard let drawn = DOTPalette.polarity(ofColor: text("color")), drawn != stated else {
            return stated
        }
        // Words or arrowhead still say what the colour said before.
        let others = [
            DOTPalette.polarity(ofColor: text("fontcolor")),
            DOTPalette.polarity(ofArrowhead: text("arrowhead")),
        ]
        return others.contains(stated) ? drawn : stated
    }

    /// Whether a person made a link or changed its side: it says `by="hand"`, it has evidence
    /// without the confidence that the program writes, or its colour is that of another side.
    func isByHand() -> Bool {
        switch text("by") {
        case Stance.hand?: return true
        case nil: break
        default: reportInvalid("by", expected: "\"\(Stance.hand)\"")
        }
        if numbered("evidence").contains(where: { text($0 + "_confidence") == nil }) { return true }
        guard let stated = text("polarity"),
            let drawn = DOTPalette.polarity(ofColor: text("color"))
        else { return false }
        return drawn.rawValue != stated
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

    /// The evidence of a stance; `ids` are the actors' by the names of their nodes.
    func stanceEvidence(_ ids: [String: String]) -> [StanceEvidence] {
        numbered("evidence").compactMap { prefix in
            let quote = quote(prefix)
            let act = value(prefix + "_act", as: Act.self)
            let modality = value(prefix + "_modality", as: Modality.self) ?? .asserted
            let confidence = number(prefix + "_confidence") ?? 1
            guard let quote else { return nil }
            return StanceEvidence(
                quote: quote, cue: cue(prefix, in: quote), act: act, modality: modality,
                claimedBy: text(prefix + "_claimed_by").map { ids[$0] ?? $0 },
                confidence: confidence)
        }
    }

    /// The words that a person put on a link, without what Graphviz's tools and older acts leave
    /// behind; nil for none.
    var changedLabel: String? {
        guard case .text(let label)? = raw("label") else { return nil }
        let words = DOTText.oneLine(label)
        let isAct = Act.allCases.contains { $0.rawValue.lowercased() == words }
        return words.isEmpty || words == "\\N" || words == "\\E" || isAct ? nil : words
    }

    /// The evidence with the cue that the link's label says, when somebody changed it.
    ///
    /// A label that is no words of the quote is an error: a cue is what the article says.
    func relabelled(_ evidence: [StanceEvidence]) -> [StanceEvidence] {
        guard let strongest = DOTLinkWriter.strongest(of: evidence), let words = changedLabel,
            raw("label") != .text(DOTLinkWriter.label(of: strongest))
        else { return evidence }
        let quote = strongest.quote
        let found = Array(quote.text.unicodeScalars).firstRange(of: Array(words.unicodeScalars))
        guard let found else {
            reportInvalid("label", expected: "words of its quote, evidence1")
            return evidence
        }
        let cue = Passage(
            article: quote.article, start: quote.start + found.lowerBound,
            end: quote.start + found.upperBound, line: 0, column: 0, text: words)
        return evidence.map { item in
            item == strongest
                ? StanceEvidence(
                    quote: quote, cue: cue, act: item.act, modality: item.modality,
                    claimedBy: item.claimedBy, confidence: item.confidence)
                : item
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

    /// The cue at `start-end line:column`; without a place it is where the quote first says it.
    private func cue(_ prefix: String, in quote: Passage) -> Passage? {
        guard let words = text(prefix + "_cue") else { return nil }
        let name = prefix + "_cue_place"
        guard let place = text(name) else {
            let scalars = Array(words.unicodeScalars)
            guard let range = Array(quote.text.unicodeScalars).firstRange(of: scalars) else {
                reportInvalid(prefix + "_cue", expected: "in its quote")
                return nil
            }
            return Passage(
                article: quote.article, start: quote.start + range.lowerBound,
                end: quote.start + range.upperBound, line: 0, column: 0, text: words)
        }
        guard let extent = Extent(place[...]) else {
            reportInvalid(name, expected: "\"start-end line:column\"")
            return nil
        }
        return extent.passage(of: quote.article, text: words)
    }

    /// Offsets, with a line and column where they are known.
    private struct Extent {
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
