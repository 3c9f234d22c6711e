extension DOTText {
    /// Characters of a line of a label at most.
    static let longestLine = 120

    /// Text on one line: a run of white space or control characters is one space, and characters
    /// that cannot be shown or that turn the reading direction are left out.
    package static func oneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        var isSpaceDue = false
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            if properties.isWhitespace || properties.generalCategory == .control {
                isSpaceDue = !line.isEmpty
            } else if isPlain(scalar) || scalar == "%" || scalar == "\\" {
                if isSpaceDue { line.append(" ") }
                isSpaceDue = false
                line.append(scalar)
            }
        }
        return String(line)
    }

    /// Text to be drawn, at most `limit` characters: on one line, with the fullwidth `＼` for a
    /// backslash, which Graphviz takes for the start of an escape, and `&amp;` where it would take an
    /// ampersand for one.
    package static func display(_ text: String, limit: Int) -> String {
        let scalars = Array(cut(text, limit: limit).unicodeScalars)
        var shown = ""
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "\\": shown += "\u{FF3C}"
            case "&" where beginsReference(scalars[(index + 1)...]): shown += "&amp;"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// Text on one line of at most `limit` characters, a cut marked by an ellipsis.
    static func cut(_ text: String, limit: Int) -> String {
        let line = oneLine(text)
        let cut = line.count > limit ? line.prefix(limit - 1) + "…" : line[...]
        // One character may be many scalars.
        return String(cut.unicodeScalars.prefix(4 * limit))
    }

    /// Whether what follows an ampersand makes it a character reference, `amp;` or `#38;`.
    private static func beginsReference(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let end = rest.prefix(12).firstIndex(of: ";"), end > rest.startIndex else {
            return false
        }
        return rest[..<end].allSatisfy { scalar in
            switch scalar {
            case "#", "0"..."9", "a"..."z", "A"..."Z": true
            default: false
            }
        }
    }
}
