import ActorGraphs

/// One stance found in a sentence, before the article's findings are put together.
struct Finding: Sendable, Hashable {
    /// The kinds of evidence, each with a reliability of its own.
    enum Frame: String, Sendable, Hashable, CaseIterable {
        case verb, passive, reciprocal, complement, noun, nounReciprocal, role, adjective
        case judgement, compound, preposition, demand, loose
    }

    let source: Party
    let target: Party
    let polarity: Polarity
    let act: Act?
    let modality: Modality
    let frame: Frame
    /// The words of the cue, as indices of the sentence's words.
    let cue: Range<Int>
    /// The actor in whose words it stands.
    let claimedBy: Int?
    /// The weight of the lexicon entry.
    let weight: Double
}

extension Finding {
    /// The finding with another side.
    func with(polarity: Polarity) -> Finding {
        Finding(
            source: source, target: target, polarity: polarity, act: act, modality: modality,
            frame: frame, cue: cue, claimedBy: claimedBy, weight: weight)
    }
}
