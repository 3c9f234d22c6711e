extension DOTFields {
    /// The evidence of a stance; `ids` are the actors' by the names of their nodes.
    func stanceEvidence(_ ids: [String: String]) throws(DOTError) -> [StanceEvidence] {
        var evidence: [StanceEvidence] = []
        for prefix in numbered("evidence") {
            let quote = try quote(prefix)
            evidence.append(
                StanceEvidence(
                    quote: quote, cue: try cue(prefix, in: quote),
                    act: try value(prefix + "_act", as: Act.self),
                    modality: try value(prefix + "_modality", as: Modality.self) ?? .asserted,
                    claimedBy: text(prefix + "_claimed_by").map { ids[$0] ?? $0 },
                    confidence: try number(prefix + "_confidence") ?? 1))
        }
        return evidence
    }

    /// What a link by hand must have and does not.
    var lacking: String {
        ["polarity", "evidence1", "evidence1_place"].filter { data($0) == nil }
            .joined(separator: ", ")
    }

    /// The evidence with the cue that the link's label says, when somebody changed it.
    ///
    /// - Throws: ``DOTError`` for a label that is no words of the quote: a cue is what the article
    ///   says.
    func relabelled(_ evidence: [StanceEvidence]) throws(DOTError) -> [StanceEvidence] {
        guard case .text(let label)? = raw("label"),
            let strongest = DOTLinkWriter.strongest(of: evidence),
            label != DOTLinkWriter.label(of: strongest)
        else { return evidence }
        let words = DOTText.oneLine(label)
        // What Graphviz's tools and older acts leave behind.
        let isAct = Act.allCases.contains { $0.rawValue.lowercased() == words }
        guard !words.isEmpty, words != "\\N", !isAct else { return evidence }
        let quote = strongest.quote
        let found = Array(quote.text.unicodeScalars).firstRange(of: Array(words.unicodeScalars))
        guard let found else { throw invalid("label", expected: "words of its quote, evidence1") }
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
    func quotes() throws(DOTError) -> [Passage] {
        var quotes: [Passage] = []
        for prefix in numbered("evidence") { quotes.append(try quote(prefix)) }
        return quotes
    }

    /// The counts of a co-occurrence.
    func counts() throws(DOTError) -> [CoOccurrence.Counts] {
        var counts: [CoOccurrence.Counts] = []
        for prefix in numbered("together") {
            guard let npmi = try number(prefix + "_npmi") else { throw missing(prefix + "_npmi") }
            counts.append(
                CoOccurrence.Counts(
                    article: try required(prefix), sentences: try integer(prefix + "_sentences"),
                    paragraphs: try integer(prefix + "_paragraphs"), npmi: npmi))
        }
        return counts
    }

    /// The words of an attribute at `article start-end line:column`.
    private func quote(_ prefix: String) throws(DOTError) -> Passage {
        let name = prefix + "_place"
        let parts = try required(name).split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let extent = Extent(parts[1]) else {
            throw invalid(name, expected: "\"article start-end line:column\"")
        }
        return extent.passage(of: String(parts[0]), text: try required(prefix))
    }

    /// The cue at `start-end line:column`; without a place it is where the quote first says it.
    private func cue(_ prefix: String, in quote: Passage) throws(DOTError) -> Passage? {
        guard let words = text(prefix + "_cue") else { return nil }
        let name = prefix + "_cue_place"
        guard let place = text(name) else {
            let scalars = Array(words.unicodeScalars)
            guard let range = Array(quote.text.unicodeScalars).firstRange(of: scalars) else {
                throw invalid(prefix + "_cue", expected: "in its quote")
            }
            return Passage(
                article: quote.article, start: quote.start + range.lowerBound,
                end: quote.start + range.upperBound, line: 0, column: 0, text: words)
        }
        guard let extent = Extent(place[...]) else {
            throw invalid(name, expected: "\"start-end line:column\"")
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
