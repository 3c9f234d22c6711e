/// How a word is written, as far as it tells a name from another word.
enum WordShape: Sendable, Hashable {
    /// "minister".
    case lower
    /// "Minister", "McDonald", "N'Golo".
    case capitalized
    /// "NATO", "U.S.", "G7".
    case upper
    /// "J.".
    case initial
    /// Digits.
    case number
    /// A mark.
    case other

    init(_ text: String, isWord: Bool) {
        guard isWord, let first = text.unicodeScalars.first else {
            self = text.unicodeScalars.first?.properties.numericType == nil ? .other : .number
            return
        }
        var upper = 0
        var lower = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.isUppercase { upper += 1 }
            if scalar.properties.isLowercase { lower += 1 }
        }
        if upper == 1, lower == 0, text.hasSuffix(".") || text.unicodeScalars.count == 1 {
            self = text == "I" ? .lower : .initial
        } else if upper > 1, lower == 0 || (lower == 1 && text.hasSuffix("s")) {
            self = .upper
        } else if first.properties.isUppercase || upper > 1 || upper == 1 && text.hasElision {
            self = .capitalized
        } else {
            // Scripts without case (Arabic, Chinese) come here too: no evidence for a name.
            self = .lower
        }
    }

    /// Whether a word of this shape may be part of a name.
    var mayBeName: Bool { self == .capitalized || self == .upper || self == .initial }
}

extension String {
    /// Whether it begins with a letter and an apostrophe: "d'Arc", "l’Union".
    fileprivate var hasElision: Bool {
        let second = unicodeScalars.dropFirst().first
        return second == "'" || second == "\u{2019}"
    }
}
