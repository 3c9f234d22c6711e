/// A directed, signed link from one actor to another, with every sentence that says so.
///
/// A graph has one stance per source, target and polarity; support and opposition between the same
/// two actors stand side by side, each with its quotes.
public struct Stance: Sendable, Hashable {
    /// The id of the actor that takes the stance.
    public let source: String
    /// The id of the actor towards whom it is taken.
    public let target: String
    /// The side taken.
    public let polarity: Polarity
    /// What says so, in article order; empty only for a link made by hand.
    public let evidence: [StanceEvidence]
    /// Whether a person made the link or changed its side, and answers for it.
    public let isByHand: Bool
    /// What people noted on it, sorted, each once.
    public let notes: [String]

    /// A stance with its evidence, which is sorted; the same evidence given twice is kept once,
    /// with the larger confidence.
    public init(
        source: String, target: String, polarity: Polarity, evidence: [StanceEvidence],
        isByHand: Bool = false, notes: [String] = []
    ) {
        self.source = source
        self.target = target
        self.polarity = polarity
        self.evidence = evidence.sorted(by: <, joining: { $0.joined(with: $1) })
        self.isByHand = isByHand
        self.notes = notes.sortedOnce()
    }
}

/// One sentence that states a stance, and how it states it.
public struct StanceEvidence: Sendable, Hashable {
    /// The sentence.
    public let quote: Passage
    /// The words of the sentence that carry the stance: "accused".
    public let cue: Passage?
    /// What is done, or nil where no act of the ontology fits.
    public let act: Act?
    /// How it is put.
    public let modality: Modality
    /// The id of the actor in whose words it is reported, or nil when the article asserts it.
    public let claimedBy: String?
    /// The probability that the sentence states this stance, 0…1.
    public let confidence: Double

    /// Evidence of those parts.
    public init(
        quote: Passage, cue: Passage?, act: Act?, modality: Modality = .asserted,
        claimedBy: String? = nil, confidence: Double
    ) {
        self.quote = quote
        self.cue = cue
        self.act = act
        self.modality = modality
        self.claimedBy = claimedBy
        self.confidence = confidence
    }
}

extension StanceEvidence: Comparable {
    /// Article order; the same sentence by cue, then by what is said.
    public static func < (left: StanceEvidence, right: StanceEvidence) -> Bool {
        if !left.quote.isSamePlace(as: right.quote) { return left.quote < right.quote }
        switch (left.cue, right.cue) {
        case (nil, nil): break
        case (nil, _): return true
        case (_, nil): return false
        case (let cue?, let other?):
            if !cue.isSamePlace(as: other) { return cue < other }
        }
        if left.rank != right.rank { return left.rank.lexicographicallyPrecedes(right.rank) }
        if left.confidence != right.confidence { return left.confidence < right.confidence }
        if let cue = left.cue, let other = right.cue, left.quote == right.quote {
            return cue < other
        }
        return left.quote < right.quote
    }

    /// The same evidence given twice, with the larger confidence; nil for two different ones.
    func joined(with other: StanceEvidence) -> StanceEvidence? {
        guard rank == other.rank, let quote = quote.joined(with: other.quote) else { return nil }
        var joinedCue: Passage?
        switch (cue, other.cue) {
        case (nil, nil): break
        case (let cue?, let otherCue?):
            guard let same = cue.joined(with: otherCue) else { return nil }
            joinedCue = same
        default: return nil
        }
        return StanceEvidence(
            quote: quote, cue: joinedCue, act: act, modality: modality, claimedBy: claimedBy,
            confidence: max(confidence, other.confidence))
    }

    /// What is said, apart from how sure it is.
    private var rank: [String] {
        [act?.rawValue ?? "", modality.rawValue, claimedBy ?? ""]
    }
}

extension Stance {
    /// The probability that at least one sentence states the stance: 1 − ∏ (1 − confidence), where of
    /// several confidences of one sentence the largest counts; 1 for a link made by hand.
    public var confidence: Double {
        if isByHand { return 1 }
        // Evidence stands in the order of its sentences.
        var sentences: [(quote: Passage, confidence: Double)] = []
        for item in evidence {
            if let last = sentences.last, last.quote.isSamePlace(as: item.quote) {
                sentences[sentences.count - 1].confidence = max(last.confidence, item.confidence)
            } else {
                sentences.append((item.quote, item.confidence))
            }
        }
        let value = 1 - sentences.reduce(1) { $0 * (1 - $1.confidence) }
        return value.rounded(decimals: 4)
    }

    /// The act with the most confidence over the evidence, ties by name.
    public var act: Act? {
        var weights: [Act: Double] = [:]
        for item in evidence {
            if let act = item.act { weights[act, default: 0] += item.confidence }
        }
        return weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The firmest modality of the evidence: asserted, then future, hedged, conditional, negated.
    public var modality: Modality { evidence.modality }

    /// The evidence to show first: as firm as the stance, the article's own word before a report,
    /// then the most confident; ties in article order.
    package var strongest: StanceEvidence? { evidence.strongest }

    /// The actor in whose words alone the stance is reported, of several the one of the evidence to show
    /// first; nil once the article asserts it.
    public var claimedBy: String? {
        evidence.contains { $0.claimedBy == nil } ? nil : strongest?.claimedBy
    }
}

extension [StanceEvidence] {
    fileprivate var modality: Modality {
        let firmness: [Modality] = [.asserted, .future, .hedged, .conditional, .negated]
        return firmness.first { modality in contains { $0.modality == modality } } ?? .asserted
    }

    /// Of the evidence of a stance what to show first: see `Stance.strongest`.
    var strongest: StanceEvidence? {
        let firm = modality
        func rank(_ item: StanceEvidence) -> Double {
            (item.modality == firm ? 4 : 0) + (item.claimedBy == nil ? 2 : 0) + item.confidence
        }
        return reduce(nil) { best, item in
            guard let best else { return item }
            return rank(item) > rank(best) ? item : best
        }
    }
}
