import Extraction

/// A command line taken apart: operands, and options with their values.
struct Arguments: Equatable {
    /// An option that a command knows.
    struct Option: Equatable {
        /// All spellings, the long one first: "--output", "-o".
        let names: [String]
        /// How many values follow.
        let values: Int
        /// What each value is.
        let value: Value

        init(_ names: String..., values: Int = 0) {
            self.names = names
            self.values = values
            value = .text
        }

        /// An option with one value.
        init(_ names: String..., value: Value) {
            self.names = names
            values = 1
            self.value = value
        }

        /// Whether it may be given several times.
        var mayRepeat: Bool { if case .newFile = value { true } else { false } }

        static let help = Option("--help", "-h")
        static let version = Option("--version")
    }

    /// What a value or an operand is, for those who complete a command line.
    enum Value: Equatable {
        /// There is no such operand.
        case nothing
        /// Words of the user's own.
        case text
        /// A file that is there, with one of these endings.
        case file([String])
        /// A file to write, whose ending names the format.
        case newFile([String])
        /// One of these words.
        case choice([String])
    }

    /// What is not an option, in order; "-" is standard input.
    private(set) var operands: [String] = []
    private var found: [(name: String, values: [String])] = []

    /// Takes a command line apart.
    ///
    /// - Throws: ``CommandError`` for an unknown option, or a missing or unwanted value.
    init(_ words: [String], options: [Option]) throws(CommandError) {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                return
            }
            guard word.hasPrefix("-"), word != "-" else {
                operands.append(word)
                continue
            }
            let (name, attached) = Arguments.split(word)
            guard let option = options.first(where: { $0.names.contains(name) }) else {
                let known = options.flatMap(\.names).filter { $0.hasPrefix("--") }
                throw .usage("unknown option '\(name)'\(Arguments.hint(for: name, in: known))")
            }
            var values = attached.map { [$0] } ?? []
            if values.count > option.values {
                throw .usage("option '\(name)' takes no value")
            }
            while values.count < option.values {
                guard let value = rest.popFirst() else {
                    let count = option.values == 1 ? "a value" : "\(option.values) values"
                    throw .usage("option '\(name)' needs \(count)")
                }
                values.append(value)
            }
            found.append((option.names[0], values))
        }
    }

    /// Whether an option was given, by its long name.
    func has(_ name: String) -> Bool { found.contains { $0.name == name } }

    /// The values of every time that an option was given, in order.
    func all(_ name: String) -> [[String]] {
        found.filter { $0.name == name }.map(\.values)
    }

    /// The value of an option that is given once at most.
    func value(_ name: String) throws(CommandError) -> String? {
        let values = all(name)
        if values.count > 1 { throw .usage("option '\(name)' is given twice") }
        return values.first?.first
    }

    /// A value that must be a number in a range.
    func number(_ name: String, in range: ClosedRange<Double>) throws(CommandError) -> Double? {
        guard let text = try value(name) else { return nil }
        guard text.allSatisfy({ "0123456789.".contains($0) }), let number = Double(text),
            range.contains(number)
        else {
            throw .usage(
                "option '\(name)' needs a number from \(range.lowerBound) to \(range.upperBound), "
                    + "not '\(text)'")
        }
        return number
    }

    /// A value that must be a whole number, at least 1.
    func count(_ name: String, atMost most: Int = 1_000_000) throws(CommandError) -> Int? {
        guard let text = try value(name) else { return nil }
        guard let number = Int(text), (1...most).contains(number) else {
            throw .usage("option '\(name)' needs a whole number from 1 to \(most), not '\(text)'")
        }
        return number
    }

    /// "--output=x" as its name and value; "-ox" likewise.
    private static func split(_ word: String) -> (name: String, value: String?) {
        if word.hasPrefix("--") {
            guard let sign = word.firstIndex(of: "=") else { return (word, nil) }
            return (String(word[..<sign]), String(word[word.index(after: sign)...]))
        }
        guard word.count > 2 else { return (word, nil) }
        return (String(word.prefix(2)), String(word.dropFirst(2)))
    }

    /// "; did you mean …?" when a known word is at most two letters away or holds the word, else all
    /// that are known.
    static func hint(for word: String, in known: [String]) -> String {
        let near = known.compactMap { name in
            EditDistance.between(word, name, limit: 2).map { (name, $0) }
        }.min { $0.1 < $1.1 }
        if let near { return "; did you mean '\(near.0)'?" }
        let letters = word.drop { $0 == "-" }
        if letters.count > 2, let longer = known.first(where: { $0.contains(letters) }) {
            return "; did you mean '\(longer)'?"
        }
        return known.isEmpty ? "" : "; choose one of " + known.joined(separator: ", ")
    }

    static func == (left: Arguments, right: Arguments) -> Bool {
        left.operands == right.operands && left.found.map(\.name) == right.found.map(\.name)
            && left.found.map(\.values) == right.found.map(\.values)
    }
}
