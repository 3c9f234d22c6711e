import ActorGraphs

extension Finding {
    /// The probability that the sentence states the stance, 0…1, to two decimals.
    ///
    /// The weight of the words, times what their frame, the modality and the arguments leave of it.
    /// The factors are counts of right and wrong findings on the training articles (232 articles,
    /// 884 findings with annotated mentions), smoothed with ten more of average precision.
    var confidence: Double {
        var value = weight * frame.factor
        switch modality {
        case .asserted, .negated: break
        case .future: value *= 0.92
        case .hedged, .conditional: value *= 0.85
        }
        if source.directness == .actingFor || source.directness == .possession { value *= 0.75 }
        if target.directness != .direct { value *= 0.92 }
        return min(max(value, 0.05), 0.97).rounded(decimals: 2)
    }
}

extension Finding.Frame {
    /// The precision of the frame against the mean weight of the words found in it.
    fileprivate var factor: Double {
        switch self {
        case .verb, .compound, .judgement, .demand: 1
        case .noun, .nounReciprocal, .role, .preposition: 0.97
        case .reciprocal, .passive: 0.92
        case .complement: 0.9
        case .adjective: 0.85
        case .loose: 0.65
        }
    }
}
