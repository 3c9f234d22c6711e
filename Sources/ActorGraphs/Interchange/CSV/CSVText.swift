/// Text of tables with commas, as RFC 4180 has it: UTF-8, lines end in CR LF, and a field that holds a
/// comma, a quotation mark or a line end stands in quotation marks, each of its own doubled.
///
/// A spreadsheet takes a field for a formula that begins with `=`, `+`, `-` or `@`, and a formula can
/// call out. Texts that begin so, maybe after white space, get an apostrophe before them, which
/// spreadsheets know as the mark of a text. A text that already has apostrophes there gets one more, so
/// that taking one away always gives the text back. Numbers stand as they are.
enum CSVText {
    /// A line of fields; a missing one is empty, and an empty text is two quotation marks.
    static func line(_ values: [CellValue?]) -> String {
        values.map { $0.map(field) ?? "" }.joined(separator: ",") + "\r\n"
    }

    static func field(_ value: CellValue) -> String {
        switch value {
        case .integer, .number: value.letters
        case .text(let text): quoted(guarded(text))
        case .json: quoted(value.letters)
        }
    }

    /// A text that no spreadsheet takes for a formula.
    static func guarded(_ text: String) -> String {
        isLikeFormula(text) ? "'" + text : text
    }

    private static func isLikeFormula(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.drop { $0 == "'" }
        switch scalars.first {
        // Some programs split lines or drop these before they look.
        case "\t", "\r", "\n": return true
        default: break
        }
        let first = scalars.first { scalar in
            let properties = scalar.properties
            guard !properties.isWhitespace else { return false }
            switch properties.generalCategory {
            case .control, .format: return false
            default: return true
            }
        }
        switch first {
        case "=", "+", "-", "@", "＝", "＋", "－", "＠": return true
        default: return false
        }
    }

    private static func quoted(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case ",", ";", "\"", "\r", "\n", "\t": false
            default: true
            }
        }
        let hasEdges = text.first?.isWhitespace ?? true || text.last?.isWhitespace ?? true
        if isPlain, !hasEdges { return text }
        var field = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { field += "\"" }
            field.unicodeScalars.append(scalar)
        }
        return field + "\""
    }
}
