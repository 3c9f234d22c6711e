extension DOTFields {
    /// Evidence with the name of its attribute: `evidence1`.
    typealias NamedEvidence = (name: String, evidence: StanceEvidence)

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
    /// A label that no evidence has is a changed one. It must be words of a quote, first of the one
    /// that is shown: a cue is what the article says. Where the cue itself was changed, it counts.
    func relabelled(_ found: [NamedEvidence]) -> [StanceEvidence] {
        var evidence = found.map(\.evidence)
        guard let words = changedLabel, !found.contains(where: hasLabel),
            let strongest = evidence.strongest
        else { return evidence }
        let indices = found.indices.sorted { one, other in
            (evidence[one] == strongest ? 0 : 1, one) < (
                evidence[other] == strongest ? 0 : 1, other
            )
        }
        let holding = indices.filter { Self.passage(of: words, in: evidence[$0].quote) != nil }
        guard !holding.isEmpty else {
            let quotes =
                found.count == 1
                ? "its quote, \(found[0].name)"
                : "any of its quotes, \(found[0].name) to \(found[found.count - 1].name)"
            reportInvalid("label", expected: "words of \(quotes)")
            return evidence
        }
        if let index = holding.first(where: { !hasCueByHand(found[$0]) }) {
            let item = evidence[index]
            evidence[index] = StanceEvidence(
                quote: item.quote, cue: Self.passage(of: words, in: item.quote), act: item.act,
                modality: item.modality, claimedBy: item.claimedBy, confidence: item.confidence)
        }
        return evidence
    }

    /// Whether the label is that of some evidence, as it is or as it was before its cue was changed.
    private func hasLabel(_ item: NamedEvidence) -> Bool {
        isLabel(of: item.evidence, cue: item.evidence.cue)
            || isLabel(of: item.evidence, cue: placedCue(item.name, in: item.evidence.quote))
    }

    private func isLabel(of item: StanceEvidence, cue: Passage?) -> Bool {
        let evidence = StanceEvidence(
            quote: item.quote, cue: cue, act: item.act, confidence: item.confidence)
        return raw("label") == .text(DOTLinkWriter.label(of: evidence))
    }

    /// Whether a cue is other words than those at its place, or has none: the program writes both.
    private func hasCueByHand(_ item: NamedEvidence) -> Bool {
        guard let cue = item.evidence.cue else { return false }
        return placedCue(item.name, in: item.evidence.quote)?.text != cue.text
    }

    /// The words of a quote at the place that is given for its cue.
    private func placedCue(_ prefix: String, in quote: Passage) -> Passage? {
        guard let place = text(prefix + "_cue_place"), let extent = Extent(place[...]) else {
            return nil
        }
        let cue = extent.passage(of: quote.article, text: "")
        guard quote.start <= cue.start, cue.start < cue.end, cue.end <= quote.end else {
            return nil
        }
        let words = quote.text.unicodeScalars.dropFirst(cue.start - quote.start)
            .prefix(cue.end - cue.start)
        return extent.passage(of: quote.article, text: String(words))
    }

    /// The cue at `start-end line:column`; it is where the quote first says it when it has no place,
    /// or when somebody changed its words and not the place.
    func cue(_ prefix: String, in quote: Passage) -> Passage? {
        guard let words = text(prefix + "_cue") else { return nil }
        let name = prefix + "_cue_place"
        if let place = text(name) {
            guard let extent = Extent(place[...]) else {
                reportInvalid(name, expected: "\"start-end line:column\"")
                return nil
            }
            let cue = extent.passage(of: quote.article, text: words)
            let evidence = StanceEvidence(quote: quote, cue: nil, act: nil, confidence: 0)
            // A label of the same words tells that the place was changed.
            guard let placed = placedCue(prefix, in: quote), placed.text != words,
                !isLabel(of: evidence, cue: cue)
            else { return cue }
        }
        let cue = Self.passage(of: words, in: quote)
        if cue == nil { reportInvalid(prefix + "_cue", expected: "in its quote") }
        return cue
    }

    /// Where a quote first says words.
    private static func passage(of words: String, in quote: Passage) -> Passage? {
        Array(quote.text.unicodeScalars).firstRange(of: Array(words.unicodeScalars)).map { range in
            Passage(
                article: quote.article, start: quote.start + range.lowerBound,
                end: quote.start + range.upperBound, line: 0, column: 0, text: words)
        }
    }
}
