extension String {
    /// The text in lower case, without diacritics and with straight apostrophes and plain hyphens.
    ///
    /// "Erdoğan" and "Erdogan" fold to one word, as newspapers use both.
    package var folded: String {
        if utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A ~= $0) }) { return self }
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: scalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
            case 0..<0x80: scalars.append(scalar)
            case 0x300...0x36F: continue  // combining marks
            case 0x2018, 0x2019, 0x02BC, 0x02BB, 0x60, 0xB4: scalars.append("'")
            case 0x2010, 0x2011: scalars.append("-")
            default:
                for lower in scalar.properties.lowercaseMapping.unicodeScalars {
                    if let plain = Folding.plain[lower] {
                        scalars.append(contentsOf: plain.unicodeScalars)
                    } else if !(0x300...0x36F ~= lower.value) {
                        scalars.append(lower)
                    }
                }
            }
        }
        return String(scalars)
    }
}

/// Latin letters with marks, and the plain letters that newspapers write for them.
private enum Folding {
    static let plain: [Unicode.Scalar: String] = {
        var plain: [Unicode.Scalar: String] = [:]
        for (letters, replacement) in groups {
            for letter in letters.unicodeScalars { plain[letter] = replacement }
        }
        return plain
    }()

    private static let groups: [(String, String)] = [
        ("àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "a"), ("æǽ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"),
        ("èéêëēĕėęěẹẻẽếềểễệə", "e"), ("ĝğġģǧ", "g"), ("ĥħḥ", "h"), ("ìíîïĩīĭįıǐỉị", "i"),
        ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉ", "n"),
        ("òóôõöøōŏőơǒọỏốồổỗộớờởỡợ", "o"), ("œ", "oe"), ("ŕŗř", "r"), ("śŝşšșṣ", "s"), ("ß", "ss"),
        ("ţťŧțṭ", "t"), ("þ", "th"), ("ùúûüũūŭůűųưǔụủứừửữự", "u"), ("ŵ", "w"),
        ("ýÿŷỳỵỷỹ", "y"), ("źżžẓ", "z"),
    ]
}
