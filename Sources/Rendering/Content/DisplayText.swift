/// Text of an article made fit to be shown: it is hostile until it has passed here.
enum DisplayText {
    /// One line without control characters, direction overrides or noncharacters, of at most
    /// `limit` Unicode scalars; runs of white space become one space, and a cut is marked.
    static func line(_ text: String, limit: Int) -> String {
        var kept = String.UnicodeScalarView()
        var count = 0
        var isSpaceDue = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || isControl(scalar) {
                isSpaceDue = count > 0
                continue
            }
            if isUnshowable(scalar) { continue }
            if count + (isSpaceDue ? 1 : 0) >= limit {
                return cut(String(kept), limit: limit)
            }
            if isSpaceDue {
                kept.append(" ")
                count += 1
                isSpaceDue = false
            }
            kept.append(scalar)
            count += 1
        }
        return String(kept)
    }

    /// Lines made fit to be shown, of at most `limit` Unicode scalars together.
    static func lines(_ text: String, limit: Int) -> String {
        var left = limit
        var lines: [String] = []
        for part in text.split(separator: "\n") where left > 1 {
            let shown = line(String(part), limit: left)
            left -= shown.unicodeScalars.count + 1
            if !shown.isEmpty { lines.append(shown) }
        }
        return lines.joined(separator: "\n")
    }

    /// The text for a label of Graphviz, which takes a backslash for the start of an escape.
    static func label(_ text: String) -> String {
        String(text.map { $0 == "\\" ? "\u{FF3C}" : $0 })
    }

    /// The text with the characters that markup takes for its own written as references.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            // No reader of the file may take words of an article for an address that runs.
            case ":" where result.suffix(6).lowercased() == "script": result += "\u{FF1A}"
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A name for `id` and `class`: lower-case ASCII letters, digits and hyphens only.
    static func slug(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars.prefix(200) {
            switch scalar {
            case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
            case "A"..."Z": result += scalar.properties.lowercaseMapping
            default: if !result.hasSuffix("-") { result += "-" }
            }
        }
        return result
    }

    /// Whole characters within the limit, without a broken last word, and an ellipsis.
    private static func cut(_ text: String, limit: Int) -> String {
        var scalars = 0
        var end = text.startIndex
        for index in text.indices {
            scalars += text[index].unicodeScalars.count
            if scalars >= limit { break }
            end = text.index(after: index)
        }
        let whole = text[..<end]
        if let space = whole.lastIndex(of: " "),
            whole.distance(from: space, to: whole.endIndex) < 16
        {
            return whole[..<space] + "…"
        }
        return whole + "…"
    }

    /// Whether a scalar can be shown where it stands: white space can, other controls cannot.
    static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
        let isBreak = scalar == "\n" || scalar == "\r" || scalar == "\t"
        return isBreak || !(isControl(scalar) || isUnshowable(scalar))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    /// Characters that XML forbids, and those that turn the reading direction of what follows.
    private static func isUnshowable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFFFE, 0xFFFF, 0xFFFD, 0xFEFF, 0xFDD0...0xFDEF: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069: true
        case 0xE0000...0xE0FFF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
