/// The attributes of the graph, a node or an edge of a DOT file, and typed access to them.
///
/// An empty value counts as none, as it does to Graphviz.
struct DOTFields {
    private let attributes: [String: DOTAttribute]
    /// What they belong to, for errors: `node "country/ukr"`.
    let owner: String
    private let offset: Int
    private let bytes: [UInt8]

    init(_ attributes: [String: DOTAttribute], of owner: String, at offset: Int, in bytes: [UInt8])
    {
        self.attributes = attributes
        self.owner = owner
        self.offset = offset
        self.bytes = bytes
    }

    /// An error at the statement.
    func error(_ problem: DOTError.Problem) -> DOTError {
        DOTError(problem, at: offset, in: bytes)
    }

    /// An error at an attribute.
    func invalid(_ name: String, expected: String) -> DOTError {
        let attribute = attributes[name]
        return DOTError(
            .invalid(attribute: name, value: attribute?.text ?? "", expected: expected),
            at: attribute?.offset ?? offset, in: bytes)
    }

    func missing(_ name: String) -> DOTError { error(.missing(name, of: owner)) }

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
    func required(_ name: String) throws(DOTError) -> String {
        guard let text = text(name) else { throw missing(name) }
        return text
    }

    /// A whole number that must be there.
    func integer(_ name: String) throws(DOTError) -> Int {
        guard let text = data(name) else { throw missing(name) }
        guard let number = Int(text) else { throw invalid(name, expected: "a whole number") }
        return number
    }

    /// A number.
    func number(_ name: String) throws(DOTError) -> Double? {
        guard let text = data(name) else { return nil }
        guard let number = Double(text), number.isFinite else {
            throw invalid(name, expected: "a number")
        }
        return number
    }

    /// One of the texts that a type knows.
    func value<Value: RawRepresentable & CaseIterable>(
        _ name: String, as type: Value.Type
    ) throws(DOTError) -> Value? where Value.RawValue == String {
        guard let text = text(name) else { return nil }
        guard let value = Value(rawValue: text) else {
            throw invalid(
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
}
