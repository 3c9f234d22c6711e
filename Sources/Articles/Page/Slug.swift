/// The id of an article: small ASCII letters, digits and hyphens, as graphs ask for; a letter of
/// another script stands as "u" and its code point in hexadecimal.
enum Slug {
    /// Longer ids are cut at a word.
    private static let longest = 60

    /// The slug of the file name's stem, of the title for standard input, else "article".
    static func articleID(source: String?, title: String?) -> String {
        let stem = source.map(stem(of:)) ?? ""
        for text in [stem, title ?? ""] {
            let slug = slug(of: text)
            if !slug.isEmpty { return slug }
        }
        return "article"
    }

    /// The last component of a path or address, without its extension.
    private static func stem(of source: String) -> String {
        let name = source.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
            return String(name)
        }
        return String(name[..<dot])
    }

    /// Letters without their accents and digits; everything between them is one hyphen.
    private static func slug(of text: String) -> String {
        var words: [String] = []
        var word = ""
        var length = 0
        func isFull() -> Bool { length + word.count > longest }
        for scalar in text.lowercased().unicodeScalars {
            switch ScalarKind(of: scalar) {
            case .upper, .lower, .letter, .digit: word += letters(of: base(of: scalar))
            case .mark, .invisible, .singleQuote: continue
            default:
                guard !word.isEmpty else { continue }
                if isFull() && !words.isEmpty { return words.joined(separator: "-") }
                length += word.count + 1
                words.append(String(word.prefix(longest)))
                word = ""
            }
        }
        if !word.isEmpty, words.isEmpty || !isFull() { words.append(String(word.prefix(longest))) }
        return words.joined(separator: "-")
    }

    private static func letters(of scalar: Unicode.Scalar) -> String {
        scalar.isASCII ? String(scalar) : "u" + String(scalar.value, radix: 16)
    }

    /// The letter under an accent: what a Latin letter starts with when it is decomposed.
    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xc0...0x24f).contains(scalar.value) else { return scalar }
        return latin[scalar] ?? scalar
    }

    /// Small Latin letters with accents and the letter each stands for.
    private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
        let groups: [(Unicode.Scalar, String)] = [
            ("a", "àáâãäåāăąǎæ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěə"),
            ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"),
            ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏőœ"), ("r", "ŕŗř"), ("s", "śŝşšș"),
            ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (plain, accented) in groups {
            for scalar in accented.unicodeScalars { table[scalar] = plain }
        }
        return table
    }()
}
