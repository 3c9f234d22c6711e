/// Text of an article made fit to stand in Markdown: none of its characters begins markup, a link,
/// a tag or an address that readers make clickable.
enum MarkdownText {
    /// The text on one line, every character that Markdown could take for its own escaped.
    static func escaped(_ text: String, limit: Int = 240) -> String {
        var result = ""
        let scalars = Array(text.oneLine(limit: limit).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!":
                result += "\\"
                result.unicodeScalars.append(scalar)
            // Readers make links of bare addresses, GitHub also of names of its users.
            case ":" where scalars[(index + 1)...].first == "/": result += "&#58;"
            case "@": result += "&#64;"
            case "." where result.lowercased().hasSuffix("www"): result += "&#46;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Letters that stand as they are: places such as `talks.txt:3:1`.
    static func code(_ text: String) -> String {
        "`" + text.oneLine(limit: 200).filter { $0 != "`" } + "`"
    }
}
