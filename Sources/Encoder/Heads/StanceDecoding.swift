/// How probabilities become stances: calibration and thresholds, chosen on validation data.
package struct StanceDecoding: Sendable, Hashable {
    /// Polarity scores are divided by this before the bias is added.
    let temperature: Float
    /// One for each polarity.
    let bias: [Float]
    /// p(support) + p(oppose) from which a pair in one sentence is signed.
    package let signed: Float
    /// The same for a pair of which one is carried over from another sentence.
    package let signedCarried: Float
    /// p(neutral) from which a pair that is not signed is a contact.
    package let neutral: Float
    package let neutralCarried: Float
    /// The share of the greatest attention from which a neighbouring word belongs to the cue.
    package let cueShare: Float

    init(_ file: WeightFile, polarities: Int) throws(EncoderError) {
        func number(_ name: String, else usual: Float) throws(EncoderError) -> Float {
            file.has(setting: name) ? try file.number(name) : usual
        }
        temperature = try number("polarity_temperature", else: 1)
        guard temperature > 0 else {
            throw .badSetting("polarity_temperature", value: "\(temperature)")
        }
        if file.has(setting: "polarity_bias") {
            let text = try file.setting("polarity_bias")
            let separators: Set<Character> = [" ", ",", "[", "]"]
            let numbers = text.split { separators.contains($0) }.map { Float($0) ?? .nan }
            guard numbers.count == polarities, numbers.allSatisfy(\.isFinite) else {
                throw .badSetting("polarity_bias", value: text)
            }
            bias = numbers
        } else {
            bias = Array(repeating: 0, count: polarities)
        }
        signed = try number("threshold_signed", else: 0.4)
        signedCarried = try number("threshold_signed_carried", else: 0.4)
        neutral = try number("threshold_neutral", else: 0.4)
        neutralCarried = try number("threshold_neutral_carried", else: 0.4)
        cueShare = try number("cue_share", else: 0.5)
    }

    /// The least probability of a link from which one may be decided for.
    package var leastLink: Float { min(signed, signedCarried, neutral, neutralCarried) }

    /// The polarity that a relation's probabilities decide for, as an index of the reader's
    /// `polarities`: 1 support, 2 oppose, 3 neutral, or nil for no link at all.
    package func polarity(of relation: Relation, isCarried: Bool) -> Int? {
        let probabilities = relation.polarity
        guard probabilities.count == 4 else { return nil }
        if probabilities[1] + probabilities[2] >= (isCarried ? signedCarried : signed) {
            return probabilities[1] > probabilities[2] ? 1 : 2
        }
        return probabilities[3] >= (isCarried ? neutralCarried : neutral) ? 3 : nil
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
