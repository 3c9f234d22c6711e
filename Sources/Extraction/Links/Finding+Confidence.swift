import ActorGraphs

extension Finding {
    /// The probability that the sentence states the stance, 0…1, to two decimals.
    var confidence: Double {
        var value = weight
        switch modality {
        case .asserted, .negated: break
        case .future: value *= 0.9
        case .hedged, .conditional: value *= 0.8
        }
        if source.directness == .actingFor { value *= 0.95 }
        if target.directness == .possession { value *= 0.85 }
        return (min(max(value, 0.05), 0.97) * 100).rounded() / 100
    }
}
