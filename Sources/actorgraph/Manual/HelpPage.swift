/// A text of `--help` taken apart again, so that completions and the manual page say the same.
struct HelpPage: Equatable {
    /// A line of a list: an option, a command or a variable, and what it does.
    struct Entry: Equatable {
        /// All spellings: "-o", "--output".
        var names: [String]
        /// What stands for the values: "FILE"; empty when there are none.
        var values: String
        var text: String

        /// What it does in a few words: up to the first halt.
        var summary: String {
            let end = text.indices.first { index in
                let rest = text[index...]
                return [";", ": ", " (", ". "].contains { rest.hasPrefix($0) }
            }
            return String(text[..<(end ?? text.endIndex)])
        }
    }

    /// The first sentence or two.
    var summary = ""
    /// The command lines of "usage:".
    var usages: [String] = []
    /// The lists, by the word above them: "options", "commands", "environment".
    var lists: [String: [Entry]] = [:]
    /// What is said in words, a paragraph each.
    var paragraphs: [String] = []
    /// The exit codes, "0 all went well" and so on.
    var exitCodes: [String] = []
    var examples: [String] = []

    var options: [Entry] { lists["options"] ?? [] }

    /// The entry of an option, by any of its spellings.
    func option(_ name: String) -> Entry? { options.first { $0.names.contains(name) } }

    init(_ help: String) {
        var part = Part.summary
        for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                // Examples, the last part, may have gaps; all else ends with one.
                if part != .examples { part = .gap }
            } else if let usage = line.after("usage: ") {
                part = .usage
                usages.append(usage)
            } else if let codes = line.after("exit codes: ") {
                part = .exitCodes
                exitCodes.append(codes)
            } else if line == "examples:" {
                part = .examples
            } else if line.last == ":", !line.contains(" ") {
                part = .list(String(line.dropLast()))
            } else {
                take(line, in: &part)
            }
        }
        exitCodes = exitCodes.joined(separator: " ").split(separator: ";").reduce(into: []) {
            // What begins with no number belongs to the code before it.
            if $1.trimmed.first?.isNumber == true || $0.isEmpty {
                $0.append($1.trimmed)
            } else {
                $0[$0.count - 1] += ";" + $1
            }
        }
    }

    private enum Part: Equatable {
        case summary, gap, usage, list(String), paragraph, exitCodes, examples
    }

    /// A line that begins no part of its own.
    private mutating func take(_ line: Substring, in part: inout Part) {
        switch part {
        case .summary: summary += (summary.isEmpty ? "" : " ") + line.trimmed
        case .usage: usages.append(line.trimmed)
        case .list(let name): lists[name, default: []].take(line)
        case .exitCodes: exitCodes.append(line.trimmed)
        case .examples: examples.append(line.trimmed)
        case .paragraph: paragraphs[paragraphs.count - 1] += " " + line.trimmed
        case .gap:
            paragraphs.append(line.trimmed)
            part = .paragraph
        }
    }
}

extension [HelpPage.Entry] {
    /// A line of a list: "  -o, --output FILE   write FILE", or more words for the entry above.
    fileprivate mutating func take(_ line: Substring) {
        let indent = line.prefix { $0 == " " }.count
        let isOption = line.dropFirst(indent).first == "-"
        guard indent == 2 || isOption else {
            if !isEmpty {
                self[count - 1].text += (self[count - 1].text.isEmpty ? "" : " ") + line.trimmed
            }
            return
        }
        // Two blanks divide an entry from what it does.
        let head = line.dropFirst(indent)
        let gap = head.indices.first { head[$0...].hasPrefix("  ") } ?? head.endIndex
        let words = head[..<gap].split(separator: " ").map(String.init)
        let names = isOption ? words.filter { $0.hasPrefix("-") } : [words[0]]
        append(
            HelpPage.Entry(
                names: names.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 },
                values: words.dropFirst(names.count).joined(separator: " "),
                text: head[gap...].trimmed))
    }
}

extension StringProtocol {
    /// The text without blanks around it.
    fileprivate var trimmed: String {
        let start = firstIndex { $0 != " " } ?? endIndex
        let end = lastIndex { $0 != " " }.map { index(after: $0) } ?? start
        return String(self[start..<end])
    }

    /// What follows a beginning; nil for a text with another one.
    fileprivate func after(_ beginning: String) -> String? {
        hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
    }
}
