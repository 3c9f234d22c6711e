/// What a scalar that is no ASCII letter or digit becomes in a slug.
///
/// The names of Unicode never change once given (Unicode stability policy), so "LATIN SMALL LETTER
/// E WITH ACUTE" is a base letter and a mark on every platform, without tables or locales.
enum Transliteration: Equatable {
    /// Lower-case ASCII letters.
    case letters(String)
    /// Part of a word, but written by nothing: an apostrophe, a combining accent.
    case nothing
    /// Not a letter that is known here.
    case other

    /// What becomes of a scalar.
    init(of scalar: Unicode.Scalar) {
        switch scalar {
        case "'", ".", "\u{2018}", "\u{2019}", "\u{02BC}", "\u{02BB}", "\u{02B9}", "\u{00AD}":
            self = .nothing
        case _ where scalar.isASCII: self = .other
        default: self = Self.named(scalar.properties.name ?? "")
        }
    }

    private static func named(_ name: String) -> Transliteration {
        if name.hasPrefix("COMBINING ") || name.hasPrefix("ZERO WIDTH ") { return .nothing }
        let words = name.split(separator: " ")
        // "LATIN SMALL LETTER L WITH STROKE": script, case, the word LETTER or LIGATURE, the letter.
        guard words.count >= 4, words[1] == "SMALL" || words[1] == "CAPITAL",
            words[2] == "LETTER" || words[2] == "LIGATURE"
        else { return .other }
        let letter = words[3...].prefix { $0 != "WITH" }.joined(separator: " ")
        switch words[0] {
        case "LATIN":
            if let known = latin[letter] { return .letters(known) }
            return letter.utf8.count <= 2 ? .letters(letter.lowercased()) : .other
        case "GREEK": return greek[letter].map { .letters($0) } ?? .other
        case "CYRILLIC":
            return cyrillic[letter].map { $0.isEmpty ? .nothing : .letters($0) } ?? .other
        default: return .other
        }
    }

    /// Latin letters whose name is not their spelling; after ICAO Doc 9303, part 3, section 6.
    private static let latin = [
        "SHARP S": "ss", "DOTLESS I": "i", "LONG S": "s", "ETH": "d", "THORN": "th", "ENG": "n",
        "SCHWA": "e", "OPEN E": "e", "OPEN O": "o", "KRA": "q", "ESH": "sh", "EZH": "zh",
        "GAMMA": "g", "UPSILON": "u", "FFI": "ffi", "FFL": "ffl",
    ]

    /// Greek after ISO 843, type 2, letter by letter.
    private static let greek = [
        "ALPHA": "a", "BETA": "v", "GAMMA": "g", "DELTA": "d", "EPSILON": "e", "ZETA": "z",
        "ETA": "i", "THETA": "th", "IOTA": "i", "KAPPA": "k", "LAMDA": "l", "MU": "m", "NU": "n",
        "XI": "x", "OMICRON": "o", "PI": "p", "RHO": "r", "SIGMA": "s", "FINAL SIGMA": "s",
        "TAU": "t", "UPSILON": "y", "PHI": "f", "CHI": "ch", "PSI": "ps", "OMEGA": "o",
    ]

    /// Cyrillic after BGN/PCGN for Russian, with the letters of its neighbours.
    private static let cyrillic = [
        "A": "a", "BE": "b", "VE": "v", "GHE": "g", "DE": "d", "IE": "e", "IO": "yo", "ZHE": "zh",
        "ZE": "z", "I": "i", "SHORT I": "y", "KA": "k", "EL": "l", "EM": "m", "EN": "n", "O": "o",
        "PE": "p", "ER": "r", "ES": "s", "TE": "t", "U": "u", "EF": "f", "HA": "kh", "TSE": "ts",
        "CHE": "ch", "SHA": "sh", "SHCHA": "shch", "HARD SIGN": "", "YERU": "y", "SOFT SIGN": "",
        "E": "e", "YU": "yu", "YA": "ya", "UKRAINIAN IE": "ye", "BYELORUSSIAN-UKRAINIAN I": "i",
        "YI": "yi", "SHORT U": "w", "DJE": "dj", "GJE": "gj", "DZE": "dz", "JE": "j", "LJE": "lj",
        "NJE": "nj", "TSHE": "c", "KJE": "kj", "DZHE": "dz", "SCHWA": "e", "BARRED O": "o",
        "STRAIGHT U": "u", "SHHA": "h",
    ]
}
