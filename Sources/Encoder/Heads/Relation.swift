/// What the model thinks of one pair of mentions in one sentence.
///
/// All but the polarity is empty for a pair that is less probably linked than was asked for.
package struct Relation: Sendable, Hashable {
    /// Calibrated probabilities in the order of the reader's `polarities`.
    package let polarity: [Float]
    /// Probabilities in the order of the reader's `acts`, whose first is "none".
    package let act: [Float]
    /// Probabilities in the order of the reader's `modalities`.
    package let modality: [Float]
    /// How much each read word of the sentence is the cue; sums to 1.
    package let cue: [Float]
    /// How probably each of the query's claimants claims it, and last that nobody does.
    package let claim: [Float]

    /// The word of greatest attention, widened both ways while neighbours have at least `share` of
    /// it; counts the words of the sentence from 0. Nil when the sentence has no words.
    package func cueWords(share: Float) -> Range<Int>? {
        guard let peak = cue.indices.max(by: { cue[$0] < cue[$1] }) else { return nil }
        var words = peak..<peak + 1
        while words.lowerBound > 0, cue[words.lowerBound - 1] >= share * cue[peak] {
            words = words.lowerBound - 1..<words.upperBound
        }
        while words.upperBound < cue.count, cue[words.upperBound] >= share * cue[peak] {
            words = words.lowerBound..<words.upperBound + 1
        }
        return words
    }
}
