/// Text as it may stand in XML 1.0.
///
/// Characters that XML 1.0 cannot hold in any form, control characters and U+FFFE and U+FFFF, are
/// left out; everything else comes back from a parser letter for letter.
enum XMLText {
    /// Text between tags.
    static func content(_ text: String) -> String {
        escaped(text) { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"  // "]]>" may not stand in text
            case "\r": "&#13;"  // a parser reads a bare one as a line feed
            default: nil
            }
        }
    }

    /// The value of an attribute, to stand in double quotation marks.
    static func attribute(_ text: String) -> String {
        escaped(text) { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "\t": "&#9;"  // a parser reads bare ones as spaces
            case "\n": "&#10;"
            case "\r": "&#13;"
            default: nil
            }
        }
    }

    private static func escaped(
        _ text: String, _ escape: (Unicode.Scalar) -> String?
    ) -> String {
        var result = ""
        for scalar in text.unicodeScalars where isAllowed(scalar) {
            if let escaped = escape(scalar) {
                result += escaped
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// `Char` of XML 1.0, section 2.2.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
