import ActorGraphs

/// What was not understood of an article, in the order of the text.
public struct UnknownList: Sendable, Hashable {
    /// What was not understood.
    public let all: [Unknown]
    /// How the article is called in front of a line and column.
    private let file: String

    init(_ all: [Unknown], file: String) {
        self.all = all.sorted {
            ($0.words.start, $0.words.end, $0.kind.title)
                < ($1.words.start, $1.words.end, $1.kind.title)
        }
        self.file = file
    }

    /// A line for each, as compilers write it, "file:line:column: what: words: sentence", then how many
    /// there are.
    public var text: String {
        var lines = all.map { unknown in
            let place = "\(file.oneLine):\(unknown.words.line):\(unknown.words.column)"
            return "\(place): \(unknown.summary): \(unknown.sentence.text.oneLine)"
        }
        let counts = Unknown.Kind.allCases.compactMap { kind -> String? in
            let count = all.count { $0.kind == kind }
            return count == 0 ? nil : kind.counted(count)
        }
        lines.append(counts.isEmpty ? "nothing unknown" : counts.joined(separator: ", "))
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Unknown {
    /// What it is, its words, and what else is to be said in a word.
    var summary: String {
        let words = "“\(words.text.oneLine)”"
        let names = between.map(\.oneLine)
        switch kind {
        case .name: return "\(kind.title): \(words)" + (count > 1 ? ", \(count) times" : "")
        case .verb, .stance:
            return "\(kind.title): \(words) between \(names.joined(separator: " and "))"
        case .doubt:
            let side =
                switch polarity {
                case .support: "supports"
                case .oppose: "opposes"
                case .neutral, nil: "deals with"
                }
            let share = probability.map { " (\($0))" } ?? ""
            let link = "perhaps \(names.joined(separator: " \(side) "))\(share)"
            let isWhole = self.words.start == sentence.start && self.words.end == sentence.end
            return "\(kind.title): " + (isWhole ? link : "\(words), \(link)")
        case .quotation: return kind.title + names.map { ", “\($0)” says it" }.joined()
        }
    }
}

extension Unknown.Kind {
    /// What one of them is called.
    var title: String {
        switch self {
        case .name: "name without a kind"
        case .verb: "verb without an act"
        case .stance: "act without a stance"
        case .doubt: "stance in doubt"
        case .quotation: "quotation without a speaker"
        }
    }

    /// A number of them: "2 names without a kind".
    func counted(_ count: Int) -> String {
        guard count != 1, let end = title.firstIndex(of: " ") else { return "\(count) \(title)" }
        return "\(count) \(title[..<end])s\(title[end...])"
    }
}
