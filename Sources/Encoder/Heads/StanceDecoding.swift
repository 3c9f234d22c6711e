/// How probabilities become stances: calibration and thresholds, chosen on validation data.
package struct StanceDecoding: Sendable, Hashable {
    /// Polarity scores are divided by this before the bias is added.
    let temperature: Float
    /// One for each polarity.
    let bias: [Float]
    /// From which probability a pair is linked.
    package let thresholds: StanceThresholds
    /// The share of the greatest attention from which a neighbouring word belongs to the cue.
    package let cueShare: Float

    init(_ file: WeightFile, polarities: Int) throws(EncoderError) {
        temperature = try file.number("polarity_temperature")
        guard temperature > 0 else {
            throw .badSetting("polarity_temperature", value: "\(temperature)")
        }
        bias = try file.list("polarity_bias").map { Float($0) ?? .nan }
        guard bias.count == polarities, bias.allSatisfy(\.isFinite) else {
            throw .badSetting("polarity_bias", value: try file.setting("polarity_bias"))
        }
        thresholds = StanceThresholds(
            signed: try file.number("threshold_signed"),
            signedCarried: try file.number("threshold_signed_carried"),
            neutral: try file.number("threshold_neutral"),
            neutralCarried: try file.number("threshold_neutral_carried"))
        cueShare = try file.number("cue_share")
    }

    /// Calibrates rows of polarity scores.
    func calibrate(_ scores: UnsafeMutablePointer<Float>, rows: Int) {
        for row in 0..<rows {
            for (index, bias) in bias.enumerated() {
                let place = row * self.bias.count + index
                scores[place] = scores[place] / temperature + bias
            }
        }
    }
}
