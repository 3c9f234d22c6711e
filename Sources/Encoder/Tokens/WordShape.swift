/// How a word is written; the pieces know no capitals, so this tells the encoder.
package enum WordShape: UInt8, Sendable, Hashable, CaseIterable {
    /// Small letters, or letters without case.
    case lower
    /// A capital, then none: `Oslo`.
    case initial
    /// Two or more letters, all of them capitals: `NATO`.
    case upper
    /// Capitals inside: `McGrath`, `iPhone`.
    case mixed
    /// A digit somewhere: `G20`, `1,000`.
    case digits
    /// No letter and no digit.
    case mark
    /// As `initial`, but a sentence begins with it, so that the capital says little.
    case sentenceInitial
    /// One letter, a capital: `A`.
    case capital
    /// No word: `[CLS]` and `[SEP]`.
    case special
}

extension WordShape {
    /// The shape of a word in the text as it stands, wherever it stands.
    init(of word: some Collection<Unicode.Scalar>) {
        var letters = 0
        var upper = 0
        var lower = 0
        var title = 0
        var firstIsUpper = false
        var firstIsTitle = false
        for scalar in word {
            if scalar.isASCII {
                switch scalar {
                case "0"..."9":
                    self = .digits
                    return
                case "A"..."Z":
                    upper += 1
                    if letters == 0 { firstIsUpper = true }
                    letters += 1
                case "a"..."z":
                    lower += 1
                    letters += 1
                default: break
                }
                continue
            }
            let properties = scalar.properties
            if properties.numericType == .decimal || properties.numericType == .digit {
                self = .digits
                return
            }
            guard scalar.isLetter else { continue }
            letters += 1
            let isTitle = properties.generalCategory == .titlecaseLetter
            if properties.isUppercase {
                upper += 1
            } else if isTitle {
                title += 1
            } else if properties.isLowercase {
                lower += 1
            }
            if letters == 1 {
                firstIsUpper = properties.isUppercase
                firstIsTitle = isTitle
            }
        }
        if letters == 0 {
            self = .mark
        } else if upper + title == 0 {
            self = .lower
        } else if lower + title == 0 {
            self = letters >= 2 ? .upper : .capital
        } else if firstIsUpper ? upper == 1 : firstIsTitle && upper == 0 {
            self = .initial
        } else {
            self = .mixed
        }
    }
}

extension Unicode.Scalar {
    /// Whether this is a letter of any script.
    var isLetter: Bool {
        if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            true
        default: false
        }
    }
}
