import ActorGraphs
import Encoder

/// Decides what the learned reader and the lexicon together say of a pair of actors in a sentence.
struct StanceJudge: Sendable {
    /// What the reader calls its answers, in their order; the first polarity and act are "none".
    let polarities: [Polarity?]
    let acts: [Act?]
    let modalities: [Modality?]
    /// From which probability a pair is linked.
    let thresholds: StanceThresholds

    /// How far the lexicon's odds count.
    private static let trust: Float = 20
    /// The surest that the lexicon is taken to be.
    private static let surest = 0.97

    init(_ reader: LearnedReader, thresholds: StanceThresholds) {
        self.init(
            polarities: reader.polarities.map(Polarity.init), acts: reader.acts.map(Act.init),
            modalities: reader.modalities.map(Modality.init), thresholds: thresholds)
    }

    init(
        polarities: [Polarity?], acts: [Act?], modalities: [Modality?],
        thresholds: StanceThresholds
    ) {
        self.polarities = polarities
        self.acts = acts
        self.modalities = modalities
        self.thresholds = thresholds
    }

    /// What a sentence says of a pair.
    struct Verdict: Sendable, Hashable {
        let polarity: Polarity
        /// The probability of the polarity, 0…1.
        var probability: Double
        /// Whether the lexicon found the same, so that act, cue, manner and claimant are its own.
        let isOfLexicon: Bool
        let act: Act?
        let modality: Modality
        /// The likeliest claimant, as an index of the relation's claims.
        let claimant: Int?
    }

    /// The verdict on a pair, nil where there is no link; a denied act is none.
    ///
    /// The lexicon's finding raises the probability of its own polarity; for another, the reader
    /// alone must be sure.
    func verdict(on relation: Relation, isCarried: Bool, hint: PairFinding?) -> Verdict? {
        let shares = weighed(relation.polarity, hint)
        guard let index = thresholds.polarity(of: shares, isCarried: isCarried),
            let polarity = polarities[index]
        else { return nil }
        let isOfLexicon = hint?.polarity == polarity
        guard
            isOfLexicon
                || thresholds.polarity(of: relation.polarity, isCarried: isCarried) == index
        else { return nil }
        let modality = Self.best(relation.modality).flatMap { modalities[$0] } ?? .asserted
        guard isOfLexicon || modality != .negated else { return nil }
        let act = relation.act.indices.dropFirst().max { relation.act[$0] < relation.act[$1] }
        // Who distances himself from a strike does not support it.
        if !isOfLexicon, let act = act.flatMap({ acts[$0] }), Self.contradicts(act, polarity) {
            return nil
        }
        return Verdict(
            polarity: polarity, probability: Double(shares[index]), isOfLexicon: isOfLexicon,
            act: act.flatMap { acts[$0] }, modality: modality,
            claimant: Self.best(relation.claim))
    }

    /// The probability of a polarity in a relation; nil where another polarity is likelier.
    func share(of polarity: Polarity, in relation: Relation) -> Double? {
        guard let index = polarities.firstIndex(of: polarity) else { return nil }
        let shares = relation.polarity
        let rival = polarities.indices.filter { polarities[$0] != nil && $0 != index }
            .map { shares[$0] }.max()
        return shares[index] >= rival ?? 0 ? Double(shares[index]) : nil
    }

    /// Whether an act is of the other side than a polarity.
    private static func contradicts(_ act: Act, _ polarity: Polarity) -> Bool {
        switch polarity {
        case .support: act.isHostile == true
        case .oppose: act.isHostile == false
        case .neutral: false
        }
    }

    /// The probabilities of the polarities, that of the lexicon's finding raised by its odds.
    private func weighed(_ probabilities: [Float], _ hint: PairFinding?) -> [Float] {
        guard let hint, let index = polarities.firstIndex(of: hint.polarity) else {
            return probabilities
        }
        let odds = hint.probability / (1 - min(hint.probability, Self.surest))
        var shares = probabilities
        shares[index] *= Float(odds) * Self.trust
        let total = shares.reduce(0, +)
        return shares.map { $0 / max(total, .leastNormalMagnitude) }
    }

    private static func best(_ values: [Float]) -> Int? {
        values.indices.max { values[$0] < values[$1] }
    }
}
