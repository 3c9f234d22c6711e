/// The attributes of the graph, a node or an edge of a DOT file, and typed access to them.
///
/// What is wrong with one is taken down, and nil given for it, so that reading goes on. An empty
/// value counts as none, as it does to Graphviz.
struct DOTFields {
    private let attributes: [String: DOTAttribute]
    /// What they belong to, for errors: `node "country/ukr"`.
    private let owner: String
    private let offset: Int
    private let problems: DOTProblems

    init(
        _ attributes: [String: DOTAttribute], of owner: String, at offset: Int,
        _ problems: DOTProblems
    ) {
        self.attributes = attributes
        self.owner = owner
        self.offset = offset
        self.problems = problems
    }

    /// Takes down a problem of the statement.
    func report(_ problem: DOTError.Problem) { problems.report(problem, at: offset) }

    /// Takes down that an attribute is not what it should be.
    func reportInvalid(_ name: String, expected: String) {
        let attribute = attributes[name]
        problems.report(
            .invalid(attribute: name, value: attribute?.text ?? "", expected: expected),
            at: attribute?.offset ?? offset)
    }

    /// Takes down that an attribute would be lost.
    func reportMisplaced(_ name: String, advice: String) {
        problems.report(
            .misplaced(name, advice: advice), at: attributes[name]?.offset ?? offset)
    }

    /// Takes down which attributes would be lost for a slip in their names.
    func reportMisspelt() {
        for name in attributes.keys.sorted() {
            guard let meant = DOTMisspelling.meant(by: name) else { continue }
            problems.report(
                .misspelt(name, meant: meant), at: attributes[name]?.offset ?? offset)
        }
    }

    /// Takes down that attributes are missing.
    func reportMissing(_ names: String) { report(.missing(names, of: owner)) }

    /// The value as it stands, for attributes that Graphviz draws.
    func raw(_ name: String) -> DOTValue? { attributes[name]?.value }

    /// The data of an attribute, its parts put together, not yet decoded.
    func data(_ name: String) -> String? {
        guard var data = attributes[name]?.text, !data.isEmpty else { return nil }
        var part = 2
        while let more = attributes["\(name)_part\(part)"]?.text, !more.isEmpty {
            data += more
            part += 1
        }
        return data
    }

    /// A text.
    func text(_ name: String) -> String? { data(name).map(DOTText.text) }

    /// A text that must be there.
    func required(_ name: String) -> String? {
        let text = text(name)
        if text == nil { reportMissing(name) }
        return text
    }

    /// A whole number that must be there.
    func integer(_ name: String) -> Int? {
        guard let text = required(name) else { return nil }
        let number = Int(text)
        if number == nil { reportInvalid(name, expected: "a whole number") }
        return number
    }

    /// A number.
    func number(_ name: String) -> Double? {
        guard let text = data(name) else { return nil }
        guard let number = Double(text), number.isFinite else {
            reportInvalid(name, expected: "a number")
            return nil
        }
        return number
    }

    /// One of the texts that a type knows.
    func value<Value: RawRepresentable & CaseIterable>(
        _ name: String, as type: Value.Type
    ) -> Value? where Value.RawValue == String {
        guard let text = text(name) else { return nil }
        let value = Value(rawValue: text)
        if value == nil {
            reportInvalid(
                name,
                expected: "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return value
    }

    /// The names `prefix1`, `prefix2` … that have a value, by number; some may have been removed.
    func numbered(_ prefix: String) -> [String] {
        attributes.values.compactMap { attribute -> Int? in
            guard attribute.name.hasPrefix(prefix), !attribute.text.isEmpty else { return nil }
            let digits = attribute.name.utf8.dropFirst(prefix.utf8.count)
            guard digits.allSatisfy(DOTCharacter.isDigit), digits.first != UInt8(ascii: "0") else {
                return nil
            }
            return Int(String(attribute.name.dropFirst(prefix.count)))
        }.sorted().map { "\(prefix)\($0)" }
    }

    /// What people noted: `note`, and `note2`, `note3` and so on.
    var notes: [String] { (["note"] + numbered("note")).compactMap(text) }
}
