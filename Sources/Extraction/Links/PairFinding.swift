import ActorGraphs

/// One stance that a sentence states.
struct PairFinding: Sendable, Hashable {
    let key: Hints.Key
    let polarity: Polarity
    var act: Act?
    var modality: Modality
    /// The actor in whose words it stands.
    let claimedBy: Int?
    /// The words that carry it, in scalars of the article.
    let cue: Range<Int>?
    /// The probability of the polarity, 0…1.
    var probability: Double
}
