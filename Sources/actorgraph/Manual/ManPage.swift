import ActorGraphs

/// The manual page in the language mdoc of mandoc and groff.
struct ManPage {
    /// The day of the text, which the page must state; a clock would make other bytes every day.
    static let day = "November 26, 2026"

    let overview: HelpPage
    let commands: [(name: String, page: HelpPage)]

    var text: String {
        var lines = [
            ".Dd \(Self.day)", ".Dt ACTORGRAPH 1", ".Os", ".Sh NAME", ".Nm actorgraph",
            ".Nd \(Self.escaped(Self.asName(overview.summary)))", ".Sh SYNOPSIS",
        ]
        for (_, page) in commands { lines += page.usages.flatMap(Self.usage) }
        lines += [".Sh DESCRIPTION", ".Nm"]
        lines.append(Self.sentence(Self.lowered(overview.summary)))
        for paragraph in overview.paragraphs { lines += [".Pp", Self.sentence(paragraph)] }
        lines += Self.list(overview.options)
        lines += [".Ss Commands"]
        lines += Self.list(overview.lists["commands"] ?? [])
        for (name, page) in commands { lines += Self.section(name, page) }
        lines += [".Sh ENVIRONMENT"] + Self.list(overview.lists["environment"] ?? [])
        lines += [".Sh EXIT STATUS"] + Self.exitCodes(overview.exitCodes)
        lines += [".Sh EXAMPLES"]
        for (_, page) in [("", overview)] + commands where !page.examples.isEmpty {
            lines += [".Bd -literal -compact"] + page.examples.map(Self.escaped) + [".Ed"]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What a command does and takes.
    private static func section(_ name: String, _ page: HelpPage) -> [String] {
        var lines = [".Ss actorgraph \(escaped(name))", sentence(page.summary)]
        lines += list(page.options)
        for paragraph in page.paragraphs { lines += [".Pp", sentence(paragraph)] }
        if !page.exitCodes.isEmpty {
            lines += [".Pp", "Exit codes:"] + exitCodes(page.exitCodes)
        }
        return lines
    }

    /// "actorgraph draw [OPTIONS] [FILE ...]" with its parts marked.
    private static func usage(_ line: String) -> [String] {
        var lines = [".Nm"]
        let words = line.split(separator: " ").dropFirst()
        var isOptional = false
        for (index, word) in words.enumerated() {
            let opens = word.hasPrefix("[")
            let bare = escaped(
                String(word.drop { $0 == "[" }.reversed().drop { $0 == "]" }.reversed()))
            let marked: String
            switch bare {
            case _ where index == 0: marked = "Cm \(bare)"
            case _ where bare.hasPrefix("\\-"): marked = "Fl \(bare.dropFirst(2))"
            default: marked = "Ar \(bare)"
            }
            if isOptional {
                lines[lines.count - 1] += " " + marked
            } else {
                lines.append(opens ? ".Op \(marked)" : ".\(marked)")
            }
            isOptional = (isOptional || opens) && !word.hasSuffix("]")
        }
        return lines
    }

    private static func list(_ entries: [HelpPage.Entry]) -> [String] {
        guard !entries.isEmpty else { return [] }
        let items = entries.flatMap { entry in
            let names = entry.names.map { name in
                name.hasPrefix("-")
                    ? "Fl \(escaped(String(name.dropFirst())))" : "Cm \(escaped(name))"
            }
            let values = entry.values.isEmpty ? "" : " Ar \(escaped(entry.values))"
            return [".It \(names.joined(separator: " , "))\(values)", sentence(entry.text)]
        }
        return [".Bl -tag -width Ds"] + items + [".El"]
    }

    /// "0 all went well" as an item of a list.
    private static func exitCodes(_ codes: [String]) -> [String] {
        let items = codes.flatMap { code in
            let number = code.prefix { $0 != " " }
            return [
                ".It \(escaped(String(number)))", sentence(String(code.dropFirst(number.count))),
            ]
        }
        return [".Bl -tag -width Ds"] + items + [".El"]
    }

    /// A text in which nothing is an order to the formatter, in lines as mandoc likes them. Sentences
    /// begin lines, so that the formatter knows where one ends.
    private static func sentence(_ text: String) -> String {
        var lines: [String] = [""]
        for word in text.split(separator: " ") {
            let line = lines[lines.count - 1]
            let longer = line.isEmpty ? String(word) : "\(line) \(word)"
            if escaped(longer).utf8.count <= 78 {
                lines[lines.count - 1] = longer
            } else {
                lines.append(String(word))
            }
            let ends = word.last == "." || word.last == "?"
            if ends && word.dropLast().contains(where: \.isLetter) && word.count > 2 {
                lines.append("")
            }
        }
        return lines.filter { !$0.isEmpty }.map(escaped).joined(separator: "\n")
    }

    /// Backslashes, hyphens that are to be copied, and full stops or apostrophes that begin a line.
    static func escaped(_ text: String) -> String {
        var result = ""
        for letter in text {
            switch letter {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "\"": result += "\\(dq"
            case "~": result += "\\(ti"
            case "^": result += "\\(ha"
            case "`": result += "\\(ga"
            default: result.append(letter)
            }
        }
        return result.hasPrefix(".") ? "\\&" + result : result
    }

    /// "Reads articles." as a name's description: "reads articles".
    private static func asName(_ summary: String) -> String {
        lowered(summary.last == "." ? String(summary.dropLast()) : summary)
    }

    private static func lowered(_ text: String) -> String {
        text.prefix(1).lowercased() + text.dropFirst()
    }
}
