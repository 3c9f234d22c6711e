/// Makes ids of names: lower-case ASCII letters and digits, words joined by single hyphens.
///
/// The same name gives the same slug on every machine: nothing depends on a locale. Latin letters
/// lose their marks ("Şahin" → "sahin"), Cyrillic and Greek are transliterated, and a letter of any
/// other script stands as "u" and its code point in hexadecimal, so that no name is lost.
///
/// ```swift
/// Slug.person("Volodymyr Zelenskyy")  // "person/volodymyr-zelenskyy"
/// Slug.country(alpha3: "UKR")  // "country/ukr"
/// ```
package enum Slug {
    /// The longest slug that is made; a longer one is cut and given a checksum of the whole.
    package static let longest = 80

    /// The id of a person.
    package static func person(_ name: String) -> String { "person/" + text(name) }

    /// The id of an organization.
    package static func organization(_ name: String) -> String { "organization/" + text(name) }

    /// The id of a country.
    package static func country(alpha3: String) -> String { "country/" + text(alpha3) }

    /// The id of an actor by its kind; a country's name is its ISO 3166 alpha-3 code.
    package static func actor(_ kind: ActorKind, _ name: String) -> String {
        kind.rawValue + "/" + text(name)
    }

    /// The slug of a name; never empty.
    package static func text(_ name: String) -> String {
        let slug = joined(words(of: name))
        if !slug.isEmpty { return slug }
        let codes = name.unicodeScalars.filter { !$0.properties.isWhitespace }.map(code)
        return codes.isEmpty ? "unnamed" : joined(codes)
    }
}

extension Slug {
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in name.unicodeScalars {
            if let letter = asciiLetter(scalar) {
                word.unicodeScalars.append(letter)
                continue
            }
            switch Transliteration(of: scalar) {
            case .letters(let letters): word += letters
            case .nothing: break
            case .other where scalar.properties.isAlphabetic || isMarkOrDigit(scalar):
                word += code(scalar)
            case .other:
                words.append(word)
                word = ""
                if scalar == "&" { words.append("and") }
            }
        }
        words.append(word)
        return words.filter { !$0.isEmpty }
    }

    /// The common case, decided without the tables of Unicode.
    private static func asciiLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "a"..."z", "0"..."9": scalar
        case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) + 32)
        default: nil
        }
    }

    /// Vowel signs and digits of other scripts belong to their word.
    private static func isMarkOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber: true
        default: false
        }
    }

    private static func code(_ scalar: Unicode.Scalar) -> String {
        "u" + String(scalar.value, radix: 16)
    }

    private static func joined(_ words: [String]) -> String {
        let whole = words.joined(separator: "-")
        if whole.utf8.count <= longest { return whole }
        var cut = whole.prefix(longest - 9)
        while cut.last == "-" { cut.removeLast() }
        return "\(cut)-\(checksum(whole))"
    }

    /// FNV-1a in 32 bits, eight hexadecimal digits (Fowler, Noll and Vo; IETF draft).
    private static func checksum(_ text: String) -> String {
        let hash = text.utf8.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
