#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The largest absolute difference of two rows of numbers; infinite when one has more.
func difference(_ one: some Collection<Float>, _ other: some Collection<Float>) -> Float {
    guard one.count == other.count else { return .infinity }
    return zip(one, other).reduce(0) { max($0, abs($1.0 - $1.1)) }
}

/// What scores become when they are read as logarithms of probabilities.
func softmax(_ scores: [Float]) -> [Float] {
    let most = scores.max() ?? 0
    let powers = scores.map { exp($0 - most) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
}

/// The largest difference of probabilities and scores, up to what scores may be shifted by.
///
/// Stricter than a difference of probabilities: one part in a thousand of the smallest counts too.
func difference(ofProbabilities one: [Float], andScores other: [Float]) -> Float {
    guard one.count == other.count, let first = one.first, let score = other.first else {
        return .infinity
    }
    return difference(one.map { log($0 / first) }, other.map { $0 - score })
}
