/// A word of a correction's line.
struct CorrectionWord: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        /// In double quotes.
        case quoted(String)
        /// Without.
        case bare(String)
    }

    let content: Content
    /// From 1, in Unicode scalars.
    let column: Int

    /// The words of a line, up to a comment.
    static func words(
        of line: Substring, line number: Int
    ) throws(CorrectionError) -> [CorrectionWord] {
        let scalars = Array(line.unicodeScalars)
        if let null = scalars.firstIndex(of: "\u{0}") {
            throw CorrectionError(
                line: number, column: null + 1, problem: "a binary file, not text")
        }
        var words: [CorrectionWord] = []
        var place = 0
        while place < scalars.count {
            let column = place + 1
            switch scalars[place] {
            case "#": return words
            case let blank where blank.properties.isWhitespace || blank == "\u{FEFF}":
                place += 1
            case "\"":
                var text = ""
                place += 1
                while place < scalars.count, scalars[place] != "\"" {
                    if scalars[place] == "\\", place + 1 < scalars.count { place += 1 }
                    text.unicodeScalars.append(scalars[place])
                    place += 1
                }
                guard place < scalars.count else {
                    throw CorrectionError(
                        line: number, column: column, problem: "a quotation mark without its pair")
                }
                place += 1
                guard !text.allSatisfy(\.isWhitespace) else {
                    throw CorrectionError(line: number, column: column, problem: "an empty name")
                }
                words.append(CorrectionWord(content: .quoted(text), column: column))
            default:
                var text = ""
                while place < scalars.count, !scalars[place].properties.isWhitespace,
                    scalars[place] != "\"", scalars[place] != "#"
                {
                    text.unicodeScalars.append(scalars[place])
                    place += 1
                }
                words.append(CorrectionWord(content: .bare(text), column: column))
            }
        }
        return words
    }
}

/// Reads one correction from the words of its line.
struct CorrectionReader {
    let words: [CorrectionWord]
    let line: Int
    private var next = 0

    init(words: [CorrectionWord], line: Int) {
        self.words = words
        self.line = line
    }

    /// The correction, when the line holds exactly one.
    mutating func correction() throws(CorrectionError) -> Correction {
        let verbs = "merge, split, rename, retype, ignore or affiliate"
        guard case .bare(let verb)? = words.first?.content else {
            throw error("\(verbs) expected")
        }
        next = 1
        let correction: Correction
        switch verb {
        case "merge":
            var actors: [ActorReference] = []
            repeat { actors.append(try actor()) } while !isNext("into")
            try word("into")
            correction = .merge(actors, into: try actor())
        case "split":
            let words = try name()
            try word("from")
            let from = try actor()
            try word("as")
            correction = .split(words: words, from: from, as: try actor())
        case "rename":
            let renamed = try actor()
            try word("to")
            correction = .rename(renamed, to: try name())
        case "retype":
            let retyped = try actor()
            try word("to")
            correction = .retype(retyped, to: try kind())
        case "ignore":
            correction = .ignore(try actor())
        case "affiliate":
            let member = try actor()
            try word("with")
            if isNext("nothing") {
                next += 1
                correction = .affiliate(member, with: nil)
            } else {
                correction = .affiliate(member, with: try actor())
            }
        default:
            next = 0
            throw error("unknown word '\(verb)'; \(verbs) expected")
        }
        if next < words.count { throw error("the end of the line expected") }
        return correction
    }

    private func isNext(_ word: String) -> Bool {
        next < words.count && words[next].content == .bare(word)
    }

    private mutating func word(_ word: String) throws(CorrectionError) {
        guard isNext(word) else { throw error("'\(word)' expected") }
        next += 1
    }

    private mutating func name() throws(CorrectionError) -> String {
        guard next < words.count, case .quoted(let name) = words[next].content else {
            throw error("a name in double quotes expected")
        }
        next += 1
        return name
    }

    private mutating func actor() throws(CorrectionError) -> ActorReference {
        guard next < words.count else {
            throw error("an actor's id or its name in double quotes expected")
        }
        switch words[next].content {
        case .quoted(let name):
            next += 1
            return .name(name)
        case .bare(let id):
            guard GraphID.kind(ofActor: id) != nil else {
                throw error(
                    "'\(id)' is no actor's id such as person/ana-ruiz or country/esp; names stand in double quotes"
                )
            }
            next += 1
            return .id(id)
        }
    }

    private mutating func kind() throws(CorrectionError) -> ActorKind {
        let kinds = ActorKind.allCases.filter { $0 != .country }.map(\.rawValue)
            .joined(separator: " or ")
        guard next < words.count, case .bare(let word) = words[next].content,
            let kind = ActorKind(rawValue: word)
        else { throw error("\(kinds) expected") }
        if kind == .country {
            throw error("a country is known by its code; merge it into country/xyz instead")
        }
        next += 1
        return kind
    }

    private func error(_ problem: String) -> CorrectionError {
        let column: Int
        if next < words.count {
            column = words[next].column
        } else {
            column = (words.last?.end ?? 0) + 1
        }
        return CorrectionError(line: line, column: column, problem: problem)
    }
}

extension CorrectionWord {
    /// The column of its last scalar, about: escapes count once.
    fileprivate var end: Int {
        switch content {
        case .quoted(let text): column + text.unicodeScalars.count + 1
        case .bare(let text): column + text.unicodeScalars.count - 1
        }
    }
}
