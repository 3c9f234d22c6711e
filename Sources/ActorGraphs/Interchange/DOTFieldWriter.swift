/// Collects the data attributes of a DOT statement.
struct DOTFieldWriter {
    private(set) var attributes: [DOTAttribute] = []

    /// No string is longer in bytes; libcgraph refuses those of 16,384.
    static let longest = 12_000

    /// Adds text; a missing one is left out.
    mutating func add(_ name: String, _ text: String?) {
        if let text { add(name, data: DOTText.data(text)) }
    }

    /// Adds a whole number.
    mutating func add(_ name: String, _ number: Int) {
        add(name, data: String(number))
    }

    /// Adds a number, as its shortest digits.
    mutating func add(_ name: String, _ number: Double) {
        add(name, data: JSONWriter.digits(of: number))
    }

    /// Adds notes: `note`, `note2`, `note3` and so on.
    mutating func add(notes: [String]) {
        for (number, note) in zip(1..., notes) { add(number == 1 ? "note" : "note\(number)", note) }
    }

    /// Adds text that is data already, in parts where it is too long.
    mutating func add(_ name: String, data: String) {
        var rest = data.unicodeScalars[...]
        var part = 1
        repeat {
            let text = Self.firstPart(of: &rest)
            attributes.append(DOTAttribute(part == 1 ? name : "\(name)_part\(part)", text))
            part += 1
        } while !rest.isEmpty
    }

    private static func firstPart(of rest: inout Substring.UnicodeScalarView) -> String {
        if rest.count * 4 <= longest {  // no scalar has more than four bytes
            defer { rest = rest[rest.endIndex...] }
            return String(rest)
        }
        let end = rest.index(rest.startIndex, offsetBy: longest / 4)
        defer { rest = rest[end...] }
        return String(rest[..<end])
    }
}
