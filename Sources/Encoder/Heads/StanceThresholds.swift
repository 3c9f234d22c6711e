/// From which probability what is said of a pair is a link.
///
/// They lie above those of the best F1, since a link that an article does not make costs more than
/// one that is missed; chosen on annotated articles, and kept in the header of the weights.
package struct StanceThresholds: Sendable, Hashable {
    /// p(support) + p(oppose) from which a pair in one sentence is signed.
    package let signed: Float
    /// The same for a pair of which one is carried over from another sentence.
    package let signedCarried: Float
    /// p(neutral) from which a pair that is not signed is a contact.
    package let neutral: Float
    /// The same for a pair of which one is carried over from another sentence.
    package let neutralCarried: Float

    /// Thresholds from 0 to 1.
    package init(signed: Float, signedCarried: Float, neutral: Float, neutralCarried: Float) {
        self.signed = signed
        self.signedCarried = signedCarried
        self.neutral = neutral
        self.neutralCarried = neutralCarried
    }

    /// The polarity that probabilities decide for, as an index of the reader's `polarities`:
    /// 1 support, 2 oppose, 3 neutral, or nil for no link at all.
    package func polarity(of probabilities: [Float], isCarried: Bool) -> Int? {
        precondition(probabilities.count == 4, "none, support, oppose, neutral")
        if probabilities[1] + probabilities[2] >= least(isContact: false, isCarried: isCarried) {
            return probabilities[1] >= probabilities[2] ? 1 : 2
        }
        return probabilities[3] >= least(isContact: true, isCarried: isCarried) ? 3 : nil
    }

    /// The probability from which a pair is a contact, or has a side.
    package func least(isContact: Bool, isCarried: Bool) -> Float {
        isContact ? isCarried ? neutralCarried : neutral : isCarried ? signedCarried : signed
    }

    /// The least probability of a link from which one may be decided for.
    package var least: Float { min(signed, signedCarried, neutral, neutralCarried) }
}
